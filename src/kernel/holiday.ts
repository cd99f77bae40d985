/**
 * Public holidays of the member and associated states, from the `date-holidays` library. Its data are large, so
 * this file is behind a door of its own, `#kernel/holidays`, and never reached through `#kernel`.
 */
import Holidays from 'date-holidays';
import { addDays, dateOf, parseDay, type Day } from './day.ts';
import type { HolidayCalendar } from './deadline.ts';
import type { StateCode } from './party.ts';

const MS_PER_DAY = 86_400_000;

/**
 * The days that hold as public holidays in the whole of a state, or also in one of its regions (the library's
 * code, such as `BY` for Bavaria). Regulation No 1182/71, Article 2(1), goes by the list that the state sends to
 * the Commission; the library may differ from it in detail.
 * Throws a RangeError for a region that the library does not know.
 */
export function stateHolidays(state: StateCode, region?: string): HolidayCalendar {
  const source = region === undefined ? new Holidays(state) : new Holidays(state, region);
  if (region !== undefined && !(region in (new Holidays().getStates(state) ?? {}))) {
    throw new RangeError(`There is no region “${region}” of ${state} in the calendar of public holidays.`);
  }
  const years = new Map<number, ReadonlyMap<Day, string>>();
  return {
    name: region === undefined ? state : `${state}-${region}`,
    isHoliday(day) {
      const { year } = dateOf(day);
      let holidays = years.get(year);
      if (!holidays) years.set(year, (holidays = publicHolidays(source, year)));
      return holidays.get(day);
    },
  };
}

function publicHolidays(source: Holidays, year: number): ReadonlyMap<Day, string> {
  const found = new Map<Day, string>();
  for (const holiday of source.getHolidays(year)) {
    // Half days, such as the afternoon of 24 December in Iceland, leave a day a working day: it rounds to none.
    const length = Math.round((holiday.end.getTime() - holiday.start.getTime()) / MS_PER_DAY);
    if (holiday.type !== 'public' || length < 1) continue;
    const first = parseDay(holiday.date.slice(0, 10));
    for (let index = 0; index < length; index += 1) found.set(addDays(first, index), holiday.name);
  }
  return found;
}
