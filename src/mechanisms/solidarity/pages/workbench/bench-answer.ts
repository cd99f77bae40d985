/** What the panel shows of an outcome of the workbench that is not among the figures of the cycle page. */
import type { Determination, Reason } from '#kernel';
import type { TFunction } from 'i18next';
import type { PanelAnswer } from '../../../../desk/panel/answer.ts';
import type { CycleEvaluation } from '../../evaluation.ts';
import { answerFor } from '../shared/asked.ts';
import type { CycleRecord } from '../shared/facts-query.ts';
import { sourcesOfPool } from '../shared/sources.ts';
import type { Readings } from '../shared/use-reading.ts';

const OWN = ['effectivePersons', 'effectiveMoney', 'mandatory', 'mandatoryLater'] as const;

/** `lines` are the outcomes as text, by name. Null where there is no such outcome. */
export function benchAnswer(
  why: string,
  readings: Readings,
  record: CycleRecord,
  lines: {
    readonly before: Readonly<Record<string, string>>;
    readonly after: Readonly<Record<string, string>>;
  },
  t: TFunction,
  tCycle: TFunction,
): PanelAnswer | null {
  const own = OWN.find((name) => why === `pool.${name}`);
  if (own === undefined) return answerFor(why, readings, record, tCycle);
  const text = lines.after[own] ?? '';
  const was = lines.before[own] ?? '';
  return {
    subject: tCycle('pool.subject'),
    measure: t(`outcome.${own}`),
    text,
    standing: 'computed',
    recorded: was === text ? null : was,
    reasons: reasonsOf(own, readings.shown.evaluation),
    sources: sourcesOfPool(record, 'reconvene'),
    vintage: null,
  };
}

function reasonsOf(name: (typeof OWN)[number], { effective, offsets }: CycleEvaluation): readonly Reason[] {
  const answers: Readonly<Record<'mandatory' | 'mandatoryLater', Determination<unknown>>> = offsets;
  return name === 'mandatory' || name === 'mandatoryLater' ? answers[name].reasons : effective.reasons;
}
