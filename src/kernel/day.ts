/** A calendar day as a whole number, so that rules compare and count without a clock or a time zone. */

/** Days since 1 January 1970. */
export type Day = number & { readonly __unit: 'day' };

const MS_PER_DAY = 86_400_000;

/** The day of a date; month 1 to 12. Throws a RangeError when there is no such date. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  const ms = Date.UTC(year, month - 1, dayOfMonth);
  const date = new Date(ms);
  if (
    date.getUTCFullYear() !== year ||
    date.getUTCMonth() !== month - 1 ||
    date.getUTCDate() !== dayOfMonth
  ) {
    throw new RangeError(`There is no day ${year}-${month}-${dayOfMonth} in the calendar.`);
  }
  return (ms / MS_PER_DAY) as Day;
}

/** Reads `2026-06-12`. Throws a RangeError on any other form and on dates that do not exist. */
export function parseDay(text: string): Day {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) throw new RangeError(`“${text}” is not a date such as 2026-06-12.`);
  return dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Prints `2026-06-12`. */
export function formatDay(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Year, month (1 to 12) and day of the month. */
export function dateOf(day: Day): { year: number; month: number; dayOfMonth: number } {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() };
}

export function addDays(day: Day, count: number): Day {
  return (day + count) as Day;
}

/** 1 for Monday to 7 for Sunday. 1 January 1970 was a Thursday. */
export function weekday(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The number of days in a month; month 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * The same date so many months later (or earlier, when negative). Where that month has no such date, its last
 * day: 31 January plus one month is 28 or 29 February.
 */
export function addMonths(day: Day, count: number): Day {
  const { year, month, dayOfMonth } = dateOf(day);
  const index = year * 12 + (month - 1) + count;
  const newYear = Math.floor(index / 12);
  const newMonth = index - newYear * 12 + 1;
  return dayOf(newYear, newMonth, Math.min(dayOfMonth, daysInMonth(newYear, newMonth)));
}

const longFormats = new Map<string, Intl.DateTimeFormat>();

/** Prints the day in words: `12 June 2026`, `12 juni 2026`. Any language tag that Intl knows. */
export function formatDayLong(day: Day, language: string = 'en'): string {
  let format = longFormats.get(language);
  if (!format) {
    const locale = language === 'en' ? 'en-GB' : language;
    format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
    longFormats.set(language, format);
  }
  return format.format(day * MS_PER_DAY);
}
