/** By when the examination is concluded (APR 35). The border procedure has its own time in Article 51(2), which other rules count. */
import { addMonths, firstThat, rule, type Day, type HolidayCalendar, type Period } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import { is, where } from '../../facts/read.ts';
import { APR_35_3, APR_35_4, APR_35_5, APR_35_6, APR_35_7 } from '../../law/limits.ts';
import type { AsylumParameters } from '../../parameters.ts';
import { admissibilityTimeLimits } from '../admissibility/admissibility-time-limits.ts';
import { limitBy, type Course, type ExaminationProcedure, type ProcedureLimit } from './limit.ts';

/** 35(3). */
export const ACCELERATED: Period = { count: 3, unit: 'months' };
/** 35(4). */
export const REGULAR: Period = { count: 6, unit: 'months' };
/** 35(5): six months more. */
export const REGULAR_EXTENDED: Period = { count: 12, unit: 'months' };
/** 35(7), last subparagraph. */
export const AT_LAST: Period = { count: 21, unit: 'months' };
/** 35(7)(a). */
export const MONTHS_BETWEEN_REVIEWS = 4;

const isExtended = (facts: Facts) => where(facts, 'limits.extension', (why) => why !== 'none');

/** 35(5). */
export const examinationExtended = rule('limits.examination-extended', APR_35_5, isExtended);

/** 35(6). */
export const examinedAfterTransfer = rule('limits.examined-after-transfer', APR_35_6, (facts: Facts) =>
  is(facts, 'limits.transferred'),
);

/** 35(7). */
export const postponed = rule('limits.postponed', APR_35_7, (facts: Facts) => is(facts, 'limits.postponed'));

/**
 * The day from which an examination counts. 35(6) says it of the six months; since 28(2) makes the applicant lodge in the
 * responsible state, which examines, the other periods “from lodging” are read in the same way.
 */
export function lodgedIn(facts: Facts): Pick<Course, 'from' | 'event'> {
  const from =
    examinedAfterTransfer(facts).held === 'yes' ? 'limits.lodgedAfterTransferOn' : 'application.lodgedOn';
  return { from, event: facts[from] };
}

/** The time limits of an examination, in the procedure in which it is. */
export function examinationLimits(
  facts: Facts,
  procedure: ExaminationProcedure | null,
  parameters: AsylumParameters,
  asOf: Day,
  calendar: HolidayCalendar,
): readonly ProcedureLimit[] {
  switch (procedure) {
    case 'admissibility':
      return admissibilityTimeLimits(facts, parameters, calendar).map((one) => ({
        ...one,
        extendable: null,
      }));
    case 'accelerated':
      return [accelerated(facts, calendar)];
    case 'regular':
      return regular(facts, asOf, calendar);
    default:
      return [];
  }
}

function accelerated(facts: Facts, calendar: HolidayCalendar): ProcedureLimit {
  const course: Course = { provision: APR_35_3, period: ACCELERATED, ...lodgedIn(facts) };
  return limitBy('limits.decision', 'APR', firstThat([], course), calendar);
}

function regular(facts: Facts, asOf: Day, calendar: HolidayCalendar): readonly ProcedureLimit[] {
  const lodged = lodgedIn(facts);
  const ordinary: Course = { provision: APR_35_4, period: REGULAR, ...lodged };
  const uncertain = postponed(facts);
  const concluded = firstThat<Course>(
    [
      [uncertain, { provision: APR_35_7, period: AT_LAST, ...lodged }],
      [examinationExtended(facts), { provision: APR_35_5, period: REGULAR_EXTENDED, ...lodged }],
    ],
    ordinary,
  );
  const longest = uncertain.held === 'yes' ? null : REGULAR_EXTENDED;
  const found = limitBy('limits.decision', 'APR', concluded, calendar, { longest });
  const decision = { ...found, because: [examinedAfterTransfer(facts), ...found.because] };
  if (uncertain.held !== 'yes') return [decision];
  return [...reviewLimit(facts, APR_35_7, 'APR', MONTHS_BETWEEN_REVIEWS, asOf, calendar), decision];
}

/** The next review of the situation in the country of origin; none where it is not known since when it is postponed. */
export function reviewLimit(
  facts: Facts,
  provision: Course['provision'],
  law: 'APR' | 'APD',
  monthsBetween: number,
  asOf: Day,
  calendar: HolidayCalendar,
): readonly ProcedureLimit[] {
  const from = 'limits.postponedOn';
  const event = facts[from];
  let count = monthsBetween;
  if (event !== undefined) while (addMonths(event, count) < asOf) count += monthsBetween;
  const course: Course = { provision, period: { count, unit: 'months' }, from, event };
  return [limitBy('limits.review', law, firstThat([], course), calendar)];
}
