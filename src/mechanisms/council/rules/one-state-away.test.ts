import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MemberState } from '#kernel';
import { DEFAULT_PARAMETERS } from '../parameters.ts';
import { MAJORITIES, type Majority } from './majority.ts';
import { byPopulation, eachMinimalCoalition, statesOf } from './minimal-coalitions.ts';
import { blockingMinority } from './one-state-away.ts';
import { BALLOTS, type Ballot, type Vote } from './vote.ts';
import { ALL_27, smallCouncils } from './voters.fixture.ts';

const of = (majority: Majority, ballots: Vote['ballots']) =>
  blockingMinority({ majority, voters: ALL_27, ballots }, DEFAULT_PARAMETERS);

describe('a blocking minority one state away', () => {
  it('is Germany, France and Italy with anybody, in favour or undecided', () => {
    const found = of('qualified', { DE: 'no', FR: 'abstain', IT: 'absent', MT: 'yes' });
    expect(found).toMatchObject({ now: ['DE', 'FR', 'IT'], blocks: false });
    expect(found.completedBy).toHaveLength(24);
    expect(found.completedBy).toContain('MT');
  });

  it('is none where the minority blocks already, nor where one more is not enough', () => {
    expect(of('qualified', { DE: 'no', FR: 'no', IT: 'no', MT: 'no' })).toMatchObject({ blocks: true, completedBy: [] });
    expect(of('qualified', { DE: 'no', FR: 'no' })).toMatchObject({ blocks: false, completedBy: [] });
    expect(of('unanimity', {}).completedBy).toHaveLength(27);
  }); // prettier-ignore

  it('holds a minimal blocking coalition exactly when it blocks, in any council', () => {
    const votes = smallCouncils.chain((voters) =>
      fc.record({
        voters: fc.constant(voters),
        majority: fc.constantFrom('qualified' as const, 'reinforced' as const),
        ballots: fc.record(
          Object.fromEntries(voters.states.map((state) => [state, fc.constantFrom(...BALLOTS)])),
        ) as fc.Arbitrary<Record<MemberState, Ballot>>,
      }),
    );
    fc.assert(
      fc.property(votes, (vote) => {
        const order = byPopulation(vote.voters);
        const minimal: MemberState[][] = [];
        eachMinimalCoalition({ ...vote, kind: 'blocking' }, order, (bits) => {
          minimal.push(statesOf(bits, order));
        });
        const blocking = (states: readonly MemberState[]): boolean =>
          minimal.some((coalition) => coalition.every((state) => states.includes(state)));
        const { now, blocks, completedBy } = blockingMinority(vote, DEFAULT_PARAMETERS);
        expect(blocks).toBe(blocking(now));
        const others = vote.voters.states.filter((state) => !now.includes(state));
        expect(completedBy.toSorted()).toEqual(
          blocks ? [] : others.filter((state) => blocking([...now, state])).toSorted(),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('is told under every majority', () => {
    for (const majority of MAJORITIES) expect(of(majority, {}).blocks).toBe(false);
  });
});
