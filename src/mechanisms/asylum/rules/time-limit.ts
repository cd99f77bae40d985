/**
 * Time limits as the Pact counts them (APR 73, AMMR 75): like Regulation 1182/71, but without its rule on two working
 * days. Acts without such an article, the Screening Regulation among them, go by Regulation 1182/71: `deadlineAfter`.
 */
import {
  compared,
  endOnWorkingDay,
  fact,
  formatDay,
  lastDay,
  type Day,
  type Finding,
  type HolidayCalendar,
  type Period,
  type Provision,
} from '#kernel';
import type { FactPath } from '../facts/index.ts';

export interface TimeLimit {
  /** What must be done by then: `limits.registration`; its text is the message of that code. */
  readonly code: string;
  /** The provision that sets the period. */
  readonly provision: Provision;
  /** The fact whose day it runs from. */
  readonly from: FactPath;
  /** Null where the day it runs from is not yet known. */
  readonly event: Day | null;
  readonly period: Period;
  /** The last day of the period, moved to a working day where it must be. */
  readonly end: Day | null;
  /** What follows if it passes unused: `limits.registration.missed`; null where nothing follows by law. */
  readonly consequence: string | null;
  /** Why it has this length, where it could have another. */
  readonly because: readonly Finding[];
}

/** The last day of a period by APR 73 or AMMR 75. */
export function endOfPeriod(event: Day, period: Period, calendar: HolidayCalendar): Day {
  return endOnWorkingDay(lastDay(event, period, calendar), calendar);
}

/** A time limit from a day that may not be known yet. */
export function timeLimit(
  code: string,
  provision: Provision,
  from: FactPath,
  event: Day | undefined,
  period: Period,
  calendar: HolidayCalendar,
  { consequence = null, because = [] }: { consequence?: string | null; because?: readonly Finding[] } = {},
): TimeLimit {
  return {
    code,
    provision,
    from,
    event: event ?? null,
    period,
    end: event === undefined ? null : endOfPeriod(event, period, calendar),
    consequence,
    because,
  };
}

/** Whether a day is within a time limit, as a finding; not yet known where the limit's first day is not. */
export function inTime(code: string, limit: TimeLimit, day: Day): Finding {
  const { end } = limit;
  if (end === null) return fact(limit.from, undefined);
  return compared(code, limit.provision, day <= end, () => ({
    day: { day: formatDay(day) },
    end: { day: formatDay(end) },
  }));
}
