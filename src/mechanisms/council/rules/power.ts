/**
 * What a vote weighs: how often it decides. Counted exactly: the other voters are split in two halves, all subsets of
 * each half are sorted by population within their size, and pairs that reach the threshold are counted in one walk.
 */
import type { MemberState } from '#kernel';
import type { Majority, Voters } from './majority.ts';
import { demandOfWinning } from './minimal-coalitions.ts';

export interface Power {
  readonly state: MemberState;
  /** Coalitions of the others that win with this state and lose without it. */
  readonly decides: number;
  /** Of all that decide, the part that this state has (normalised Banzhaf index). */
  readonly banzhaf: number;
  /** Of all orders in which states may join, the part in which this one decides (Shapley-Shubik index). */
  readonly shapleyShubik: number;
}

/** Of each voter, in their order. */
export function powerOf(majority: Majority, voters: Voters): Power[] {
  const { always, least, population } = demandOfWinning(majority, voters);
  const count = voters.states.length;
  const bySize = voters.states.map((state) => {
    const others = voters.states.filter((other) => other !== state).map((other) => voters.populations[other]);
    const halves = splitInHalves(others);
    const own = voters.populations[state];
    /** Subsets of the others of that size which, with so many people and members added, win. */
    const winning = (size: number, people: number, joined: number): number => {
      if (size + joined >= always) return choose(others.length, size);
      return size + joined >= least ? countReaching(halves, size, population - people) : 0;
    };
    return Array.from({ length: count }, (_, size) => winning(size, own, 1) - winning(size, 0, 0));
  });
  const decides = bySize.map((sizes) => sizes.reduce((sum, number) => sum + number, 0));
  const all = decides.reduce((sum, number) => sum + number, 0);
  return voters.states.map((state, index) => ({
    state,
    decides: decides[index] ?? 0,
    banzhaf: (decides[index] ?? 0) / all,
    shapleyShubik: shapley(bySize[index] ?? [], count),
  }));
}

/** Orders in which exactly `size` others join before: size!(count - size - 1)!/count! is 1 / (count · C(count-1, size)). */
function shapley(sizes: readonly number[], count: number): number {
  return sizes.reduce((sum, number, size) => sum + number / (count * choose(count - 1, size)), 0);
}

/** All sums of subsets by size, each size in rising order. */
type Sums = readonly Float64Array[];

function splitInHalves(weights: readonly number[]): readonly [Sums, Sums] {
  const middle = Math.floor(weights.length / 2);
  return [sumsOf(weights.slice(0, middle)), sumsOf(weights.slice(middle))];
}

function sumsOf(weights: readonly number[]): Sums {
  const lists: number[][] = Array.from({ length: weights.length + 1 }, () => []);
  for (let bits = 0; bits < 1 << weights.length; bits += 1) {
    let size = 0;
    let sum = 0;
    for (let k = 0; k < weights.length; k += 1) {
      if (bits & (1 << k)) {
        size += 1;
        sum += weights[k] ?? 0;
      }
    }
    lists[size]?.push(sum);
  }
  return lists.map((list) => Float64Array.from(list).toSorted());
}

/** Pairs of subsets, one of each half, that have `size` members and at least `needed` people together. */
function countReaching([one, other]: readonly [Sums, Sums], size: number, needed: number): number {
  let pairs = 0;
  for (let left = Math.max(0, size - other.length + 1); left <= Math.min(size, one.length - 1); left += 1) {
    const rising = one[left] ?? new Float64Array();
    const falling = other[size - left] ?? new Float64Array();
    // As the one rises, more and more of the other suffice.
    let enough = falling.length;
    for (const sum of rising) {
      while (enough > 0 && sum + (falling[enough - 1] ?? 0) >= needed) enough -= 1;
      pairs += falling.length - enough;
    }
  }
  return pairs;
}

/** Exact while it stays below 2^53, which 27 voters do. */
function choose(from: number, size: number): number {
  let result = 1;
  for (let k = 1; k <= Math.min(size, from - size); k += 1) result = (result * (from - k + 1)) / k;
  return size > from ? 0 : result;
}
