/**
 * Periods and deadlines by Regulation (EEC, Euratom) No 1182/71, one function a provision.
 * Periods in hours (3(2)(a)) are not covered: the kernel counts in days. By Article 1 an act may provide otherwise;
 * the caller knows whether it does.
 */
import type { Provision } from './citation.ts';
import { provision } from './citation-text.ts';
import { addDays, addMonths, formatDay, weekday, type Day } from './day.ts';
import { reason, type Reason } from './determination.ts';
import { fraction, multiply, reduce, type Fraction } from './fraction.ts';

/** Who says which days are public holidays: a member state or the institution in which action is taken (2(1)). */
export interface HolidayCalendar {
  /** Whose days, for instance `NL` or `EU`. */
  readonly name: string;
  /** The holiday's name, or undefined when the day is none. */
  isHoliday(day: Day): string | undefined;
  /** Whether a holiday of that year is expected by a pattern, its decision not having been read. Absent: never. */
  readonly isExpected?: (day: Day) => boolean;
}

/** A calendar without public holidays: only Saturdays and Sundays are not working days. */
export const NO_HOLIDAYS: HolidayCalendar = { name: 'none', isHoliday: () => undefined };

export type PeriodUnit = 'days' | 'working-days' | 'weeks' | 'months' | 'years';

/** A period of a whole number of units, at least one. */
export interface Period {
  readonly count: number;
  readonly unit: PeriodUnit;
}

export interface Deadline {
  /** The day of the event that the period runs from; it is not counted itself. */
  readonly event: Day;
  readonly period: Period;
  /** The first day of the period; for a period counted backwards, the first day of it in time. */
  readonly start: Day;
  /** The last day, until whose last hour one may act; counted backwards, the day before the event. */
  readonly end: Day;
  /** Whether a holiday, a weekend or the two working days of 3(5) moved the end (backwards: the start). */
  readonly moved: boolean;
  readonly reasons: readonly Reason[];
}

const ART_3_1 = provision('R1182', '3(1), second subparagraph');
const ART_3_2_B = provision('R1182', '3(2)(b)');
const ART_3_2_C = provision('R1182', '3(2)(c)');
const ART_3_3 = provision('R1182', '3(3)');
const ART_3_4 = provision('R1182', '3(4)');
const ART_3_4_RETROACTIVE = provision('R1182', '3(4), second subparagraph');
const ART_3_5 = provision('R1182', '3(5)');
const ART_4_1 = provision('R1182', '4(1)');
const ART_5_1 = provision('R1182', '5(1)');

/** The provisions that deadlines rest on. */
export const DEADLINE_PROVISIONS: readonly Provision[] = [
  ART_3_1,
  ART_3_2_B,
  ART_3_2_C,
  ART_3_3,
  ART_3_4,
  ART_3_4_RETROACTIVE,
  ART_3_5,
  ART_4_1,
  ART_5_1,
];

/** Article 2(2): working days are all days other than public holidays, Sundays and Saturdays. */
export function isWorkingDay(day: Day, calendar: HolidayCalendar): boolean {
  return weekday(day) < 6 && calendar.isHoliday(day) === undefined;
}

/** Article 3(1): the day of the event is not within the period, so the next is its first. */
export function firstDay(event: Day): Day {
  return addDays(event, 1);
}

/**
 * Article 3(2)(b) and (c): the last day before any move. Weeks end on the same day of the week, months and years
 * on the same date as the day of the event, or on the last day of a month without that date.
 */
export function lastDay(event: Day, period: Period, calendar: HolidayCalendar): Day {
  const { count, unit } = period;
  if (unit === 'days') return addDays(event, count);
  if (unit === 'weeks') return addDays(event, 7 * count);
  if (unit === 'working-days') return addWorkingDays(event, count, calendar);
  return addMonths(event, unit === 'years' ? 12 * count : count);
}

/** Article 3(3): in a period of working days only these count. Counts from the day after; backwards if negative. */
export function addWorkingDays(day: Day, count: number, calendar: HolidayCalendar): Day {
  const step = count < 0 ? -1 : 1;
  let at = day;
  let idle = 0;
  for (let left = Math.abs(count); left > 0;) {
    at = addDays(at, step);
    if (isWorkingDay(at, calendar)) {
      left -= 1;
      idle = 0;
    } else if (++idle > 366) {
      throw new RangeError(
        `The calendar “${calendar.name}” has no working day within a year of ${formatDay(day)}.`,
      );
    }
  }
  return at;
}

/** Article 3(4): a last day that is a holiday, Sunday or Saturday gives way to the following working day. */
export function endOnWorkingDay(day: Day, calendar: HolidayCalendar): Day {
  return isWorkingDay(day, calendar) ? day : addWorkingDays(day, 1, calendar);
}

/** Article 3(5): the first end, not before `end`, at which the period from `start` holds two working days. */
export function withTwoWorkingDays(start: Day, end: Day, calendar: HolidayCalendar): Day {
  const second = addWorkingDays(addDays(start, -1), 2, calendar);
  return second > end ? second : end;
}

function requirePeriod({ count, unit }: Period): void {
  if (!Number.isSafeInteger(count) || count < 1) {
    throw new RangeError(
      `A period of ${count} ${unit} cannot be counted: give a whole number of at least 1.`,
    );
  }
}

