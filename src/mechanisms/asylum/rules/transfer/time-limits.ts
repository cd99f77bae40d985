/** Every time limit of the steps between two states, in the order of the steps. */
import type { Day, HolidayCalendar } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import { AMMR_42_1 } from '../../law/transfer.ts';
import type { AsylumParameters } from '../../parameters.ts';
import { timeLimit, type TimeLimit } from '../time-limit.ts';
import { detainedTransferPeriod, transferPeriod } from './carrying-out.ts';
import { acceptedOn } from './outcomes.ts';
import { shownOf, type Period } from './period.ts';
import { remedyLimits } from './remedy.ts';
import { confirmationPeriod, replyPeriod, urgentReply } from './reply.ts';
import { detainedRequestPeriod, notificationPeriod, requestPeriod } from './request.ts';

/** AMMR 42(1). */
const TRANSFER_DECISION = { count: 2, unit: 'weeks' } as const;

/**
 * The limits of AMMR 39 to 46 with their dates, extensions and consequences. Those of a request or a notification are
 * there once it is known which of the two it is; those of detention where the person is detained. A limit whose length
 * is not yet known is shown with its earliest end.
 */
export function transferTimeLimits(
  facts: Facts,
  asOf: Day,
  calendar: HolidayCalendar,
  parameters: AsylumParameters,
): readonly TimeLimit[] {
  const unaccepted = { facts, asOf, calendar, parameters };
  const accepted = acceptedOn(unaccepted);
  const look = { ...unaccepted, accepted: accepted ?? null };
  const detained = facts['transfer.detained'] === true;
  const limits: TimeLimit[] = [];
  const add = (one: TimeLimit | null): void => {
    if (one !== null) limits.push(one);
  };
  const show = (period: Period): void => add(shownOf(period));
  if (facts['transfer.kind'] === 'take-charge') {
    if (facts['transfer.humanitarian'] !== true) show(requestPeriod(look));
    if (detained) show(detainedRequestPeriod(look));
    add(urgentReply(look));
    show(replyPeriod(look));
  }
  if (facts['transfer.kind'] === 'take-back') {
    if (facts['transfer.hit'] !== 'none') show(notificationPeriod(look));
    if (detained) show(detainedRequestPeriod(look));
    show(confirmationPeriod(look));
  }
  add(
    timeLimit('transfer.decision', AMMR_42_1, 'transfer.acceptedOn', accepted, TRANSFER_DECISION, calendar, {
      consequence: detained ? 'transfer.detention-ends' : null,
    }),
  );
  limits.push(...remedyLimits(facts, calendar, parameters));
  show(transferPeriod(look));
  if (detained) show(detainedTransferPeriod(look));
  return limits;
}
