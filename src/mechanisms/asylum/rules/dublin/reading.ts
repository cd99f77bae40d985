/** How the facts of Dublin III are gathered, part by part. */
import { every, fact, rule, some, type Finding } from '#kernel';
import { DUBLIN_7_1 } from '../../law/dublin.ts';
import type { Facts } from '../../facts/index.ts';
import type { DublinFacts, DublinKey } from './facts.ts';
import type { Choice, Pointed } from './one-of.ts';

export const newReading = (): Reading => ({ values: {}, found: {}, certain: {} });

export interface Reading {
  readonly values: { -readonly [Key in DublinKey]?: DublinFacts[Key] };
  readonly found: { -readonly [Key in DublinKey]?: Finding };
  readonly certain: { -readonly [Key in DublinKey]?: Finding };
}

/** It is among the conditions of who counts. */
export const WITHIN: Finding = every();
/** There is none. */
export const NONE: Finding = some();

/** Puts an answer, which stays out where it is not yet known, and what it was read from. */
export function put<Key extends DublinKey>(
  { values, found }: Reading,
  key: Key,
  value: DublinFacts[Key] | undefined,
  from?: Finding,
): void {
  if (value !== undefined) values[key] = value;
  if (from !== undefined) found[key] = from;
}

/** Puts the state that something points to. */
export function putState(
  reading: Reading,
  key:
    | 'beneficiaryIn'
    | 'familyApplicantIn'
    | 'minorFamilyIn'
    | 'minorRelativeIn'
    | 'dependencyIn'
    | 'visaFreeEntryIn'
    | 'transitAreaOf',
  { state, found, certain }: Pointed,
): void {
  put(reading, key, state, found);
  if (certain !== undefined) reading.certain[key] = certain;
}

/** Puts whether it is so. */
export function putHeld(
  reading: Reading,
  key:
    | 'unaccompaniedMinor'
    | 'minorLodgedWherePresent'
    | 'minorStaysInBestInterests'
    | 'entryIrregularOrUnknown',
  found: Finding,
): void {
  put(reading, key, found.held === 'not-yet-known' ? undefined : found.held === 'yes', found);
}

/** Facts that are missing. */
export const missing = (paths: readonly string[]): Finding =>
  every(...paths.map((path) => fact(path, undefined)));

const agreed = rule('dublin.agreed-state', DUBLIN_7_1, (chosen: Finding) => chosen);

/** Where the law sets no order between states. */
export const agreedState = (facts: Facts): Choice => ({
  path: 'responsibility.agreedState',
  state: facts['responsibility.agreedState'],
  by: agreed,
});
