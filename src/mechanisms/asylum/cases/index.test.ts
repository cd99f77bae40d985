import { describe, expect, it } from 'vitest';
import { CASE_AREAS, workedCases } from './index.ts';

describe('our own worked cases', () => {
  it('all come out as the law says', () => {
    expect(workedCases().filter(({ agrees }) => !agrees)).toEqual([]);
  });

  it.each(CASE_AREAS)('have some on %s, each with its provision', (area) => {
    const cases = workedCases(area);
    expect(cases.length).toBeGreaterThan(7);
    for (const { origin, name } of cases) {
      expect(origin, name).toMatch(
        /^(Art\. |APR|AMMR|CR|RBPR|RCD|QR|SCREENING|Dublin III|Directive|APD|C-|R1182|annex|Reg)/,
      );
    }
  });
});
