/** Why a third country counts as safe: designated, safe for this applicant, or presumed so (APR 59(1), (4), (7), 60, 64). */
import { every, rule, some } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import { is, where } from '../../facts/read.ts';
import {
  APR_34_2_C,
  APR_59_1,
  APR_59_1_D,
  APR_59_4,
  APR_59_4_B,
  APR_59_7,
  APR_60_1,
} from '../../law/admissibility.ts';
import { APR_64_1 } from '../../law/origin.ts';
import { effectiveProtection } from './effective-protection.ts';
import { safeFor } from './first-country-of-asylum.ts';

/** 59(1)(d): protection can be requested there, and what is received is effective. */
export const protectionToBeHad = rule('third-country.protection-to-be-had', APR_59_1_D, (facts: Facts) =>
  every(is(facts, 'thirdCountry.canRequestProtection'), () => effectiveProtection(facts)),
);

/** 59(1): the criteria of a safe third country. */
export const criteria = rule('third-country.criteria', APR_59_1, (facts: Facts) =>
  every(safeFor(facts), () => protectionToBeHad(facts)),
);

/** 34(2)(c): what is known of the country when the decision is taken bears the designation out. */
export const borneOut = rule('third-country.designation-borne-out', APR_34_2_C, (facts: Facts) =>
  is(facts, 'thirdCountry.designationBorneOut'),
);

/** 59(4)(a), 60(1): designated by the Union, not suspended, and without an exception for the applicant (59(2)). */
export const designatedByUnion = rule('third-country.designated-by-union', APR_60_1, (facts: Facts) =>
  every(
    where(facts, 'thirdCountry.designation', (designation) => designation === 'union'),
    () => borneOut(facts),
  ),
);

/** 59(4)(a), 64(1): designated by the member state; not while a designation by the Union is suspended (64(2)). */
export const designatedNationally = rule('third-country.designated-nationally', APR_64_1, (facts: Facts) =>
  every(
    where(facts, 'thirdCountry.designation', (designation) => designation === 'national'),
    () => borneOut(facts),
  ),
);

/**
 * 59(4)(b): not designated, but the criteria are met for this applicant. An exception from a designation does not open
 * this way: the country has then been designated, and found unsafe for such applicants.
 */
export const safeForApplicant = rule('third-country.safe-for-applicant', APR_59_4_B, (facts: Facts) =>
  every(
    where(
      facts,
      'thirdCountry.designation',
      (designation) => designation === 'none' || designation === 'union-suspended',
    ),
    () => criteria(facts),
  ),
);

/** 59(7): under an agreement of the Union, what makes a country safe may be presumed. */
export const presumedSafe = rule('third-country.presumed-safe', APR_59_7, (facts: Facts) =>
  is(facts, 'thirdCountry.unionAgreement'),
);

/** 59(4), 59(7): the country counts as safe, in one of these ways. */
export const countsAsSafe = rule('third-country.counts-as-safe', APR_59_4, (facts: Facts) =>
  some(
    designatedByUnion(facts),
    () => designatedNationally(facts),
    () => safeForApplicant(facts),
    () => presumedSafe(facts),
  ),
);
