/** The facts that the rules take, from the state of a recorded cycle. */
import type { Day } from '#kernel';
import type { CycleFacts, KeyFigures, Situation } from '../facts.ts';
import { DEFAULT_PARAMETERS, type SolidarityParameters } from '../parameters.ts';
import type { CycleState } from './state.ts';

export interface CycleFactsOptions {
  readonly asOf: Day;
  readonly key: KeyFigures;
  readonly parameters?: SolidarityParameters;
}

/** The facts of a cycle as of a day: nothing is added that no event says. */
export function cycleFacts(cycle: CycleState, options: CycleFactsOptions): CycleFacts {
  return {
    year: cycle.year,
    asOf: options.asOf,
    key: options.key,
    parameters: options.parameters ?? DEFAULT_PARAMETERS,
    situations: situationsOf(cycle),
    proposal: cycle.proposal,
    pool: cycle.pool,
    pledges: cycle.pledges,
    deductions: standing(cycle).map(({ state, basis, requestedOn, status, granted, standing, source }) => ({
      state,
      basis,
      requestedOn,
      status,
      granted,
      standing,
      source,
    })),
    needs: cycle.needs,
    draws: cycle.draws,
    deliveries: cycle.deliveries,
    offsets: cycle.offsets,
    shortcomings: cycle.shortcomings,
    nonDelivery: [],
    forumReconvenedOn: cycle.forumReconvenedOn,
  };
}

/** One a state: a granted one stands while another is asked. */
function standing({ deductions }: CycleState): CycleState['deductions'] {
  return deductions.filter(
    (one) =>
      one.status === 'granted' ||
      !deductions.some((other) => other.state === one.state && other.status === 'granted'),
  );
}

/** The Commission's list, then what states said of themselves (59(1), and 61 to 62 with reasons). */
function situationsOf(cycle: CycleState): Situation[] {
  const notified = new Map(cycle.needs.map((need) => [need.beneficiary, need.notifiedOn]));
  const found = cycle.situations.map((one): Situation => ({
    ...one,
    basis: 'decision',
    notifiedOn: one.category === 'pressure' ? (notified.get(one.state) ?? null) : null,
  }));
  const declared = cycle.selfDeclarations
    .filter(({ outcome }) => outcome === null || outcome === 'accepted')
    .map(({ state, on, outcome, source }): Situation => ({
      state,
      category: 'pressure',
      basis: outcome === 'accepted' ? 'accepted' : 'self-declared',
      searchAndRescue: false,
      notifiedOn: notified.get(state) ?? on,
      source,
    }));
  const forDeduction = cycle.deductions
    .filter(({ selfDeclared, status }) => selfDeclared && status !== 'refused')
    .map(({ state, basis, source }): Situation => ({
      state,
      category: basis === '61' ? 'pressure' : 'significant',
      basis: 'self-declared',
      searchAndRescue: false,
      notifiedOn: null,
      source,
    }));
  return [...found, ...declared, ...forDeduction];
}
