import { MEMBER_STATES, stateName, type MemberState } from '#kernel';
import { useCallback, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../../../../desk/address.ts';
import { formatsIn } from '../../../../desk/figures/formats.ts';
import { useLanguage, useLocale } from '../../../../desk/languages/index.ts';
import { WithAnswer } from '../../../../desk/panel/with-answer.tsx';
import { CYCLE_MESSAGES } from '../../messages/cycle.ts';
import type { CycleRecord } from '../shared/facts-query.ts';
import { useReading } from '../shared/use-reading.ts';
import { Balance } from './balance.tsx';
import { Letter } from './letter.tsx';
import { Pledged } from './pledged.tsx';
import { Positions } from './positions.tsx';
import { RecordedAbout } from './recorded-about.tsx';
import { parseStateSearch } from './search.ts';
import { StateTakeAlong } from './state-take-along.tsx';
import { ShareByVintage } from './share-by-vintage.tsx';
import { stateAnswer, type StateShown } from './state-answer.ts';
import { StateHead } from './state-head.tsx';

interface Props {
  readonly record: CycleRecord;
  readonly state: MemberState;
}

/** One state: what it owes and why, what it may and must do, what was recorded, and its text for a letter. */
export function StateView({ record, state }: Props): ReactNode {
  const { t } = useTranslation('solidarity.state');
  const { t: tCycle } = useTranslation('solidarity');
  const language = useLanguage();
  const locale = useLocale();
  const { search, change } = useAddress(parseStateSearch);
  const reading = useReading(record.facts, 'record');
  const ask = useCallback((why: string | undefined) => change({ why }), [change]);
  const item = reading.evaluation.states.find((one) => one.state === state);
  const row = reading.rows.find((one) => one.state === state);
  if (item === undefined || row === undefined) {
    throw new Error(`No evaluation of ${state}: every one of the ${MEMBER_STATES.length} has one.`);
  }
  const formats = formatsIn(locale);
  const shown: StateShown = { item, name: stateName(state, locale), record, reading, formats, t, tCycle };
  const takesPart = item.role !== 'not-taking-part';
  return (
    <WithAnswer
      why={search.why}
      answer={search.why === undefined ? null : stateAnswer(search.why, shown)}
      messages={CYCLE_MESSAGES[language]}
      recordedLabel={tCycle('whatIf.recorded')}
      onAsk={ask}
    >
      <StateHead shown={shown} row={row} asked={search.why} onAsk={ask} />
      {takesPart && (
        <div className="state__columns">
          <div className="state__main">
            <Balance shown={shown} asked={search.why} onAsk={ask} />
            <Letter
              shown={shown}
              length={search.letter ?? 'short'}
              onLength={(letter) => change({ letter })}
            />
            <ShareByVintage shown={shown} />
          </div>
          <div className="state__side">
            <Pledged shown={shown} row={row} asked={search.why} onAsk={ask} />
            <Positions shown={shown} asked={search.why} onAsk={ask} />
          </div>
        </div>
      )}
      {!takesPart && (
        <Letter shown={shown} length={search.letter ?? 'short'} onLength={(letter) => change({ letter })} />
      )}
      <RecordedAbout shown={shown} />
      <StateTakeAlong shown={shown} />
    </WithAnswer>
  );
}
