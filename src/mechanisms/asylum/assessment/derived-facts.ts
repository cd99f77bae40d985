/** Facts of one question that the answer to another gives: whether a country of origin is safe, for the ground that asks it. */
import { concludes, type Finding } from '#kernel';
import { DERIVATIONS, type Derivations } from '../facts/derivations.ts';
import type { Facts } from '../facts/index.ts';
import { admissibility } from '../rules/admissibility/admissibility.ts';
import { safeCountryOfOrigin } from '../rules/origin/safe-country.ts';
import { screeningEnded } from '../rules/screening/screening.ts';
import type { Given } from './question.ts';

/** The facts with what follows from them by law where it was not stated. */
export function withDerivations(facts: Facts, given: Given): Facts {
  return { ...facts, [DERIVATIONS]: derivations(given) };
}

/** Facts that follow by law where nobody stated them. */
export const DERIVED = ['examination.safeOrigin', 'examination.inadmissible', 'border.screened'] as const;

function derivations({
  parameters,
  calendar,
  asOf,
}: Given): Readonly<Record<(typeof DERIVED)[number], Derivations[string]>> {
  return {
    'examination.safeOrigin': once((facts) => safeCountryOfOrigin(facts)),
    'examination.inadmissible': once((facts) =>
      concludes(admissibility(facts, parameters, calendar), (outcome) => outcome !== 'admissible'),
    ),
    'border.screened': once((facts) =>
      concludes(screeningEnded(facts, asOf, calendar), (outcome) => outcome !== 'running'),
    ),
  };
}

/** Remembers the last answer, by the identity of the facts: those of a case never change in place. */
function once(derive: (facts: Facts) => Finding): (facts: Facts) => Finding {
  let last: Facts | null = null;
  let found: Finding | null = null;
  return (facts) => {
    if (found === null || last !== facts) [last, found] = [facts, derive(facts)];
    return found;
  };
}
