/** The lines of an inbox by day and hour, as the clocks of the border crossing point show them. */
import type { StateCode } from '#kernel';
import { addMinutes, type Minute } from '../../../journey/moment.ts';
import { toLocal } from '../../shared/local-time.ts';

interface Declared {
  readonly declared: Minute;
}

export interface Hour<Line> {
  /** Where the hour begins: of the hour that comes twice in autumn, each has its own. */
  readonly from: Minute;
  readonly lines: readonly Line[];
}

export interface DayOfHours<Line> {
  readonly day: string;
  readonly hours: readonly Hour<Line>[];
}

/** In the order of the declared time. */
export function byHour<Line extends Declared>(
  lines: readonly Line[],
  state: StateCode,
): readonly DayOfHours<Line>[] {
  const days = new Map<string, Map<Minute, Line[]>>();
  for (const line of lines.toSorted((one, other) => one.declared - other.declared)) {
    const [day = '', time = ''] = toLocal(line.declared, state).split('T');
    const hours = days.get(day) ?? new Map<Minute, Line[]>();
    days.set(day, hours);
    const from = addMinutes(line.declared, -Number(time.slice(-2)));
    hours.set(from, [...(hours.get(from) ?? []), line]);
  }
  return [...days].map(([day, hours]) => ({
    day,
    hours: [...hours].map(([from, within]) => ({ from, lines: within })),
  }));
}

const HOUR = 60;

/** Whether the clocks show the time of this moment a second time, an hour before or after it. */
export function comesTwice(minute: Minute, state: StateCode): boolean {
  const shown = toLocal(minute, state);
  return [-HOUR, HOUR].some((apart) => toLocal(addMinutes(minute, apart), state) === shown);
}

/** The last moment at which the clocks show what they show at this one. */
export function lastOf(minute: Minute, state: StateCode): Minute {
  const later = addMinutes(minute, HOUR);
  return toLocal(later, state) === toLocal(minute, state) ? later : minute;
}
