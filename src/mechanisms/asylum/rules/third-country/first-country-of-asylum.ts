/** Whether a third country is the first country of asylum (APR 58). */
import { compared, every, not, rule, some, type Finding } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import { is } from '../../facts/read.ts';
import { APR_58_1, APR_58_1_A, APR_58_2, APR_58_3, APR_RECITAL_50 } from '../../law/admissibility.ts';
import type { AsylumParameters } from '../../parameters.ts';
import { effectiveProtection } from './effective-protection.ts';
import { minorSafeguards, unaccompaniedMinor } from './unaccompanied-minor.ts';
import { lately } from '../lately.ts';

/** Recital 50: not where the applicant is entitled here as a family member. Whether a recital can bar it is a parameter. */
export const noFamilyRightsHere = lately(
  rule('third-country.no-family-rights-here', APR_RECITAL_50, (facts: Facts, parameters: AsylumParameters) =>
    some(
      compared(
        'third-country.recital-50-does-not-bind',
        APR_RECITAL_50,
        parameters.familyRights === 'no-bar',
      ),
      not(is(facts, 'thirdCountry.familyRightsHere')),
    ),
  ),
);

/** 58(1)(a): effective protection was enjoyed there before travelling to the Union, and can still be availed of. */
export const enjoyedProtection = rule('third-country.enjoyed-protection', APR_58_1_A, (facts: Facts) =>
  every(
    is(facts, 'thirdCountry.enjoyedProtection'),
    () => is(facts, 'thirdCountry.canStillAvail'),
    () => effectiveProtection(facts),
  ),
);

/** 58(1)(b) to (d): the applicant is safe there, from persecution, from serious harm and from refoulement. */
export const safeThere = rule('third-country.safe-there', APR_58_1, (facts: Facts) => safeFor(facts));

/** The three criteria that 58(1) and 59(1) share. */
export const safeFor = lately((facts: Facts): Finding =>
  every(
    is(facts, 'thirdCountry.lifeAndLibertySafe'),
    () => is(facts, 'thirdCountry.freeFromSeriousHarm'),
    () => is(facts, 'thirdCountry.refoulementSafe'),
  ),
);

/** 58(2): the individual assessment leaves no element that justifies why the concept is not applicable. */
export const noElementsAgainstFirst = rule(
  'third-country.no-elements-against-first',
  APR_58_2,
  (facts: Facts) => not(is(facts, 'thirdCountry.elementsAgainst')),
);

/** 58(3): for an unaccompanied minor, best interests and assurance. */
export const firstCountryForMinor = rule('third-country.first-for-minor', APR_58_3, (facts: Facts) =>
  some(not(unaccompaniedMinor(facts)), () => minorSafeguards(facts)),
);

/** 58: whether the third country is the first country of asylum for the applicant. */
export function firstCountryOfAsylum(facts: Facts, parameters: AsylumParameters): Finding {
  return every(
    enjoyedProtection(facts),
    () => safeThere(facts),
    () => noElementsAgainstFirst(facts),
    () => firstCountryForMinor(facts),
    () => noFamilyRightsHere(facts, parameters),
  );
}
