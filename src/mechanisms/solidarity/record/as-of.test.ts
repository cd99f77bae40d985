import { describe, expect, it } from 'vitest';
import { parseDay } from '#kernel';
import { publishedCycle } from '../seed.ts';
import { eventsAsOf } from './as-of.ts';

const typesOn = (day: string) => new Set(eventsAsOf(publishedCycle(), parseDay(day)).map(({ type }) => type));

describe('the cycle of 2026 as it stood', () => {
  it.each([
    { day: '2025-11-10', has: [] },
    { day: '2025-11-11', has: ['SituationsDetermined', 'ProposalMade'] },
    { day: '2025-12-01', has: ['SituationsDetermined', 'ProposalMade', 'ForumConvened', 'PledgeRecorded'] },
  ])('on $day has $has', ({ day, has }) => {
    const types = typesOn(day);
    for (const type of has) expect(types).toContain(type);
    expect(types).not.toContain('PoolAdopted');
    expect(types.size === 0).toBe(has.length === 0);
  });

  it('has the pool from the day of its adoption', () => {
    expect(typesOn('2025-12-18')).not.toContain('PoolAdopted');
    expect(typesOn('2025-12-19')).toContain('PoolAdopted');
  });

  it('has everything today', () => {
    expect(eventsAsOf(publishedCycle(), parseDay('2026-11-23'))).toEqual(publishedCycle());
  });
});
