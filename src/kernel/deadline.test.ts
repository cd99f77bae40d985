import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, dateOf, dayOf, formatDay, parseDay, weekday, type Day } from './day.ts';
import { DEADLINE_CASES, EFFECT_CASE } from './deadline.cases.ts';
import {
  actionAfter,
  addWorkingDays,
  daysInPartOfMonth,
  deadlineAfter,
  effectAfter,
  endOnWorkingDay,
  isWorkingDay,
  NO_HOLIDAYS,
  periodBefore,
  type HolidayCalendar,
  type PeriodUnit,
} from './deadline.ts';
import { fraction } from './fraction.ts';
import { stateHolidays } from './holiday.ts';
import { institutionHolidays } from './institution-holidays.ts';

function calendarNamed(name: (typeof DEADLINE_CASES)[number]['calendar']): HolidayCalendar {
  if (name === 'none') return NO_HOLIDAYS;
  return name === 'EU' ? institutionHolidays() : stateHolidays(name);
}

test.each(DEADLINE_CASES)('$name', ({ event, period, calendar, end, moved }) => {
  const deadline = deadlineAfter(parseDay(event), period, calendarNamed(calendar));
  expect({ end: formatDay(deadline.end), moved: deadline.moved }).toEqual({ end, moved });
});

test(EFFECT_CASE.name, () => {
  expect(formatDay(effectAfter(parseDay(EFFECT_CASE.event), EFFECT_CASE.period).end)).toBe(EFFECT_CASE.end);
});

test('entry into force on a Sunday is not moved', () => {
  const effect = effectAfter(parseDay('2026-06-01'), { count: 20, unit: 'days' });
  expect(weekday(effect.end)).toBe(7);
  expect(effect.moved).toBe(false);
  expect(effect.reasons.at(-1)).toMatchObject({
    code: 'deadline.effect-not-moved',
    provision: { article: '4' },
  });
});

test('a day that an act names for an action stays on a Saturday', () => {
  const action = actionAfter(parseDay('2026-06-11'), { count: 2, unit: 'days' });
  expect(weekday(action.end)).toBe(6);
  expect(action.reasons.at(-1)).toMatchObject({ provision: { act: 'R1182', article: '5' } });
});

test('half a month is fifteen days, whatever the month', () => {
  expect(daysInPartOfMonth(fraction(1, 2))).toBe(15);
  expect(daysInPartOfMonth(fraction(2, 3))).toBe(20);
  expect(() => daysInPartOfMonth(fraction(1, 7))).toThrow(RangeError);
  expect(() => daysInPartOfMonth(fraction(3, 2))).toThrow(RangeError);
  expect(() => daysInPartOfMonth(fraction(0))).toThrow(RangeError);
});

test('the reasons name the provision of each step and what moved the end', () => {
  const deadline = deadlineAfter(parseDay('2026-06-12'), { count: 2, unit: 'days' }, NO_HOLIDAYS);
  expect(deadline.reasons.map(({ code, provision }) => [code, provision.paragraph])).toEqual([
    ['deadline.event-not-counted', '1'],
    ['deadline.period', '2'],
    ['deadline.end-moved', '4'],
    ['deadline.two-working-days', '5'],
  ]);
  expect(deadline.reasons[2]?.values).toMatchObject({ from: { day: '2026-06-14' }, because: 'sunday' });
});

describe('a period counted backwards', () => {
  test('keeps its first day on a Sunday', () => {
    const before = periodBefore(parseDay('2026-06-28'), { count: 2, unit: 'weeks' }, NO_HOLIDAYS);
    expect(formatDay(before.start)).toBe('2026-06-14');
    expect(weekday(before.start)).toBe(7);
    expect(before.moved).toBe(false);
    expect(formatDay(before.end)).toBe('2026-06-27');
  });

  test('of two days before a Monday is widened to hold two working days', () => {
    const before = periodBefore(parseDay('2026-06-15'), { count: 2, unit: 'days' }, NO_HOLIDAYS);
    expect(formatDay(before.start)).toBe('2026-06-11');
    expect(before.moved).toBe(true);
  });
});

