/**
 * Every minimal coalition that wins, or that blocks: without any one of its members it no longer does. Found exactly,
 * by a search that takes states from the most to the least populous: the last one taken is the smallest, and a
 * coalition is minimal by population exactly when it fails without that one.
 */
import type { MemberState } from '#kernel';
import { thresholdOf, total, type Majority, type Voters } from './majority.ts';

export type CoalitionKind = 'winning' | 'blocking';

export interface CoalitionQuestion {
  readonly kind: CoalitionKind;
  readonly majority: Extract<Majority, 'qualified' | 'reinforced'>;
  readonly voters: Voters;
  /** Only coalitions with all of these in them. */
  readonly containing?: readonly MemberState[];
  /** Only coalitions with none of these in them. */
  readonly excluding?: readonly MemberState[];
}

/** What a set must be: large enough by itself, or large enough with the people that it stands for. */
export interface Demand {
  /** So many members do it, whatever people they stand for. */
  readonly always: number;
  /** From so many members on, people do it. */
  readonly least: number;
  /** So many people, in persons; 0 where they do not count. */
  readonly population: number;
}

/** What is done with a set that was found, as bits; nothing more is looked for when it returns false. */
type Found = (bits: number) => boolean | void;

/** Calls `found` with each minimal coalition: bit k is the k-th of `order`, which is from the most to the least populous. */
export function eachMinimalCoalition(
  { kind, majority, voters, containing = [], excluding = [] }: CoalitionQuestion,
  order: readonly MemberState[],
  found: Found,
): void {
  const demand = kind === 'winning' ? demandOfWinning(majority, voters) : demandOfBlocking(majority, voters);
  const weights = order.map((state) => voters.populations[state]);
  eachMinimalSet(demand, weights, bitsOf(containing, order), found, bitsOf(excluding, order));
}

/**
 * The same of any weights, which fall from the first to the last; sets without all of `wanted`, or with any of
 * `unwanted`, are passed over. Whether a set is minimal does not turn on who is not in it.
 */
export function eachMinimalSet(
  { always, least, population }: Demand,
  weights: readonly number[],
  wanted: number,
  found: Found,
  unwanted = 0,
): void {
  const count = weights.length;
  // The weight of the first k, so that the most that can still be reached is a difference.
  const heaviest = new Float64Array(count + 1);
  for (let k = 0; k < count; k += 1) heaviest[k + 1] = (heaviest[k] ?? 0) + (weights[k] ?? 0);

  /** `size` members of weight `sum` are taken, all before `next`. False when the search is to stop. */
  const search = (next: number, size: number, sum: number, taken: number): boolean => {
    for (let k = next; k < count; k += 1) {
      // A wanted state that was passed over is never taken.
      if (wanted & ((1 << k) - 1) & ~taken) return true;
      if (unwanted & (1 << k)) continue;
      const left = count - k;
      if (size + left < Math.min(always, least)) return true;
      const most = sum + (heaviest[Math.min(count, k + always - size)] ?? 0) - (heaviest[k] ?? 0);
      if (size + left < always && most < population) return true;
      const members = size + 1;
      const people = sum + (weights[k] ?? 0);
      const bits = taken | (1 << k);
      if (members >= always || (members >= least && people >= population)) {
        // Whatever is added to what does it already can be spared. This one is minimal when its smallest cannot.
        const minimal = members <= least || sum < population;
        if (minimal && (bits & wanted) === wanted && found(bits) === false) return false;
      } else if (!search(k + 1, members, people, bits)) return false;
    }
    return true;
  };
  search(0, 0, 0, 0);
}

/** Whoever wins has members enough, and people enough or too few against it to block. */
export function demandOfWinning(majority: Majority, voters: Voters): Demand {
  const { members, population, blocking } = thresholdOf(majority, voters);
  const count = voters.states.length;
  return {
    // A majority of members is needed even where too few are left to block.
    always: blocking === null ? count + 1 : Math.max(members, count - blocking + 1),
    least: members,
    population: population ?? 0,
  };
}

/** Whoever blocks leaves too few members, or too few people and is enough to block by people. */
function demandOfBlocking(majority: Majority, voters: Voters): Demand {
  const { members, population, blocking } = thresholdOf(majority, voters);
  return {
    always: voters.states.length - members + 1,
    least: blocking ?? 1,
    // More than what the others may lack.
    population: total(voters.states, voters.populations) - (population ?? 0) + 1,
  };
}

/** From the most to the least populous; of equals, by code. */
export function byPopulation({ states, populations }: Voters): MemberState[] {
  return states.toSorted((one, other) => populations[other] - populations[one] || one.localeCompare(other));
}

function bitsOf(states: readonly MemberState[], order: readonly MemberState[]): number {
  return states.reduce((bits, state) => bits | (1 << order.indexOf(state)), 0);
}

export function statesOf(bits: number, order: readonly MemberState[]): MemberState[] {
  return order.filter((_, k) => bits & (1 << k));
}
