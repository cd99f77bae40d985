import { MEMBER_STATES, type MemberState } from '#kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHOICES } from './choices.ts';
import {
  isRecord,
  readScenario,
  readScenarioText,
  scenarioText,
  writeScenario,
  type Scenario,
} from './scenario.ts';

const state = fc.constantFrom(...MEMBER_STATES);
const contributor = fc.constantFrom(...MEMBER_STATES.filter((code) => code !== 'DK'));
const amount = fc.integer({ min: 0, max: 1_000_000 });
const byState = <Value>(key: fc.Arbitrary<MemberState>, value: fc.Arbitrary<Value>) =>
  fc.dictionary(key, value, { minKeys: 1, maxKeys: 6 });

const scenarios: fc.Arbitrary<Scenario> = fc.record(
  {
    pool: fc.integer({ min: 1, max: 1_000_000 }),
    money: fc.integer({ min: 1, max: 1_000_000_000_000 }),
    key: fc.constantFrom('2024-11', '2026', 'my-figures'),
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

describe('a scenario in an address', () => {
  it('is read back as it was written, whatever it holds', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        expect(readScenario(writeScenario(scenario))).toEqual({ scenario, unread: [] });
        expect(readScenarioText(scenarioText(scenario)).scenario).toEqual(scenario);
      }),
    );
  });

  it('never throws on an address that somebody made up, and names what it could not read', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('pool', 'p', 'd', 's', 'set', 'forum', 'not'), fc.anything()),
        (raw) => {
          const { scenario, unread } = readScenario(raw);
          expect(readScenario(writeScenario(scenario)).scenario).toEqual(scenario);
          expect(Array.isArray(unread)).toBe(true);
        },
      ),
    );
  });

  it('keeps what it can read beside what it cannot', () => {
    const { scenario, unread } = readScenario({
      pool: '30000',
      p: 'DE:100,XX:5,DK:1',
      set: 'rounding:sideways',
    });
    expect(scenario).toEqual({
      pool: 30_000,
      pledges: { DE: { relocations: 100, money: 0, alternative: 0 } },
    });
    expect(unread).toEqual(['p=XX:5', 'p=DK:1', 'set=rounding:sideways']);
  });

  it('takes no pool of nobody, of half a person, or beyond a million, and no day that does not exist', () => {
    for (const pool of ['0', '0.5', '-3', '1000001', 'many'])
      expect(readScenario({ pool }).scenario).toEqual({});
    expect(readScenario({ forum: '2026-02-30' })).toEqual({ scenario: {}, unread: ['forum=2026-02-30'] });
  });

  it('is the record when nothing is another than recorded', () => {
    expect(isRecord({})).toBe(true);
    expect(isRecord({ notDelivering: [] })).toBe(true);
    expect(isRecord({ pool: 1 })).toBe(false);
  });
});
