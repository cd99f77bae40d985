import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { scenarioOfAcceleration, SCENARIOS } from './border.ts';

const FILE = '/work/shared/data/asylum-procedure-scenarios.json';
/** What the scenarios say in words of their own, and we in ours. */
const FREE_TEXT = ['reason', 'next', 'then', 'note'];

const fileSchema = z.object({
  scenarios: z.array(
    z.object({
      id: z.string(),
      area: z.string(),
      title: z.string(),
      facts: z.record(z.string(), z.unknown()),
      expected: z.record(z.string(), z.unknown()),
    }),
  ),
});

const scenarios = existsSync(FILE) ? fileSchema.parse(JSON.parse(readFileSync(FILE, 'utf8'))).scenarios : [];
const ours = scenarios.filter(({ area }) => area in SCENARIOS);

function compare(answered: Record<string, unknown>, expected: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(expected)) {
    if (FREE_TEXT.includes(key)) expect(answered[key], key).toEqual(expect.stringMatching(/./));
    else expect(answered[key], key).toEqual(value);
  }
}

describe('scenarios of others', () => {
  if (scenarios.length === 0) {
    it.skip(`are not looked at: there is no file ${FILE} here`);
    return;
  }

  it.each(ours)('$id: $title', ({ area, facts, expected }) => {
    compare(SCENARIOS[area]?.(facts) ?? {}, expected);
  });

  it('on a safe country of origin are accelerated where it applies', () => {
    for (const { facts, expected } of scenarios.filter(({ area }) => area === 'safe_origin')) {
      if (!('accelerated' in expected)) continue;
      const answered = scenarioOfAcceleration(facts, expected['safe_origin_applies'] === true);
      expect(answered['accelerated']).toBe(expected['accelerated']);
      if ('ground' in expected) expect(answered['ground']).toBe(expected['ground']);
    }
  });
});
