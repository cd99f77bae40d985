/** The grounds of acceleration, one rule a point, in the order of the law (APR 42(1) and (3)). */
import { every, not, rule, some, type Finding } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import { is } from '../../facts/read.ts';
import {
  APR_42_1_A,
  APR_42_1_B,
  APR_42_1_C,
  APR_42_1_D,
  APR_42_1_F,
  APR_42_1_G,
  APR_42_1_H,
  APR_42_1_I,
  APR_42_3_A,
  APR_42_3_B,
  APR_42_3_C,
  APR_42_3_D,
  APR_42_3_E,
} from '../../law/examination.ts';
import { APR_42_1_E, APR_42_1_J } from '../../law/grounds.ts';
import type { AsylumParameters } from '../../parameters.ts';
import {
  admissibleSubsequent,
  danger,
  lateEitherWay,
  lawfulAndLate,
  misled,
  unlawfulAndLate,
} from './conditions.ts';
import { unaccompaniedMinor } from '../third-country/unaccompanied-minor.ts';
import { rateDoesNotCount } from './rate.ts';
import { LOW_RATE, rateAtMost } from '../origin/rate.ts';
import { lately } from '../lately.ts';

/** 42(1)(a). */
export const irrelevantIssues = lately(
  rule('accelerated.irrelevant', APR_42_1_A, (facts: Facts) => is(facts, 'examination.irrelevantIssues')),
);
/** 42(1)(b). */
export const unconvincing = lately(
  rule('accelerated.unconvincing', APR_42_1_B, (facts: Facts) => is(facts, 'examination.unconvincing')),
);
/** 42(1)(c). */
export const misledAuthorities = lately(rule('accelerated.misled', APR_42_1_C, misled));
/** 42(1)(d). */
export const delaysRemoval = lately(
  rule('accelerated.delays-removal', APR_42_1_D, (facts: Facts) => is(facts, 'examination.delaysRemoval')),
);
/** 42(1)(e). */
export const safeOrigin = lately(
  rule('accelerated.safe-origin', APR_42_1_E, (facts: Facts) => is(facts, 'examination.safeOrigin')),
);
/** 42(1)(f). */
export const dangerous = lately(rule('accelerated.danger', APR_42_1_F, danger));
/** 42(1)(g). */
export const subsequent = lately(rule('accelerated.subsequent', APR_42_1_G, admissibleSubsequent));
/** 42(1)(h). */
export const unlawfulEntry = rule('accelerated.unlawful-entry', APR_42_1_H, unlawfulAndLate);
/** 42(1)(i). */
export const lawfulEntry = rule('accelerated.lawful-entry', APR_42_1_I, lawfulAndLate);
/** 42(1)(j). */
export const lowRate = lately(rule('accelerated.low-rate', APR_42_1_J, countingRate));

/** 42(3)(a). */
export const minorOfSafeOrigin = rule('accelerated.safe-origin', APR_42_3_A, (facts: Facts) =>
  is(facts, 'examination.safeOrigin'),
);
/** 42(3)(b). */
export const dangerousMinor = rule('accelerated.danger', APR_42_3_B, danger);
/** 42(3)(c). */
export const subsequentOfMinor = rule('accelerated.subsequent', APR_42_3_C, admissibleSubsequent);
/** 42(3)(d). */
export const misledByMinor = rule('accelerated.misled', APR_42_3_D, misled);
/** 42(3)(e). */
export const lowRateOfMinor = rule('accelerated.low-rate', APR_42_3_E, countingRate);

function countingRate(facts: Facts, parameters: AsylumParameters): Finding {
  const low = rateAtMost(facts, LOW_RATE);
  // Nothing can make a high rate count: what keeps a low one from it is tried of low ones only.
  return low.held === 'no' ? low : every(low, not(rateDoesNotCount(facts, parameters)));
}

/** A place in Article 42 that accelerates, as the law writes it. */
export type Ground = `42(1)(${'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j'})` | MinorGround;
export type MinorGround = `42(3)(${'a' | 'b' | 'c' | 'd' | 'e'})`;

/** One of the five grounds that are closed to unaccompanied minors. */
export function groundClosedToMinors(facts: Facts): Finding {
  return some(
    irrelevantIssues(facts),
    unconvincing(facts),
    delaysRemoval(facts),
    unlawfulEntry(facts),
    lawfulEntry(facts),
    lateEitherWay(facts),
  );
}

/** One of the ten grounds for adults and families. */
export function someGround(facts: Facts, parameters: AsylumParameters): Finding {
  return some(
    irrelevantIssues(facts),
    unconvincing(facts),
    misledAuthorities(facts),
    delaysRemoval(facts),
    safeOrigin(facts),
    dangerous(facts),
    subsequent(facts),
    unlawfulEntry(facts),
    lawfulEntry(facts),
    lateEitherWay(facts),
    lowRate(facts, parameters),
  );
}

/** One of the five grounds for unaccompanied minors. */
export function someMinorGround(facts: Facts, parameters: AsylumParameters): Finding {
  return some(
    minorOfSafeOrigin(facts),
    dangerousMinor(facts),
    subsequentOfMinor(facts),
    misledByMinor(facts),
    lowRateOfMinor(facts, parameters),
  );
}

type GroundRule = (facts: Facts, parameters: AsylumParameters) => Finding;

const GROUNDS: readonly (readonly [Ground, GroundRule])[] = [
  ['42(1)(a)', irrelevantIssues],
  ['42(1)(b)', unconvincing],
  ['42(1)(c)', misledAuthorities],
  ['42(1)(d)', delaysRemoval],
  ['42(1)(e)', safeOrigin],
  ['42(1)(f)', dangerous],
  ['42(1)(g)', subsequent],
  ['42(1)(h)', unlawfulEntry],
  ['42(1)(i)', lawfulEntry],
  ['42(1)(j)', lowRate],
];

const MINOR_GROUNDS: readonly (readonly [Ground, GroundRule])[] = [
  ['42(3)(a)', minorOfSafeOrigin],
  ['42(3)(b)', dangerousMinor],
  ['42(3)(c)', subsequentOfMinor],
  ['42(3)(d)', misledByMinor],
  ['42(3)(e)', lowRateOfMinor],
];

/** Every ground that is open for this applicant, tried; both lists where it is not yet known whether they are unaccompanied. */
export function accelerationGrounds(
  facts: Facts,
  parameters: AsylumParameters,
): readonly { readonly ground: Ground; readonly finding: Finding }[] {
  const { held } = unaccompaniedMinor(facts);
  const lists = { yes: MINOR_GROUNDS, no: GROUNDS, 'not-yet-known': [...GROUNDS, ...MINOR_GROUNDS] }[held];
  return lists.map(([ground, holds]) => ({ ground, finding: holds(facts, parameters) }));
}
