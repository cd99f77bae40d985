/** Times as the clock at a border crossing point shows them. */
import { TZDate } from '@date-fns/tz';
import type { StateCode } from '#kernel';
import { addHours, timeOf, type Minute } from '../../journey/moment.ts';

/** Of the capital: the clocks of the Azores, Madeira, the Canary Islands and of territories overseas differ. */
const ZONES: Readonly<Record<StateCode, string>> = {
  AT: 'Europe/Vienna',
  BE: 'Europe/Brussels',
  BG: 'Europe/Sofia',
  CH: 'Europe/Zurich',
  CY: 'Asia/Nicosia',
  CZ: 'Europe/Prague',
  DE: 'Europe/Berlin',
  DK: 'Europe/Copenhagen',
  EE: 'Europe/Tallinn',
  ES: 'Europe/Madrid',
  FI: 'Europe/Helsinki',
  FR: 'Europe/Paris',
  GR: 'Europe/Athens',
  HR: 'Europe/Zagreb',
  HU: 'Europe/Budapest',
  IE: 'Europe/Dublin',
  IS: 'Atlantic/Reykjavik',
  IT: 'Europe/Rome',
  LI: 'Europe/Vaduz',
  LT: 'Europe/Vilnius',
  LU: 'Europe/Luxembourg',
  LV: 'Europe/Riga',
  MT: 'Europe/Malta',
  NL: 'Europe/Amsterdam',
  NO: 'Europe/Oslo',
  PL: 'Europe/Warsaw',
  PT: 'Europe/Lisbon',
  RO: 'Europe/Bucharest',
  SE: 'Europe/Stockholm',
  SI: 'Europe/Ljubljana',
  SK: 'Europe/Bratislava',
};

export function zoneOf(state: StateCode): string {
  return ZONES[state];
}

/** What a field of type `datetime-local` holds: `2026-12-03T14:30`, by the clock of the state. */
export function toLocal(minute: Minute, state: StateCode): string {
  const there = new TZDate(timeOf(minute).getTime(), zoneOf(state));
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = `${there.getFullYear()}-${two(there.getMonth() + 1)}-${two(there.getDate())}`;
  return `${day}T${two(there.getHours())}:${two(there.getMinutes())}`;
}

const FIELD = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/;
const MS_PER_MINUTE = 60_000;

/**
 * The minute that a field names by the clock of the state; null where it names none. The hour that summer time skips is
 * the one after it, and of the hour that comes twice the first is taken.
 */
export function fromLocal(text: string, state: StateCode): Minute | null {
  const [, ...parts] = FIELD.exec(text) ?? [];
  const [year, month, day, hour, minute] = parts.map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const there = new TZDate(year, month - 1, day, hour ?? 0, minute ?? 0, zoneOf(state));
  const exists = there.getMonth() === month - 1 && there.getDate() === day;
  if (!exists) return null;
  const found = Math.floor(there.getTime() / MS_PER_MINUTE) as Minute;
  // Which of the two comes out depends on the zone of the device.
  const before = addHours(found, -1);
  return toLocal(before, state) === text ? before : found;
}

/** For people: `Thu 3 Dec 2026, 14:30`, by the clock of the state. */
export function localWords(minute: Minute, state: StateCode, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zoneOf(state),
  }).format(timeOf(minute));
}
