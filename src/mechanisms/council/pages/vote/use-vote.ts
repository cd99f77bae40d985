/** The vote of the address, what comes of it, and changing it: each change is a step back in history. */
import { MEMBER_STATES, type MemberState } from '#kernel';
import { useCallback, useMemo } from 'react';
import { useAddress } from '../../../../desk/address.ts';
import { DEFAULT_PARAMETERS } from '../../parameters.ts';
import { populationsOf } from '../../reference/populations.ts';
import { decisive } from '../../rules/decisive.ts';
import { thresholdOf, type Majority } from '../../rules/majority.ts';
import type { CoalitionKind } from '../../rules/minimal-coalitions.ts';
import { outcomeOf, tally, type Ballot, type Vote } from '../../rules/vote.ts';
import { listsOf, parseVote, standsOf, tapped, type Stand, type VoteSearch } from './ballots.ts';

export const TABLE = populationsOf(2026);

/** What comes of a vote. */
export interface Counted {
  readonly vote: Vote;
  readonly outcome: ReturnType<typeof outcomeOf>;
  readonly threshold: ReturnType<typeof thresholdOf>;
  readonly tally: ReturnType<typeof tally>;
  readonly decisive: readonly MemberState[];
}

export interface VoteAddress {
  readonly search: VoteSearch;
  readonly majority: Majority;
  readonly rest: Ballot;
  readonly stands: Readonly<Record<MemberState, Stand>>;
  /** Null where fewer than two vote. */
  readonly counted: Counted | null;
  readonly set: (state: MemberState, stand: Stand) => void;
  readonly tap: (state: MemberState) => void;
  readonly setMajority: (majority: Majority) => void;
  /** Those that stood as the rest did go along. */
  readonly setRest: (rest: Ballot) => void;
  readonly show: (coalitions: CoalitionKind) => void;
  readonly clear: () => void;
}

export function useVote(): VoteAddress {
  const { search, change } = useAddress(parseVote);
  const text = JSON.stringify(search);
  const { majority = 'qualified', rest = 'unknown' } = search;
  const stands = useMemo(() => standsOf(JSON.parse(text) as VoteSearch), [text]);
  const counted = useMemo(() => count(stands, majority), [stands, majority]);
  const set = useCallback(
    (state: MemberState, stand: Stand) =>
      change(listsOf({ ...stands, [state]: stand }, rest) as Partial<VoteSearch>, { push: true }),
    [change, stands, rest],
  );
  return {
    search,
    majority,
    rest,
    stands,
    counted,
    set,
    tap: (state) => set(state, tapped(stands[state])),
    setMajority: (next) => change({ majority: next }, { push: true }),
    setRest: (next) => change({ rest: next }, { push: true }),
    show: (coalitions) => change({ coalitions }),
    clear: () =>
      change({ ...(listsOf(standsOf({})) as Partial<VoteSearch>), rest: undefined }, { push: true }),
  };
}

function count(stands: Readonly<Record<MemberState, Stand>>, majority: Majority): Counted | null {
  const states = MEMBER_STATES.filter((state) => stands[state] !== 'out');
  if (states.length < 2) return null;
  const voters = { states, populations: TABLE.populations };
  const ballots = Object.fromEntries(
    states.map((state) => [state, stands[state] as Ballot]),
  ) satisfies Partial<Record<string, Ballot>>;
  const vote: Vote = { majority, voters, ballots };
  return {
    vote,
    outcome: outcomeOf(vote, DEFAULT_PARAMETERS),
    threshold: thresholdOf(majority, voters),
    tally: tally(vote),
    decisive: decisive(vote, DEFAULT_PARAMETERS),
  };
}
