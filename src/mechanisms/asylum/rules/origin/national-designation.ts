/** Whether a member state may designate a country itself (APR 64). */
import {
  compared,
  fact,
  firstThat,
  formatDay,
  not,
  rule,
  type Conclusion,
  type Day,
  type Finding,
  type HolidayCalendar,
  type Period,
} from '#kernel';
import { is, where } from '../../facts/read.ts';
import type { Facts } from '../../facts/index.ts';
import { APR_64_1, APR_64_2, APR_64_3 } from '../../law/origin.ts';
import type { AsylumParameters } from '../../parameters.ts';
import { endOfPeriod } from '../time-limit.ts';

/** APR 64(3): the right to object lasts two years from the removal. */
const RIGHT_TO_OBJECT: Period = { count: 24, unit: 'months' };
/** APR 64(3): an objection within three months of the notification. */
const OBJECTION: Period = { count: 3, unit: 'months' };

export type NationalDesignation =
  | 'allowed'
  /** The Union list does it for every member state. */
  | 'union-list'
  | 'forbidden'
  /** First notify the Commission that the country is safe again. */
  | 'notify-first'
  /** Wait until the Commission can no longer object. */
  | 'wait';

/** APR 64(2): the designation at Union level is suspended, fully or partially. */
export const statusSuspended = rule('origin.status-suspended', APR_64_2, (facts: Facts) =>
  hasStatus(facts, 'suspended'),
);

/** APR 64(1): national designations are of countries other than those designated at Union level. */
export const statusDesignated = rule('origin.status-designated', APR_64_1, (facts: Facts) =>
  hasStatus(facts, 'designated'),
);

/** APR 64(1): a country that was never designated at Union level is open to every member state. */
export const statusNever = rule('origin.status-never', APR_64_1, (facts: Facts) => hasStatus(facts, 'never'));

/** APR 64(3): two years after the removal the Commission has no right to object any more. */
export const twoYearsPassed = rule(
  'origin.two-years-passed',
  APR_64_3,
  (facts: Facts, asOf: Day, calendar: HolidayCalendar) =>
    beyond('origin.right-to-object-over', 'origin.removedOn', facts, RIGHT_TO_OBJECT, asOf, calendar),
);

/** APR 64(3): the member state has notified that the country fulfils the conditions again. */
export const notifiedSafeAgain = rule('origin.notified-safe-again', APR_64_3, (facts: Facts) =>
  facts['origin.safeAgainNotifiedOn'] === undefined
    ? is(facts, 'origin.safeAgainNotified')
    : fact('origin.safeAgainNotifiedOn', true),
);

/** APR 64(3): the Commission objected. */
export const commissionObjected = rule('origin.commission-objected', APR_64_3, (facts: Facts) =>
  is(facts, 'origin.commissionObjected'),
);

/** APR 64(3): three months have passed since the notification. */
export const objectionOver = rule(
  'origin.objection-over',
  APR_64_3,
  (facts: Facts, asOf: Day, calendar: HolidayCalendar) =>
    beyond('origin.objection-limit-passed', 'origin.safeAgainNotifiedOn', facts, OBJECTION, asOf, calendar),
);

/** Whether a member state may designate the country on a day, or what comes first. */
export function nationalDesignation(
  facts: Facts,
  asOf: Day,
  calendar: HolidayCalendar,
  { whileCommissionMayObject }: AsylumParameters,
): Conclusion<NationalDesignation> {
  return firstThat<NationalDesignation>(
    [
      [statusSuspended(facts), 'forbidden'],
      [statusDesignated(facts), 'union-list'],
      [statusNever(facts), 'allowed'],
      [twoYearsPassed(facts, asOf, calendar), 'allowed'],
      [not(notifiedSafeAgain(facts)), 'notify-first'],
      [commissionObjected(facts), 'forbidden'],
      [objectionOver(facts, asOf, calendar), 'allowed'],
    ],
    whileCommissionMayObject === 'wait' ? 'wait' : 'allowed',
  );
}

function hasStatus(facts: Facts, asked: NonNullable<Facts['origin.unionStatus']>): Finding {
  return where(facts, 'origin.unionStatus', (status) => status === asked);
}

function beyond(
  code: string,
  path: 'origin.removedOn' | 'origin.safeAgainNotifiedOn',
  facts: Facts,
  period: Period,
  asOf: Day,
  calendar: HolidayCalendar,
): Finding {
  const event = facts[path];
  if (event === undefined) return fact(path, undefined);
  const end = endOfPeriod(event, period, calendar);
  return compared(code, APR_64_3, asOf > end, () => ({
    day: { day: formatDay(asOf) },
    end: { day: formatDay(end) },
  }));
}
