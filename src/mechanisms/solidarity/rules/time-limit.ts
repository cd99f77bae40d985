/**
 * Article 75: how the Regulation counts its own time limits. It comes before Regulation No 1182/71, which is for
 * acts that say nothing: here no period is lengthened to two working days.
 */
import {
  addDays,
  endOnWorkingDay,
  formatDay,
  lastDay,
  reason,
  type Day,
  type HolidayCalendar,
  type Period,
  type Reason,
} from '#kernel';
import { ART_75_A, ART_75_D } from '../law-procedure.ts';

export interface TimeLimit {
  /** The last day on which one may act. */
  readonly end: Day;
  readonly reasons: readonly Reason[];
}

/**
 * Points (a) to (d): the day of the event is not counted; weeks and months end on the day of the same name or date;
 * an end on a Saturday, Sunday or official holiday in the member state concerned moves to the next working day.
 */
export function timeLimit(event: Day, period: Period, calendar: HolidayCalendar): TimeLimit {
  const last = lastDay(event, period, calendar);
  const end = endOnWorkingDay(last, calendar);
  const reasons = [
    reason('time-limit.counted', 'yes', ART_75_A, {
      event: { day: formatDay(event) },
      count: period.count,
      unit: period.unit,
      last: { day: formatDay(last) },
    }),
  ];
  if (end !== last) {
    reasons.push(
      reason('time-limit.moved', 'yes', ART_75_D, { end: { day: formatDay(end) }, calendar: calendar.name }),
    );
    reasons.push(...expectedHolidays(last, end, calendar));
  }
  return { end, reasons };
}

/** Where the end moved over a holiday that no decision read by us names, the reader is told. */
function expectedHolidays(last: Day, end: Day, calendar: HolidayCalendar): Reason[] {
  const reasons: Reason[] = [];
  for (let day = last; day < end; day = addDays(day, 1)) {
    const holiday = calendar.isHoliday(day);
    if (holiday === undefined || calendar.isExpected?.(day) !== true) continue;
    reasons.push(
      reason('time-limit.holiday-expected', 'not-yet-known', ART_75_D, {
        holiday: { day: formatDay(day) },
      }),
    );
  }
  return reasons;
}
