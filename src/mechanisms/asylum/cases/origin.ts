/** Worked cases on safe countries of origin, in our own words from the law. */
import { parseDay, type Answer } from '#kernel';
import type { FactPath, Facts } from '../facts/index.ts';

export interface OriginCase {
  readonly name: string;
  /** Where it follows from. */
  readonly origin: string;
  readonly facts: Facts;
  readonly answer: Answer;
}

/** The same where one fact is not known. */
function without(facts: Facts, path: FactPath): Facts {
  const { [path]: _, ...others } = facts;
  return others;
}

/** Of an Egyptian whose country the annex names, who gave no elements against. */
export const EGYPTIAN: Facts = {
  'application.lodgedOn': parseDay('2026-07-02'),
  'applicant.nationality': 'EGY',
  'origin.unionListed': true,
  'origin.candidateState': false,
  'origin.unionSuspension': 'none',
  'origin.nationallyListed': false,
  'origin.fromExceptedPart': false,
  'origin.inExceptedCategory': false,
  'origin.elementsAgainst': false,
};

/** Of a candidate State to which none of the three circumstances applies. */
export const CANDIDATE: Facts = {
  'origin.unionListed': false,
  'origin.candidateState': true,
  'origin.indiscriminateViolence': false,
  'origin.restrictiveMeasures': false,
  'origin.unionRate': 11.5,
  'origin.unionSuspension': 'none',
};

/** Of a country that the state has on its own list, before the Regulation. */
export const NATIONAL_2025: Facts = {
  'application.lodgedOn': parseDay('2025-09-01'),
  'applicant.nationality': 'GHA',
  'origin.nationallyListed': true,
  'origin.exceptsTerritory': false,
  'origin.exceptsCategories': false,
  'origin.sourcesAccessible': true,
  'origin.noPersecution': true,
  'origin.noSeriousHarm': true,
  'origin.fromExceptedPart': false,
  'origin.inExceptedCategory': false,
  'origin.elementsAgainst': false,
};

/** Whether the country may be considered safe for the applicant. */
export const SAFE_CASES: readonly OriginCase[] = [
  { name: 'A national of a country that the annex names, without elements against', origin: 'APR 61(5), 62', facts: EGYPTIAN, answer: 'yes' },
  { name: 'The same with elements against', origin: 'APR 61(5)(c)', facts: { ...EGYPTIAN, 'origin.elementsAgainst': true }, answer: 'no' },
  { name: 'The same, of whom nobody knows whether there are elements against', origin: 'APR 61(5)(c)', facts: without(EGYPTIAN, 'origin.elementsAgainst'), answer: 'not-yet-known' },
  { name: 'The same of an excepted category', origin: 'APR 61(5)(b)', facts: { ...EGYPTIAN, 'origin.inExceptedCategory': true }, answer: 'no' },
  { name: 'The same from an excepted part', origin: 'APR 61(2)', facts: { ...EGYPTIAN, 'origin.fromExceptedPart': true }, answer: 'no' },
  { name: 'The same, the designation fully suspended', origin: 'APR 63(1)', facts: { ...EGYPTIAN, 'origin.unionSuspension': 'full' }, answer: 'no' },
  { name: 'The same, suspended for another part', origin: 'APR 63(1)', facts: { ...EGYPTIAN, 'origin.unionSuspension': 'partial', 'origin.withinSuspendedPart': false }, answer: 'yes' },
  { name: 'Lodged on the day before the Regulation: there is no Union list', origin: 'APR 79(3)', facts: { ...EGYPTIAN, 'application.lodgedOn': parseDay('2026-06-11') }, answer: 'no' },
  { name: 'Lodged on its first day', origin: 'APR 79(3)', facts: { ...EGYPTIAN, 'application.lodgedOn': parseDay('2026-06-12') }, answer: 'yes' },
  {
    name: 'A national list does not help while the designation at Union level is suspended',
    origin: 'APR 64(2)',
    facts: { ...EGYPTIAN, 'origin.unionSuspension': 'full', 'origin.nationallyListed': true, 'origin.sourcesAccessible': true },
    answer: 'no',
  },
  { name: 'A national list before the Regulation', origin: 'APD 36, 37', facts: NATIONAL_2025, answer: 'yes' },
  { name: 'A national list that leaves out a region, before the Regulation', origin: 'C-406/22', facts: { ...NATIONAL_2025, 'origin.exceptsTerritory': true }, answer: 'no' },
  { name: 'A national list that leaves out a group, before the Regulation', origin: 'C-758/24', facts: { ...NATIONAL_2025, 'origin.exceptsCategories': true }, answer: 'no' },
  {
    name: 'A national list that leaves out a group, under the Regulation, for somebody who is not of that group',
    origin: 'APR 61(2), 64(1)',
    facts: { ...NATIONAL_2025, 'application.lodgedOn': parseDay('2026-06-12'), 'origin.unionListed': false, 'origin.candidateState': false, 'origin.unionSuspension': 'none', 'origin.exceptsCategories': true },
    answer: 'yes',
  },
  {
    name: 'A national list that leaves out a group, lodged in May 2026 with the amendment in force',
    origin: 'APR 79(2) as amended',
    facts: { ...NATIONAL_2025, 'application.lodgedOn': parseDay('2026-05-04'), 'origin.exceptsCategories': true, 'origin.amendmentInForce': true },
    answer: 'yes',
  },
  { name: 'A national list whose sources stay secret', origin: 'C-758/24', facts: { ...NATIONAL_2025, 'origin.sourcesAccessible': false }, answer: 'no' },
]; // prettier-ignore

