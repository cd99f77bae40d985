/** Whose vote decides. */
import type { MemberState } from '#kernel';
import type { CouncilParameters } from '../parameters.ts';
import { thresholdOf, total } from './majority.ts';
import { byPopulation, eachMinimalSet, demandOfWinning } from './minimal-coalitions.ts';
import { outcomeOf, tally, type Vote } from './vote.ts';

/**
 * Where the outcome is settled: the states whose change alone would turn it, those in favour of one that is there and
 * the others of one that is not. Where it is open: the undecided states that it may come to turn on, whatever the
 * other undecided ones do.
 */
export function decisive(vote: Vote, parameters: CouncilParameters): MemberState[] {
  const { answer } = outcomeOf(vote, parameters);
  if (answer === 'not-yet-known') return pivotal(vote);
  const turned = answer === 'yes' ? 'no' : 'yes';
  return vote.voters.states.filter((state) => {
    const changed: Vote = { ...vote, ballots: { ...vote.ballots, [state]: turned } };
    const now = outcomeOf(changed, parameters).answer;
    return now !== answer;
  });
}

/** An undecided state counts where some set of undecided ones completes the majority and could not without it. */
function pivotal(vote: Vote): MemberState[] {
  const { by, members, population } = tally(vote);
  // Without population every vote weighs the same: while it is open, it may turn on any of them.
  if (thresholdOf(vote.majority, vote.voters).population === null) return [...by.unknown];
  const demand = demandOfWinning(vote.majority, vote.voters);
  const open = byPopulation({ ...vote.voters, states: by.unknown });
  const weights = open.map((state) => total([state], vote.voters.populations));
  const left = {
    always: demand.always - members.sure,
    least: demand.least - members.sure,
    population: demand.population - population.sure,
  };
  return open.filter((_, k) => {
    let found = false;
    eachMinimalSet(left, weights, 1 << k, () => {
      found = true;
      return false;
    });
    return found;
  });
}
