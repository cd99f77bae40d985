import { parseDay } from '#kernel';
import type { CalendarEvents } from './calendar.ts';

/** The first cycle’s report, decision and proposal: Implementing Decision (EU) 2025/2323 is of this day. */
const THREE_ACTS_OF_2026 = parseDay('2025-11-11');

/** The days from which periods of a year's cycle run, as far as they are known. */
export function calendarEvents(year: number): CalendarEvents {
  return year === 2026 ? { threeActsOn: THREE_ACTS_OF_2026 } : {};
}
