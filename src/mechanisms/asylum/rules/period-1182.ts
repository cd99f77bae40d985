/** Periods of acts without an article of their own on counting: Regulation 1182/71, as `deadlineAfter` of the kernel has it, without its reasons. */
import {
  endOnWorkingDay,
  firstDay,
  lastDay,
  withTwoWorkingDays,
  type Day,
  type HolidayCalendar,
  type Period,
} from '#kernel';

/** The last day of a period of two days or more. */
export function endBy1182(event: Day, period: Period, calendar: HolidayCalendar): Day {
  const end = endOnWorkingDay(lastDay(event, period, calendar), calendar);
  return withTwoWorkingDays(firstDay(event), end, calendar);
}
