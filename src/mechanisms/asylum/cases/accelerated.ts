/** Worked cases of the accelerated examination, each from the provision it tries. */
import { parseDay } from '#kernel';
import type { Facts } from '../facts/index.ts';
import type { Acceleration } from '../rules/accelerated/acceleration.ts';
import type { Ground } from '../rules/accelerated/grounds.ts';

export interface AcceleratedCase {
  readonly name: string;
  readonly origin: string;
  readonly facts: Facts;
  readonly expected: Acceleration;
  readonly ground?: Ground;
}

/** An adult to whom nothing applies: every case changes what it is about. */
export const NO_GROUND: Facts = {
  'application.lodgedOn': parseDay('2026-09-01'),
  'applicant.minor': false,
  'applicant.unaccompanied': false,
  'examination.inadmissible': false,
  'examination.irrelevantIssues': false,
  'examination.unconvincing': false,
  'examination.misled': false,
  'examination.opportunityToShowCause': false,
  'examination.documentsDestroyed': false,
  'examination.delaysRemoval': false,
  'examination.safeOrigin': false,
  'examination.danger': false,
  'examination.expelledForDanger': false,
  'admissibility.earlierApplication': false,
  'admissibility.earlierDecisionFinal': true,
  'examination.entry': 'lawful',
  'examination.lateGivenEntry': false,
  'examination.lateGivenGrounds': false,
  'examination.surPlace': false,
  'origin.unionRate': 60,
  'examination.significantChange': false,
  'examination.guidanceNote': false,
  'examination.categoryNotRepresented': false,
  'examination.tooComplex': false,
  'examination.proceduralNeeds': false,
  'examination.supportInAccelerated': true,
  'examination.receptionNeeds': false,
  'examination.likelyWellFounded': false,
  'examination.nuisance': false,
  'examination.refusesFingerprints': false,
  'origin.amendmentInForce': true,
  'origin.rateAppliedEarly': false,
};

const MINOR: Facts = { 'applicant.minor': true, 'applicant.unaccompanied': true };
const BEFORE: Facts = { 'application.lodgedOn': parseDay('2026-06-11') };

const of = (facts: Facts): Facts => ({ ...NO_GROUND, ...facts });

export const ACCELERATED_CASES: readonly AcceleratedCase[] = [
  { name: 'nothing applies', origin: 'APR 42', facts: of({}), expected: 'not' },
  { name: 'a rate of exactly 20 % accelerates', origin: 'APR 42(1)(j)', facts: of({ 'origin.unionRate': 20 }), expected: 'required', ground: '42(1)(j)' },
  { name: 'a rate just above 20 % does not', origin: 'APR 42(1)(j)', facts: of({ 'origin.unionRate': 20.01 }), expected: 'not' },
  { name: 'a category that a low rate does not represent is not accelerated', origin: 'APR 42(1)(j)', facts: of({ 'origin.unionRate': 5, 'examination.categoryNotRepresented': true }), expected: 'not' },
  { name: 'a change in the country since the data were published is not overlooked', origin: 'APR 42(1)(j)', facts: of({ 'origin.unionRate': 5, 'examination.significantChange': true }), expected: 'not' },
  { name: 'what misled the authorities counts only after an opportunity to explain', origin: 'APR 42(1)(c)', facts: of({ 'examination.misled': true }), expected: 'not' },
  { name: 'having been heard, who misled the authorities is accelerated', origin: 'APR 42(1)(c)', facts: of({ 'examination.misled': true, 'examination.opportunityToShowCause': true }), expected: 'required', ground: '42(1)(c)' },
  { name: 'a passport thrown away in bad faith is enough', origin: 'APR 42(1)(c)', facts: of({ 'examination.documentsDestroyed': true }), expected: 'required', ground: '42(1)(c)' },
  { name: 'a subsequent application that is inadmissible is not examined on the merits, and not accelerated', origin: 'APR 42(1)(g)', facts: of({ 'admissibility.earlierApplication': true, 'examination.inadmissible': true }), expected: 'not' },
  { name: 'a subsequent application that is not inadmissible is', origin: 'APR 42(1)(g)', facts: of({ 'admissibility.earlierApplication': true }), expected: 'required', ground: '42(1)(g)' },
  { name: 'a visitor who overstays and does not come forward falls under (h)', origin: 'APR 42(1)(h)', facts: of({ 'examination.entry': 'overstayed', 'examination.lateGivenEntry': true }), expected: 'required', ground: '42(1)(h)' },
  { name: 'a lawful visitor who waits falls under (i)', origin: 'APR 42(1)(i)', facts: of({ 'examination.lateGivenGrounds': true }), expected: 'required', ground: '42(1)(i)' },
  { name: 'but not where the need arose while here', origin: 'APR 42(1)(i)', facts: of({ 'examination.lateGivenGrounds': true, 'examination.surPlace': true }), expected: 'not' },
  { name: 'a victim of torture who cannot be supported in it is kept out of it', origin: 'APR 21(2)', facts: of({ 'examination.danger': true, 'examination.proceduralNeeds': true, 'examination.supportInAccelerated': false }), expected: 'not', ground: '42(1)(f)' },
  { name: 'a case that is too complex goes on as a regular one', origin: 'APR 42(2)', facts: of({ 'examination.unconvincing': true, 'examination.tooComplex': true }), expected: 'not', ground: '42(1)(b)' },
  { name: 'an unaccompanied minor of a safe country of origin may be accelerated', origin: 'APR 42(3)(a)', facts: of({ ...MINOR, 'examination.safeOrigin': true }), expected: 'permitted', ground: '42(3)(a)' },
  { name: 'an unaccompanied minor with a rate of 20 % may be', origin: 'APR 42(3)(e)', facts: of({ ...MINOR, 'origin.unionRate': 20 }), expected: 'permitted', ground: '42(3)(e)' },
  { name: 'an unaccompanied minor whose claim is unconvincing may not be', origin: 'APR 42(3)', facts: of({ ...MINOR, 'examination.unconvincing': true }), expected: 'not' },
  { name: 'a minor with their parents is accelerated like anyone', origin: 'APR 42(1)', facts: of({ 'applicant.minor': true, 'examination.unconvincing': true }), expected: 'required', ground: '42(1)(b)' },
  { name: 'before the Pact a state may accelerate, and need not', origin: 'APD 31(8)', facts: of({ ...BEFORE, 'examination.safeOrigin': true }), expected: 'permitted' },
  { name: 'before the Pact a low rate was no ground', origin: 'APD 31(8)', facts: of({ ...BEFORE, 'origin.unionRate': 3 }), expected: 'not' },
  { name: 'unless the state had it apply early', origin: 'Regulation (EU) 2026/464', facts: of({ ...BEFORE, 'origin.unionRate': 3, 'origin.rateAppliedEarly': true }), expected: 'permitted' },
  { name: 'before the Pact a refusal of fingerprints was one', origin: 'APD 31(8)(i)', facts: of({ ...BEFORE, 'examination.refusesFingerprints': true }), expected: 'permitted' },
  { name: 'before the Pact an unaccompanied minor who misled the authorities was not accelerated', origin: 'APD 25(6)(a)', facts: of({ ...BEFORE, ...MINOR, 'examination.misled': true, 'examination.opportunityToShowCause': true }), expected: 'not' },
]; // prettier-ignore