/** Whether the country is designated at Union level. */
export const UNION_CASES: readonly OriginCase[] = [
  { name: 'A candidate State without any of the circumstances', origin: 'APR 62(1)', facts: CANDIDATE, answer: 'yes' },
  { name: 'A candidate State at 20 % exactly', origin: 'APR 62(1): higher than 20 %', facts: { ...CANDIDATE, 'origin.unionRate': 20 }, answer: 'yes' },
  { name: 'A candidate State a hair above 20 %', origin: 'APR 62(1)', facts: { ...CANDIDATE, 'origin.unionRate': 20.01 }, answer: 'no' },
  { name: 'A candidate State at war', origin: 'APR 62(1)', facts: { ...CANDIDATE, 'origin.indiscriminateViolence': true }, answer: 'no' },
  { name: 'A candidate State under measures on fundamental rights', origin: 'APR 62(1)', facts: { ...CANDIDATE, 'origin.restrictiveMeasures': true }, answer: 'no' },
  { name: 'A candidate State of which one circumstance is not known', origin: 'APR 62(1)', facts: without(CANDIDATE, 'origin.restrictiveMeasures'), answer: 'not-yet-known' },
  { name: 'A country named in the annex is not asked for its rate', origin: 'annex', facts: { 'origin.unionListed': true, 'origin.unionSuspension': 'none', 'origin.unionRate': 45 }, answer: 'yes' },
  { name: 'Neither named nor candidate', origin: 'APR 62(1)', facts: { 'origin.unionListed': false, 'origin.candidateState': false }, answer: 'no' },
]; // prettier-ignore

/** Whether the rate is 20 % or lower. */
export const RATE_CASES: readonly OriginCase[] = [
  { name: '20 % exactly', origin: 'APR 42(1)(j)', facts: { 'origin.unionRate': 20 }, answer: 'yes' },
  { name: '20.04 %, which rounds to 20.0', origin: 'APR 42(1)(j)', facts: { 'origin.unionRate': 20.04 }, answer: 'no' },
  { name: 'at most 19.9 %, not known better', origin: 'APR 42(1)(j)', facts: { 'origin.unionRateLowest': 0, 'origin.unionRateHighest': 19.9 }, answer: 'yes' },
  { name: 'at least 20.1 %, not known better', origin: 'APR 42(1)(j)', facts: { 'origin.unionRateLowest': 20.1, 'origin.unionRateHighest': 60 }, answer: 'no' },
  { name: 'between 20 % and 27 %: at 20 % it would be met', origin: 'APR 42(1)(j)', facts: { 'origin.unionRateLowest': 20, 'origin.unionRateHighest': 27 }, answer: 'not-yet-known' },
  { name: 'between 14 % and 28 %', origin: 'APR 42(1)(j)', facts: { 'origin.unionRateLowest': 14, 'origin.unionRateHighest': 28 }, answer: 'not-yet-known' },
  { name: 'a known rate goes before bounds', origin: 'APR 42(1)(j)', facts: { 'origin.unionRate': 18.4, 'origin.unionRateLowest': 14, 'origin.unionRateHighest': 28 }, answer: 'yes' },
]; // prettier-ignore
