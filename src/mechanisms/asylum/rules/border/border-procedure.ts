/** Whether the border procedure is applied to an applicant (APR 43 to 53; APD 43 before the Pact). */
import { firstThat, not, type Conclusion, type Day } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import type { AsylumParameters } from '../../parameters.ts';
import { procedureLaw } from '../applicable-law/applicable-law.ts';
import { underEitherLaw } from '../applicable-law/under-either-law.ts';
import {
  admissibilityDecidable,
  mandatory,
  meritsBeyondDanger,
  meritsDecidable,
  nothingToDecide,
  tried,
} from './decisions.ts';
import { directiveBorder } from './directive.ts';
import {
  medicalReasons,
  unlawfulDetention,
  withoutProceduralSupport,
  withoutReceptionSupport,
} from './exceptions.ts';
import { atTheBorder } from './gate.ts';

/**
 * - `mandatory`: the state shall examine in the border procedure (45(1)).
 * - `permitted`: it may, and decide on the merits (43(1), 44(1)(b)); also where an obligation no longer applies (47, 48,
 *   50, a crisis): what is no longer required is not forbidden.
 * - `admissibility-only`: it may, but only to decide on inadmissibility (44(1)(a)).
 * - `excluded`: it shall not, or shall cease to, and authorises entry (53).
 * - `not-open`: the applicant is not in a situation of 43(1); the question does not arise.
 */
export type BorderOutcome = 'mandatory' | 'permitted' | 'admissibility-only' | 'excluded' | 'not-open';

/** Whether the border procedure is applied, as things stand on a day. */
export function borderProcedure(
  facts: Facts,
  parameters: AsylumParameters,
  asOf: Day,
): Conclusion<BorderOutcome> {
  return underEitherLaw<BorderOutcome>(
    procedureLaw(facts),
    () => underRegulation(facts, parameters, asOf),
    () => directiveBorder(facts, parameters),
  );
}

function underRegulation(facts: Facts, parameters: AsylumParameters, asOf: Day): Conclusion<BorderOutcome> {
  const gate = not(atTheBorder(facts));
  if (gate.held === 'yes') return firstThat<BorderOutcome>([[gate, 'not-open']], 'excluded');
  const found = tried(facts, parameters);
  const beyond = meritsBeyondDanger(facts, found, parameters);
  const merits = meritsDecidable(found, beyond);
  const admissibility = admissibilityDecidable(facts, found, beyond);
  return firstThat<BorderOutcome>(
    [
      [gate, 'not-open'],
      [() => withoutReceptionSupport(facts, parameters), 'excluded'],
      [() => withoutProceduralSupport(facts), 'excluded'],
      [() => medicalReasons(facts), 'excluded'],
      [() => unlawfulDetention(facts), 'excluded'],
      [() => mandatory(facts, found, parameters, asOf), 'mandatory'],
      [merits, 'permitted'],
      [admissibility, 'admissibility-only'],
      [nothingToDecide(admissibility, merits), 'excluded'],
    ],
    'excluded',
  );
}
