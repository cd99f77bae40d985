/**
 * What the clocks of a border crossing point show. The zone is that of the state's capital: on the Azores, Madeira,
 * the Canary Islands and overseas the clocks differ, and nobody records yet where in its state a point is.
 */
import type { MemberState } from '#kernel';
import { addMinutes, minuteOf, timeOf, type Minute } from '../../journey/moment.ts';

const ZONES: Readonly<Record<MemberState, string>> = {
  AT: 'Europe/Vienna',
  BE: 'Europe/Brussels',
  BG: 'Europe/Sofia',
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
  IT: 'Europe/Rome',
  LT: 'Europe/Vilnius',
  LU: 'Europe/Luxembourg',
  LV: 'Europe/Riga',
  MT: 'Europe/Malta',
  NL: 'Europe/Amsterdam',
  PL: 'Europe/Warsaw',
  PT: 'Europe/Lisbon',
  RO: 'Europe/Bucharest',
  SE: 'Europe/Stockholm',
  SI: 'Europe/Ljubljana',
  SK: 'Europe/Bratislava',
};

export interface LocalTime {
  /** `2026-12-03`. */
  readonly day: string;
  /** `09:00`. */
  readonly time: string;
  /** Minutes that the clocks are ahead of UTC. */
  readonly offset: number;
}

/** The time zone of a state, by its name in the IANA database. */
export function zoneOf(state: MemberState): string {
  return ZONES[state];
}

/** What the clocks show at a moment. */
export function toLocal(minute: Minute, state: MemberState): LocalTime {
  const parts = new Map(
    clockOf(state)
      .formatToParts(timeOf(minute))
      .map(({ type, value }) => [type, value]),
  );
  const part = (name: Intl.DateTimeFormatPartTypes): string => parts.get(name) ?? '';
  const day = `${part('year')}-${part('month')}-${part('day')}`;
  const time = `${part('hour')}:${part('minute')}`;
  return { day, time, offset: asIfUtc(day, time) - minute };
}

/**
 * The moments at which the clocks show a time: one as a rule, two in the hour that comes twice in autumn, none in the
 * hour that is left out in spring.
 */
export function fromLocal(day: string, time: string, state: MemberState): readonly Minute[] {
  const wanted = asIfUtc(day, time);
  const offsets = new Set(
    [-MINUTES_AROUND, MINUTES_AROUND].map((around) => toLocal(addMinutes(wanted, around), state).offset),
  );
  return [...offsets]
    .map((offset) => addMinutes(wanted, -offset))
    .filter((minute) => {
      const shown = toLocal(minute, state);
      return shown.day === day && shown.time === time;
    })
    .toSorted((one, other) => one - other);
}

/** So far from a change of the clocks, before and after it, no other is near. */
const MINUTES_AROUND = 1_440;

/** The minute in which the clocks of UTC show it. */
function asIfUtc(day: string, time: string): Minute {
  return minuteOf(new Date(`${day}T${time}Z`));
}

const clocks = new Map<MemberState, Intl.DateTimeFormat>();

function clockOf(state: MemberState): Intl.DateTimeFormat {
  const known = clocks.get(state);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: ZONES[state],
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  clocks.set(state, made);
  return made;
}
