import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { SCENARIOS } from './responsibility.ts';
import { scenarioOfShift } from './responsibility-shifts.ts';

const FILE = '/work/shared/data/asylum-procedure-scenarios.json';
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
const found = existsSync(FILE) ? fileSchema.parse(JSON.parse(readFileSync(FILE, 'utf8'))).scenarios : [];
const answered = found.flatMap((one) => {
  const answer =
    one.area === 'responsibility'
      ? SCENARIOS[one.area]?.(one.facts)
      : one.area === 'responsibility_procedure'
        ? scenarioOfShift(one.facts)
        : undefined;
  return answer === undefined ? [] : [{ ...one, answer }];
});

describe('worked scenarios of others on responsibility, shifts and offsets', () => {
  if (found.length === 0) it.skip(`were not found at ${FILE}, so they were not tried`, () => {});

  it.each(answered)('$id: $title', ({ answer, expected }) => {
    expect(answer).toMatchObject(expected);
  });

  it.skipIf(found.length === 0)(
    'are the fifteen of responsibility, and the two of shifts and offsets',
    () => {
      expect(answered).toHaveLength(17);
    },
  );
});
