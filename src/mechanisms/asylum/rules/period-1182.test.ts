import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { deadlineAfter, NO_HOLIDAYS, parseDay, type Day, type HolidayCalendar } from '#kernel';
import { endBy1182 } from './period-1182.ts';

it('ends a period of two days or more where Regulation 1182/71 ends it', () => {
  const first = parseDay('2026-01-01');
  const everyTenth: HolidayCalendar = {
    name: 'every tenth day',
    isHoliday: (day) => (day % 10 === 0 ? 'tenth' : undefined),
  };
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 800 }),
      fc.integer({ min: 2, max: 30 }),
      fc.constantFrom('days' as const, 'working-days' as const, 'weeks' as const, 'months' as const),
      fc.constantFrom(NO_HOLIDAYS, everyTenth),
      (after, count, unit, calendar) => {
        const event = (first + after) as Day;
        const period = { count, unit };
        expect(endBy1182(event, period, calendar)).toBe(deadlineAfter(event, period, calendar).end);
      },
    ),
  );
});
