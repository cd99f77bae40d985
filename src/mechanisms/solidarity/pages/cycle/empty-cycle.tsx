import { useCallback, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage, useLocale } from '../../../../desk/languages/index.ts';
import { WithAnswer } from '../../../../desk/panel/with-answer.tsx';
import { CYCLE_MESSAGES } from '../../messages/cycle.ts';
import { NoPool } from '../shared/notices.tsx';
import { deadlineAnswer } from './deadline-answer.ts';
import { Timeline } from './timeline.tsx';
import type { CycleAddress } from './use-cycle-search.ts';

/** No reference cycle lies before this, and none that anybody plans lies after. */
const YEARS = { first: 2026, last: 2100 };

interface Props {
  readonly address: CycleAddress;
  readonly message: string;
}

/** A year of which nothing is recorded: that, and the dates that the law names for it all the same. */
export function EmptyCycle({ address: { year, search, change }, message }: Props): ReactNode {
  const { t } = useTranslation('solidarity');
  const language = useLanguage();
  const locale = useLocale();
  const ask = useCallback((why: string | undefined) => change({ why }), [change]);
  const isYear = Number.isInteger(year) && year >= YEARS.first && year <= YEARS.last;
  const asked = isYear ? search.why : undefined;
  const answer = asked === undefined ? null : deadlineAnswer(asked, year, language, locale, t);
  return (
    <WithAnswer why={asked} answer={answer} messages={CYCLE_MESSAGES[language]} recordedLabel="" onAsk={ask}>
      <NoPool year={year} message={message} />
      {isYear && <Timeline year={year} asked={asked} onAsk={ask} />}
    </WithAnswer>
  );
}
