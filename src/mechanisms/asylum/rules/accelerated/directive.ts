/** Applications lodged before 12 June 2026: Directive 2013/32/EU lets states accelerate, and never obliges them. */
import { every, firstThat, not, rule, some, type Conclusion, type Finding } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import { is } from '../../facts/read.ts';
import {
  APD_24_3,
  APD_25_6_A,
  APD_31_8,
  APD_31_8_A,
  APD_31_8_C,
  APD_31_8_D,
  APD_31_8_E,
  APD_31_8_F,
  APD_31_8_G,
  APD_31_8_H,
  APD_31_8_I,
  APD_31_8_J,
} from '../../law/examination.ts';
import { APD_31_8_B } from '../../law/grounds.ts';
import { SCOR_1 } from '../../law/origin.ts';
import type { AsylumParameters } from '../../parameters.ts';
import { admissibleSubsequent, danger, unlawfulAndLate } from './conditions.ts';
import { unaccompaniedMinor } from '../third-country/unaccompanied-minor.ts';
import { amendmentInForce } from '../origin/amendment.ts';
import { lowRate } from './grounds.ts';

export const directiveIrrelevant = rule('accelerated.irrelevant', APD_31_8_A, (facts: Facts) =>
  is(facts, 'examination.irrelevantIssues'),
);
export const directiveSafeOrigin = rule('accelerated.safe-origin', APD_31_8_B, (facts: Facts) =>
  is(facts, 'examination.safeOrigin'),
);
export const directiveMisled = rule('accelerated.misled', APD_31_8_C, (facts: Facts) =>
  is(facts, 'examination.misled'),
);
export const directiveDocuments = rule('accelerated.documents', APD_31_8_D, (facts: Facts) =>
  is(facts, 'examination.documentsDestroyed'),
);
export const directiveUnconvincing = rule('accelerated.unconvincing', APD_31_8_E, (facts: Facts) =>
  is(facts, 'examination.unconvincing'),
);
export const directiveSubsequent = rule('accelerated.subsequent', APD_31_8_F, admissibleSubsequent);
export const directiveDelay = rule('accelerated.delays-removal', APD_31_8_G, (facts: Facts) =>
  is(facts, 'examination.delaysRemoval'),
);
export const directiveUnlawfulEntry = rule('accelerated.unlawful-entry', APD_31_8_H, unlawfulAndLate);
export const directiveFingerprints = rule('accelerated.fingerprints', APD_31_8_I, (facts: Facts) =>
  is(facts, 'examination.refusesFingerprints'),
);
export const directiveDanger = rule('accelerated.danger', APD_31_8_J, danger);

/** 25(6)(a): the three grounds that are open for unaccompanied minors too. */
export const directiveMinorGround = rule(
  'accelerated.directive-minor-ground',
  APD_25_6_A,
  (facts: Facts): Finding =>
    some(directiveSafeOrigin(facts), directiveSubsequent(facts), directiveDanger(facts)),
);

/** 31(8)(c) and (d): the authorities were misled, in one of two ways. */
export function directiveMisleading(facts: Facts): Finding {
  return some(directiveMisled(facts), directiveDocuments(facts));
}

/** 31(8): the seven others; a low rate is none, unless the amendment let it apply early. */
export const directiveOtherGround = rule(
  'accelerated.directive-other-ground',
  APD_31_8,
  (facts: Facts, parameters: AsylumParameters) =>
    some(directiveMisleading(facts), directiveRemainingGround(facts, parameters)),
);

/** A low rate, before the Pact: only by Regulation (EU) 2026/464, and where the state chose so. */
export const earlyRate = rule('accelerated.early-rate', SCOR_1, (facts: Facts) =>
  every(amendmentInForce(facts), is(facts, 'origin.rateAppliedEarly')),
);

/** Those of the seven that are closed to unaccompanied minors at the border too. */
export function directiveRemainingGround(facts: Facts, parameters: AsylumParameters): Finding {
  return some(
    directiveIrrelevant(facts),
    directiveUnconvincing(facts),
    directiveDelay(facts),
    directiveUnlawfulEntry(facts),
    directiveFingerprints(facts),
    every(earlyRate(facts), lowRate(facts, parameters)),
  );
}

/** 24(3): not where adequate support cannot be provided in it. */
export const directiveWithoutSupport = rule('accelerated.without-support', APD_24_3, (facts: Facts) =>
  every(is(facts, 'examination.proceduralNeeds'), not(is(facts, 'examination.supportInAccelerated'))),
);

/** 31(8), 25(6)(a): one of the seven, of whoever is no unaccompanied minor. */
export const directiveClosedToMinors = rule(
  'accelerated.directive-closed-to-minors',
  APD_31_8,
  (facts: Facts, parameters: AsylumParameters) =>
    every(not(unaccompaniedMinor(facts)), directiveOtherGround(facts, parameters)),
);

/** Whether a state whose law provides for it may accelerate. */
export function directiveAcceleration(
  facts: Facts,
  parameters: AsylumParameters,
): Conclusion<'permitted' | 'not'> {
  return firstThat(
    [
      [directiveWithoutSupport(facts), 'not'],
      [directiveMinorGround(facts), 'permitted'],
      [directiveClosedToMinors(facts, parameters), 'permitted'],
    ],
    'not',
  );
}
