/** Regulation (EU) 2026/464 before 12 June 2026: what it let apply early, from a day that is asked for. */
import { dayOf, every, rule, type Day } from '#kernel';
import { is, onDay } from '../../facts/read.ts';
import type { Facts } from '../../facts/index.ts';
import { SCOR_1 } from '../../law/origin.ts';

/** The Council adopted it on 23 February 2026, so that it was not in force that day or before. */
export const AMENDMENT_ADOPTED: Day = dayOf(2026, 2, 23);

/** APR 79(2) as amended: exceptions (61(2), 61(5)(b)) apply as from its entry into force. */
export const amendmentInForce = rule('origin.amendment-in-force', SCOR_1, (facts: Facts) =>
  every(
    onDay(facts, 'application.lodgedOn', (day) => day > AMENDMENT_ADOPTED),
    is(facts, 'origin.amendmentInForce'),
  ),
);
