import { parseDay, type Day } from '#kernel';

/** The day that it is for the institutions, whatever clock the reader has. */
export function todayInBrussels(): Day {
  return parseDay(new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' }).format(new Date()));
}
