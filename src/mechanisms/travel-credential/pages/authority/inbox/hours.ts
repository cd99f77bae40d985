/** The lines of an inbox by day and hour, as the clocks of the border crossing point show them. */
import type { MemberState } from '#kernel';
import type { Minute } from '../../../journey/moment.ts';
import { toLocal } from '../../shared/local-time.ts';

interface Declared {
  readonly declared: Minute;
}

export interface Hour<Line> {
  /** The same for lines of one hour; the hour that comes twice in autumn has two. */
  readonly key: string;
  /** Where the hour begins. */
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
  state: MemberState,
): readonly DayOfHours<Line>[] {
  const days = new Map<string, Map<string, Line[]>>();
  for (const line of lines.toSorted((one, other) => one.declared - other.declared)) {
    const { day, time, offset } = toLocal(line.declared, state);
    const hours = days.get(day) ?? new Map<string, Line[]>();
    days.set(day, hours);
    const key = `${day} ${time.slice(0, 2)} ${offset}`;
    hours.set(key, [...(hours.get(key) ?? []), line]);
  }
  return [...days].map(([day, hours]) => ({
    day,
    hours: [...hours].map(([key, within]) => ({ key, from: beginningOf(within, state), lines: within })),
  }));
}

function beginningOf(lines: readonly Declared[], state: MemberState): Minute {
  const declared = lines[0]?.declared ?? (0 as Minute);
  const past = Number(toLocal(declared, state).time.slice(3));
  return (declared - past) as Minute;
}
