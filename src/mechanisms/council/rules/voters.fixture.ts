/** Councils for tests: the whole of 2026, parts of it, and small ones with people of any number. */
import fc from 'fast-check';
import { MEMBER_STATES, type MemberState } from '#kernel';
import { populationsOf } from '../reference/populations.ts';
import type { Voters } from './majority.ts';

const { populations } = populationsOf(2026);

export function votersWithout(...left: readonly MemberState[]): Voters {
  return { states: MEMBER_STATES.filter((state) => !left.includes(state)), populations };
}

export const ALL_27 = votersWithout();

/** Few enough for every coalition to be tried. */
export const smallCouncils: fc.Arbitrary<Voters> = fc
  .uniqueArray(fc.constantFrom(...MEMBER_STATES), { minLength: 2, maxLength: 9 })
  .chain((states) =>
    fc
      .array(fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 1000 })), {
        minLength: states.length,
        maxLength: states.length,
      })
      .map((people) => ({
        states,
        populations: {
          ...populations,
          ...Object.fromEntries(states.map((state, index) => [state, people[index] ?? 1])),
        },
      })),
  );

/** Every coalition of these voters. */
export function everyCoalition(states: readonly MemberState[]): MemberState[][] {
  return Array.from({ length: 2 ** states.length }, (_, bits) =>
    states.filter((__, index) => bits & (1 << index)),
  );
}
