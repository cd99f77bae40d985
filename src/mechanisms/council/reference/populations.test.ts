import { describe, expect, it } from 'vitest';
import { MEMBER_STATES } from '#kernel';
import { thresholdOf, total } from '../rules/majority.ts';
import { POPULATIONS, populationsOf } from './populations.ts';

describe('the populations of a year', () => {
  it.each(POPULATIONS)('are of all 27, one table a year: $id', ({ year, populations }) => {
    expect(Object.keys(populations).toSorted()).toEqual(MEMBER_STATES.toSorted());
    expect(POPULATIONS.filter((table) => table.year === year)).toHaveLength(1);
  });

  it.each(POPULATIONS.flatMap(({ id, published, populations }) => published ? [{ id, published, populations }] : []))(
    'come out as the Council printed them, where they are derived: $id',
    ({ published, populations }) => {
      expect(total(MEMBER_STATES, populations)).toBe(published.total);
      expect(thresholdOf('qualified', { states: MEMBER_STATES, populations }).population).toBe(published.threshold);
      for (const state of MEMBER_STATES) {
        const percent = (100 * populations[state]) / published.total;
        expect(Math.abs(percent - published.percent[state]), state).toBeLessThanOrEqual(0.005);
      }
    },
  ); // prettier-ignore

  it('are there for the votes on record, and refused for a year without any', () => {
    expect(populationsOf(2025).populationOn).toBe('2024-01-01');
    expect(() => populationsOf(2024)).toThrow('no populations for votes in 2024');
  });
});
