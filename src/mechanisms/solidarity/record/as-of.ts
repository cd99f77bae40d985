/** The record as it stood on a day. */
import { parseDay, type Day } from '#kernel';
import type { CycleEvent } from '../events.ts';

/**
 * The events that had happened by the end of the day. An event without a day of its own, such as a pledge, happened
 * no earlier than the last dated event before it, and is taken to have happened then.
 */
export function eventsAsOf(events: readonly CycleEvent[], asOf: Day): CycleEvent[] {
  let last: Day | null = null;
  return events.filter((event) => {
    last = dayOfEvent(event) ?? last;
    return last === null || last <= asOf;
  });
}

/** The day of its own that an event has, if any. */
export function dayOfEvent({ data }: CycleEvent): Day | null {
  if ('adoptedOn' in data) return parseDay(data.adoptedOn);
  return 'on' in data && data.on !== null ? parseDay(data.on) : null;
}
