/** First country of asylum and safe third country under Directive 2013/32/EU, for what was lodged before 12 June 2026. */
import { compared, every, not, rule, some, type Finding } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import { is } from '../../facts/read.ts';
import {
  ALEB,
  APD_25_6,
  APD_35,
  APD_38_1,
  APD_38_2,
  APD_38_2_A,
  APD_38_2_C,
  ELLINIKO_SYMVOULIO,
  LH,
} from '../../law/admissibility.ts';
import type { AsylumParameters } from '../../parameters.ts';
import { safeFor } from './first-country-of-asylum.ts';
import { connectionMakesItReasonable } from './link-to-country.ts';
import { unaccompaniedMinor } from './unaccompanied-minor.ts';

/** Directive 25(6): the best interests of an unaccompanied minor come first. */
export const bestInterestsUnderDirective = rule('third-country.best-interests', APD_25_6, (facts: Facts) =>
  some(not(unaccompaniedMinor(facts)), not(is(facts, 'thirdCountry.againstBestInterests'))),
);

/** Directive 35: protection there of which the applicant can still avail themselves, who will be readmitted. */
export const firstCountryUnderDirective = rule(
  'third-country.first-under-directive',
  APD_35,
  (facts: Facts) =>
    every(is(facts, 'thirdCountry.enjoyedProtection'), () =>
      every(
        is(facts, 'thirdCountry.canStillAvail'),
        is(facts, 'thirdCountry.refoulementSafe'),
        is(facts, 'thirdCountry.willReadmit'),
        not(is(facts, 'thirdCountry.elementsAgainst')),
        bestInterestsUnderDirective(facts),
      ),
    ),
);

/** Directive 38(1): the competent authorities are satisfied that the applicant will be treated by these principles. */
export const principlesUnderDirective = rule('third-country.principles', APD_38_1, (facts: Facts) =>
  every(
    safeFor(facts),
    is(facts, 'thirdCountry.canRequestProtection'),
    is(facts, 'thirdCountry.protectionAsUnderGeneva'),
  ),
);

/** Directive 38(2), C-718/24: national law lays down the criteria of the connection and the method. */
export const rulesInNationalLaw = rule(
  'third-country.rules-in-national-law',
  APD_38_2,
  (parameters: AsylumParameters) =>
    compared('third-country.transposed', ALEB, parameters.directiveThirdCountryRules),
);

/** Directive 38(2)(a): a connection on the basis of which it would be reasonable to go; transit alone is none (C-564/18). */
export const connectionUnderDirective = rule(
  'third-country.connection-under-directive',
  APD_38_2_A,
  (facts: Facts) =>
    some(connectionMakesItReasonable(facts), compared('third-country.transit-suffices', LH, false)),
);

/** Directive 38(2)(c): the applicant can challenge the safety and the connection, and has not done so with success. */
export const unchallengedUnderDirective = rule('third-country.unchallenged', APD_38_2_C, (facts: Facts) =>
  not(is(facts, 'thirdCountry.elementsAgainst')),
);

/** C-134/23: a designation survives suspended readmission, but nobody is inadmissible who will not be let in. */
export const readmissionNotSuspended = rule(
  'third-country.readmission-not-suspended',
  ELLINIKO_SYMVOULIO,
  (facts: Facts) => not(is(facts, 'thirdCountry.clearlyNotAdmitted')),
);

/** Directive 38: whether the country is a safe third country for the applicant. */
export function safeThirdCountryUnderDirective(facts: Facts, parameters: AsylumParameters): Finding {
  return every(
    rulesInNationalLaw(parameters),
    () => principlesUnderDirective(facts),
    () => connectionUnderDirective(facts),
    () => unchallengedUnderDirective(facts),
    () => readmissionNotSuspended(facts),
    () => bestInterestsUnderDirective(facts),
  );
}
