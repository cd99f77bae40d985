/** Is the majority there? Article 16(4) TEU and Article 238 TFEU, with what is not yet known left open. */
import {
  anyOf,
  allOf,
  no,
  notYetKnown,
  reason,
  yes,
  type Answer,
  type Determination,
  type MemberState,
  type Reason,
} from '#kernel';
import { TFEU_238_4 } from '../law.ts';
import type { CouncilParameters } from '../parameters.ts';
import { thresholdOf, total, type Majority, type Threshold, type Voters } from './majority.ts';

/** `absent`: neither there nor represented; `unknown`: nobody knows yet. */
export const BALLOTS = ['yes', 'no', 'abstain', 'absent', 'unknown'] as const;
export type Ballot = (typeof BALLOTS)[number];

export interface Vote {
  readonly majority: Majority;
  readonly voters: Voters;
  /** A state of which nothing is said is unknown. */
  readonly ballots: Readonly<Partial<Record<MemberState, Ballot>>>;
}

/** How many members and people are in favour: surely, and at most if all that are unknown join. */
export interface Tally {
  readonly by: Readonly<Record<Ballot, readonly MemberState[]>>;
  readonly members: { readonly sure: number; readonly most: number };
  /** In persons. */
  readonly population: { readonly sure: number; readonly most: number; readonly total: number };
}

export function tally({ voters, ballots }: Vote): Tally {
  const of = (ballot: Ballot): MemberState[] =>
    voters.states.filter((state) => (ballots[state] ?? 'unknown') === ballot);
  const by = {
    yes: of('yes'),
    no: of('no'),
    abstain: of('abstain'),
    absent: of('absent'),
    unknown: of('unknown'),
  };
  const sure = total(by.yes, voters.populations);
  return {
    by,
    members: { sure: by.yes.length, most: by.yes.length + by.unknown.length },
    population: {
      sure,
      most: sure + total(by.unknown, voters.populations),
      total: total(voters.states, voters.populations),
    },
  };
}

/** Whether the act is adopted by this vote; its reasons say which threshold was reached and which was not. */
export function outcomeOf(vote: Vote, parameters: CouncilParameters): Determination {
  const threshold = thresholdOf(vote.majority, vote.voters);
  const count = tally(vote);
  if (vote.majority === 'unanimity') return unanimous(count, parameters);
  if (threshold.population === null) return enoughMembers(threshold, count);
  const byPopulation = enoughPopulation(threshold, threshold.population, count);
  // Whether enough block is asked only of a majority that the people do not make: “failing which” it is deemed attained.
  const askedAlone = threshold.blocking === null || byPopulation.answer === 'yes';
  return allOf([
    enoughMembers(threshold, count),
    askedAlone
      ? byPopulation
      : anyOf([byPopulation, tooFewBlock(threshold, threshold.blocking, vote.voters.states.length, count)]),
  ]);
}

/** Abstention and absence count as not in favour: the text asks for members who are. */
function enoughMembers(threshold: Threshold, { members }: Tally): Determination {
  const held = reached(members, threshold.members);
  return determined(held, [
    reason('council.members', held, threshold.provision, {
      inFavour: members.sure,
      needed: threshold.members,
      open: members.most - members.sure,
    }),
  ]);
}

function enoughPopulation(threshold: Threshold, needed: number, { population }: Tally): Determination {
  const held = reached(population, needed);
  return determined(held, [
    reason('council.population', held, threshold.provision, {
      inFavour: { percent: percentOf(population.sure, population.total) },
      most: { percent: percentOf(population.most, population.total) },
      needed: { percent: '65' },
    }),
  ]);
}

/** Too few members to block: the qualified majority is deemed attained, whatever people they stand for. */
function tooFewBlock(threshold: Threshold, least: number, voters: number, { members }: Tally): Determination {
  // Fewer than `least` are not in favour exactly when more than all the others are.
  const held = reached(members, voters - least + 1);
  return determined(held, [
    reason('council.blocking', held, threshold.provision, {
      notInFavour: voters - members.sure,
      least,
      open: members.most - members.sure,
    }),
  ]);
}

/** Article 238(4): abstentions of those who are there or represented do not prevent unanimity. */
function unanimous({ by }: Tally, { absencePreventsUnanimity }: CouncilParameters): Determination {
  const against = [...by.no, ...(absencePreventsUnanimity ? by.absent : [])];
  const held: Answer = against.length > 0 ? 'no' : by.unknown.length > 0 ? 'not-yet-known' : 'yes';
  return determined(held, [
    reason('council.unanimity', held, TFEU_238_4, {
      against: { states: against },
      abstained: { states: by.abstain },
      open: by.unknown.length,
    }),
  ]);
}

function reached({ sure, most }: { readonly sure: number; readonly most: number }, needed: number): Answer {
  return sure >= needed ? 'yes' : most >= needed ? 'not-yet-known' : 'no';
}

function determined(held: Answer, reasons: readonly Reason[]): Determination {
  switch (held) {
    case 'yes':
      return yes(reasons);
    case 'no':
      return no(reasons);
    case 'not-yet-known':
      return notYetKnown([{ path: 'ballots', provision: reasons[0]?.provision ?? TFEU_238_4 }], reasons);
  }
}

/** Two decimals, rounded down so that 65.00 is never said of less. */
function percentOf(part: number, whole: number): string {
  return (Math.floor((part * 10_000) / whole) / 100).toFixed(2);
}
