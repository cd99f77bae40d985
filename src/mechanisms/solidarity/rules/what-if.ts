/** What-if: facts with some inputs changed, and two cycles compared state by state. Nothing is ever recorded. */
import { cents, type Cents, type Day, type MemberState } from '#kernel';
import type { CycleEvaluation } from '../evaluation.ts';
import type { CycleFacts, Deduction, KeyFigures, Pledge, Situation } from '../facts.ts';
import { NO_EFFORT } from './deduction.ts';
import { PROPOSAL_MONEY_FLOOR, PROPOSAL_RELOCATIONS_FLOOR } from './proposal.ts';
import type { SolidarityParameters } from '../parameters.ts';

/** Inputs that may be changed; what is absent stays as recorded. */
export interface Change {
  /** Pool size in relocations; the money follows at the pool's own ratio unless it is given. */
  readonly pool?: number;
  readonly money?: Cents;
  readonly key?: KeyFigures;
  readonly parameters?: Partial<SolidarityParameters>;
  /** Replaces all situations. */
  readonly situations?: readonly Situation[];
  /** Replace or add the pledge of each state named. */
  readonly pledges?: readonly Pledge[];
  /** Replace or add the deduction of each state named. */
  readonly deductions?: readonly Deduction[];
  /** Beneficiaries in which systemic shortcomings are found, from that day. */
  readonly shortcomings?: readonly { readonly beneficiary: MemberState; readonly foundOn: Day }[];
  readonly nonDelivery?: readonly MemberState[];
  readonly forumReconvenedOn?: Day | null;
  readonly asOf?: Day;
}

/** The facts with the change made. The original is untouched. */
export function changeFacts(facts: CycleFacts, change: Change): CycleFacts {
  return {
    ...facts,
    asOf: change.asOf ?? facts.asOf,
    key: change.key ?? facts.key,
    parameters: { ...facts.parameters, ...change.parameters },
    situations: change.situations ?? facts.situations,
    pool: changedPool(facts, change),
    pledges: replaceByState(facts.pledges, change.pledges),
    deductions: replaceByState(facts.deductions, change.deductions),
    shortcomings: [
      ...facts.shortcomings,
      ...(change.shortcomings ?? []).map((item) => ({ ...item, endedOn: null })),
    ],
    nonDelivery: change.nonDelivery ?? facts.nonDelivery,
    forumReconvenedOn:
      change.forumReconvenedOn === undefined ? facts.forumReconvenedOn : change.forumReconvenedOn,
  };
}

/** Article 12(3): money follows relocations at the ratio of the pool, or of the floors where there is none. */
function changedPool(facts: CycleFacts, { pool, money }: Change): CycleFacts['pool'] {
  if (pool === undefined && money === undefined) return facts.pool;
  const relocations = pool ?? facts.pool?.relocations ?? PROPOSAL_RELOCATIONS_FLOOR;
  const ratio = facts.pool ?? { relocations: PROPOSAL_RELOCATIONS_FLOOR, money: PROPOSAL_MONEY_FLOOR };
  return {
    relocations,
    money: money ?? cents((ratio.money * BigInt(relocations)) / BigInt(ratio.relocations)),
    searchAndRescueShare: facts.pool?.searchAndRescueShare ?? null,
    adoptedOn: facts.pool?.adoptedOn ?? facts.asOf,
    appliesFrom: facts.pool?.appliesFrom ?? facts.parameters.applicationDate,
  };
}

function replaceByState<Item extends { readonly state: MemberState }>(
  recorded: readonly Item[],
  changed: readonly Item[] | undefined,
): readonly Item[] {
  if (changed === undefined || changed.length === 0) return recorded;
  const replaced = new Set(changed.map(({ state }) => state));
  return [...recorded.filter(({ state }) => !replaced.has(state)), ...changed];
}

/** One state's figures in two cycles; money in cents, `null` where not known on either side. */
export interface StateDifference {
  readonly state: MemberState;
  readonly persons: readonly [before: number, after: number];
  readonly money: readonly [before: Cents, after: Cents];
  readonly owed: readonly [before: Cents | null, after: Cents | null];
  readonly role: readonly [before: string, after: string];
}

/** Two evaluations of one year, state by state, in the same order; states without a change are left in. */
export function compareCycles(before: CycleEvaluation, after: CycleEvaluation): readonly StateDifference[] {
  return before.states.map((was, index) => {
    const is = after.states[index] ?? was;
    const shareBefore = was.fairShare.value ?? NO_EFFORT;
    const shareAfter = is.fairShare.value ?? NO_EFFORT;
    return {
      state: was.state,
      persons: [shareBefore.persons, shareAfter.persons],
      money: [shareBefore.money, shareAfter.money],
      owed: [was.owed.value, is.owed.value],
      role: [was.role, is.role],
    };
  });
}
