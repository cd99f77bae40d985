import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DONE, NO, run, WRONG_USAGE } from '../src/cli/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'acquis-cases-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The exit code of running these scenarios by command. */
async function endOf(expected: object, area = 'capacity'): Promise<number> {
  const file = join(folder, 'scenarios.json');
  const facts = { as_of: '2026-07-01', adequate_capacity: 100 };
  writeFileSync(file, JSON.stringify({ scenarios: [{ id: '1', area, facts, expected }] }));
  const nowhere = (): void => undefined;
  return run(['asylum', 'cases', '--file', file], { env: {}, out: nowhere, err: nowhere });
}

describe('the command for worked cases', () => {
  it('ends with 0 where all agree, 1 where one differs, 2 where it is no case', async () => {
    expect(await endOf({ annual_max_applications: 200 })).toBe(DONE);
    expect(await endOf({ annual_max_applications: 300 })).toBe(NO);
    expect(await endOf({ annual_max_applications: 200 }, 'tax')).toBe(WRONG_USAGE);
  });
});
