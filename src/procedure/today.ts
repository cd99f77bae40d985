import { parseDay, type Day } from '#kernel';

/** The day it is in Brussels, whose calendar the institutions' periods follow. The only clock of the house. */
export function today(now: Date = new Date()): Day {
  return parseDay(new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(now));
}
