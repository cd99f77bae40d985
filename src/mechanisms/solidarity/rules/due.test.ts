import { cents, parseDay } from '#kernel';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PARAMETERS } from '../parameters.ts';
import { emptyCycle, type CycleState } from '../record/state.ts';
import { dueWithin } from './due.ts';

const due = (cycle: Partial<CycleState>, from: string, to: string): string[] =>
  dueWithin({ ...emptyCycle(2026), ...cycle }, DEFAULT_PARAMETERS, {
    from: parseDay(from),
    to: parseDay(to),
  }).map(({ entry, state }) => `${entry.code} ${state ?? ''}`.trim());

describe('what is due', () => {
  it('counts the first and the last day of the span, and nothing outside it', () => {
    expect(due({}, '2026-12-31', '2027-01-31')).toEqual(['measures-implemented', 'january-confirmation']);
    expect(due({}, '2027-01-01', '2027-01-30')).toEqual([]);
  });

  it('has the forum within ten days after a need, and no longer once that has passed', () => {
    const needs = [
      {
        beneficiary: 'CY',
        notifiedOn: parseDay('2026-09-01'),
        relocations: 10,
        money: cents(0n),
        source: '',
      },
    ] as const;
    expect(due({ needs }, '2026-09-01', '2026-09-30')).toContain('need-forum CY');
    expect(due({ needs }, '2026-09-20', '2026-09-30')).not.toContain('need-forum CY');
  });
});
