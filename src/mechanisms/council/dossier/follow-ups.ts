/** The days that follow from what happened to a file and from what its act says. */
import type { DossierFacts } from './follow-up/facts.ts';
import { forEffect } from './follow-up/effect.ts';
import type { FollowUp } from './follow-up/follow-up.ts';
import { forNationalParliaments } from './follow-up/national-parliaments.ts';
import { forReadings } from './follow-up/readings.ts';
import { DEFAULT_DOSSIER_PARAMETERS, type DossierParameters } from './parameters.ts';
import { endOf, type DossierState } from './state.ts';

/** Earliest first. A file that was stopped has none left but those that were done. */
export function followUps(
  state: DossierState,
  facts: DossierFacts = {},
  parameters: DossierParameters = DEFAULT_DOSSIER_PARAMETERS,
): readonly FollowUp[] {
  const all = [
    ...forNationalParliaments(state, parameters),
    ...forReadings(state, facts, parameters),
    ...forEffect(state, facts, parameters),
  ];
  const stopped = endOf(state) === 'stopped';
  return all.filter(({ done }) => !stopped || done !== null).toSorted((one, other) => one.due - other.due);
}
