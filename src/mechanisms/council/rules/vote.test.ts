import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEMBER_STATES, type Answer, type MemberState } from '#kernel';
import { ballotsOf, RECORDED_VOTES, yearOf, type RecordedVote } from '../cases/recorded-votes.ts';
import { DEFAULT_PARAMETERS } from '../parameters.ts';
import { populationsOf } from '../reference/populations.ts';
import { MAJORITIES, type Majority, type Voters } from './majority.ts';
import { BALLOTS, outcomeOf, type Ballot, type Vote } from './vote.ts';
import { ALL_27, smallCouncils, votersWithout } from './voters.fixture.ts';

type Ballots = Partial<Record<MemberState, Ballot>>;
const answer = (majority: Majority, voters: Voters, ballots: Ballots): Answer =>
  outcomeOf({ majority, voters, ballots }, DEFAULT_PARAMETERS).answer;
const all = (voters: Voters, ballot: Ballot, others: Ballots = {}): Ballots => ({
  ...Object.fromEntries(voters.states.map((state) => [state, ballot])),
  ...others,
});

describe('a recorded vote', () => {
  it.each<RecordedVote>(RECORDED_VOTES)(
    'comes out as it did, by the figures of its year: $name',
    (recorded) => {
      const { populations } = populationsOf(yearOf(recorded));
      const voters = { ...votersWithout(...recorded.without), populations };
      expect(answer(recorded.majority, voters, ballotsOf(recorded, voters.states))).toBe(recorded.adopted);
    },
  );
});

describe('a qualified majority of 27', () => {
  it('is not blocked by three, however large: Germany, France and Italy', () => {
    expect(answer('qualified', ALL_27, all(ALL_27, 'yes', { DE: 'no', FR: 'no', IT: 'no' }))).toBe('yes');
  });

  it('is blocked by those three with Malta, who may as well abstain', () => {
    const ballots: Ballots = { DE: 'no', FR: 'no', IT: 'no', MT: 'abstain' };
    expect(answer('qualified', ALL_27, all(ALL_27, 'yes', ballots))).toBe('no');
  });

  it('is not there with fourteen members, however many people they stand for', () => {
    const few: readonly MemberState[] = MEMBER_STATES.toSorted(
      (one, other) => ALL_27.populations[other] - ALL_27.populations[one],
    ).slice(0, 14);
    const ballots = all(ALL_27, 'no', Object.fromEntries(few.map((state) => [state, 'yes' as const])));
    expect(answer('qualified', ALL_27, ballots)).toBe('no');
  });

  it('says with each reason what was reached and what is needed', () => {
    const vote: Vote = { majority: 'qualified', voters: ALL_27, ballots: all(ALL_27, 'yes', { HU: 'no' }) };
    const { reasons } = outcomeOf(vote, DEFAULT_PARAMETERS);
    expect(reasons.map(({ code, held }) => [code, held])).toEqual([
      ['council.members', 'yes'],
      ['council.population', 'yes'],
    ]);
    expect(reasons[0]?.values).toEqual({ inFavour: 26, needed: 15, open: 0 });
  });

  it('asks whether enough block only where the people do not make it', () => {
    const reasonsOf = (ballots: Ballots) =>
      outcomeOf(
        { majority: 'qualified', voters: ALL_27, ballots: all(ALL_27, 'yes', ballots) },
        DEFAULT_PARAMETERS,
      ).reasons.map(({ code, held }) => `${code} ${held}`);
    expect(reasonsOf({ DE: 'no', FR: 'no', IT: 'no' })).toEqual([
      'council.members yes',
      'council.population no',
      'council.blocking yes',
    ]);
    expect(reasonsOf({ HU: 'no', SK: 'no', CY: 'no', LV: 'no' })).toEqual([
      'council.members yes',
      'council.population yes',
    ]);
  });
});

describe('unanimity', () => {
  it('is not prevented by abstention, but by one vote against', () => {
    expect(answer('unanimity', ALL_27, all(ALL_27, 'yes', { HU: 'abstain', IE: 'abstain' }))).toBe('yes');
    expect(answer('unanimity', ALL_27, all(ALL_27, 'yes', { HU: 'no' }))).toBe('no');
  });

  it('is prevented by who is neither there nor represented, unless the parameter reads absence as abstention', () => {
    const vote: Vote = {
      majority: 'unanimity',
      voters: ALL_27,
      ballots: all(ALL_27, 'yes', { HU: 'absent' }),
    };
    expect(outcomeOf(vote, DEFAULT_PARAMETERS).answer).toBe('no');
    expect(outcomeOf(vote, { absencePreventsUnanimity: false }).answer).toBe('yes');
  });
});

describe('for any council and any ballots', () => {
  const ballots = (voters: Voters): fc.Arbitrary<Ballots> =>
    fc.record(Object.fromEntries(voters.states.map((state) => [state, fc.constantFrom(...BALLOTS)])));
  const votes = smallCouncils.chain((voters) =>
    fc.record({
      voters: fc.constant(voters),
      majority: fc.constantFrom(...MAJORITIES),
      ballots: ballots(voters),
    }),
  );

  it('not yet known is said exactly where the open votes decide', () => {
    fc.assert(
      fc.property(votes, ({ voters, majority, ballots: cast }) => {
        const open = voters.states.filter((state) => cast[state] === 'unknown');
        const completions = [0, 1].flatMap((everything) =>
          answer(majority, voters, {
            ...cast,
            ...Object.fromEntries(open.map((state) => [state, everything === 1 ? 'yes' : 'no'])),
          }),
        );
        const [without, withAll] = completions;
        const expected = without === 'yes' ? 'yes' : withAll === 'no' ? 'no' : 'not-yet-known';
        expect(answer(majority, voters, cast)).toBe(expected);
      }),
    );
  });

  it('one more in favour never undoes a majority', () => {
    fc.assert(
      fc.property(votes, ({ voters, majority, ballots: cast }) => {
        const before = answer(majority, voters, cast);
        for (const state of voters.states) {
          const after = answer(majority, voters, { ...cast, [state]: 'yes' });
          if (before === 'yes') expect(after).toBe('yes');
          if (before === 'not-yet-known') expect(after).not.toBe('no');
        }
      }),
    );
  });
});
