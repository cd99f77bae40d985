/** What could be known of the record by a day: a letter of that day says no more. */
import { parseDay, type Day } from '#kernel';
import type { CycleEvent } from '../events.ts';
import { dayOfEvent } from './as-of.ts';

/**
 * The events whose source was there by the end of the day. One whose source bears no day is taken to have become
 * known when it happened, and one that has no day of its own either with the next that has one: a pledge that only
 * the annex of the decision tells is not known before the decision.
 */
export function knownBy(events: readonly CycleEvent[], day: Day): CycleEvent[] {
  return events.filter((event, index) => {
    const known =
      knownOn(event) ??
      events
        .slice(index + 1)
        .map(knownOn)
        .find((next) => next !== null) ??
      null;
    return known === null || known <= day;
  });
}

function knownOn(event: CycleEvent): Day | null {
  const days = [dayOfEvent(event), dayOfSource(event)].filter((one) => one !== null);
  return days.length === 0 ? null : days.reduce((latest, one) => (one > latest ? one : latest));
}

/** A source may bear a month or a year alone: that is no day. */
function dayOfSource({ data: { source } }: CycleEvent): Day | null {
  return source.date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(source.date) ? parseDay(source.date) : null;
}
