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

/** Years of four digits begin and end here; others are printed as ISO 8601 prints them. */
const [FIRST_OF_YEAR_0, LAST_OF_YEAR_9999] = [-719_528, 2_932_896];

/** Whether a text is a day as it is written here: `2026-07-01`. */
export function isDay(text: string): boolean {
  try {
    parseDay(text);
    return true;
  } catch {
    return false;
  }
}

/** Prints `2026-06-12`. */
export function formatDay(day: Day): string {
  if (!(day >= FIRST_OF_YEAR_0 && day <= LAST_OF_YEAR_9999)) {
    return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
  }
  const { year, month, dayOfMonth } = dateOf(day);
  return `${year < 1_000 ? String(year).padStart(4, '0') : year}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

function twoDigits(count: number): string {
  return count < 10 ? `0${count}` : `${count}`;
}

/**
 * The calendar repeats every 400 years, which are eras here. Years are counted from 1 March, so that the day which not
 * every year has is the last of its year, and months follow each other in 153 days for every five.
 */
const DAYS_PER_ERA = 146_097;
/** From 1 March of the year 0 to 1 January 1970. */
const ERA_TO_EPOCH = 719_468;

/** Year, month (1 to 12) and day of the month. */
export function dateOf(day: Day): { year: number; month: number; dayOfMonth: number } {
  const since = day + ERA_TO_EPOCH;
  const era = Math.floor(since / DAYS_PER_ERA);
  const dayOfEra = since - era * DAYS_PER_ERA;
  const leapDays =
    Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}

/** The day of a date that is known to exist. */
function dayOfDate(year: number, month: number, dayOfMonth: number): Day {
  const fromMarchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(fromMarchYear / 400);
  const yearOfEra = fromMarchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * DAYS_PER_ERA + dayOfEra - ERA_TO_EPOCH) as Day;
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
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
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
  return dayOfDate(newYear, newMonth, Math.min(dayOfMonth, daysInMonth(newYear, newMonth)));
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
