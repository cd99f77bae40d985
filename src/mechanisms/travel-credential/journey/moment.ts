/** A moment as a whole number of minutes, so that rules count in minutes without a clock or a time zone. */
import { Refusal, type Day } from '#kernel';

/** Minutes since 1 January 1970, UTC; seconds are cut off. */
export type Minute = number & { readonly __unit: 'minute' };

const MS_PER_MINUTE = 60_000;
const MINUTES_PER_DAY = 1_440;
export const MINUTES_PER_HOUR = 60;

const FORM = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** Reads `2026-12-01T14:30+01:00`: the offset of the time zone must be there. Throws a Refusal otherwise. */
export function parseMoment(text: string): Minute {
  const ms = FORM.test(text) && existing(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(ms)) {
    throw new Refusal('invalid-input', `“${text}” is no time with its time zone.`, {
      remedy: 'Write 2026-12-01T14:30+01:00, or 2026-12-01T13:30Z.',
    });
  }
  return Math.floor(ms / MS_PER_MINUTE) as Minute;
}

/** Dates that do not exist, such as 30 February, are taken for the first days of March by some engines. */
function existing(text: string): boolean {
  const ms = Date.parse(`${text.slice(0, 10)}T00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text.slice(0, 10));
}

/** Prints `2026-12-01T13:30Z`. */
export function formatMoment(minute: Minute): string {
  return `${new Date(minute * MS_PER_MINUTE).toISOString().slice(0, 16)}Z`;
}

/** As a value of a reason: said in words in the language of the reader. */
export function momentValue(minute: Minute): { readonly moment: string } {
  return { moment: formatMoment(minute) };
}

/** The minute in which a time falls. */
export function minuteOf(time: Date): Minute {
  return Math.floor(time.getTime() / MS_PER_MINUTE) as Minute;
}

export function timeOf(minute: Minute): Date {
  return new Date(minute * MS_PER_MINUTE);
}

export function addMinutes(minute: Minute, count: number): Minute {
  return (minute + count) as Minute;
}

export function addHours(minute: Minute, count: number): Minute {
  return addMinutes(minute, count * MINUTES_PER_HOUR);
}

/** The day in UTC. */
export function dayOfMoment(minute: Minute): Day {
  return Math.floor(minute / MINUTES_PER_DAY) as Day;
}