test.each([0, -1, 1.5, Number.NaN])('a period of %s days is refused', (count) => {
  expect(() => deadlineAfter(parseDay('2026-06-12'), { count, unit: 'days' }, NO_HOLIDAYS)).toThrow(
    RangeError,
  );
});

test('a calendar without any working day is refused instead of searched forever', () => {
  const closed: HolidayCalendar = { name: 'closed', isHoliday: () => 'Closed' };
  expect(() => deadlineAfter(parseDay('2026-06-12'), { count: 3, unit: 'days' }, closed)).toThrow('“closed”');
});

const someDay = fc.integer({ min: 0, max: 40_000 }).map((count) => count as Day);
const period = fc.record({
  count: fc.integer({ min: 1, max: 60 }),
  unit: fc.constantFrom<PeriodUnit>('days', 'working-days', 'weeks', 'months', 'years'),
});
/** Every seventeenth day a holiday, so that properties meet holidays on all days of the week. */
const calendar: HolidayCalendar = {
  name: 'made up',
  isHoliday: (day) => (day % 17 === 0 || day % 17 === 1 ? 'Feast' : undefined),
};

describe('for any event and period', () => {
  test('the deadline is a working day after the event', () => {
    fc.assert(
      fc.property(someDay, period, (event, length) => {
        const { start, end } = deadlineAfter(event, length, calendar);
        expect(start).toBe(event + 1);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(isWorkingDay(end, calendar)).toBe(true);
      }),
    );
  });

  test('a period of two days or more holds at least two working days', () => {
    fc.assert(
      fc.property(someDay, period, (event, length) => {
        fc.pre(length.count > 1 || !['days', 'working-days'].includes(length.unit));
        for (const { start, end } of [
          deadlineAfter(event, length, calendar),
          periodBefore(event, length, calendar),
        ]) {
          let working = 0;
          for (let day = start; day <= end; day = addDays(day, 1))
            working += isWorkingDay(day, calendar) ? 1 : 0;
          expect(working).toBeGreaterThanOrEqual(2);
        }
      }),
    );
  });

  test('a later event never gives an earlier deadline', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 40 }), period, (event, later, length) => {
        const first = deadlineAfter(event, length, calendar).end;
        const second = deadlineAfter(addDays(event, later), length, calendar).end;
        expect(second).toBeGreaterThanOrEqual(first);
      }),
    );
  });

  test('an end that did not move is the plain count, and one that moved has a reason that says so', () => {
    fc.assert(
      fc.property(someDay, period, (event, length) => {
        const { end, moved, reasons } = deadlineAfter(event, length, calendar);
        const plain = effectAfter(event, length).end;
        if (!moved && length.unit !== 'working-days') expect(end).toBe(plain);
        const movers = ['deadline.end-moved', 'deadline.two-working-days'];
        expect(reasons.some(({ code }) => movers.includes(code))).toBe(moved);
      }),
    );
  });

  test('so many working days on and back again return to a working day', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 80 }), (day, count) => {
        const from = endOnWorkingDay(day, calendar);
        expect(addWorkingDays(addWorkingDays(from, count, calendar), -count, calendar)).toBe(from);
      }),
    );
  });

  test('months end on the same date or on the last day of the month', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 48 }), (day, count) => {
        const to = dateOf(addMonths(day, count));
        const from = dateOf(day);
        const lastOfMonth = dateOf(
          addDays(dayOf(to.year + (to.month === 12 ? 1 : 0), (to.month % 12) + 1, 1), -1),
        );
        expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + count);
        expect(to.dayOfMonth).toBe(Math.min(from.dayOfMonth, lastOfMonth.dayOfMonth));
      }),
    );
  });
});
