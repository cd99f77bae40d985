/** How many minimal coalitions there are of each size, and a page of their list, without keeping millions. */
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

/** Where the list begins, from 0, and how many it may have. */
export interface Page {
  readonly from?: number;
  readonly limit: number;
}

/** The coalitions of a page, the smallest first, in an order that stays the same; all are counted. */
export function smallestCoalitions(question: CoalitionQuestion, { from = 0, limit }: Page): FoundCoalitions {
  const order = byPopulation(question.voters);
  const counts = countsBySize(question, order);
  const ends = counts.map((_, size) => counts.slice(0, size + 1).reduce((sum, count) => sum + count, 0));
  const count = ends.at(-1) ?? 0;
  return {
    count,
    bySize: counts.flatMap((of, size) => (of === 0 ? [] : [{ size, count: of }])),
    smallest:
      limit === 0 || from >= count
        ? []
        : pageOf(question, order, { from, limit, counts, ends }).map((bits) => statesOf(bits, order)),
  };
}

/** Millions are not kept to list a few: they are gone through again, with the places of each size known. */
function pageOf(
  question: CoalitionQuestion,
  order: readonly MemberState[],
  {
    from,
    limit,
    counts,
    ends,
  }: Required<Page> & { readonly counts: readonly number[]; readonly ends: readonly number[] },
): number[] {
  const next = ends.map((end, size) => end - (counts[size] ?? 0));
  const last = Math.min(from + limit, ends.at(-1) ?? 0);
  const page: number[] = Array.from({ length: last - from }, () => 0);
  let left = page.length;
  eachMinimalCoalition(question, order, (bits) => {
    const size = bitsIn(bits);
    const place = next[size] ?? 0;
    next[size] = place + 1;
    if (place < from || place >= last) return true;
    page[place - from] = bits;
    left -= 1;
    return left > 0;
  });
  return page;
}

function countsBySize(question: CoalitionQuestion, order: readonly MemberState[]): number[] {
  const counts = Array.from({ length: order.length + 1 }, () => 0);
  eachMinimalCoalition(question, order, (bits) => {
    const size = bitsIn(bits);
    counts[size] = (counts[size] ?? 0) + 1;
  });
  return counts;
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}
