/** How many minimal coalitions there are of each size, and the smallest of them, without keeping millions. */
import type { MemberState } from '#kernel';
import {
  byPopulation,
  eachMinimalCoalition,
  statesOf,
  type CoalitionQuestion,
} from './minimal-coalitions.ts';

export interface FoundCoalitions {
  readonly count: number;
  readonly bySize: readonly { readonly size: number; readonly count: number }[];
  /** Each from its most to its least populous member. */
  readonly smallest: readonly (readonly MemberState[])[];
}

/** At most `limit` are listed; all are counted. */
export function smallestCoalitions(question: CoalitionQuestion, limit: number): FoundCoalitions {
  const order = byPopulation(question.voters);
  const sizes = Array.from({ length: order.length + 1 }, () => ({ count: 0, first: [] as number[] }));
  eachMinimalCoalition(question, order, (bits) => {
    const size = sizes[bitsIn(bits)];
    if (size === undefined) return;
    size.count += 1;
    if (size.first.length < limit) size.first.push(bits);
  });
  return {
    count: sizes.reduce((sum, { count }) => sum + count, 0),
    bySize: sizes.flatMap(({ count }, size) => (count === 0 ? [] : [{ size, count }])),
    smallest: sizes
      .flatMap(({ first }) => first)
      .slice(0, limit)
      .map((bits) => statesOf(bits, order)),
  };
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}
