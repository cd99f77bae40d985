/** A small made-up cycle that tests and docs vary: round figures, four beneficiaries, one deduction. */
import { cents, dayOf, euro, fraction, type MemberState } from '#kernel';
import type { CycleFacts, KeyFigure, Pledge, Situation } from '../facts.ts';
import { DEFAULT_PARAMETERS } from '../parameters.ts';

/** Every participant with its own round figure, so that no two shares are equal. */
export const EXAMPLE_FIGURES: Readonly<Partial<Record<MemberState, KeyFigure>>> = Object.fromEntries(
  DEFAULT_PARAMETERS.participants.map((state, index) => [
    state,
    { population: 1_000_000 * (index + 1), gdp: 400_000 * (index + 2) },
  ]),
);

export function situation(state: MemberState, category: Situation['category']): Situation {
  return { state, category, basis: 'decision', searchAndRescue: false, notifiedOn: null, source: 'example' };
}

export function pledge(state: MemberState, relocations: number, money = 0, alternative = 0): Pledge {
  return {
    state,
    relocations,
    money: euro(money),
    alternative: euro(alternative),
    standing: 'official',
    source: 'example',
  };
}

/** The example, with what a test changes. */
export function exampleCycle(change: Partial<CycleFacts> = {}): CycleFacts {
  return {
    year: 2026,
    asOf: dayOf(2026, 7, 1),
    key: { vintage: 'example', figures: EXAMPLE_FIGURES },
    parameters: DEFAULT_PARAMETERS,
    situations: (['CY', 'ES', 'GR', 'IT'] as const).map((state) => situation(state, 'pressure')),
    proposal: { relocations: 30_000, money: euro(600_000_000), standing: 'official' },
    pool: {
      relocations: 21_000,
      money: euro(420_000_000),
      searchAndRescueShare: fraction(42, 100),
      adoptedOn: dayOf(2025, 12, 19),
      appliesFrom: dayOf(2026, 6, 12),
    },
    pledges: [],
    deductions: [],
    needs: [],
    draws: [],
    deliveries: [],
    offsets: [],
    shortcomings: [],
    nonDelivery: [],
    forumReconvenedOn: null,
    ...change,
  };
}

/** Every contributor pledges its whole fair share in relocation, so that nothing is unknown. */
export function everyoneRelocates(persons: (state: MemberState) => number): Pledge[] {
  return DEFAULT_PARAMETERS.participants.map((state) => ({
    ...pledge(state, persons(state)),
    alternative: cents(0n),
  }));
}
