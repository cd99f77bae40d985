import { describe, expect, test } from 'vitest';
import { addDays, formatDay, parseDay, weekday } from './day.ts';
import { stateHolidays } from './holiday.ts';
import {
  easterSunday,
  INSTITUTION_HOLIDAY_DECISIONS,
  institutionHolidayBasis,
  institutionHolidayPattern,
  institutionHolidays,
} from './institution-holidays.ts';
import { ASSOCIATED_STATES, MEMBER_STATES } from './party.ts';

describe('public holidays of the states', () => {
  test('every state keeps New Year’s Day and Christmas Day, and 8 to 17 days in a year', () => {
    for (const state of [...MEMBER_STATES, ...ASSOCIATED_STATES]) {
      const calendar = stateHolidays(state);
      expect(calendar.isHoliday(parseDay('2026-01-01')), state).toBeTypeOf('string');
      expect(calendar.isHoliday(parseDay('2026-12-25')), state).toBeTypeOf('string');
      const year = Array.from({ length: 365 }, (_, index) => addDays(parseDay('2026-01-01'), index));
      const count = year.filter((day) => calendar.isHoliday(day) !== undefined).length;
      expect(count, state).toBeGreaterThanOrEqual(8);
      expect(count, state).toBeLessThanOrEqual(17);
    }
  });

  test.each([
    ['NL', '2026-04-27', true],
    ['BE', '2026-07-21', true],
    ['FR', '2026-07-14', true],
    ['DE', '2026-10-03', true],
    ['GR', '2026-04-13', true],
    ['RO', '2026-01-02', true],
    ['IE', '2026-03-17', true],
    ['DK', '2026-05-01', false],
    ['IS', '2026-12-24', false],
    ['NL', '2026-04-28', false],
  ] as const)('%s on %s: %s', (state, day, isOne) => {
    expect(stateHolidays(state).isHoliday(parseDay(day)) !== undefined).toBe(isOne);
  });

  test('a region adds its own days', () => {
    const epiphany = parseDay('2026-01-06');
    expect(stateHolidays('DE').isHoliday(epiphany)).toBeUndefined();
    expect(stateHolidays('DE', 'BY').isHoliday(epiphany)).toBeTypeOf('string');
    expect(() => stateHolidays('DE', 'XX')).toThrow(RangeError);
  });
});

describe('public holidays of the institutions', () => {
  test.each([
    [2014, '2014-04-20'],
    [2023, '2023-04-09'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('Easter in %i is on %s', (year, day) => {
    expect(formatDay(easterSunday(year))).toBe(day);
  });

  test.each(INSTITUTION_HOLIDAY_DECISIONS)(
    'the pattern gives the working days of the decision for $year',
    ({ year }) => {
      const pattern = institutionHolidayPattern(year);
      const calendar = institutionHolidays();
      for (let day = parseDay(`${year}-01-01`); day <= parseDay(`${year}-12-31`); day = addDays(day, 1)) {
        if (weekday(day) > 5) continue;
        expect(pattern.has(day), formatDay(day)).toBe(calendar.isHoliday(day) !== undefined);
      }
    },
  );

  test('a year says whether it comes from a decision or from the pattern', () => {
    expect(institutionHolidayBasis(2023)).toBe('decision');
    expect(institutionHolidayBasis(2026)).toBe('pattern');
  });

  test('Brussels and Luxembourg differ by their national days', () => {
    expect(institutionHolidays('brussels').isHoliday(parseDay('2026-07-21'))).toBe('Belgian National Day');
    expect(institutionHolidays('luxembourg').isHoliday(parseDay('2026-07-21'))).toBeUndefined();
    expect(institutionHolidays('luxembourg').isHoliday(parseDay('2026-06-23'))).toBe(
      'Luxembourg National Day',
    );
  });
});
