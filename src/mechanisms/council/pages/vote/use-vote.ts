/** The vote of the address, what comes of it, and changing it: each change is a step back in history. */
import { MEMBER_STATES, type MemberState } from '#kernel';
import { useCallback, useMemo } from 'react';
import { useAddress, type AddressChange } from '../../../../desk/address.ts';
import { DEFAULT_PARAMETERS } from '../../parameters.ts';
import { ballotsOf, yearOf, type RecordedVote } from '../../cases/recorded-votes.ts';
import { DEFAULT_YEAR, populationsOf, type Populations } from '../../reference/populations.ts';
import { decisive } from '../../rules/decisive.ts';
import { thresholdOf, type Majority } from '../../rules/majority.ts';
import type { CoalitionKind } from '../../rules/minimal-coalitions.ts';
import { blockingMinority, type BlockingMinority } from '../../rules/one-state-away.ts';
import { outcomeOf, tally, type Ballot, type Vote } from '../../rules/vote.ts';
import { listsOf, parseVote, standsOf, tapped, type Stand, type VoteSearch } from './ballots.ts';

/** What comes of a vote. */
export interface Counted {
  readonly vote: Vote;
  readonly outcome: ReturnType<typeof outcomeOf>;
  readonly threshold: ReturnType<typeof thresholdOf>;
  readonly tally: ReturnType<typeof tally>;
  readonly decisive: readonly MemberState[];
  readonly minority: BlockingMinority;
}

export interface Asked {
  readonly containing?: readonly MemberState[];
  readonly excluding?: readonly MemberState[];
}

export interface VoteAddress {
  readonly search: VoteSearch;
  readonly majority: Majority;
  readonly rest: Ballot;
  readonly year: number;
  readonly table: Populations;
  readonly stands: Readonly<Record<MemberState, Stand>>;
  /** Null where fewer than two vote. */
  readonly counted: Counted | null;
  readonly set: (state: MemberState, stand: Stand) => void;
  readonly tap: (state: MemberState) => void;
  readonly setMajority: (majority: Majority) => void;
  /** Those that stood as the rest did go along. */
  readonly setRest: (rest: Ballot) => void;
  readonly setYear: (year: number) => void;
  /** A vote on record in the place of this one. */
  readonly load: (recorded: RecordedVote) => void;
  readonly show: (coalitions: CoalitionKind) => void;
  /** Whom coalitions must hold, and whom not. */
  readonly ask: (asked: Asked) => void;
  readonly turnTo: (from: number) => void;
  readonly clear: () => void;
}

export function useVote(): VoteAddress {
  const { search, change } = useAddress(parseVote);
  const text = JSON.stringify(search);
  const { majority = 'qualified', rest = 'unknown', year = DEFAULT_YEAR } = search;
  const table = populationsOf(year);
  const stands = useMemo(() => standsOf(JSON.parse(text) as VoteSearch), [text]);
  const counted = useMemo(() => count(stands, majority, table), [stands, majority, table]);
  const set = useCallback(
    (state: MemberState, stand: Stand) =>
      change(
        { ...(listsOf({ ...stands, [state]: stand }, rest) as Partial<VoteSearch>), from: undefined },
        { push: true },
      ),
    [change, stands, rest],
  );
  return {
    search,
    majority,
    rest,
    year,
    table,
    stands,
    counted,
    set,
    tap: (state) => set(state, tapped(stands[state])),
    setMajority: (next) => change({ majority: next, from: undefined }, { push: true }),
    setRest: (next) => change({ rest: next }, { push: true }),
    setYear: (next) => change({ year: next, from: undefined }, { push: true }),
    load: (recorded) => change(searchOf(recorded), { push: true }),
    show: (coalitions) => change({ coalitions, from: undefined }),
    ask: (asked) => change({ ...listed(asked), from: undefined }),
    turnTo: (from) => change({ from }),
    clear: () =>
      change(
        {
          ...(listsOf(standsOf({})) as Partial<VoteSearch>),
          rest: undefined,
          year: undefined,
          containing: undefined,
          excluding: undefined,
          from: undefined,
        },
        { push: true },
      ),
  };
}

function listed(asked: Asked): Partial<VoteSearch> {
  return Object.fromEntries(Object.entries(asked).map(([name, states]) => [name, states.join(',')]));
}

/** What the address says of a vote on record. */
export function searchOf(recorded: RecordedVote): AddressChange<VoteSearch> {
  const { without, majority } = recorded;
  const voters = MEMBER_STATES.filter((state) => !without.includes(state));
  const stands: Readonly<Record<MemberState, Stand>> = {
    ...(Object.fromEntries(MEMBER_STATES.map((state) => [state, 'out'])) as Record<MemberState, Stand>),
    ...ballotsOf(recorded, voters),
  };
  return {
    ...(listsOf(stands, 'yes') as Partial<VoteSearch>),
    rest: 'yes',
    majority,
    year: yearOf(recorded),
    from: undefined,
  };
}

function count(
  stands: Readonly<Record<MemberState, Stand>>,
  majority: Majority,
  table: Populations,
): Counted | null {
  const states = MEMBER_STATES.filter((state) => stands[state] !== 'out');
  if (states.length < 2) return null;
  const voters = { states, populations: table.populations };
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
    minority: blockingMinority(vote, DEFAULT_PARAMETERS),
  };
}
