/** What ended the responsibility under Dublin III, or made another state responsible since (8(4), 17, 19). */
import type { Conclusion, Day } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import type { ShiftEvent } from '../../facts/responsibility.ts';
import { DUBLIN_17_1, DUBLIN_17_2, DUBLIN_19_1, DUBLIN_19_2, DUBLIN_19_3, MA } from '../../law/dublin.ts';
import { becameResponsibleBy, concludeShift, eventsBy, type Shift } from '../responsibility/article-37.ts';
import { absentThreeMonths, returned } from './cessation.ts';
import { dublinCessationFacts } from './from-facts.ts';

const BY: Readonly<Record<NonNullable<ShiftEvent['what']>, ReturnType<typeof becameResponsibleBy>>> = {
  'residence-document': becameResponsibleBy(DUBLIN_19_1),
  discretion: becameResponsibleBy(DUBLIN_17_1),
  humanitarian: becameResponsibleBy(DUBLIN_17_2),
  'minor-not-transferred': becameResponsibleBy(MA),
};

const eventsSince = eventsBy(DUBLIN_19_1, ({ what }) => BY[what ?? 'residence-document']);

/** Whether the responsibility that was determined ceased or shifted by a day; the last of several events counts. */
export function shiftsUnderDublin(facts: Facts, asOf: Day): Conclusion<Shift> {
  const ended = dublinCessationFacts(facts, asOf);
  return concludeShift([
    { found: absentThreeMonths(ended), outcome: { kind: 'ceased', rule: DUBLIN_19_2 } },
    { found: returned(ended), outcome: { kind: 'ceased', rule: DUBLIN_19_3 } },
    ...eventsSince(facts),
  ]);
}
