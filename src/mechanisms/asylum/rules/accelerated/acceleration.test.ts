import { describe, expect, it } from 'vitest';
import { missingIn, parseDay } from '#kernel';
import { ACCELERATED_CASES, NO_GROUND } from '../../cases/accelerated.ts';
import type { Facts } from '../../facts/index.ts';
import { DEFAULT_PARAMETERS } from '../../parameters.ts';
import { incompleteness, type Domain } from '../completeness.fixture.ts';
import { acceleration, mayBeManifestlyUnfounded, mayBePrioritised } from './acceleration.ts';
import { accelerationGrounds } from './grounds.ts';

const BOTH = [true, false];
const ALONE: Facts = { 'applicant.minor': true, 'applicant.unaccompanied': true };

const conclude = (facts: Facts) => acceleration(facts, DEFAULT_PARAMETERS);

/** The adult to whom nothing applies, of whom some facts are not known. */
const without = (...paths: (keyof Facts)[]): Facts =>
  Object.fromEntries(Object.entries(NO_GROUND).filter(([path]) => !paths.includes(path as keyof Facts)));

/** Every combination of the values of a domain, all of them known. */
function combinations(domain: Domain): Facts[] {
  return Object.entries(domain).reduce<Facts[]>(
    (sofar, [path, values]) =>
      sofar.flatMap((facts) => (values as readonly unknown[]).map((value) => ({ ...facts, [path]: value }))),
    [{}],
  );
}

describe('the accelerated examination', () => {
  it.each(ACCELERATED_CASES)('$name', ({ facts, expected, ground }) => {
    expect(conclude(facts).outcome).toBe(expected);
    const held = accelerationGrounds(facts, DEFAULT_PARAMETERS).filter(
      ({ finding }) => finding.held === 'yes',
    );
    if (ground !== undefined) expect(held.map((one) => one.ground)).toContain(ground);
  });

  it('asks for the rate itself where its bounds straddle the threshold', () => {
    const facts: Facts = {
      ...without('origin.unionRate'),
      'origin.unionRateLowest': 18,
      'origin.unionRateHighest': 23,
    };
    const { outcome, open } = conclude(facts);
    expect(outcome).toBeNull();
    expect(missingIn(open).map(({ path }) => path)).toEqual(['origin.unionRate']);
  });

  it('reads a guidance note as the parameter says', () => {
    const facts = { ...NO_GROUND, 'origin.unionRate': 11, 'examination.guidanceNote': true };
    expect(conclude(facts).outcome).toBe('not');
    expect(acceleration(facts, { ...DEFAULT_PARAMETERS, guidanceNote: 'informs' }).outcome).toBe('required');
  });

  const people: Domain = { 'applicant.minor': BOTH, 'applicant.unaccompanied': BOTH };
  const support: Domain = {
    'examination.proceduralNeeds': BOTH,
    'examination.supportInAccelerated': BOTH,
    'examination.tooComplex': BOTH,
  };
  it.each<[string, Domain]>([
    ['by which law, by whom, with what support', { 'application.lodgedOn': [parseDay('2026-06-11'), parseDay('2026-06-12')], ...people, ...support, 'examination.safeOrigin': BOTH }],
    ['on what was said and shown', { ...people, 'examination.irrelevantIssues': BOTH, 'examination.unconvincing': BOTH, 'examination.misled': BOTH, 'examination.opportunityToShowCause': BOTH, 'examination.documentsDestroyed': BOTH }],
    ['on danger and repetition', { ...people, 'examination.danger': BOTH, 'examination.expelledForDanger': BOTH, 'admissibility.earlierApplication': BOTH, 'examination.inadmissible': BOTH, 'examination.delaysRemoval': BOTH }],
    ['on entry and delay', { ...people, 'examination.entry': ['unlawful', 'lawful', 'overstayed'], 'examination.lateGivenEntry': BOTH, 'examination.lateGivenGrounds': BOTH, 'examination.surPlace': BOTH }],
    ['on the rate', { ...people, 'origin.unionRate': [20, 20.01], 'examination.significantChange': BOTH, 'examination.guidanceNote': BOTH, 'examination.categoryNotRepresented': BOTH }],
  ])('settles, or names exactly what is missing, %s', (_, domain) => {
    const rest = without(...(Object.keys(domain) as (keyof Facts)[]));
    expect(incompleteness((facts) => conclude({ ...rest, ...facts }), domain)).toEqual([]);
    if ('application.lodgedOn' in domain) return;
    const before = { ...rest, 'application.lodgedOn': parseDay('2026-03-01') };
    expect(incompleteness((facts) => conclude({ ...before, ...facts }), domain)).toEqual([]);
  }); // prettier-ignore

  it('settles, or names exactly what is missing, on what the grounds lead to besides', () => {
    const rest = without(
      'applicant.minor',
      'applicant.unaccompanied',
      'examination.danger',
      'examination.irrelevantIssues',
      'examination.likelyWellFounded',
      'examination.nuisance',
    );
    expect(
      incompleteness((facts) => mayBeManifestlyUnfounded({ ...rest, ...facts }, DEFAULT_PARAMETERS), {
        ...people,
        'examination.danger': BOTH,
        'examination.irrelevantIssues': BOTH,
        'examination.manifestlyUnfoundedInLaw': BOTH,
      }),
    ).toEqual([]);
    expect(
      incompleteness((facts) => mayBePrioritised({ ...rest, ...facts }), {
        ...people,
        'examination.danger': BOTH,
        'examination.likelyWellFounded': BOTH,
        'examination.nuisance': BOTH,
      }),
    ).toEqual([]);
  });

  it('never treats an unaccompanied minor worse than an adult', () => {
    const burden = { not: 0, permitted: 1, required: 2 } as const;
    const domain: Domain = {
      'application.lodgedOn': [parseDay('2026-03-01'), parseDay('2026-09-01')],
      'examination.irrelevantIssues': BOTH,
      'examination.misled': BOTH,
      'examination.opportunityToShowCause': BOTH,
      'examination.safeOrigin': BOTH,
      'examination.danger': BOTH,
      'admissibility.earlierApplication': BOTH,
      'examination.lateGivenEntry': BOTH,
      'origin.unionRate': [20, 21],
      'examination.proceduralNeeds': BOTH,
    };
    for (const facts of combinations(domain)) {
      const all: Facts = { ...NO_GROUND, 'examination.entry': 'unlawful', 'examination.manifestlyUnfoundedInLaw': true, ...facts }; // prettier-ignore
      const [adult, minor] = [conclude(all).outcome, conclude({ ...all, ...ALONE }).outcome];
      expect(burden[minor ?? 'required'], JSON.stringify(facts)).toBeLessThanOrEqual(burden[adult ?? 'not']);
      const unfounded = (one: Facts) => mayBeManifestlyUnfounded(one, DEFAULT_PARAMETERS).held === 'yes';
      expect(Number(unfounded({ ...all, ...ALONE }))).toBeLessThanOrEqual(Number(unfounded(all)));
    }
  });
});
