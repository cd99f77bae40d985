import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage, useLocale } from '../../../../desk/languages/index.ts';
import { TakeAlong } from '../../../../desk/take-along/take-along.tsx';
import { cycleStream } from '../../events.ts';
import { eventInWords } from '../shared/event-words.ts';
import type { RoundRecord } from './use-events.ts';
import { ROUND } from './words.ts';

const COLUMNS = [
  { head: 'version', kind: 'whole' },
  { head: 'recorded_at', kind: 'text' },
  { head: 'actor', kind: 'text' },
  { head: 'type', kind: 'text' },
  { head: 'in_words', kind: 'text' },
  { head: 'data', kind: 'text' },
] as const;

/** What was recorded in the year, as table, calendar, command and call. */
export function RoundTakeAlong({
  year,
  record,
}: {
  readonly year: number;
  readonly record: RoundRecord;
}): ReactNode {
  const { t } = useTranslation(ROUND);
  const language = useLanguage();
  const locale = useLocale();
  const stream = cycleStream(year);
  return (
    <TakeAlong
      tables={[
        {
          title: t('title', { year }),
          fileName: `solidarity-${year}-events`,
          columns: COLUMNS,
          rows: record.events.map((event) => [
            event.version,
            event.recordedAt,
            event.actor,
            event.type,
            eventInWords(event, language, locale),
            JSON.stringify(event.data),
          ]),
        },
      ]}
      feed={{ href: `/api/solidarity/calendar.ics?year=${year}&language=${language}` }}
      command={`npm run -s acquis -- register events --stream ${stream}`}
      api={`curl '${location.origin}/api/register/events?stream=${encodeURIComponent(stream)}'`}
    />
  );
}
