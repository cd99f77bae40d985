import { describe, expect, it } from 'vitest';
import { NO_HOLIDAYS, parseDay } from '#kernel';
import { assess } from '../assessment/assess.ts';
import type { Given } from '../assessment/question.ts';
import type { Facts } from '../facts/index.ts';
import { DEFAULT_PARAMETERS } from '../parameters.ts';
import { withAbsentAsNo } from './case-input.ts';

const given: Given = {
  parameters: DEFAULT_PARAMETERS,
  calendar: NO_HOLIDAYS,
  asOf: parseDay('2026-09-15'),
};
const outcomes = (facts: Facts) =>
  new Map(
    assess(withAbsentAsNo(facts, given), given).answers.map(({ name, outcome }) => [name, outcome] as const),
  );

describe('facts that are absent and mean no', () => {
  const EGYPTIAN: Facts = {
    'application.lodgedOn': parseDay('2026-09-08'),
    'applicant.nationality': 'EGY',
    'arrival.how': 'inside',
  };

  it('do not deny what is on record: an Egyptian is of a country on the Union list', () => {
    expect(outcomes(EGYPTIAN).get('safe-origin')).toBe('safe');
    expect(outcomes(EGYPTIAN).get('acceleration')).toBe('required');
  });

  it('give way to what is stated', () => {
    expect(outcomes({ ...EGYPTIAN, 'origin.unionListed': false }).get('safe-origin')).toBe('not-safe');
    expect(outcomes({ ...EGYPTIAN, 'origin.elementsAgainst': true }).get('safe-origin')).toBe('not-safe');
  });
});
