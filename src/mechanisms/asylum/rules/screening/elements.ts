/** What the screening comprises (SCREENING 8(5)), and what whoever is screened is due (11, 13). */
import { every, not, rule, some, type Finding } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import { is, where } from '../../facts/read.ts';
import {
  SCREENING_11_1,
  SCREENING_13_3,
  SCREENING_13_4,
  SCREENING_13_5,
  SCREENING_8_5_A,
  SCREENING_8_5_B,
  SCREENING_8_5_C,
  SCREENING_8_5_D,
  SCREENING_8_5_E,
  SCREENING_8_5_F,
  SCREENING_8_5_G,
} from '../../law/screening.ts';
import { isUnaccompaniedMinor } from '../unaccompanied-minor.ts';

/** 8(5): the seven elements, in the order of the law. */
const ELEMENTS = [
  rule('screening.health', SCREENING_8_5_A, (facts: Facts) => is(facts, 'screening.healthChecked')),
  rule('screening.vulnerability', SCREENING_8_5_B, (facts: Facts) =>
    is(facts, 'screening.vulnerabilityChecked'),
  ),
  rule('screening.identity', SCREENING_8_5_C, (facts: Facts) => is(facts, 'screening.identified')),
  rule('screening.biometrics', SCREENING_8_5_D, (facts: Facts) =>
    is(facts, 'screening.biometricsRegistered'),
  ),
  rule('screening.security', SCREENING_8_5_E, (facts: Facts) => is(facts, 'screening.securityChecked')),
  rule('screening.form', SCREENING_8_5_F, (facts: Facts) => is(facts, 'screening.formFilledOut')),
  rule('screening.referral', SCREENING_8_5_G, (facts: Facts) => is(facts, 'screening.referred')),
] as const;

/** Which of the seven elements have been done. */
export function screeningElements(facts: Facts): readonly Finding[] {
  return ELEMENTS.map((element) => element(facts));
}

/** 13(5): under normal circumstances. */
export const MINORS_PER_ASSISTANT = 30;

/** 11(1). */
export const wasInformed = rule('screening.informed', SCREENING_11_1, (facts: Facts) =>
  is(facts, 'screening.informed'),
);

/** 13(3). */
export const minorAssisted = rule('screening.minor-assisted', SCREENING_13_3, (facts: Facts) =>
  some(not(isUnaccompaniedMinor(facts)), is(facts, 'screening.assisted')),
);

/** 13(4). */
export const assistantIndependent = rule('screening.assistant-independent', SCREENING_13_4, (facts: Facts) =>
  some(not(isUnaccompaniedMinor(facts)), is(facts, 'screening.assistantIndependent')),
);

/** 13(5). */
export const fewEnoughMinors = rule('screening.few-enough-minors', SCREENING_13_5, (facts: Facts) =>
  some(
    not(isUnaccompaniedMinor(facts)),
    where(facts, 'screening.minorsInCharge', (minors) => minors <= MINORS_PER_ASSISTANT),
  ),
);

/** Whether the guarantees are kept, one finding each; those for unaccompanied minors hold of whoever is none. */
export function screeningGuarantees(facts: Facts): readonly Finding[] {
  return [wasInformed(facts), minorAssisted(facts), assistantIndependent(facts), fewEnoughMinors(facts)];
}

/** Whether all are kept. */
export function guaranteesKept(facts: Facts): Finding {
  return every(...screeningGuarantees(facts));
}
