import { lazy, Suspense, useCallback, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { bringIntoView } from '../../../../desk/panel/asked-figure.ts';
import { WithAnswer } from '../../../../desk/panel/with-answer.tsx';
import { useLanguage, useLocale } from '../../../../desk/languages/index.ts';
import { CYCLE_MESSAGES } from '../../messages/cycle.ts';
import { answerFor } from '../shared/asked.ts';
import { CycleHead } from './cycle-head.tsx';
import { CycleMap } from './cycle-map.tsx';
import type { CycleRecord } from '../shared/facts-query.ts';
import { InWords } from './in-words.tsx';
import { StateTable } from './state-table.tsx';
import { CycleTakeAlong } from './take-along-bar.tsx';
import { useCycle } from './use-cycle.ts';
import { deadlineAnswer } from './deadline-answer.ts';
import { Timeline } from './timeline.tsx';
import type { CycleAddress } from './use-cycle-search.ts';

/** Comes after the figures, which are of use without it. */
const PoolSlider = lazy(() => import('./pool-slider.tsx').then((part) => ({ default: part.PoolSlider })));

interface Props {
  readonly record: CycleRecord;
  readonly address: CycleAddress;
}

/** Map, table and text: three views of one selection in one reading of the cycle. */
export function CycleView({ record, address: { year, search, change } }: Props): ReactNode {
  const { t } = useTranslation('solidarity');
  const language = useLanguage();
  const locale = useLocale();
  // While the slider moves, the pool is here; it goes to the address when it is let go.
  const [drag, setDrag] = useState<number | null>(null);
  const pool = drag ?? search.pool;
  const cycle = useCycle(record.facts, pool);
  const answer =
    search.why === undefined
      ? null
      : (deadlineAnswer(search.why, year, language, locale, t) ?? answerFor(search.why, cycle, record, t));

  const ask = useCallback((why: string | undefined) => change({ why }), [change]);
  const select = (state: string | undefined): void =>
    change({ state: cycle.shown.rows.find((row) => row.state === state)?.state });
  const commit = (next: number | undefined): void => {
    setDrag(null);
    change({ pool: next === record.facts.pool?.relocations ? undefined : next });
  };

  return (
    <WithAnswer
      why={search.why}
      answer={answer}
      messages={CYCLE_MESSAGES[language]}
      recordedLabel={t('whatIf.recorded')}
      onAsk={ask}
    >
      <CycleHead cycle={cycle} asked={search.why} onAsk={ask} />
      <div className="cycle__views">
        <CycleMap
          cycle={cycle}
          search={search}
          onSelect={select}
          onView={(view) => change({ view })}
          onDrawn={() => search.why !== undefined && bringIntoView(search.why)}
        />
        <div className="cycle__side">
          <Suspense fallback={<div className="what-if what-if--coming" />}>
            <PoolSlider cycle={cycle} pool={pool} onDrag={setDrag} onCommit={commit} />
          </Suspense>
          <InWords cycle={cycle} state={search.state} onSelect={select} />
        </div>
      </div>
      <StateTable cycle={cycle} search={search} onChange={change} onAsk={ask} onSelect={select} />
      <Timeline year={year} asked={search.why} onAsk={ask} />
      <CycleTakeAlong year={year} pool={cycle.whatIf ? search.pool : undefined} rows={cycle.shown.rows} />
    </WithAnswer>
  );
}
