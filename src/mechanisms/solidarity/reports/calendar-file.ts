/** The deadlines of a cycle as iCalendar (RFC 5545): whole days without a time zone, the same bytes each time. */
import { addDays, dayOf, textUrl, printProvision, type Day, type Language } from '#kernel';
import { DEFAULT_PARAMETERS } from '../parameters.ts';
import { calendarEvents } from '../rules/calendar-events.ts';
import { cycleCalendar, type CalendarEntry } from '../rules/calendar.ts';
import { ReportWriter } from './writer.ts';

const MEDIA_TYPE = 'text/calendar;charset=utf-8';
const MS_PER_DAY = 86_400_000;

/** Regulation (EU) 2024/1351 was published. A stamp of now would make every answer another file. */
const LAID_DOWN_ON = dayOf(2024, 5, 22);
const SECONDS_A_DAY = 86_400;

type Dated = CalendarEntry & { readonly by: Day };

/** One event for each deadline that has a day. An event keeps its identity when its day moves. */
export async function calendarFile(year: number, language: Language): Promise<File> {
  const { default: ical } = await import('ical-generator');
  const write = new ReportWriter(language);
  const { words } = write;
  const calendar = ical({
    name: words.title(year),
    ttl: SECONDS_A_DAY,
    prodId: { company: 'Acquis', product: 'solidarity', language: language.toUpperCase() },
  });
  for (const entry of datedEntries(year)) {
    const { code, from, by, actor, provision } = entry;
    calendar.createEvent({
      id: `solidarity-${year}-${code}@acquis`,
      stamp: dateOf(LAID_DOWN_ON),
      start: dateOf(from ?? by),
      // The end of whole days is the day after.
      end: dateOf(addDays(by, 1)),
      allDay: true,
      summary: write.message(`calendar.${code}`),
      description: `${words.actor[actor]} · ${printProvision(provision, { language })}`,
      url: textUrl(provision, language),
      sequence: 0,
    });
  }
  return new File([calendar.toString()], `${words.fileName(year, undefined)}.ics`, { type: MEDIA_TYPE });
}

function datedEntries(year: number): Dated[] {
  return cycleCalendar(year, DEFAULT_PARAMETERS, calendarEvents(year)).filter(
    (entry): entry is Dated => entry.by !== null,
  );
}

function dateOf(day: Day): Date {
  return new Date(day * MS_PER_DAY);
}
