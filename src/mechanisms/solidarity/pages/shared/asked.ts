/** From the figure that is asked, such as `DE.pledged` or `pool.value`, to what the panel shows. */
import type { TFunction } from 'i18next';
import type { PanelAnswer } from '../../../../desk/panel/answer.ts';
import type { CycleRecord } from './facts-query.ts';
import { MEASURES } from './figure.ts';
import { POOL_MEASURES } from './pool-figures.ts';
import { restsOnKey, sourcesOfPool, sourcesOfState } from './sources.ts';
import type { Readings } from './use-reading.ts';

/** Null when there is no such figure: an old or mistyped address opens no panel. */
export function answerFor(
  why: string,
  cycle: Readings,
  record: CycleRecord,
  t: TFunction,
): PanelAnswer | null {
  const [subject = '', name = ''] = why.split('.');
  if (subject === 'pool') return answerForPool(name, cycle, record, t);
  const row = cycle.shown.rows.find(({ state }) => state === subject);
  const before = cycle.recorded.rows.find(({ state }) => state === subject);
  if (row === undefined || before === undefined) return null;
  if (name === 'role') {
    return {
      subject: row.name,
      measure: t('ask.role'),
      text: row.role,
      standing: 'computed',
      recorded: row.role === before.role ? null : before.role,
      reasons: row.roleReasons,
      sources: sourcesOfState(record, row.state, 'role'),
      vintage: null,
    };
  }
  const measure = MEASURES.find((one) => one === name);
  if (measure === undefined) return null;
  const figure = row.figures[measure];
  const was = before.figures[measure];
  return {
    subject: row.name,
    measure: t(`ask.${measure}`),
    text: figure.full,
    standing: figure.standing,
    recorded: figure.full === was.full ? null : was.full,
    reasons: figure.reasons,
    sources: sourcesOfState(record, row.state, measure),
    vintage: restsOnKey(measure) ? record.vintage : null,
  };
}

function answerForPool(name: string, cycle: Readings, record: CycleRecord, t: TFunction): PanelAnswer | null {
  const measure = POOL_MEASURES.find((one) => one === name);
  if (measure === undefined) return null;
  const figure = cycle.shown.pool[measure];
  const was = cycle.recorded.pool[measure];
  return {
    subject: t('pool.subject'),
    measure: t(`pool.${measure}`),
    text: figure.text,
    standing: figure.standing,
    recorded: figure.text === was.text ? null : was.text,
    reasons: figure.reasons,
    sources: sourcesOfPool(record, measure),
    vintage: null,
  };
}
