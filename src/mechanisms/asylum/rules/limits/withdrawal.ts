/** Whether an application is withdrawn: explicitly (APR 40), or implicitly on one of six grounds (APR 41). */
import { every, firstThat, not, rule, some, type Conclusion, type Finding } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import { is } from '../../facts/read.ts';
import {
  APR_40_1,
  APR_40_4,
  APR_41_1_A,
  APR_41_1_B,
  APR_41_1_C,
  APR_41_1_D,
  APR_41_1_E,
  APR_41_1_F,
  APR_41_5,
} from '../../law/limits.ts';

export type Withdrawal = 'explicit' | 'implicit' | 'none';

/** 40(1). */
export const withdrewInWriting = rule('limits.withdrew-in-writing', APR_40_1, (facts: Facts) =>
  is(facts, 'limits.withdrewInWriting'),
);

/** 41(1)(a). */
export const didNotLodge = rule('limits.did-not-lodge', APR_41_1_A, (facts: Facts) =>
  every(
    is(facts, 'limits.notLodged'),
    is(facts, 'limits.hadOpportunity'),
    not(is(facts, 'limits.goodCause')),
  ),
);

/** 41(1)(b). */
export const refusesCooperation = rule('limits.refuses-cooperation', APR_41_1_B, (facts: Facts) =>
  some(is(facts, 'limits.withheldInformation'), is(facts, 'limits.withheldBiometrics')),
);

/** 41(1)(c). */
export const refusesAddress = rule('limits.refuses-address', APR_41_1_C, (facts: Facts) =>
  every(
    is(facts, 'limits.withheldAddress'),
    is(facts, 'limits.hasAddress'),
    not(is(facts, 'limits.housedByAuthorities')),
  ),
);

/** 41(1)(d). */
export const missedInterview = rule('limits.missed-interview', APR_41_1_D, (facts: Facts) =>
  every(is(facts, 'limits.missedInterview'), not(is(facts, 'limits.interviewJustified'))),
);

/** 41(1)(e): circumstances beyond control excuse who did not remain available. */
export const cannotBeReached = rule('limits.cannot-be-reached', APR_41_1_E, (facts: Facts) =>
  some(
    is(facts, 'limits.neglectedReporting'),
    every(is(facts, 'limits.notAvailable'), not(is(facts, 'limits.beyondControl'))),
  ),
);

/** 41(1)(f). */
export const leftState = rule('limits.left-state', APR_41_1_F, (facts: Facts) =>
  every(is(facts, 'limits.lodgedInWrongState'), is(facts, 'limits.leftThatState')),
);

/** 41(1): the grounds, in the order of the law. The authority may first give a chance to justify or rectify (41(4)). */
export function implicitWithdrawalGrounds(facts: Facts): readonly Finding[] {
  return [
    didNotLodge(facts),
    refusesCooperation(facts),
    refusesAddress(facts),
    missedInterview(facts),
    cannotBeReached(facts),
    leftState(facts),
  ];
}

/** Whether the application is to be declared withdrawn, and how. */
export function withdrawal(facts: Facts): Conclusion<Withdrawal> {
  return firstThat<Withdrawal>(
    [
      [withdrewInWriting(facts), 'explicit'],
      ...implicitWithdrawalGrounds(facts).map((ground) => [ground, 'implicit'] as const),
    ],
    'none',
  );
}

/** 40(4): of an explicit withdrawal, whether the application may still be rejected on the merits. */
export const rejectedThoughWithdrawn = rule('limits.rejected-though-withdrawn', APR_40_4, (facts: Facts) =>
  every(withdrewInWriting(facts), is(facts, 'limits.foundNotToQualify')),
);

/** 41(5): the same of an implicit one. */
export const rejectedThoughAbandoned = rule('limits.rejected-though-abandoned', APR_41_5, (facts: Facts) =>
  every(some(...implicitWithdrawalGrounds(facts)), is(facts, 'limits.foundNotToQualify')),
);
