/** Any scenario whatever, for property tests. */
import fc from 'fast-check';
import { MEMBER_STATES, type MemberState } from '#kernel';
import { VINTAGES } from '../../reference/figures.ts';
import { CHOICES } from './choices.ts';
import type { Scenario } from './scenario.ts';

const state = fc.constantFrom(...MEMBER_STATES);
const contributor = fc.constantFrom(...MEMBER_STATES.filter((code) => code !== 'DK'));
const amount = fc.integer({ min: 0, max: 1_000_000 });
const byState = <Value>(key: fc.Arbitrary<MemberState>, value: fc.Arbitrary<Value>) =>
  fc.dictionary(key, value, { minKeys: 1, maxKeys: 6 });

export const scenarios: fc.Arbitrary<Scenario> = fc.record(
  {
    pool: fc.integer({ min: 1, max: 1_000_000 }),
    money: fc.integer({ min: 1, max: 1_000_000_000_000 }),
    key: fc.constantFrom(...VINTAGES.map(({ id }) => id)),
    pledges: byState(contributor, fc.record({ relocations: amount, money: amount, alternative: amount })),
    deductions: byState(state, fc.oneof(amount, fc.constant('full' as const))),
    situations: byState(state, fc.constantFrom('pressure' as const, 'significant' as const, 'none' as const)),
    shortcomings: fc.uniqueArray(state, { minLength: 1 }).map((list) => list.toSorted()),
    notDelivering: fc.uniqueArray(state, { minLength: 1 }).map((list) => list.toSorted()),
    forum: fc.constantFrom('2026-03-01', '2026-12-31'),
    choices: fc
      .constantFrom(...CHOICES)
      .chain(({ name, options }) => fc.constantFrom(...options).map((option) => ({ [name]: option }))),
  },
  { requiredKeys: [] },
);
