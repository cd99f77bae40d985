/** Minimal coalitions and power, against every coalition of small councils tried one by one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MemberState } from '#kernel';
import { DEFAULT_PARAMETERS } from '../parameters.ts';
import { MAJORITIES, type Majority, type Voters } from './majority.ts';
import {
  byPopulation,
  eachMinimalCoalition,
  statesOf,
  type CoalitionQuestion,
} from './minimal-coalitions.ts';
import { powerOf } from './power.ts';
import { smallestCoalitions } from './smallest-coalitions.ts';
import { outcomeOf } from './vote.ts';
import { ALL_27, everyCoalition, smallCouncils, votersWithout } from './voters.fixture.ts';

const wins = (majority: Majority, voters: Voters, inFavour: readonly MemberState[]): boolean =>
  outcomeOf(
    {
      majority,
      voters,
      ballots: Object.fromEntries(
        voters.states.map((state) => [state, inFavour.includes(state) ? 'yes' : 'no'] as const),
      ),
    },
    DEFAULT_PARAMETERS,
  ).answer === 'yes';

const does = ({ kind, majority, voters }: CoalitionQuestion, coalition: readonly MemberState[]): boolean =>
  kind === 'winning'
    ? wins(majority, voters, coalition)
    : !wins(
        majority,
        voters,
        voters.states.filter((state) => !coalition.includes(state)),
      );

function found(question: CoalitionQuestion): string[] {
  const order = byPopulation(question.voters);
  const all: string[] = [];
  eachMinimalCoalition(question, order, (bits) => {
    all.push(statesOf(bits, order).toSorted().join(' '));
  });
  return all;
}

function countOf(question: CoalitionQuestion): number {
  let count = 0;
  eachMinimalCoalition(question, byPopulation(question.voters), () => {
    count += 1;
  });
  return count;
}

describe('minimal coalitions', () => {
  const questions = fc.record({
    kind: fc.constantFrom('winning' as const, 'blocking' as const),
    majority: fc.constantFrom('qualified' as const, 'reinforced' as const),
    voters: smallCouncils,
  });

  it('are those that do it and can spare nobody, each once', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const expected = everyCoalition(question.voters.states).filter(
          (coalition) =>
            does(question, coalition) &&
            coalition.every(
              (state) =>
                !does(
                  question,
                  coalition.filter((other) => other !== state),
                ),
            ),
        );
        expect(found(question).toSorted()).toEqual(
          expected.map((coalition) => coalition.toSorted().join(' ')).toSorted(),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('with given states in them are the others left out', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const [first] = question.voters.states;
        if (first === undefined) return;
        expect(found({ ...question, containing: [first] }).toSorted()).toEqual(
          found(question)
            .filter((coalition) => coalition.split(' ').includes(first))
            .toSorted(),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('without given states are the others left out', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const [first, second] = question.voters.states;
        if (first === undefined || second === undefined) return;
        expect(found({ ...question, containing: [first], excluding: [second] }).toSorted()).toEqual(
          found(question)
            .filter((coalition) => coalition.split(' ').includes(first))
            .filter((coalition) => !coalition.split(' ').includes(second))
            .toSorted(),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('are listed page by page, each once and the smallest first', () => {
    fc.assert(
      fc.property(questions, fc.integer({ min: 1, max: 7 }), (question, limit) => {
        const { count } = smallestCoalitions(question, { limit: 0 });
        const pages = Array.from({ length: Math.ceil(count / limit) }, (_, page) =>
          smallestCoalitions(question, { from: page * limit, limit }),
        ).flatMap(({ smallest }) => smallest);
        expect(pages).toHaveLength(count);
        expect(pages.map((members) => members.toSorted().join(' ')).toSorted()).toEqual(
          found(question).toSorted(),
        );
        const sizes = pages.map(({ length }) => length);
        expect(sizes).toEqual(sizes.toSorted((one, other) => one - other));
        expect(smallestCoalitions(question, { from: count, limit }).smallest).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('of 27 that block with Germany and France and Italy take one more, whoever it is', () => {
    const all = found({
      kind: 'blocking',
      majority: 'qualified',
      voters: ALL_27,
      containing: ['DE', 'FR', 'IT'],
    });
    expect(all.filter((coalition) => coalition.split(' ').length === 4)).toHaveLength(24);
  });

  it('of 27 are millions, and stop when asked to', () => {
    const question = { majority: 'qualified', voters: ALL_27 } as const;
    expect(countOf({ ...question, kind: 'blocking' })).toBeGreaterThan(100_000);
    let seen = 0;
    eachMinimalCoalition({ ...question, kind: 'winning' }, byPopulation(ALL_27), () => {
      seen += 1;
      return seen < 10;
    });
    expect(seen).toBe(10);
  });
});

describe('the power of a vote', () => {
  it('is what trying every coalition says, under any majority', () => {
    fc.assert(
      fc.property(smallCouncils, fc.constantFrom(...MAJORITIES), (voters, majority) => {
        const factorial = (of: number): number => (of <= 1 ? 1 : of * factorial(of - 1));
        const count = voters.states.length;
        const expected = voters.states.map((state) => {
          const deciding = everyCoalition(voters.states.filter((other) => other !== state)).filter(
            (coalition) =>
              wins(majority, voters, [...coalition, state]) && !wins(majority, voters, coalition),
          );
          const orders = deciding.reduce(
            (sum, { length }) => sum + factorial(length) * factorial(count - length - 1),
            0,
          );
          return { decides: deciding.length, shapleyShubik: orders / factorial(count) };
        });
        for (const [index, power] of powerOf(majority, voters).entries()) {
          expect(power.decides).toBe(expected[index]?.decides);
          expect(power.shapleyShubik).toBeCloseTo(expected[index]?.shapleyShubik ?? -1, 10);
        }
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ['all 27', ALL_27],
    ['without Denmark', votersWithout('DK')],
  ])('sums to one, and grows with the people: %s', (_, voters) => {
    const power = powerOf('qualified', voters);
    for (const index of ['banzhaf', 'shapleyShubik'] as const) {
      expect(power.reduce((sum, one) => sum + one[index], 0)).toBeCloseTo(1, 9);
      const largestFirst = power.toSorted(
        (one, other) => voters.populations[other.state] - voters.populations[one.state],
      );
      const values = largestFirst.map((one) => one[index]);
      expect(values).toEqual(values.toSorted((one, other) => other - one));
    }
  });

  it('is the same for all under unanimity', () => {
    for (const { shapleyShubik, decides } of powerOf('unanimity', ALL_27)) {
      expect(decides).toBe(1);
      expect(shapleyShubik).toBeCloseTo(1 / 27, 12);
    }
  });
});
