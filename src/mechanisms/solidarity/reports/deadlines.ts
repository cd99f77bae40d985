import { printProvision, type Day, type Language } from '#kernel';
import type { Block } from '#report';
import { DEFAULT_PARAMETERS } from '../parameters.ts';
import { cycleCalendar } from '../rules/calendar.ts';
import { calendarEvents } from '../rules/calendar-events.ts';
import type { ReportWriter } from './writer.ts';

/** The deadlines of the cycle that lie ahead of a day, as a table; a sentence where there is none. */
export function deadlinesAhead(write: ReportWriter, year: number, asOf: Day, language: Language): Block[] {
  const { words, formats } = write;
  const ahead = cycleCalendar(year, DEFAULT_PARAMETERS, calendarEvents(year)).filter(
    ({ by }) => by !== null && by >= asOf,
  );
  const heading: Block = { kind: 'heading', text: words.section.deadlines };
  if (ahead.length === 0) return [heading, { kind: 'paragraph', text: words.noDeadlines }];
  return [
    heading,
    {
      kind: 'table',
      caption: words.caption.deadlines(year),
      columns: [
        { head: words.head.day, kind: 'text' },
        { head: words.head.who, kind: 'text' },
        { head: words.head.due, kind: 'text', wide: true },
        { head: words.head.under, kind: 'text' },
      ],
      rows: ahead.map(({ code, by, actor, provision }) => [
        { text: by === null ? '' : formats.shortDay(by) },
        { text: words.actor[actor] },
        { text: write.message(`calendar.${code}`) },
        { text: printProvision(provision, { language }) },
      ]),
    },
  ];
}
