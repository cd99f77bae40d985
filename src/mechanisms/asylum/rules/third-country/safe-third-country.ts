/**
 * Whether the concept of safe third country applies (APR 59, as amended by Regulation (EU) 2026/463): the country is
 * safe by designation or for this applicant, nothing speaks against it, and one of three grounds links them.
 */
import { every, firstThat, not, rule, type Conclusion, type Finding } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import { is } from '../../facts/read.ts';
import { APR_59_5_A } from '../../law/admissibility.ts';
import type { AsylumParameters } from '../../parameters.ts';
import {
  countsAsSafe,
  designatedByUnion,
  designatedNationally,
  presumedSafe,
  safeForApplicant,
} from './country-is-safe.ts';
import { noFamilyRightsHere } from './first-country-of-asylum.ts';
import { agreement, connection, linked, notUnaccompaniedMinor, transit } from './link-to-country.ts';

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

/** 59(5)(a): the individual assessment leaves no element that justifies why the concept is not applicable. */
export const noElementsAgainstSafe = rule(
  'third-country.no-elements-against-safe',
  APR_59_5_A,
  (facts: Facts) => not(is(facts, 'thirdCountry.elementsAgainst')),
);

/** 59: whether the concept applies, on what basis, and why the country counts as safe. */
export function safeThirdCountry(facts: Facts, parameters: AsylumParameters): SafeThirdCountry {
  return {
    applies: safeThirdCountryApplies(facts, parameters),
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
        [designatedByUnion(facts), 'union'],
        [designatedNationally(facts), 'national'],
        [safeForApplicant(facts), 'individual'],
        [presumedSafe(facts), 'union-agreement'],
      ],
      'none',
    ),
  };
}

/** 59: whether the concept applies, and nothing more. */
export function safeThirdCountryApplies(facts: Facts, parameters: AsylumParameters): Finding {
  return every(
    countsAsSafe(facts),
    () => noElementsAgainstSafe(facts),
    () => linked(facts, parameters),
    () => noFamilyRightsHere(facts, parameters),
  );
}
