import { describe, expect, it } from 'vitest';
import { formatDay, parseDay, printProvision } from '#kernel';
import { DEFAULT_PARAMETERS } from '../parameters.ts';
import { cycleCalendar, type CalendarEvents } from './calendar.ts';

const calendar = (year: number, events?: CalendarEvents) =>
  Object.fromEntries(
    cycleCalendar(year, DEFAULT_PARAMETERS, events).map((entry) => [
      entry.code,
      {
        ...entry,
        by: entry.by === null ? null : formatDay(entry.by),
        from: entry.from && formatDay(entry.from),
      },
    ]),
  );

describe('the calendar of the pool of 2027', () => {
  it.each([
    { code: 'information', by: '2026-06-01', provision: 'Art. 9(7) AMMR' },
    { code: 'preparedness-july', by: '2026-07-15', provision: 'Art. 9(8) AMMR' },
    { code: 'updated-information', by: '2026-09-01', provision: 'Art. 9(9) AMMR' },
    { code: 'preparedness-september', by: '2026-09-30', provision: 'Art. 9(10) AMMR' },
    { code: 'annual-report', by: '2026-10-15', provision: 'Art. 9(4) AMMR' },
    { code: 'situations-decision', by: '2026-10-15', provision: 'Art. 11(4) AMMR' },
    { code: 'pool-proposal', by: '2026-10-15', provision: 'Art. 12(6) AMMR' },
    { code: 'pool-adoption', by: '2026-12-31', provision: 'Art. 57(1) AMMR' },
    { code: 'pool-starts', by: '2027-01-01', provision: 'Art. 57(1) AMMR' },
    { code: 'measures-implemented', by: '2027-12-31', provision: 'Art. 60(3) AMMR' },
    { code: 'january-confirmation', by: '2028-01-31', provision: 'Art. 60(6) AMMR' },
  ])('$code by $by, under $provision', ({ code, by, provision }) => {
    const entry = calendar(2027)[code];
    expect(entry?.by).toBe(by);
    expect(entry && printProvision(entry.provision, { language: 'en' })).toBe(provision);
  });

  it('is in the order of its dates, what runs from an event last', () => {
    const days = cycleCalendar(2027, DEFAULT_PARAMETERS).map(({ by }) => by ?? Infinity);
    expect(days).toEqual(days.toSorted((a, b) => a - b));
  });
});

describe('the forum of Article 13(2)', () => {
  it('is a period until the three acts are there', () => {
    expect(calendar(2027)['high-level-forum']).toMatchObject({
      by: null,
      within: { count: 15, unit: 'days' },
    });
  });

  it('falls within 15 days after 11 November 2025, on 26 November 2025', () => {
    const events = { threeActsOn: parseDay('2025-11-11') };
    expect(calendar(2026, events)['high-level-forum']?.by).toBe('2025-11-26');
  });

  it('moves off a Saturday to the Monday', () => {
    // 15 days after Friday 16 October 2026 is Saturday 31 October; 2 November is a holiday of the institutions.
    const events = { threeActsOn: parseDay('2026-10-16') };
    const forum = calendar(2027, events)['high-level-forum'];
    expect(forum?.by).toBe('2026-11-03');
    // No decision on the holidays of 2026 was read: the reasons say so.
    const codes = forum?.reasons.flatMap((one) => [one, ...(one.because ?? [])]).map(({ code }) => code);
    expect(codes).toContain('time-limit.holiday-expected');
  });
});

describe('the first cycle', () => {
  it('starts on the day of application, whatever day that is taken to be', () => {
    expect(calendar(2026)['pool-starts']?.by).toBe('2026-06-12');
    const later = { ...DEFAULT_PARAMETERS, applicationDate: parseDay('2026-07-01') };
    const entry = cycleCalendar(2026, later).find(({ code }) => code === 'pool-starts');
    expect(entry?.by).toBe(parseDay('2026-07-01'));
  });
});

it('the Commission’s yearly review of Part IV begins in 2028', () => {
  expect(calendar(2027)['commission-review']).toBeUndefined();
  expect(calendar(2028)['commission-review']?.by).toBe('2028-02-01');
});
