/** A day in an address, as `2026-06-12`. */
import { parseDay } from '#kernel';

const FIRST_YEAR = 2013;
const LAST_YEAR = 2099;

/** Undefined for what is no day, or one so far away that it is a slip of the keys. */
export function dayIn(raw: unknown): string | undefined {
  if (typeof raw !== 'string') return undefined;
  try {
    parseDay(raw);
  } catch {
    return undefined;
  }
  const year = Number(raw.slice(0, 4));
  return year >= FIRST_YEAR && year <= LAST_YEAR ? raw : undefined;
}

export interface DaySearch {
  /** Absent: today. */
  readonly day?: string;
}

export function parseDaySearch({ day }: Readonly<Record<string, unknown>>): DaySearch {
  const found = dayIn(day);
  return found === undefined ? {} : { day: found };
}
