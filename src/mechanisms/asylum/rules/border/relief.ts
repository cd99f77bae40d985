/** When a low rate or misled authorities no longer oblige to the border procedure: capacity and yearly maximum (APR 47 to 50). */
import { dateOf, every, rule, type Day } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import { is, onDay } from '../../facts/read.ts';
import { APR_48_2, APR_50 } from '../../law/border.ts';

/** 48(4): from the day after the notification, for the rest of the same calendar year. */
export function notificationCounts(notifiedOn: Day, asOf: Day): boolean {
  return notifiedOn < asOf && dateOf(notifiedOn).year === dateOf(asOf).year;
}

/** 48(2) to (4): reached at this moment, and notified: a low rate does not oblige. */
export const capacityMeasure = rule('border.capacity-measure', APR_48_2, (facts: Facts, asOf: Day) =>
  every(
    is(facts, 'border.capacityReached'),
    () => is(facts, 'border.capacityNotified'),
    () => onDay(facts, 'border.capacityNotifiedOn', (notifiedOn) => notificationCounts(notifiedOn, asOf)),
  ),
);

/** 47(3), 50: verified and authorised: neither a low rate nor misled authorities oblige. Danger always does. */
export const maximumExamined = rule('border.maximum-authorised', APR_50, (facts: Facts) =>
  is(facts, 'border.maximumAuthorised'),
);
