/** Blocking minorities that one more state would complete. */
import type { MemberState } from '#kernel';
import type { CouncilParameters } from '../parameters.ts';
import { outcomeOf, tally, type Vote } from './vote.ts';

export interface BlockingMinority {
  /** Those that are not in favour now: against, abstaining or absent. */
  readonly now: readonly MemberState[];
  /** Whether they block already: then nobody completes them. */
  readonly blocks: boolean;
  /** Undecided and favourable states, each of which alone would make those of now block by voting against. */
  readonly completedBy: readonly MemberState[];
}

/**
 * A minority blocks where the act is not adopted though all the others vote for it. So the undecided are taken to be in
 * favour here, and what is found does not turn on them: unlike whose vote decides, which asks what they may yet do.
 */
export function blockingMinority(vote: Vote, parameters: CouncilParameters): BlockingMinority {
  const { by } = tally(vote);
  const others = [...by.unknown, ...by.yes];
  const ballots = { ...vote.ballots, ...Object.fromEntries(others.map((state) => [state, 'yes' as const])) };
  const blockedBy = (states: readonly MemberState[]): boolean => {
    const against = Object.fromEntries(states.map((state) => [state, 'no' as const]));
    return outcomeOf({ ...vote, ballots: { ...ballots, ...against } }, parameters).answer === 'no';
  };
  const blocks = blockedBy([]);
  return {
    now: [...by.no, ...by.abstain, ...by.absent],
    blocks,
    completedBy: blocks ? [] : others.filter((state) => blockedBy([state])),
  };
}
