/** Article 4 of Protocol No 1: how long the Council waits for national parliaments. Urgent cases are excepted. */
import { addDays, type Day } from '#kernel';
import type { Waiting } from './procedure.ts';
import type { DossierState } from './state.ts';

export interface WaitingPeriod {
  /** The day that it runs from; not counted itself. */
  readonly event: Day;
  /** The period has elapsed with the last hour of this day. */
  readonly last: Day;
  /** The first day after it. */
  readonly from: Day;
}

/** In days: eight weeks from transmission to the agenda, ten days from the agenda to the position. */
const LENGTH: Readonly<Record<Waiting, number>> = { agenda: 8 * 7, position: 10 };

/**
 * A waiting period is not one within which to act, so nothing moves its end. Undefined where the event it runs from
 * is not recorded: transmission in all languages, or the last placing on the provisional agenda.
 */
export function waitingPeriod(waiting: Waiting, { reached }: DossierState): WaitingPeriod | undefined {
  const event = waiting === 'agenda' ? reached.transmitted?.first : reached['on-agenda']?.last;
  if (event === undefined) return undefined;
  const last = addDays(event, LENGTH[waiting]);
  return { event, last, from: addDays(last, 1) };
}
