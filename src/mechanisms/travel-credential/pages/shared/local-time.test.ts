import { SCHENGEN_STATES } from '#kernel';
import { describe, expect, it } from 'vitest';
import { formatMoment, parseMoment } from '../../journey/moment.ts';
import { fromLocal, localWords, toLocal, zoneOf } from './local-time.ts';

const at = (text: string, state: 'NL' | 'PT' | 'FI'): string | null => {
  const minute = fromLocal(text, state);
  return minute && formatMoment(minute);
};

describe('the clock at a border crossing point', () => {
  it.each([
    ['2026-12-03T14:30', 'NL', '2026-12-03T13:30Z'],
    ['2026-07-03T14:30', 'NL', '2026-07-03T12:30Z'],
    ['2026-12-03T14:30', 'PT', '2026-12-03T14:30Z'],
    ['2026-12-03T00:15', 'FI', '2026-12-02T22:15Z'],
  ] as const)('shows %s in %s when it is %s', (local, state, moment) => {
    expect(at(local, state)).toBe(moment);
    expect(toLocal(parseMoment(moment), state)).toBe(local);
  });

  it('takes the first of an hour that comes twice, and the one after an hour that summer time skips', () => {
    expect(at('2026-10-25T02:30', 'NL')).toBe('2026-10-25T00:30Z');
    expect(at('2026-03-29T02:30', 'NL')).toBe('2026-03-29T01:30Z');
  });

  it.each(['', '2026-12-03', '2026-02-30T10:00', '2026-13-01T10:00', 'tomorrow'])(
    'reads no time in “%s”',
    (text) => {
      expect(fromLocal(text, 'NL')).toBeNull();
    },
  );

  it('has a zone for every state, known to this machine', () => {
    for (const state of SCHENGEN_STATES) {
      expect(() => new Intl.DateTimeFormat('en', { timeZone: zoneOf(state) })).not.toThrow();
    }
  });

  it('tells a time in the language of the page', () => {
    expect(localWords(parseMoment('2026-12-03T13:30Z'), 'NL', 'nl')).toBe('do 3 dec 2026, 14:30');
  });
});
