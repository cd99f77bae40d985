import { describe, expect, it } from 'vitest';
import { parseDay } from '#kernel';
import * as z from 'zod';
import { assess } from '../assessment/assess.ts';
import { caseFields, caseOf } from './case-input.ts';

function outcomes(facts: object): ReadonlyMap<string, string | null> {
  const input = z.object(caseFields).parse({ facts, absent: 'no' });
  const asked = caseOf(input, parseDay('2026-09-15'));
  return new Map(assess(asked.facts, asked.given).answers.map(({ name, outcome }) => [name, outcome]));
}

describe('facts that are absent and mean no', () => {
  const EGYPTIAN = {
    application: { lodgedOn: '2026-09-08' },
    applicant: { nationality: 'EGY' },
    arrival: { how: 'inside' },
  };

  it('do not deny what is on record: an Egyptian is of a country on the Union list', () => {
    expect(outcomes(EGYPTIAN).get('safe-origin')).toBe('safe');
    expect(outcomes(EGYPTIAN).get('acceleration')).toBe('required');
  });

  it('give way to what is stated', () => {
    expect(outcomes({ ...EGYPTIAN, origin: { unionListed: false } }).get('safe-origin')).toBe('not-safe');
    expect(outcomes({ ...EGYPTIAN, origin: { elementsAgainst: true } }).get('safe-origin')).toBe('not-safe');
  });
});
