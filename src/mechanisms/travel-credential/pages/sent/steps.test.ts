import { describe, expect, it } from 'vitest';
import type { Status } from '../shared/ask-status.ts';
import { stepsOf } from './steps.ts';

const KEPT = { consentAt: '2026-11-30T10:00Z', sealed: null, erasedAt: null };
const DELIVERED: Status = {
  stage: 'delivered',
  receivedAt: '2026-11-30T10:01Z',
  deliveredAt: '2026-11-30T10:01Z',
  decision: null,
  eraseBy: '2026-12-02T08:00Z',
  erasedAt: null,
};

const shown = (...given: Parameters<typeof stepsOf>): string[] =>
  stepsOf(...given).map(({ name, at, stands, by }) => `${name} ${stands} ${by ? 'by ' : ''}${at ?? '?'}`);

describe('what happens to a submission', () => {
  it('is drawn from consent to erasure', () => {
    expect(shown(KEPT, DELIVERED)).toEqual([
      'consent done 2026-11-30T10:00Z',
      'received done 2026-11-30T10:01Z',
      'delivered done 2026-11-30T10:01Z',
      'undecided to-come ?',
      'erased to-come by 2026-12-02T08:00Z',
    ]);
  });

  it('is as much as the device knows while the server is away', () => {
    expect(shown(KEPT, null)).toEqual([
      'consent done 2026-11-30T10:00Z',
      'received done ?',
      'delivered to-come ?',
      'undecided to-come ?',
      'erased to-come by ?',
    ]);
    expect(shown({ ...KEPT, erasedAt: '2026-12-01T09:00Z' }, null)).toEqual([
      'consent done 2026-11-30T10:00Z',
      'received done ?',
      'erased done 2026-12-01T09:00Z',
    ]);
  });

  it('names what the guard recorded', () => {
    expect(shown(KEPT, { ...DELIVERED, stage: 'decided', decision: 'crossed' })).toContain('crossed done ?');
  });

  it('leaves out what will not happen any more after withdrawal', () => {
    const withdrawn = { ...DELIVERED, stage: 'withdrawn', erasedAt: '2026-11-30T11:00Z' } as const;
    expect(shown(KEPT, withdrawn).slice(3)).toEqual([
      'undecided left-out ?',
      'withdrawn done 2026-11-30T11:00Z',
      'erased done 2026-11-30T11:00Z',
    ]);
  });
});
