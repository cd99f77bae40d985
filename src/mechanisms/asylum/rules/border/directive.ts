/** Applications lodged before 12 June 2026: the border procedure of Directive 2013/32/EU, which never obliges. */
import {
  deadlineAfter,
  every,
  firstThat,
  not,
  rule,
  some,
  type Conclusion,
  type HolidayCalendar,
} from '#kernel';
import type { Facts } from '../../facts/index.ts';
import { is, where } from '../../facts/read.ts';
import { APD_25_6_B, APD_43_1, APD_43_2 } from '../../law/border.ts';
import { APD_24_3 } from '../../law/examination.ts';
import type { AsylumParameters } from '../../parameters.ts';
import { unaccompaniedMinor } from '../third-country/unaccompanied-minor.ts';
import {
  directiveMinorGround,
  directiveMisleading,
  directiveOtherGround,
  directiveRemainingGround,
} from '../accelerated/directive.ts';
import type { TimeLimit } from '../time-limit.ts';
import type { BorderOutcome } from './border-procedure.ts';

/** 43(2). */
const FOUR_WEEKS = { count: 4, unit: 'weeks' } as const;

/** 43(1): made at the border or in a transit zone, and no entry yet. */
export const directiveAtTheBorder = rule('border.directive-gate', APD_43_1, (facts: Facts) =>
  every(
    where(facts, 'arrival.how', (how) => how === 'crossing-point' || how === 'transit-zone'),
    not(is(facts, 'arrival.authorisedToEnter')),
  ),
);

/** 25(6)(b)(v) and (vi): a minor who was heard, and tries to conceal what would lead to a negative decision. */
export const directiveMinorConceals = rule('border.directive-conceals', APD_25_6_B, (facts: Facts) =>
  every(is(facts, 'examination.opportunityToShowCause'), is(facts, 'examination.concealsDecisive')),
);

/** 24(3): not where adequate support cannot be provided there. */
export const directiveWithoutBorderSupport = rule('border.no-procedural-support', APD_24_3, (facts: Facts) =>
  every(is(facts, 'examination.proceduralNeeds'), not(is(facts, 'border.proceduralSupport'))),
);

/** 43(1)(b), 25(6)(b): the merits, on a ground of 31(8); of unaccompanied minors on those that are open for them. */
export const directiveMerits = rule(
  'border.directive-merits',
  APD_43_1,
  (facts: Facts, parameters: AsylumParameters) => {
    const notMinor = not(unaccompaniedMinor(facts));
    return some(
      directiveMinorGround(facts),
      every(directiveMisleading(facts), some(notMinor, directiveMinorConceals(facts))),
      every(notMinor, directiveRemainingGround(facts, parameters)),
    );
  },
);

/** 43(1)(a), 25(6)(b)(iv): admissibility; of an unaccompanied minor for the sake of a safe third country. */
export const directiveAdmissibility = rule(
  'border.directive-admissibility',
  APD_43_1,
  (facts: Facts, parameters: AsylumParameters) => {
    const safeThirdCountry = is(facts, 'examination.safeThirdCountry');
    // Where another ground applies, everyone else is examined on the merits, and only minors are left.
    const others = directiveOtherGround(facts, parameters).held === 'yes';
    return every(
      is(facts, 'examination.inadmissible'),
      others ? safeThirdCountry : some(not(unaccompaniedMinor(facts)), safeThirdCountry),
    );
  },
);

/** Whether a state whose law provides for it may apply a border procedure. */
export function directiveBorder(facts: Facts, parameters: AsylumParameters): Conclusion<BorderOutcome> {
  return firstThat<BorderOutcome>(
    [
      [not(directiveAtTheBorder(facts)), 'not-open'],
      [directiveWithoutBorderSupport(facts), 'excluded'],
      [directiveMerits(facts, parameters), 'permitted'],
      [directiveAdmissibility(facts, parameters), 'admissibility-only'],
    ],
    'excluded',
  );
}

/** 43(2): no decision within four weeks, and the applicant is let in; from the lodging (C-924/19 PPU and C-925/19 PPU). */
export function directiveBorderEnd(facts: Facts, calendar: HolidayCalendar): TimeLimit {
  const event = facts['application.lodgedOn'];
  return {
    code: 'border.directive-end',
    provision: APD_43_2,
    from: 'application.lodgedOn',
    event: event ?? null,
    period: FOUR_WEEKS,
    end: event === undefined ? null : deadlineAfter(event, FOUR_WEEKS, calendar).end,
    consequence: 'border.directive-end.missed',
    because: [],
  };
}
