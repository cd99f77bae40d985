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

/** What the engine's own dates say, which the kernel's arithmetic must not differ from. */
const engineDate = (day: Day): Date => new Date(day * 86_400_000);
const anyDay = fc.integer({ min: -719_528, max: 2_932_896 }).map((count) => count as Day);

test('dates are those of the engine, on every day of a calendar cycle and at random in ten thousand years', () => {
  const same = (day: Day): void => {
    const date = engineDate(day);
    const expected = {
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      dayOfMonth: date.getUTCDate(),
    };
    const found = dateOf(day);
    if (
      found.dayOfMonth !== expected.dayOfMonth ||
      found.month !== expected.month ||
      found.year !== expected.year
    )
      expect(found).toEqual(expected);
  };
  for (let day = -135_140; day <= 11_000; day += 1) same(day as Day);
  fc.assert(fc.property(anyDay, same), { numRuns: 2_000 });
});

test('days are printed as the engine prints them, before and after the years of four digits too', () => {
  fc.assert(
    fc.property(fc.oneof(anyDay, fc.constantFrom(-719_529, -719_528, 2_932_896, 2_932_897)), (day) => {
      expect(formatDay(day as Day)).toBe(
        engineDate(day as Day)
          .toISOString()
          .slice(0, 10),
      );
    }),
    { numRuns: 2_000 },
  );
  expect(() => formatDay(Number.NaN as Day)).toThrow(RangeError);
});

test('months are added as the engine adds them, held back at the end of a shorter month', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -600_000, max: 2_800_000 }),
      fc.integer({ min: -500, max: 500 }),
      (day, count) => {
        const from = engineDate(day as Day);
        const first = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + count, 1));
        const last = new Date(
          Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + count + 1, 0),
        ).getUTCDate();
        first.setUTCDate(Math.min(from.getUTCDate(), last));
        expect(addMonths(day as Day, count)).toBe(first.getTime() / 86_400_000);
      },
    ),
    { numRuns: 2_000 },
  );
});
