/** By when the screening is completed (SCREENING 8(3), (4)). The Regulation does not say how to count: 1182/71 does. */
import {
  addDays,
  compared,
  every,
  fact,
  formatDay,
  rule,
  some,
  type Day,
  type Finding,
  type HolidayCalendar,
  type Period,
  type Provision,
} from '#kernel';
import type { Facts } from '../../facts/index.ts';
import { is } from '../../facts/read.ts';
import { SCREENING_18_5, SCREENING_8_3, SCREENING_8_4 } from '../../law/screening.ts';
import { depending } from '../depending.ts';
import { endBy1182 } from '../period-1182.ts';
import type { TimeLimit } from '../time-limit.ts';
import {
  isScreened,
  screenedAfterApprehension,
  screenedUnder5,
  screenedWithin,
  screeningBasis,
} from './who.ts';
import { lately } from '../lately.ts';

/** 8(3), first sentence. */
export const AT_BORDER: Period = { count: 7, unit: 'days' };
/** 8(3), second sentence. */
export const AFTER_72_HOURS: Period = { count: 4, unit: 'days' };
/** 8(4). */
export const WITHIN_TERRITORY: Period = { count: 3, unit: 'days' };

/** 72 hours as days: the four days run from when they are over. */
const SEVENTY_TWO_HOURS = 3;

/** The time limits that a screening can have: from which day, when that period begins to run, how long. */
interface Course {
  readonly from: 'arrival.on' | 'screening.apprehendedOn';
  readonly provision: Provision;
  readonly wait: number;
  readonly period: Period;
}
const BORDER: Course = { from: 'arrival.on', provision: SCREENING_8_3, wait: 0, period: AT_BORDER };
const REDUCED: Course = { ...BORDER, wait: SEVENTY_TWO_HOURS, period: AFTER_72_HOURS };
const WITHIN: Course = {
  from: 'screening.apprehendedOn',
  provision: SCREENING_8_4,
  wait: 0,
  period: WITHIN_TERRITORY,
};

/** 8(3), second sentence: after 72 hours at the border the screening is carried out within four days. */
export const reducedToFourDays = lately(
  rule('screening.four-days', SCREENING_8_3, (facts: Facts) =>
    every(screenedAfterApprehension(facts), () => is(facts, 'screening.over72Hours')),
  ),
);

/** The time limit of a screening. Null where there is no screening, or where it is not yet known which limit it has. */
export function screeningLimit(facts: Facts, calendar: HolidayCalendar): TimeLimit | null {
  const { possible } = screeningBasis(facts);
  if (possible.includes('none') || (possible.includes('7') && possible.length > 1)) return null;
  if (possible.includes('7')) return limitOf(facts, WITHIN, calendar, []);
  const reduced = reducedToFourDays(facts);
  return limitOf(facts, reduced.held === 'yes' ? REDUCED : BORDER, calendar, [reduced]);
}

function limitOf(
  facts: Facts,
  course: Course,
  calendar: HolidayCalendar,
  because: readonly Finding[],
): TimeLimit {
  const { from, provision, period } = course;
  const day = facts[from];
  return {
    code: 'screening.completed',
    provision,
    from,
    event: day === undefined ? null : addDays(day, course.wait),
    period,
    end: day === undefined ? null : endOf(day, course, calendar),
    consequence: 'screening.completed.missed',
    because,
  };
}

function endOf(day: Day, { wait, period }: Course, calendar: HolidayCalendar): Day {
  return endBy1182(addDays(day, wait), period, calendar);
}

function isOver(facts: Facts, course: Course, asOf: Day, calendar: HolidayCalendar): Finding {
  const day = facts[course.from];
  if (day === undefined) return fact(course.from, undefined);
  const end = endOf(day, course, calendar);
  return compared('screening.after-limit', course.provision, asOf > end, () => ({
    day: { day: formatDay(asOf) },
    end: { day: formatDay(end) },
  }));
}

/** 8(3): whether the time limit at the border has passed. */
export const passedAtBorder = lately(
  rule('screening.passed-at-border', SCREENING_8_3, (facts: Facts, asOf: Day, calendar: HolidayCalendar) => {
    const seven = isOver(facts, BORDER, asOf, calendar);
    // Without the day there is nothing to compare, and the day is what to ask for.
    if (facts['arrival.on'] === undefined) return seven;
    return depending(
      reducedToFourDays(facts),
      () => isOver(facts, REDUCED, asOf, calendar),
      () => seven,
    );
  }),
);

/** 8(4): whether the time limit within the territory has passed. */
export const passedWithin = rule(
  'screening.passed-within',
  SCREENING_8_4,
  (facts: Facts, asOf: Day, calendar: HolidayCalendar) => isOver(facts, WITHIN, asOf, calendar),
);

/** 18(5): whether the time limit of whoever is screened has passed, whatever was checked by then. */
export const limitExpired = rule(
  'screening.limit-expired',
  SCREENING_18_5,
  (facts: Facts, asOf: Day, calendar: HolidayCalendar) => {
    const atBorder = passedAtBorder(facts, asOf, calendar);
    const within = passedWithin(facts, asOf, calendar);
    return some(
      every(screenedUnder5(facts), atBorder),
      every(screenedWithin(facts), within),
      // Where both have passed, it does not matter by which of them the person is screened.
      ...(atBorder.held === 'yes' && within.held === 'yes' ? [isScreened(facts)] : []),
    );
  },
);
