/** By when an application is registered (APR 27; CR 10; Directive 2013/32 Article 6). */
import { firstThat, rule, type Day, type Finding, type HolidayCalendar, type Period } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import { is } from '../../facts/read.ts';
import { APD_6_1, APD_6_1_2, APD_6_5, APR_27_1, APR_27_3, APR_27_5, APR_27_7 } from '../../law/limits.ts';
import { CR_10_1 } from '../../law/border.ts';
import { CRISIS_REGISTRATION, laterRegistration } from '../border/crisis.ts';
import { screeningLimit } from '../screening/limit.ts';
import { screenedUnder5_1 } from '../screening/who.ts';
import { limitBy, type Course, type ProcedureLaw, type ProcedureLimit } from './limit.ts';

/** 27(1), and 27(3) from when the registering authority was informed. */
export const REGISTRATION: Period = { count: 5, unit: 'days' };
/** 27(3). */
export const PASSING_ON: Period = { count: 3, unit: 'working-days' };
/** 27(5). */
export const REGISTRATION_OF_MANY: Period = { count: 15, unit: 'days' };
/** APD 6(1), first and second subparagraph, and 6(5). */
export const REGISTRATION_APD: Period = { count: 3, unit: 'working-days' };
export const REGISTRATION_ELSEWHERE_APD: Period = { count: 6, unit: 'working-days' };
export const REGISTRATION_OF_MANY_APD: Period = { count: 10, unit: 'working-days' };

/** 27(3). */
export const madeToOtherAuthority = rule('limits.made-elsewhere', APR_27_3, (facts: Facts) =>
  is(facts, 'limits.madeToOtherAuthority'),
);

/** 27(5). */
export const manyAtRegistration = rule('limits.many-at-registration', APR_27_5, (facts: Facts) =>
  is(facts, 'limits.manyAtRegistration'),
);

/** 27(7): for whoever is screened under Article 5(1), the time runs only from when that has ended. */
export const afterScreening = rule('limits.after-screening', APR_27_7, screenedUnder5_1);

/** The time limits up to registration: one, or two where the application was made elsewhere. */
export function registrationLimits(
  facts: Facts,
  law: ProcedureLaw,
  asOf: Day,
  calendar: HolidayCalendar,
): readonly ProcedureLimit[] {
  return law === 'APR' ? underRegulation(facts, asOf, calendar) : underDirective(facts, calendar);
}

function underRegulation(facts: Facts, asOf: Day, calendar: HolidayCalendar): readonly ProcedureLimit[] {
  const screened = afterScreening(facts);
  const crisis = laterRegistration(facts);
  const elsewhere = madeToOtherAuthority(facts);
  const course = (provision: Course['provision'], period: Period, from: StartPath): Course => ({
    provision,
    period,
    ...startOf(facts, from, screened, asOf, calendar),
  });
  const ordinary = course(APR_27_1, REGISTRATION, 'application.madeOn');
  const concluded = firstThat<Course>(
    [
      [crisis, course(CR_10_1, CRISIS_REGISTRATION, 'application.madeOn')],
      [manyAtRegistration(facts), course(APR_27_5, REGISTRATION_OF_MANY, 'application.madeOn')],
      [elsewhere, course(APR_27_3, REGISTRATION, 'limits.informedOn')],
    ],
    ordinary,
  );
  const found = limitBy('limits.registration', 'APR', concluded, calendar);
  const registration = { ...found, because: [screened, ...found.because] };
  if (elsewhere.held !== 'yes') return [registration];
  const passed = course(APR_27_3, PASSING_ON, 'application.madeOn');
  return [limitBy('limits.passed-on', 'APR', firstThat([], passed), calendar), registration];
}

type StartPath = 'application.madeOn' | 'limits.informedOn';

/** 27(7): the day it runs from, or the day on which the screening ended if that is later. */
function startOf(
  facts: Facts,
  from: StartPath,
  screened: Finding,
  asOf: Day,
  calendar: HolidayCalendar,
): Pick<Course, 'from' | 'event'> {
  const start = facts[from];
  if (screened.held !== 'yes' || start === undefined) return { from, event: start };
  const ended = screeningEndDay(facts, asOf, calendar);
  if (ended === undefined) return { from: 'screening.endedOn', event: undefined };
  return ended > start ? { from: 'screening.endedOn', event: ended } : { from, event: start };
}

/** The day on which the screening ended: as stated, or the last of its time limit once that has passed (SCREENING 18(5)). */
function screeningEndDay(facts: Facts, asOf: Day, calendar: HolidayCalendar): Day | undefined {
  const stated = facts['screening.endedOn'];
  if (stated !== undefined) return stated;
  const end = screeningLimit(facts, calendar)?.end ?? null;
  return end !== null && asOf > end ? end : undefined;
}

/** APD 6(1), second subparagraph. */
export const madeElsewhereUnderDirective = rule('limits.made-elsewhere', APD_6_1_2, (facts: Facts) =>
  is(facts, 'limits.madeToOtherAuthority'),
);

/** APD 6(5). */
export const manyUnderDirective = rule('limits.many-at-registration', APD_6_5, (facts: Facts) =>
  is(facts, 'limits.manyAtRegistration'),
);

function underDirective(facts: Facts, calendar: HolidayCalendar): readonly ProcedureLimit[] {
  const course = (provision: Course['provision'], period: Period): Course => ({
    provision,
    period,
    from: 'application.madeOn',
    event: facts['application.madeOn'],
  });
  const ordinary = course(APD_6_1, REGISTRATION_APD);
  const concluded = firstThat<Course>(
    [
      [manyUnderDirective(facts), course(APD_6_5, REGISTRATION_OF_MANY_APD)],
      [madeElsewhereUnderDirective(facts), course(APD_6_1_2, REGISTRATION_ELSEWHERE_APD)],
    ],
    ordinary,
  );
  return [limitBy('limits.registration', 'APD', concluded, calendar)];
}
