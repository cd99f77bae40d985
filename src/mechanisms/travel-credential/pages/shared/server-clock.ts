/** The server's time, carried on by what passed since: the clock of a device may be wrong, and it is not the one that counts. */
import { addMinutes, minuteOf, parseMoment, type Minute } from '../../journey/moment.ts';

const MS_PER_MINUTE = 60_000;
/** Further apart than this is said: journeys are planned by the minute, and answers take a while. */
const MOST_MINUTES_OFF = 5;

export interface ServerClock {
  /** What the server said. */
  readonly now: Minute;
  /** What the device's own clock showed then. */
  readonly device: Minute;
  /** Milliseconds since the page began, then: no setting of a clock changes them. */
  readonly steady: number;
}

/** The clock by an answer that came just now; null where the answer had no time in it. */
export function clockBy(now: string | undefined): ServerClock | null {
  if (now === undefined) return null;
  return { now: parseMoment(now), device: minuteOf(new Date()), steady: performance.now() };
}

/** The minute it is by the server, or by the device while the server said nothing. Never ahead of the server. */
export function minuteNow(clock: ServerClock | null): Minute {
  if (clock === null) return minuteOf(new Date());
  return addMinutes(clock.now, Math.floor((performance.now() - clock.steady) / MS_PER_MINUTE));
}

/** How many minutes the device is ahead of the server, behind where it is negative; 0 where they agree well enough. */
export function minutesOff(clock: ServerClock | null): number {
  const off = clock === null ? 0 : clock.device - clock.now;
  return Math.abs(off) > MOST_MINUTES_OFF ? off : 0;
}
