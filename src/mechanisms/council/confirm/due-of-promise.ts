/** By when parliament was promised something: read from a date in the very sentence, for a person to confirm. */
import { addDays, addMonths, formatDay, parseDay } from '#kernel';
import type { DraftDate } from '../letter/draft.ts';
import type { Quoted } from '../letter/items.ts';

/** A sentence goes on over the next lines; a date of another sentence stands further down. */
const WITHIN_LINES = 12;

type Dates = readonly Pick<DraftDate, 'iso' | 'kind' | 'text' | 'line' | 'footnote'>[];

/**
 * The last day of the date that the sentence names; null where it names none that is still to come on the day the
 * letter was written. A deadline goes before other dates.
 */
export function dueOf({ text, line }: Quoted, dates: Dates, written: string | null): string | null {
  const named = dates.flatMap((date) => {
    const within = date.footnote === null && date.line >= line && date.line <= line + WITHIN_LINES;
    const day = within && text.includes(date.text) ? lastDayOf(date.iso) : null;
    return day === null || (written !== null && day < written) ? [] : [{ day, kind: date.kind }];
  });
  return (named.find(({ kind }) => kind === 'deadline') ?? named[0])?.day ?? null;
}

/** `2027-Q4` ends on 31 December 2027; a promise for a quarter, a month or a range can be kept until it ends. */
export function lastDayOf(iso: string): string | null {
  const end = iso.split('/').at(-1) ?? '';
  const [, year = '', quarter, month, day] = /^(\d{4})-(?:Q([1-4])|(\d\d)(?:-(\d\d))?)$/.exec(end) ?? [];
  if (year === '') return null;
  if (day !== undefined) return valid(end);
  const last = quarter === undefined ? month : String(Number(quarter) * 3).padStart(2, '0');
  const first = valid(`${year}-${last ?? '01'}-01`);
  return first === null ? null : formatDay(addDays(addMonths(parseDay(first), 1), -1));
}

function valid(day: string): string | null {
  try {
    return formatDay(parseDay(day));
  } catch {
    return null;
  }
}
