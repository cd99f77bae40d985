import { describe, expect, it } from 'vitest';
import { dayOf, parseDay } from '#kernel';
import { readCycleEvent } from '../events.ts';
import { CYCLE_2026_EVENTS } from '../reference/cycle-2026.ts';
import { knownBy } from './known-by.ts';

const events = CYCLE_2026_EVENTS.map((event) => readCycleEvent(event));
const pledged = (day: string): string[] =>
  knownBy(events, parseDay(day)).flatMap(({ type, data }) => (type === 'PledgeRecorded' ? [data.state] : []));

describe('what could be known of a cycle by a day', () => {
  it('has no pledge that only the decision tells before the decision was published', () => {
    expect(pledged('2025-12-07')).not.toContain('DE');
    expect(pledged('2025-12-22')).not.toContain('DE');
    expect(pledged('2025-12-23')).toContain('DE');
  });

  it('has what a letter to parliament had said', () => {
    expect(pledged('2025-11-19')).not.toContain('NL');
    expect(pledged('2025-12-07')).toEqual(['NL']);
  });

  it('has neither pool nor deduction before the Council adopted it', () => {
    const types = new Set(knownBy(events, dayOf(2025, 12, 7)).map(({ type }) => type));
    expect(types).not.toContain('PoolAdopted');
    expect(types).not.toContain('DeductionDecided');
    expect(types).not.toContain('DeductionRequested');
  });

  it('has all of it in the end', () => {
    expect(knownBy(events, dayOf(2026, 11, 30))).toHaveLength(events.length);
  });
});
