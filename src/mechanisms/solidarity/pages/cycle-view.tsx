import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ReasonsPanel } from '../../../desk/panel/reasons-panel.tsx';
import { useLanguage } from '../../../desk/languages/index.ts';
import { MESSAGES } from '../messages/index.ts';
import { answerFor } from './asked.ts';
import { CycleHead } from './cycle-head.tsx';
import { CycleMap } from './cycle-map.tsx';
import type { CycleRecord } from './facts-query.ts';
import { InWords } from './in-words.tsx';
import { StateTable } from './state-table.tsx';
import { TakeAlong } from './take-along-bar.tsx';
import { useCycle } from './use-cycle.ts';
import type { CycleAddress } from './use-cycle-search.ts';
import { WhatIf } from './what-if.tsx';

interface Props {
  readonly record: CycleRecord;
  readonly address: CycleAddress;
}

/** Map, table and text: three views of one selection in one reading of the cycle. */
export function CycleView({ record, address: { year, search, change } }: Props): ReactNode {
  const { t } = useTranslation('solidarity');
  const language = useLanguage();
  // While the slider moves, the pool is here; it goes to the address when it is let go.
  const [drag, setDrag] = useState<number | null>(null);
  const pool = drag ?? search.pool;
  const cycle = useCycle(record.facts, pool);
  const answer = search.why === undefined ? null : answerFor(search.why, cycle, record, t);

  const ask = useCallback((why: string) => change({ why }), [change]);
  const close = useCallback(() => {
    const asked = search.why;
    change({ why: undefined });
    if (asked !== undefined) figureElement(asked)?.focus();
  }, [change, search.why]);
  useEffect(() => {
    if (answer === null) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') close();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [answer, close]);

  useEffect(() => {
    // A link that asks a figure shows it beside its reasons.
    if (search.why !== undefined) bringIntoView(search.why);
  }, [search.why]);

  const select = (state: string | undefined): void =>
    change({ state: cycle.shown.rows.find((row) => row.state === state)?.state });
  const commit = (next: number | undefined): void => {
    setDrag(null);
    change({ pool: next === record.facts.pool?.relocations ? undefined : next });
  };

  return (
    <div className={answer === null ? 'cycle' : 'cycle cycle--asking'}>
      <div className="cycle__main">
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
            <WhatIf cycle={cycle} pool={pool} onDrag={setDrag} onCommit={commit} />
            <InWords cycle={cycle} state={search.state} onSelect={select} />
          </div>
        </div>
        <StateTable cycle={cycle} selected={search.state} asked={search.why} onAsk={ask} onSelect={select} />
        <TakeAlong year={year} pool={cycle.whatIf ? search.pool : undefined} rows={cycle.shown.rows} />
      </div>
      {answer !== null && search.why !== undefined && (
        <ReasonsPanel
          key={search.why}
          answer={answer}
          messages={MESSAGES[language]}
          recordedLabel={t('whatIf.recorded')}
          onClose={close}
        />
      )}
    </div>
  );
}

function figureElement(why: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-figure="${why}"]`);
}

/** Once the panel has taken its place, the figure it explains is brought back beside or above it. */
function bringIntoView(why: string): void {
  requestAnimationFrame(() =>
    setTimeout(() => {
      const figure = figureElement(why);
      if (figure === null) return;
      figure.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
      const panel = document.querySelector('.panel')?.getBoundingClientRect();
      const place = figure.getBoundingClientRect();
      // On a phone the panel is a sheet from below: lift the figure over it.
      if (panel !== undefined && panel.top > 0 && place.bottom > panel.top) {
        scrollBy({ top: place.bottom - panel.top + 24, behavior: 'instant' });
      }
    }, 50),
  );
}
