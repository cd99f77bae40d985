/** Whether a third country may be considered to be a safe country of origin for one applicant (APR 61(5), APD 36). */
import { compared, every, not, rule, some, type CountryCode, type Finding } from '#kernel';
import { is, where } from '../../facts/read.ts';
import type { Facts } from '../../facts/index.ts';
import {
  APD_36_1,
  APR_61_1,
  APR_61_2,
  APR_61_5_A,
  APR_61_5_B,
  APR_61_5_C,
  APR_RECITAL_80,
} from '../../law/origin.ts';
import { lodgedUnderRegulation, procedureLaw } from '../applicable-law/applicable-law.ts';
import { nationalUnderDirective, nationalUnderRegulation } from './designation.ts';
import { designatedAtUnionLevel, listedAtUnionLevel } from './union.ts';
import { lately } from '../lately.ts';

/** APR 61(5)(a): a national, or a stateless person who formerly lived there. Without a country: whichever it is. */
export const ofThatCountry = lately(
  rule('origin.of-that-country', APR_61_5_A, (facts: Facts, country?: CountryCode) =>
    some(
      where(
        facts,
        'applicant.nationality',
        (nationality) => country === undefined || nationality === country,
      ),
      every(
        is(facts, 'applicant.stateless'),
        where(
          facts,
          'applicant.formerResidence',
          (residence) => country === undefined || residence === country,
        ),
      ),
    ),
  ),
);

/** APR 61(2): from a part of the territory that the designation leaves out. */
export const fromExceptedPart = rule('origin.from-excepted-part', APR_61_2, (facts: Facts) =>
  is(facts, 'origin.fromExceptedPart'),
);

/** APR 61(5)(b): of a category of persons that the designation leaves out. */
export const inExceptedCategory = rule('origin.in-excepted-category', APR_61_5_B, (facts: Facts) =>
  is(facts, 'origin.inExceptedCategory'),
);

/** APR 61(5)(c): the applicant, on whom it lies, gave elements why the country is not safe for them. */
export const rebutted = rule('origin.rebutted', APR_61_5_C, (facts: Facts) =>
  is(facts, 'origin.elementsAgainst'),
);

/** Recital 80: no list does away with the individual examination. */
export function individualExamination(): Finding {
  return compared('origin.individual-examination', APR_RECITAL_80, true);
}

/** At Union level, or else by the member state: no national list stands in for a Union designation that is suspended (64(2)). */
function designatedUnderRegulation(facts: Facts): Finding {
  const union = designatedAtUnionLevel(facts);
  return listedAtUnionLevel(facts).held === 'yes' ? union : some(union, () => nationalUnderRegulation(facts));
}

/** APR 61: designated at Union level or by the member state, and the concept may be applied to this applicant. */
export const safeUnderRegulation = lately(
  rule('origin.safe-regulation', APR_61_1, (facts: Facts, country?: CountryCode) =>
    every(
      designatedUnderRegulation(facts),
      () => ofThatCountry(facts, country),
      () => not(fromExceptedPart(facts)),
      () => not(inExceptedCategory(facts)),
      () => not(rebutted(facts)),
    ),
  ),
);

/** APD 36(1): designated by the member state, for its national or stateless former resident without serious grounds against. */
export const safeUnderDirective = lately(
  rule('origin.safe-directive', APD_36_1, (facts: Facts, country?: CountryCode) =>
    every(
      nationalUnderDirective(facts),
      () => ofThatCountry(facts, country),
      () => not(fromExceptedPart(facts)),
      () => not(inExceptedCategory(facts)),
      () => not(rebutted(facts)),
    ),
  ),
);

/**
 * Whether the country may be considered safe for the applicant, by the law of the day on which the application was
 * lodged: the condition of APR 42(1)(e) and 42(3)(a). Where that day is not known it is asked for first, unless both
 * laws lead to the same.
 */
export const safeCountryOfOrigin = lately((facts: Facts, country?: CountryCode): Finding => {
  const law = procedureLaw(facts).outcome;
  if (law === 'APR') return safeUnderRegulation(facts, country);
  if (law === 'APD') return safeUnderDirective(facts, country);
  const regulation = safeUnderRegulation(facts, country);
  const directive = safeUnderDirective(facts, country);
  const agreed = regulation.held !== 'not-yet-known' && regulation.held === directive.held;
  return agreed ? every(regulation, directive) : lodgedUnderRegulation(facts);
});
