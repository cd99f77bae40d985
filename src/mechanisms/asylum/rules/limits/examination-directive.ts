/** By when an examination under Directive 2013/32 is concluded (Article 31(3) to (5)), for applications lodged before 12 June 2026. */
import { every, firstThat, rule, type Day, type HolidayCalendar, type Period } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import { is, where } from '../../facts/read.ts';
import { APD_31_3, APD_31_3_2, APD_31_3_3, APD_31_3_4, APD_31_4, APD_31_5 } from '../../law/limits.ts';
import { reviewLimit } from './examination.ts';
import { limitBy, type Course, type ProcedureLimit } from './limit.ts';

/** 31(3), first subparagraph. */
export const EXAMINATION_APD: Period = { count: 6, unit: 'months' };
/** Nine months more, and three by way of exception, each alone or both. */
export const EXAMINATION_APD_EXTENDED: Period = { count: 15, unit: 'months' };
export const EXAMINATION_APD_EXCEEDED: Period = { count: 9, unit: 'months' };
export const EXAMINATION_APD_LONGEST: Period = { count: 18, unit: 'months' };
/** 31(5). */
export const AT_LAST_APD: Period = { count: 21, unit: 'months' };
/** 31(4)(a). */
export const MONTHS_BETWEEN_REVIEWS_APD = 6;

/** 31(3), second subparagraph. */
export const takenInCharge = rule('limits.taken-in-charge', APD_31_3_2, (facts: Facts) =>
  is(facts, 'limits.transferred'),
);

/** 31(3), third subparagraph. */
export const extendedUnderDirective = rule('limits.extended-by-nine', APD_31_3_3, (facts: Facts) =>
  where(facts, 'limits.extension', (why) => why !== 'none'),
);

/** 31(3), fourth subparagraph. */
export const exceededUnderDirective = rule('limits.exceeded-by-three', APD_31_3_4, (facts: Facts) =>
  is(facts, 'limits.exceeded'),
);

/** 31(4). */
export const postponedUnderDirective = rule('limits.postponed', APD_31_4, (facts: Facts) =>
  is(facts, 'limits.postponed'),
);

/** The time limits of an examination under the Directive, whose accelerated procedure has none but those of national law. */
export function examinationLimitsUnderDirective(
  facts: Facts,
  asOf: Day,
  calendar: HolidayCalendar,
): readonly ProcedureLimit[] {
  const charged = takenInCharge(facts);
  const from = charged.held === 'yes' ? 'limits.identifiedOn' : 'application.lodgedOn';
  const course = (provision: Course['provision'], period: Period): Course => ({
    provision,
    period,
    from,
    event: facts[from],
  });
  const lodged = { from: 'application.lodgedOn', event: facts['application.lodgedOn'] } as const;
  const ordinary = course(APD_31_3, EXAMINATION_APD);
  const extended = extendedUnderDirective(facts);
  const exceeded = exceededUnderDirective(facts);
  const uncertain = postponedUnderDirective(facts);
  const concluded = firstThat<Course>(
    [
      [uncertain, { provision: APD_31_5, period: AT_LAST_APD, ...lodged }],
      [every(extended, exceeded), course(APD_31_3_4, EXAMINATION_APD_LONGEST)],
      [exceeded, course(APD_31_3_4, EXAMINATION_APD_EXCEEDED)],
      [extended, course(APD_31_3_3, EXAMINATION_APD_EXTENDED)],
    ],
    ordinary,
  );
  const longest = uncertain.held === 'yes' ? null : EXAMINATION_APD_LONGEST;
  const found = limitBy('limits.decision', 'APD', concluded, calendar, { longest });
  const decision = { ...found, because: [charged, ...found.because] };
  if (uncertain.held !== 'yes') return [decision];
  return [...reviewLimit(facts, APD_31_4, 'APD', MONTHS_BETWEEN_REVIEWS_APD, asOf, calendar), decision];
}
