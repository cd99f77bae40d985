/** Facts of a case with some of them not known. */
import type { Conclusion, Finding } from '#kernel';
import type { FactPath, Facts } from '../facts/index.ts';
import { incompleteness, type Domain, type Incompleteness } from './completeness.fixture.ts';

export function without(facts: Facts, ...paths: readonly string[]): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([path]) => !paths.includes(path))) as Facts;
}

/** Completeness on top of a case: what the domain varies is not known from the case. */
export function incompletenessOn(
  known: Facts,
  decide: (facts: Facts) => Finding | Conclusion<unknown>,
  domain: Domain,
): readonly Incompleteness[] {
  const rest = without(known, ...(Object.keys(domain) as FactPath[]));
  return incompleteness((facts) => decide({ ...rest, ...facts }), domain);
}
