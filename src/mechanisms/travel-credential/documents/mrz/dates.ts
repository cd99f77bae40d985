/** Dates of a zone: two digits of year, month and day, any part of which may be unknown (Doc 9303-3 § 4.8). */
import { dateOf, daysInMonth, type Day } from '#kernel';

/**
 * A date as ISO 8601-2 writes it, unknown parts as X: `1974-08-12`, `1974-08-XX`, `XXXX-XX-XX`. Null where the field
 * holds no date.
 */
export type MrzDate = string | null;

/** How two digits of a year become four. No text of the standard settles it for expiry. */
export interface YearRule {
  /**
   * An expiry is taken to be at most so many years after the day of reading, and less than 100 − this before it.
   * 50 by default: documents are valid for ten years as a rule, and permanent cards carry dates decades away.
   */
  readonly expiryYearsAhead: number;
}

export const DEFAULT_YEAR_RULE: YearRule = { expiryYearsAhead: 50 };

interface Parts {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** A birth is the latest such date that is not after `asOf`. */
export function birthDateOf(field: string, asOf: Day): MrzDate {
  const parts = partsOf(field);
  if (parts === null) return null;
  const today = dateOf(asOf);
  let year = parts.year === null ? null : latest(parts.year, today.year);
  if (year === today.year && isAfter(parts, today)) year -= 100;
  return written({ ...parts, year });
}

/** An expiry is the one date with these digits in the window of the rule. */
export function expiryDateOf(field: string, asOf: Day, { expiryYearsAhead } = DEFAULT_YEAR_RULE): MrzDate {
  const parts = partsOf(field);
  if (parts === null) return null;
  const last = dateOf(asOf).year + expiryYearsAhead;
  return written({ ...parts, year: parts.year === null ? null : latest(parts.year, last) });
}

/** Two digits of a year each, month and day; `<<` is unknown. Null where a part is neither. */
function partsOf(field: string): Parts | null {
  const year = partOf(field, 0);
  const month = partOf(field, 2);
  const day = partOf(field, 4);
  if (year === undefined || month === undefined || day === undefined) return null;
  if (month !== null && (month < 1 || month > 12)) return null;
  if (day !== null && (day < 1 || day > (month === null ? 31 : daysInMonth(2000, month)))) return null;
  return { year, month, day };
}

function partOf(field: string, at: number): number | null | undefined {
  const tens = field.charCodeAt(at) - 0x30;
  const units = field.charCodeAt(at + 1) - 0x30;
  if (tens === 12 && units === 12) return null;
  return tens >= 0 && tens <= 9 && units >= 0 && units <= 9 ? tens * 10 + units : undefined;
}

/** The latest year that ends so and is not after `last`. */
function latest(digits: number, last: number): number {
  const year = last - (last % 100) + digits;
  return year > last ? year - 100 : year;
}

function isAfter(
  { month, day }: Parts,
  today: { readonly month: number; readonly dayOfMonth: number },
): boolean {
  if (month === null) return false;
  return month > today.month || (month === today.month && day !== null && day > today.dayOfMonth);
}

/** Null for 29 February of a year that has none. */
function written({ year, month, day }: Parts): MrzDate {
  if (year !== null && month !== null && day !== null && day > daysInMonth(year, month)) return null;
  const digits = (value: number | null, length: number): string =>
    value === null ? 'X'.repeat(length) : String(value).padStart(length, '0');
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}
