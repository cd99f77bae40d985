import { lazy, Suspense, useDeferredValue, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../desk/languages/index.ts';
import { WithAnswer } from '../../../../desk/panel/with-answer.tsx';
import { PageHead } from '../../../../desk/shell/page-head.tsx';
import { CYCLE_MESSAGES } from '../../messages/cycle.ts';
import type { Vintage } from '../../reference/figures.ts';
import { changeFacts } from '../../rules/index.ts';
import type { CycleRecord } from '../shared/facts-query.ts';
import { useReading } from '../shared/use-reading.ts';
import { benchAnswer } from './bench-answer.ts';
import { Differences } from './differences.tsx';
import { WorkbenchTakeAlong } from './workbench-take-along.tsx';
import { Inputs } from './inputs.tsx';
import { Outcome, useOutcomeLines } from './outcome.tsx';
import { SavedScenarios } from './saved-scenarios.tsx';
import { isRecord, scenarioText } from './scenario.ts';
import { toChange } from './to-change.ts';
import { useScenario } from './use-scenario.ts';

/** At the foot of the page: it comes after what is above it. */
const Sweep = lazy(() => import('./sweep/sweep.tsx').then((part) => ({ default: part.Sweep })));

interface Props {
  readonly record: CycleRecord;
  readonly vintages: readonly Vintage[];
}

/** Inputs on the left, what follows on the right; below them saved scenarios and sweeps. */
export function WorkbenchView({ record, vintages }: Props): ReactNode {
  const { t } = useTranslation('solidarity.workbench');
  const { t: tCycle } = useTranslation('solidarity');
  const language = useLanguage();
  const address = useScenario();
  const { scenario, unread, against, why, change, setAgainst, ask } = address;
  const { facts } = record;
  // Typing and dragging go first; the tables follow when there is time.
  const settled = useDeferredValue(scenario);
  const changed = useMemo(
    () => changeFacts(facts, toChange(settled, facts, vintages)),
    [facts, settled, vintages],
  );
  const compared = useMemo(
    () => (against === null ? facts : changeFacts(facts, toChange(against, facts, vintages))),
    [facts, against, vintages],
  );
  const before = useReading(compared, against === null ? 'record' : 'what-if');
  const after = useReading(changed, 'what-if');
  const whatIf = !isRecord(settled);
  const readings = useMemo(
    () => ({ recorded: before, shown: whatIf || against !== null ? after : before }),
    [before, after, whatIf, against],
  );
  const lines = { before: useOutcomeLines(readings.recorded), after: useOutcomeLines(readings.shown) };
  return (
    <WithAnswer
      why={why}
      answer={why === undefined ? null : benchAnswer(why, readings, record, lines, t, tCycle)}
      messages={CYCLE_MESSAGES[language]}
      recordedLabel={tCycle('whatIf.recorded')}
      onAsk={ask}
    >
      <PageHead title={t('title', { year: facts.year })}>
        <p className="head__lead">{t('lead')}</p>
      </PageHead>
      {unread.length > 0 && (
        <div className="wrong" role="alert">
          <p>{t('unread.title')}</p>
          <p>{t('unread.how', { parts: unread.join(' · ') })}</p>
        </div>
      )}
      <div className="bench">
        <Inputs facts={facts} vintages={vintages} scenario={scenario} onChange={change} />
        <div className="bench__outcome">
          <Outcome readings={readings} whatIf={whatIf} compared={against !== null} asked={why} onAsk={ask} />
          <p className="row no-print">
            {against === null ? (
              <button
                type="button"
                className="button"
                disabled={!whatIf}
                onClick={() => setAgainst(scenarioText(scenario))}
              >
                {t('aside.set')}
              </button>
            ) : (
              <>
                <span className="badge badge--on">{t('aside.on')}</span>
                <button type="button" className="button" onClick={() => setAgainst(undefined)}>
                  {t('aside.drop')}
                </button>
              </>
            )}
          </p>
          <Differences readings={readings} compared={against !== null} asked={why} onAsk={ask} />
        </div>
      </div>
      <SavedScenarios year={facts.year} scenario={scenario} onOpen={change} />
      <Suspense fallback={null}>
        <Sweep facts={changed} />
      </Suspense>
      <WorkbenchTakeAlong scenario={scenario} facts={facts} readings={readings} />
    </WithAnswer>
  );
}
