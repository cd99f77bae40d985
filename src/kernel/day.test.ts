import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dateOf,
  dayOf,
  daysInMonth,
  formatDay,
  formatDayLong,
  parseDay,
  weekday,
  type Day,
} from './day.ts';

const someDay = fc.integer({ min: -150_000, max: 150_000 }).map((count) => count as Day);

test('a day printed and read is the same day', () => {
  fc.assert(
    fc.property(someDay, (day) => {
      expect(parseDay(formatDay(day))).toBe(day);
    }),
  );
});

test('a day taken apart and put together is the same day', () => {
  fc.assert(
    fc.property(someDay, (day) => {
      const { year, month, dayOfMonth } = dateOf(day);
      expect(dayOf(year, month, dayOfMonth)).toBe(day);
      expect(dayOfMonth).toBeLessThanOrEqual(daysInMonth(year, month));
    }),
  );
});

test('the day of the week goes round with seven days', () => {
  fc.assert(
    fc.property(someDay, (day) => {
      expect(weekday(addDays(day, 7))).toBe(weekday(day));
      expect(weekday(addDays(day, 1))).toBe((weekday(day) % 7) + 1);
    }),
  );
});

test('12 June 2026 is a Friday and 28 February 1969 was one too', () => {
  expect(weekday(parseDay('2026-06-12'))).toBe(5);
  expect(weekday(parseDay('1969-02-28'))).toBe(5);
});

test.each(['2026-02-30', '2025-02-29', '2026-13-01', '2026-6-12', '12-06-2026', '2026-06-12T00:00', ''])(
  'there is no day “%s”',
  (text) => {
    expect(() => parseDay(text)).toThrow(RangeError);
  },
);

test('months are added across years and backwards', () => {
  expect(formatDay(addMonths(parseDay('2026-11-30'), 3))).toBe('2027-02-28');
  expect(formatDay(addMonths(parseDay('2026-03-31'), -1))).toBe('2026-02-28');
  expect(formatDay(addMonths(parseDay('2026-01-15'), -13))).toBe('2024-12-15');
});

test('the day in words follows the language', () => {
  const day = parseDay('2026-06-12');
  expect(formatDayLong(day)).toBe('12 June 2026');
  expect(formatDayLong(day, 'nl')).toBe('12 juni 2026');
  expect(formatDayLong(day, 'de')).toBe('12. Juni 2026');
});
