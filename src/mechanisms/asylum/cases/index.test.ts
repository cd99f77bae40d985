import { describe, expect, it } from 'vitest';
import { TOPICS, workedCases } from './index.ts';

describe('our own worked cases', () => {
  it('all come out as the law says', () => {
    expect(workedCases().filter(({ agrees }) => !agrees)).toEqual([]);
  });

  it.each(TOPICS)('have some on %s, each with its provision', (topic) => {
    const cases = workedCases(topic);
    expect(cases.length).toBeGreaterThan(5);
    for (const { origin, name } of cases) {
      expect(origin, name).toMatch(
        /^(Art\. |APR|AMMR|CR|RBPR|RCD|QR|SCREENING|Dublin III|Directive|APD|C-|R1182|annex|Reg)/,
      );
    }
  });
});
