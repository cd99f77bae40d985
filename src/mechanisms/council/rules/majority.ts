/** What a vote in the Council needs: Article 16(4) TEU and Article 238 TFEU. */
import type { MemberState, Provision } from '#kernel';
import { TEU_16_4, TFEU_238_1, TFEU_238_2, TFEU_238_3_A, TFEU_238_3_B, TFEU_238_4 } from '../law.ts';

/**
 * `qualified`: on a proposal of the Commission or the High Representative, or where the Treaties say so;
 * `reinforced`: a qualified majority without such a proposal; `simple` and `unanimity` as they say.
 */
export const MAJORITIES = ['qualified', 'reinforced', 'simple', 'unanimity'] as const;
export type Majority = (typeof MAJORITIES)[number];

/** The members of the Union: a vote in which fewer take part has rules of its own. */
const ALL = 27;

/** Who votes, and how many people each of them stands for. */
export interface Voters {
  /** Those that take part, each once. */
  readonly states: readonly MemberState[];
  /** In persons. */
  readonly populations: Readonly<Record<MemberState, number>>;
}

/** What must be reached, as far as that depends on how many take part alone. */
export interface Need {
  readonly majority: Majority;
  /** The least number of members in favour; under unanimity, all that do not abstain. */
  readonly members: number;
  /** The hundredths of the members and of their population that the provision asks for; `null` where it has none. */
  readonly shares: { readonly members: number; readonly population: number } | null;
  readonly provision: Provision;
}

/** What must be reached. */
export interface Threshold extends Need {
  /** The least population in favour, in persons; `null` where population does not count. */
  readonly population: number | null;
  /** So many members not in favour at least block by population; `null` where there is no such rule. */
  readonly blocking: number | null;
}

/** What a majority asks where so many members take part. */
export function needOf(majority: Majority, count: number): Need {
  const all = count === ALL;
  switch (majority) {
    case 'qualified':
      return {
        majority,
        members: share(55, count),
        shares: { members: 55, population: 65 },
        provision: all ? TEU_16_4 : TFEU_238_3_A,
      };
    case 'reinforced':
      return {
        majority,
        members: share(72, count),
        shares: { members: 72, population: 65 },
        provision: all ? TFEU_238_2 : TFEU_238_3_B,
      };
    case 'simple':
      return { majority, members: Math.floor(count / 2) + 1, shares: null, provision: TFEU_238_1 };
    case 'unanimity':
      return { majority, members: count, shares: null, provision: TFEU_238_4 };
  }
}

/** The threshold of a majority among these voters. */
export function thresholdOf(majority: Majority, { states, populations }: Voters): Threshold {
  const need = needOf(majority, states.length);
  return {
    ...need,
    population: need.shares === null ? null : share(need.shares.population, total(states, populations)),
    blocking: majority === 'qualified' ? blockingAmong(states, populations) : null,
  };
}

/** Article 16(4) TEU: at least four members block; Article 238(3)(a) TFEU: the least number that can, plus one. */
function blockingAmong(states: readonly MemberState[], populations: Voters['populations']): number {
  return states.length === ALL ? 4 : leastBlocking(states, populations) + 1;
}

/** Article 238(3)(a): the least number of members that stand for more than 35 % of those who take part. */
function leastBlocking(states: readonly MemberState[], populations: Voters['populations']): number {
  const more = total(states, populations) * 35;
  let sum = 0;
  const largestFirst = states.map((state) => populations[state]).toSorted((one, other) => other - one);
  return 1 + largestFirst.findIndex((population) => (sum += population) * 100 > more);
}

/** At least so many hundredths, in whole ones. */
function share(percent: number, whole: number): number {
  return Math.ceil((whole * percent) / 100);
}

export function total(states: readonly MemberState[], populations: Voters['populations']): number {
  return states.reduce((sum, state) => sum + populations[state], 0);
}
