import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scenarios } from './any-scenario.ts';
import { isRecord, readScenario, readScenarioText, scenarioText, writeScenario } from './scenario.ts';

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
