/** The time of a check, as people write it. */
import { Refusal } from '#kernel';

/**
 * A day or a moment in ISO 8601 as milliseconds since 1970. A day is read as its noon in UTC: certificates begin and end
 * in the night of their own time zone. Throws a Refusal on anything else.
 */
export function momentOf(text: string, where: string): number {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text);
  const isMoment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(text);
  const moment = isDay || isMoment ? Date.parse(isDay ? `${text}T12:00:00Z` : text) : Number.NaN;
  if (!Number.isNaN(moment) && exists(text.slice(0, 10))) return moment;
  throw new Refusal('invalid-input', `“${text.slice(0, 40)}” is no day and no moment.`, {
    where,
    remedy: 'Write 2026-11-30, or 2026-11-30T14:00:00Z with its time zone.',
  });
}

/** 30 February is taken for the second of March by some engines. */
function exists(day: string): boolean {
  const noon = Date.parse(`${day}T12:00:00Z`);
  return !Number.isNaN(noon) && new Date(noon).toISOString().startsWith(day);
}
