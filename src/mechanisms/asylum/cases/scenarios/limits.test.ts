import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { scenarioOfDecisionDue, scenarioOfRemedy, SCENARIOS } from './limits.ts';

const FILE = '/work/shared/data/asylum-procedure-scenarios.json';
const FORMAT = z.object({
  scenarios: z.array(
    z.object({
      id: z.string(),
      area: z.string(),
      title: z.string(),
      facts: z.unknown(),
      expected: z.record(z.string(), z.unknown()),
    }),
  ),
});
/** What is said in words and not in a code: only that something is. */
const FREE_TEXT: ReadonlySet<string> = new Set(['reason', 'next', 'then', 'note']);
/** Scenarios of these areas that other rules answer, with why. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'AP-066': 'the scope of an appeal against a transfer is answered in transfer-plea.ts',
};

const scenarios = existsSync(FILE) ? FORMAT.parse(JSON.parse(readFileSync(FILE, 'utf8'))).scenarios : [];
const ours = scenarios.filter(({ area }) => SCENARIOS[area] !== undefined);

describe('scenarios of others on screening, time limits and remedies', () => {
  if (ours.length === 0) it.skip(`are not there: ${FILE} holds none`, () => {});
  for (const { id, area, title, facts, expected } of ours) {
    const elsewhere = ELSEWHERE[id];
    if (elsewhere !== undefined) {
      it.skip(`${id}, ${title}: ${elsewhere}`, () => {});
      continue;
    }
    it(`${id}, ${title}`, () => {
      const answers = SCENARIOS[area]?.(facts) ?? {};
      for (const [key, value] of Object.entries(expected)) {
        if (FREE_TEXT.has(key)) expect(answers[key], key).toEqual(expect.any(String));
        else expect(answers[key], key).toEqual(value);
      }
    });
  }
});

describe('answers for areas of others', () => {
  it('give the remedy against an inadmissibility ground', () => {
    expect(scenarioOfRemedy({ ground: '38(1)(c)' })).toMatchObject({
      automatic_right_to_remain_on_appeal: true,
      appeal_window_days: [5, 10],
    });
    expect(scenarioOfRemedy({ ground: '38(1)(b)' })).toMatchObject({
      automatic_right_to_remain_on_appeal: false,
      request_to_remain_min_days: 5,
    });
  });

  it('give by when a decision is due', () => {
    expect(scenarioOfDecisionDue({ lodged: '2026-07-15', procedure: 'accelerated' })).toMatchObject({
      decision_due: '2026-10-15',
    });
    expect(
      scenarioOfDecisionDue({ lodged: '2026-08-31', procedure: 'accelerated', too_complex: true }),
    ).toMatchObject({ decision_due: '2027-03-01' });
    expect(scenarioOfDecisionDue({ ground: '38(1)(c)' })).toEqual({
      examination_due: '2 months from lodging',
    });
  });
});
