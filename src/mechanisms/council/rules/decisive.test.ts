/** Whose vote decides, against every way in which the open votes may be cast. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MemberState } from '#kernel';
import { DEFAULT_PARAMETERS } from '../parameters.ts';
import { decisive } from './decisive.ts';
import { MAJORITIES } from './majority.ts';
import { BALLOTS, outcomeOf, type Ballot, type Vote } from './vote.ts';
import { ALL_27, everyCoalition, smallCouncils } from './voters.fixture.ts';

const votes: fc.Arbitrary<Vote> = smallCouncils.chain((voters) =>
  fc.record({
    voters: fc.constant(voters),
    majority: fc.constantFrom(...MAJORITIES),
    ballots: fc.record(
      Object.fromEntries(
        voters.states.map((state) => [state, fc.constantFrom(...BALLOTS, 'unknown' as const)]),
      ),
    ),
  }),
);
const answer = (vote: Vote) => outcomeOf(vote, DEFAULT_PARAMETERS).answer;
const cast = (vote: Vote, states: readonly MemberState[], ballot: Ballot): Vote => ({
  ...vote,
  ballots: { ...vote.ballots, ...Object.fromEntries(states.map((state) => [state, ballot])) },
});

describe('whose vote decides', () => {
  it('of open votes: those that some way of casting the others makes the last that is needed', () => {
    fc.assert(
      fc.property(
        votes.filter((vote) => answer(vote) === 'not-yet-known'),
        (vote) => {
          const open = vote.voters.states.filter((state) => vote.ballots[state] === 'unknown');
          const expected = open.filter((state) =>
            everyCoalition(open.filter((other) => other !== state)).some((inFavour) => {
              const others = cast(cast(vote, open, 'no'), inFavour, 'yes');
              return answer(others) === 'no' && answer(cast(others, [state], 'yes')) === 'yes';
            }),
          );
          expect(decisive(vote, DEFAULT_PARAMETERS).toSorted()).toEqual(expected.toSorted());
        },
      ),
    );
  });

  it('of a settled vote: those whose change alone turns it', () => {
    fc.assert(
      fc.property(
        votes.filter((vote) => answer(vote) !== 'not-yet-known'),
        (vote) => {
          const before = answer(vote);
          const expected = vote.voters.states.filter((state) =>
            BALLOTS.some((ballot) => answer(cast(vote, [state], ballot)) !== before),
          );
          expect(decisive(vote, DEFAULT_PARAMETERS)).toEqual(expected);
        },
      ),
    );
  });

  it('with nothing known of 27, is everybody’s', () => {
    const nothing: Vote = { majority: 'qualified', voters: ALL_27, ballots: {} };
    expect(decisive(nothing, DEFAULT_PARAMETERS)).toHaveLength(27);
  });
});
