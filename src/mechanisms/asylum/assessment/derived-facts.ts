/** Facts of one question that the answer to another gives: whether a country of origin is safe, for the ground that asks it. */
import { concludes, type Finding } from '#kernel';
import { DERIVATIONS } from '../facts/derivations.ts';
import type { Facts } from '../facts/index.ts';
import { admissibility } from '../rules/admissibility/admissibility.ts';
import { safeCountryOfOrigin } from '../rules/origin/safe-country.ts';
import { screeningEnded } from '../rules/screening/screening.ts';
import type { Given } from './question.ts';

type Derive = (facts: Facts) => Finding;

const DERIVED = ['examination.safeOrigin', 'examination.inadmissible', 'border.screened'] as const;

/** The facts that follow from others. */
export const DERIVED_PATHS: ReadonlySet<string> = new Set(DERIVED);

/** What follows from the facts of a case by law where it was not stated. */
export function derivedFacts(given: Given): Facts {
  return { [DERIVATIONS]: derivations(given) };
}

function derivations({ parameters, calendar, asOf }: Given): Record<(typeof DERIVED)[number], Derive> {
  return {
    'examination.safeOrigin': (facts) => safeCountryOfOrigin(facts),
    'examination.inadmissible': (facts) =>
      concludes(admissibility(facts, parameters, calendar), (outcome) => outcome !== 'admissible'),
    'border.screened': (facts) =>
      concludes(screeningEnded(facts, asOf, calendar), (outcome) => outcome !== 'running'),
  };
}
