/** Facts of one question that the answer to another gives: whether a country of origin is safe, for the ground that asks it. */
import { concludes } from '#kernel';
import { DERIVATIONS, type Derivations } from '../facts/derivations.ts';
import type { Facts } from '../facts/index.ts';
import { recorded } from '../facts/record.ts';
import { admissibility } from '../rules/admissibility/admissibility.ts';
import { safeCountryOfOrigin } from '../rules/origin/safe-country.ts';
import type { Given } from './question.ts';

/** The facts with what follows from them by law where it was not stated. */
export function withDerivations(facts: Facts, given: Given): Facts {
  return recorded(facts, { [DERIVATIONS]: derivations(given) });
}

function derivations({ parameters, calendar }: Given): Derivations {
  return {
    'examination.safeOrigin': (facts) => safeCountryOfOrigin(facts),
    'examination.inadmissible': (facts) =>
      concludes(admissibility(facts, parameters, calendar), (outcome) => outcome !== 'admissible'),
  };
}
