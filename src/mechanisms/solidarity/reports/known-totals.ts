import { cents, type Cents } from '#kernel';
import type { CycleEvaluation } from '../evaluation.ts';

export interface KnownTotal {
  readonly sum: Cents;
  /** False where the amount of a state is not known, so that the sum is the least it can be. */
  readonly whole: boolean;
}

export interface KnownTotals {
  readonly persons: number;
  readonly fairShare: KnownTotal;
  readonly pledged: KnownTotal;
  readonly deducted: KnownTotal;
  readonly owed: KnownTotal;
}

/** The sums over all states that take part, of what is known. */
export function knownTotals({ states }: CycleEvaluation): KnownTotals {
  const taking = states.filter(({ role }) => role !== 'not-taking-part');
  return {
    persons: taking.reduce((sum, { fairShare }) => sum + (fairShare.value?.persons ?? 0), 0),
    fairShare: total(taking.map(({ fairShare }) => fairShare.value?.money ?? null)),
    pledged: {
      sum: sumOf(taking.map(({ pledgedKnown }) => pledgedKnown.value)),
      whole: taking.every(({ pledged }) => pledged.value !== null),
    },
    deducted: total(taking.map(({ deducted }) => deducted.value?.money ?? null)),
    owed: total(taking.map(({ owed }) => owed.value)),
  };
}

function total(amounts: readonly (Cents | null)[]): KnownTotal {
  return { sum: sumOf(amounts), whole: amounts.every((amount) => amount !== null) };
}

function sumOf(amounts: readonly (Cents | null)[]): Cents {
  return cents(amounts.reduce<bigint>((sum, amount) => sum + (amount ?? 0n), 0n));
}
