/** The clock of the journey: the server's, held against itself, so that putting it back keeps nothing longer. */
import type { Store } from '#store';
import { CLOCK, event } from './events.ts';

interface Reading {
  /** Milliseconds by the clock on the wall. */
  readonly wall: number;
  /** Milliseconds since the process began, which nobody can put back. */
  readonly steady: number;
}

const lastReadings = new WeakMap<object, Reading>();

/** What the wall should show by now, from what it showed and what passed since. */
export function expectedWall(last: Reading | undefined, now: Reading): number {
  return last === undefined ? now.wall : last.wall + (now.steady - last.steady);
}

/** The time now. Where the clock went back since it was last read, every erasure is brought forward by as much. */
export async function timeNow(
  { mailbox }: Pick<Store, 'mailbox'>,
  now: Reading = { wall: Date.now(), steady: performance.now() },
): Promise<Date> {
  const expected = expectedWall(lastReadings.get(mailbox), now);
  lastReadings.set(mailbox, now);
  await mailbox.settleClock(new Date(now.wall), new Date(expected), (ms) => ({
    stream: CLOCK,
    actor: 'travel-credential',
    events: [event('ClockWentBack', { seconds: Math.round(ms / 1_000) })],
  }));
  return new Date(now.wall);
}