/**
 * The deadline for acting within a period after an event (Articles 2 and 3).
 * Throws a RangeError when the period is not a whole number of at least 1.
 */
export function deadlineAfter(event: Day, period: Period, calendar: HolidayCalendar): Deadline {
  requirePeriod(period);
  const start = firstDay(event);
  const reasons = [notCounted(event), counted(event, period, lastDay(event, period, calendar), calendar)];
  let end = lastDay(event, period, calendar);
  const working = endOnWorkingDay(end, calendar);
  if (working !== end) {
    reasons.push(
      reason('deadline.end-moved', 'yes', ART_3_4, {
        from: { day: formatDay(end) },
        to: { day: formatDay(working) },
        because: calendar.isHoliday(end) ?? (weekday(end) === 6 ? 'saturday' : 'sunday'),
        calendar: calendar.name,
      }),
    );
    end = working;
  }
  const enough = isOneDay(period) ? end : withTwoWorkingDays(start, end, calendar);
  if (enough !== end) reasons.push(twoWorkingDays(end, enough, calendar));
  end = enough;
  return { event, period, start, end, moved: end !== lastDay(event, period, calendar), reasons };
}

/**
 * A period counted backwards from an event. `start` is its first day in time: the day that “no later than two
 * weeks before” gives, so that 15 July gives 1 July. A start on a holiday stays (3(4), second subparagraph); the
 * two working days of 3(5), which makes no such exception, are found earlier.
 * Throws a RangeError when the period is not a whole number of at least 1.
 */
export function periodBefore(event: Day, period: Period, calendar: HolidayCalendar): Deadline {
  requirePeriod(period);
  const first = firstDayBackwards(event, period, calendar);
  const reasons = [
    notCounted(event),
    counted(event, period, first, calendar),
    reason('deadline.retroactive', 'yes', ART_3_4_RETROACTIVE, { start: { day: formatDay(first) } }),
  ];
  const second = addWorkingDays(event, -2, calendar);
  const start = isOneDay(period) || second > first ? first : second;
  if (start !== first) reasons.push(twoWorkingDays(first, start, calendar));
  return { event, period, start, end: addDays(event, -1), moved: start !== first, reasons };
}

function firstDayBackwards(event: Day, { count, unit }: Period, calendar: HolidayCalendar): Day {
  if (unit === 'days') return addDays(event, -count);
  if (unit === 'weeks') return addDays(event, -7 * count);
  if (unit === 'working-days') return addWorkingDays(event, -count, calendar);
  return addMonths(event, unit === 'years' ? -12 * count : -count);
}

/**
 * Article 4(1): entry into force, application and expiry of acts are counted the same way, but 3(4) and 3(5) do
 * not apply: the twentieth day after publication may be a Sunday.
 */
export function effectAfter(event: Day, period: Period): Deadline {
  return notMoved(event, period, 'deadline.effect-not-moved', ART_4_1);
}

/**
 * Article 5(1): the day on which something may or must be done, when an act names that day itself and not a period
 * within which to do it. It is not moved either.
 */
export function actionAfter(event: Day, period: Period): Deadline {
  return notMoved(event, period, 'deadline.action-not-moved', ART_5_1);
}

function notMoved(event: Day, period: Period, code: string, basis: Provision): Deadline {
  requirePeriod(period);
  const end = lastDay(event, period, NO_HOLIDAYS);
  const reasons = [
    notCounted(event),
    counted(event, period, end, NO_HOLIDAYS),
    reason(code, 'yes', basis, { end: { day: formatDay(end) } }),
  ];
  return { event, period, start: firstDay(event), end, moved: false, reasons };
}

/**
 * Article 3(2)(d): for parts of months a month has thirty days, so half a month is fifteen.
 * Throws a RangeError when that is not a whole number of days, or the part is not between none and a whole month.
 */
export function daysInPartOfMonth(part: Fraction): number {
  const days = reduce(multiply(part, fraction(30)));
  if (days.denominator !== 1n || days.numerator < 1n || days.numerator >= 30n) {
    throw new RangeError(
      `${part.numerator}/${part.denominator} of a month is not a whole number of days below 30.`,
    );
  }
  return Number(days.numerator);
}

/** Article 3(5) speaks of “any period of two days or more”: one day is left alone. */
function isOneDay({ count, unit }: Period): boolean {
  return count === 1 && (unit === 'days' || unit === 'working-days');
}

function twoWorkingDays(from: Day, to: Day, calendar: HolidayCalendar): Reason {
  const values = { from: { day: formatDay(from) }, to: { day: formatDay(to) }, calendar: calendar.name };
  return reason('deadline.two-working-days', 'yes', ART_3_5, values);
}

function notCounted(event: Day): Reason {
  return reason('deadline.event-not-counted', 'yes', ART_3_1, { event: { day: formatDay(event) } });
}

function counted(event: Day, { count, unit }: Period, end: Day, calendar: HolidayCalendar): Reason {
  const values = { event: { day: formatDay(event) }, count, unit, end: { day: formatDay(end) } };
  if (unit === 'working-days') {
    return reason('deadline.working-days', 'yes', ART_3_3, { ...values, calendar: calendar.name });
  }
  return reason('deadline.period', 'yes', unit === 'days' ? ART_3_2_B : ART_3_2_C, values);
}
