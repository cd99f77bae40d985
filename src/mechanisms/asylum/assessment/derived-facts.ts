/** Facts of one question that the answer to another gives: whether a country of origin is safe, for the ground that asks it. */
import type { Finding } from '#kernel';
import type { FactPath, Facts } from '../facts/index.ts';
import { completed } from '../facts/overlay.ts';
import { admissibility } from '../rules/admissibility/admissibility.ts';
import { safeCountryOfOrigin } from '../rules/origin/safe-country.ts';
import type { Given } from './question.ts';

/** What a derived fact rests on: reasons are shown in its place, and what leaves it open is asked in its place. */
export interface Derivation {
  readonly findings: readonly Finding[];
  readonly open: readonly Finding[];
}

export interface DerivedFacts {
  readonly facts: Facts;
  readonly because: ReadonlyMap<string, Derivation>;
}

/** The facts with those that follow by law; what was stated stays as it was stated. */
export function withDerivedFacts(facts: Facts, given: Given): DerivedFacts {
  const because = new Map<string, Derivation>();
  const derived: { -readonly [Path in FactPath]?: Facts[Path] } = {};
  if (facts['examination.safeOrigin'] === undefined) {
    const safe = safeCountryOfOrigin(facts);
    if (safe.held !== 'not-yet-known') derived['examination.safeOrigin'] = safe.held === 'yes';
    because.set('examination.safeOrigin', { findings: [safe], open: [safe] });
  }
  if (facts['examination.inadmissible'] === undefined) {
    const { outcome, findings, open } = admissibility(facts, given.parameters, given.calendar);
    if (outcome !== null) derived['examination.inadmissible'] = outcome !== 'admissible';
    because.set('examination.inadmissible', { findings, open });
  }
  return { facts: completed(facts, derived), because };
}
