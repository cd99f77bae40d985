/**
 * Whether the concept of safe third country applies (APR 59, as amended by Regulation (EU) 2026/463): the country is
 * safe by designation or for this applicant, nothing speaks against it, and one of three grounds links them.
 */
import { compared, every, firstThat, not, rule, some, type Conclusion, type Finding } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import { is, where } from '../../facts/read.ts';
import {
  APR_34_2_C,
  APR_59_1,
  APR_59_1_D,
  APR_59_4_B,
  APR_59_5_A,
  APR_59_5_B,
  APR_59_5_B_I,
  APR_59_5_B_II,
  APR_59_5_B_III,
  APR_59_6,
  APR_59_7,
  APR_60_1,
  APR_64_1,
  STCR_1,
} from '../../law/admissibility.ts';
import type { AsylumParameters } from '../../parameters.ts';
import { effectiveProtection } from './effective-protection.ts';
import { noFamilyRightsHere, safeFor } from './first-country-of-asylum.ts';
import { minorSafeguards, unaccompaniedMinor } from './unaccompanied-minor.ts';

/** 59(5)(b): what links the applicant and the country. */
export type LinkToCountry = 'connection' | 'transit' | 'agreement';
/** 59(4), 59(7): why the country counts as safe. */
export type SafeBy = 'union' | 'national' | 'individual' | 'union-agreement';

export interface SafeThirdCountry {
  readonly applies: Finding;
  /** The first link that holds, in the order of the law. */
  readonly basis: Conclusion<LinkToCountry | 'none'>;
  readonly designation: Conclusion<SafeBy | 'none'>;
}

/** 59(1)(d): protection can be requested there, and what is received is effective. */
export const protectionToBeHad = rule('third-country.protection-to-be-had', APR_59_1_D, (facts: Facts) =>
  every(is(facts, 'thirdCountry.canRequestProtection'), effectiveProtection(facts)),
);

/** 59(1): the criteria of a safe third country. */
export const criteria = rule('third-country.criteria', APR_59_1, (facts: Facts) =>
  every(safeFor(facts), protectionToBeHad(facts)),
);

/** 34(2)(c): what is known of the country when the decision is taken bears the designation out. */
export const borneOut = rule('third-country.designation-borne-out', APR_34_2_C, (facts: Facts) =>
  is(facts, 'thirdCountry.designationBorneOut'),
);

/** 59(4)(a), 60(1): designated by the Union, not suspended, and without an exception for the applicant (59(2)). */
export const designatedByUnion = rule('third-country.designated-by-union', APR_60_1, (facts: Facts) =>
  every(
    where(facts, 'thirdCountry.designation', (designation) => designation === 'union'),
    borneOut(facts),
  ),
);

/** 59(4)(a), 64(1): designated by the member state; not while a designation by the Union is suspended (64(2)). */
export const designatedNationally = rule('third-country.designated-nationally', APR_64_1, (facts: Facts) =>
  every(
    where(facts, 'thirdCountry.designation', (designation) => designation === 'national'),
    borneOut(facts),
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
    criteria(facts),
  ),
);

/** 59(7): under an agreement of the Union, what makes a country safe may be presumed. */
export const presumedSafe = rule('third-country.presumed-safe', APR_59_7, (facts: Facts) =>
  is(facts, 'thirdCountry.unionAgreement'),
);

/** 59(5)(a): the individual assessment leaves no element that justifies why the concept is not applicable. */
export const noElementsAgainstSafe = rule(
  'third-country.no-elements-against-safe',
  APR_59_5_A,
  (facts: Facts) => not(is(facts, 'thirdCountry.elementsAgainst')),
);

/** 59(5)(b)(i): a connection, in particular family, residence or language and culture, that makes it reasonable to go. */
export const connection = rule('third-country.connection', APR_59_5_B_I, (facts: Facts) =>
  connectionMakesItReasonable(facts),
);

/** What both laws call a connection. */
export function connectionMakesItReasonable(facts: Facts): Finding {
  return every(
    some(
      is(facts, 'thirdCountry.familyThere'),
      is(facts, 'thirdCountry.settledOrStayed'),
      is(facts, 'thirdCountry.languageOrCulture'),
      is(facts, 'thirdCountry.otherConnection'),
    ),
    is(facts, 'thirdCountry.reasonableToGo'),
  );
}

/** 59(5)(b)(ii): transit on the way to the Union, where protection could have been requested. */
export const transit = rule('third-country.transit', APR_59_5_B_II, (facts: Facts) =>
  every(is(facts, 'thirdCountry.transited'), is(facts, 'thirdCountry.couldHaveRequested')),
);

/** Regulation (EU) 2026/463: the Commission and the other member states are informed before an agreement applies. */
export const agreementAnnounced = rule('third-country.agreement-announced', STCR_1, (facts: Facts) =>
  is(facts, 'thirdCountry.agreementAnnounced'),
);

/** 59(5)(b)(iii): an agreement or arrangement that requires the merits of the requests to be examined there. */
export const agreement = rule(
  'third-country.agreement',
  APR_59_5_B_III,
  (facts: Facts, parameters: AsylumParameters) =>
    every(
      is(facts, 'thirdCountry.agreement'),
      is(facts, 'thirdCountry.agreementRequiresExamination'),
      some(
        compared('third-country.unannounced-counts', STCR_1, parameters.unannouncedAgreement === 'counts'),
        agreementAnnounced(facts),
      ),
    ),
);

/** 59(6): for an unaccompanied minor, best interests and assurance. */
export const safeForMinor = rule('third-country.safe-for-minor', APR_59_6, (facts: Facts) =>
  minorSafeguards(facts),
);

/** 59(6): an agreement is no basis for an unaccompanied minor. */
export const notUnaccompaniedMinor = rule('third-country.not-unaccompanied-minor', APR_59_6, (facts: Facts) =>
  not(unaccompaniedMinor(facts)),
);

/** 59(5)(b) and 59(6): a link that counts for this applicant. */
export const linked = rule(
  'third-country.linked',
  APR_59_5_B,
  (facts: Facts, parameters: AsylumParameters) => {
    const ownLink = some(connection(facts), transit(facts));
    return some(
      every(notUnaccompaniedMinor(facts), some(ownLink, agreement(facts, parameters))),
      every(ownLink, safeForMinor(facts)),
    );
  },
);

/** 59: whether the concept applies, on what basis, and why the country counts as safe. */
export function safeThirdCountry(facts: Facts, parameters: AsylumParameters): SafeThirdCountry {
  const byUnion = designatedByUnion(facts);
  const nationally = designatedNationally(facts);
  const individually = safeForApplicant(facts);
  const presumed = presumedSafe(facts);
  return {
    applies: every(
      some(byUnion, nationally, individually, presumed),
      noElementsAgainstSafe(facts),
      linked(facts, parameters),
      noFamilyRightsHere(facts, parameters),
    ),
    basis: firstThat<LinkToCountry | 'none'>(
      [
        [connection(facts), 'connection'],
        [transit(facts), 'transit'],
        [every(notUnaccompaniedMinor(facts), agreement(facts, parameters)), 'agreement'],
      ],
      'none',
    ),
    designation: firstThat<SafeBy | 'none'>(
      [
        [byUnion, 'union'],
        [nationally, 'national'],
        [individually, 'individual'],
        [presumed, 'union-agreement'],
      ],
      'none',
    ),
  };
}
