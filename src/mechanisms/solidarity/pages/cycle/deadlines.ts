/** The calendar of a year's cycle as the page shows it: what is behind us, what lies ahead, what runs from an event. */
import { explain, type Day, type Language } from '#kernel';
import { CYCLE_MESSAGES } from '../../messages/cycle.ts';
import { DEFAULT_PARAMETERS } from '../../parameters.ts';
import { cycleCalendar, type CalendarEntry } from '../../rules/calendar.ts';
import { calendarEvents } from '../../rules/calendar-events.ts';

/** An entry whose last day is known. */
export type DatedEntry = CalendarEntry & { readonly by: Day };

export interface Deadlines {
  readonly past: readonly DatedEntry[];
  readonly ahead: readonly DatedEntry[];
  /** Periods whose event has not happened, or is not known. */
  readonly fromEvents: readonly CalendarEntry[];
}

export function allDeadlines(year: number): readonly CalendarEntry[] {
  return cycleCalendar(year, DEFAULT_PARAMETERS, calendarEvents(year));
}

/** A day counts as ahead until it is over. */
export function deadlines(year: number, today: Day): Deadlines {
  const entries = allDeadlines(year);
  const dated = entries.filter(isDated);
  return {
    past: dated.filter(({ by }) => by < today),
    ahead: dated.filter(({ by }) => by >= today),
    fromEvents: entries.filter((entry) => !isDated(entry)),
  };
}

function isDated(entry: CalendarEntry): entry is DatedEntry {
  return entry.by !== null;
}

/** What is due, in words. */
export function entryInWords({ code, reasons }: CalendarEntry, language: Language): string {
  return explain(reasons, { language, messages: CYCLE_MESSAGES[language] }).reasons[0]?.text ?? code;
}
