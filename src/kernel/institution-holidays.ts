/**
 * The public holidays of the Union institutions (Regulation No 1182/71, Article 2(1)).
 * Years whose Commission decision could be read are in a table; for the others the pattern of these decisions is
 * used, which gives the same working days in every year of the table. `institutionHolidayBasis` says which it is.
 */
import { addDays, dateOf, dayOf, parseDay, type Day } from './day.ts';
import type { HolidayCalendar } from './deadline.ts';

export type InstitutionSeat = 'brussels' | 'luxembourg';

interface HolidayDecision {
  readonly year: number;
  readonly source: string;
  /** Weekdays only, as month and day; the national day of the seat is added to it. */
  readonly days: readonly string[];
}

// prettier-ignore
export const INSTITUTION_HOLIDAY_DECISIONS: readonly HolidayDecision[] = [
  { year: 2014, source: 'Commission Decision of 21 December 2012, OJ C 39, 12.2.2013, p. 26',
    days: ['01-01', '01-02', '04-17', '04-18', '04-21', '05-01', '05-09', '05-29', '05-30', '06-09', '08-15',
      '12-24', '12-25', '12-26', '12-29', '12-30', '12-31'] },
  { year: 2023, source: 'Commission Decision of 25 May 2021, OJ C 201 I, 28.5.2021, p. 2',
    days: ['01-02', '04-06', '04-07', '04-10', '05-01', '05-09', '05-18', '05-19', '05-29', '08-15', '11-01', '11-02',
      '12-25', '12-26', '12-27', '12-28', '12-29'] },
];

/** Whether a year's holidays come from a published decision or from the pattern of earlier ones. */
export function institutionHolidayBasis(year: number): 'decision' | 'pattern' {
  return INSTITUTION_HOLIDAY_DECISIONS.some((decision) => decision.year === year) ? 'decision' : 'pattern';
}

/** Easter Sunday in the Gregorian calendar (the algorithm of Meeus, Jones and Butcher). */
export function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** The holidays by pattern: fixed feasts, those around Easter, and the end of the year. */
export function institutionHolidayPattern(
  year: number,
  seat: InstitutionSeat = 'brussels',
): ReadonlyMap<Day, string> {
  const easter = easterSunday(year);
  const on = (month: number, dayOfMonth: number): Day => dayOf(year, month, dayOfMonth);
  return new Map<Day, string>([
    [on(1, 1), 'New Year’s Day'],
    [on(1, 2), 'Day after New Year’s Day'],
    [addDays(easter, -3), 'Maundy Thursday'],
    [addDays(easter, -2), 'Good Friday'],
    [addDays(easter, 1), 'Easter Monday'],
    [on(5, 1), 'Labour Day'],
    [on(5, 9), 'Anniversary of the Schuman Declaration'],
    [addDays(easter, 39), 'Ascension Day'],
    [addDays(easter, 40), 'Day after Ascension Day'],
    [addDays(easter, 50), 'Whit Monday'],
    nationalDay(year, seat),
    [on(8, 15), 'Assumption'],
    [on(11, 1), 'All Saints’ Day'],
    [on(11, 2), 'All Souls’ Day'],
    ...[24, 25, 26, 27, 28, 29, 30, 31].map((date): [Day, string] => [on(12, date), 'End of the year']),
  ]);
}

function nationalDay(year: number, seat: InstitutionSeat): [Day, string] {
  return seat === 'brussels'
    ? [dayOf(year, 7, 21), 'Belgian National Day']
    : [dayOf(year, 6, 23), 'Luxembourg National Day'];
}

function holidaysOf(year: number, seat: InstitutionSeat): ReadonlyMap<Day, string> {
  const pattern = institutionHolidayPattern(year, seat);
  const decision = INSTITUTION_HOLIDAY_DECISIONS.find((one) => one.year === year);
  if (!decision) return pattern;
  const days = decision.days.map((date) => parseDay(`${year}-${date}`));
  return new Map([
    ...days.map((day): [Day, string] => [day, pattern.get(day) ?? 'Holiday']),
    nationalDay(year, seat),
  ]);
}

/** The calendar of the institutions at one of their seats. */
export function institutionHolidays(seat: InstitutionSeat = 'brussels'): HolidayCalendar {
  const years = new Map<number, ReadonlyMap<Day, string>>();
  return {
    name: seat === 'brussels' ? 'EU' : 'EU-LU',
    isHoliday(day) {
      const { year } = dateOf(day);
      let holidays = years.get(year);
      if (!holidays) years.set(year, (holidays = holidaysOf(year, seat)));
      return holidays.get(day);
    },
    isExpected: (day) => institutionHolidayBasis(dateOf(day).year) === 'pattern',
  };
}
