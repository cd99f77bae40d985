import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEMBER_STATES } from '#kernel';
import { formatMoment, minuteOf, parseMoment, type Minute } from '../../journey/moment.ts';
import { fromLocal, toLocal, zoneOf } from './local-time.ts';

const states = fc.constantFrom(...MEMBER_STATES);
const minutes = fc
  .date({ min: new Date('1996-01-01'), max: new Date('2037-12-31'), noInvalidDate: true })
  .map(minuteOf);
const shown = (found: readonly Minute[]): string[] => found.map(formatMoment);

describe('the clocks of a border crossing point', () => {
  it('are those of the capital, in winter and in summer', () => {
    expect(toLocal(parseMoment('2026-12-03T08:00Z'), 'NL')).toEqual({
      day: '2026-12-03',
      time: '09:00',
      offset: 60,
    });
    expect(toLocal(parseMoment('2026-07-03T22:30Z'), 'FI')).toEqual({
      day: '2026-07-04',
      time: '01:30',
      offset: 180,
    });
    expect(toLocal(parseMoment('2026-12-31T23:59Z'), 'PT').day).toBe('2026-12-31');
  });

  it('show midnight as the beginning of a day', () => {
    expect(toLocal(parseMoment('2026-12-02T23:00Z'), 'DE')).toMatchObject({
      day: '2026-12-03',
      time: '00:00',
    });
  });

  it('show an hour twice when summer time ends, and leave one out when it begins', () => {
    expect(shown(fromLocal('2026-10-25', '02:30', 'NL'))).toEqual(['2026-10-25T00:30Z', '2026-10-25T01:30Z']);
    expect(shown(fromLocal('2026-10-25', '03:30', 'FI'))).toEqual(['2026-10-25T00:30Z', '2026-10-25T01:30Z']);
    expect(fromLocal('2026-03-29', '02:30', 'NL')).toEqual([]);
    expect(fromLocal('2026-03-29', '01:30', 'IE')).toEqual([]);
    expect(shown(fromLocal('2026-03-29', '03:00', 'NL'))).toEqual(['2026-03-29T01:00Z']);
  });

  it('are read back to the minute that was shown, whatever state and minute', () => {
    fc.assert(
      fc.property(minutes, states, (minute, state) => {
        const { day, time } = toLocal(minute, state);
        expect(fromLocal(day, time, state)).toContain(minute);
      }),
    );
  });

  it('are known for every member state', () => {
    for (const state of MEMBER_STATES) {
      expect(() => new Intl.DateTimeFormat('en', { timeZone: zoneOf(state) })).not.toThrow();
    }
  });
});
