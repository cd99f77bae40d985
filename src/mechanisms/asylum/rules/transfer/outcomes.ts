/** Which state is responsible after a request or a notification, and from which day the transfer counts. */
import { addDays, compared, every, firstThat, not, rule, type Conclusion, type Day } from '#kernel';
import { is } from '../../facts/read.ts';
import { AMMR_39_1, AMMR_40_8, AMMR_41_1, AMMR_41_4, CR_12_2_C } from '../../law/transfer.ts';
import { askOf, leaf, when } from '../decision-tree.ts';
import { cameTo, isOverWithout, settledEnd, type Look } from './period.ts';
import {
  accepted,
  confirmationPeriod,
  confirmed,
  notResponsibleShown,
  notSent,
  objected,
  replyPeriod,
} from './reply.ts';
import { requestTooLate } from './request.ts';

export type TakeChargeOutcome =
  /** No request in time: the state that is determining is responsible itself. */
  | 'own-responsibility'
  | 'may-still-request'
  | 'awaiting-reply'
  | 'accepted'
  | 'accepted-by-silence'
  /** In time and with reasons: the determination goes on. */
  | 'refused';

export type TakeBackOutcome =
  'not-yet-notified' | 'awaiting-confirmation' | 'confirmed' | 'confirmed-by-silence' | 'not-responsible';

/** Who bears responsibility by an outcome; null where it is not decided by it. */
export const RESPONSIBLE_AFTER: Readonly<
  Record<TakeChargeOutcome | TakeBackOutcome, 'requesting' | 'requested' | null>
> = {
  'own-responsibility': 'requesting',
  'may-still-request': null,
  'awaiting-reply': null,
  accepted: 'requested',
  'accepted-by-silence': 'requested',
  refused: null,
  'not-yet-notified': null,
  'awaiting-confirmation': null,
  confirmed: 'requested',
  'confirmed-by-silence': 'requested',
  'not-responsible': null,
};

/** AMMR 39(1): no request has been sent. */
export const requestNotSent = rule('transfer.request-not-sent', AMMR_39_1, notSent);

const STEPS = { runs: 'transfer.reply-period-runs', taken: 'transfer.reply-in-time' } as const;

/** AMMR 40(8): the period for a reply is over without an objection that counts. On humanitarian grounds (35(2)) it is no acceptance. */
export const acceptedBySilence = rule('transfer.accepted-by-silence', AMMR_40_8, (look: Look) =>
  every(
    not(is(look.facts, 'transfer.humanitarian')),
    isOverWithout(STEPS, look, replyPeriod(look), objected(look), 'transfer.repliedOn'),
  ),
);

/** What has become of a take charge request by that day (AMMR 39, 40; 45(2); CR 12(3)). */
export function takeChargeOutcome(look: Look): Conclusion<TakeChargeOutcome> {
  return firstThat<TakeChargeOutcome>(
    [
      [requestTooLate(look), 'own-responsibility'],
      [requestNotSent(look), 'may-still-request'],
      [accepted(look), 'accepted'],
      [acceptedBySilence(look), 'accepted-by-silence'],
      [objected(look), 'refused'],
    ],
    'awaiting-reply',
  );
}

/** AMMR 41(1): no notification has been sent; however late it comes, the obligation to take back remains. */
export const notificationNotSent = rule('transfer.notification-not-sent', AMMR_41_1, notSent);

/** AMMR 41(4): the period for the confirmation is over and nothing was shown against it. */
export const confirmedBySilence = rule('transfer.confirmed-by-silence', AMMR_41_4, (look: Look) =>
  every(
    isOverWithout(STEPS, look, confirmationPeriod(look), notResponsibleShown(look), 'transfer.repliedOn'),
    not(silentInCrisis(look)),
  ),
);

/** CR 12(3) leaves out the confirmation: whether silence in a crisis confirms is a reading. */
const silentInCrisis = rule('transfer.silence-in-crisis-means-nothing', CR_12_2_C, (look: Look) =>
  askOf(
    when(
      is(look.facts, 'transfer.requestedInCrisis'),
      () => leaf(look.parameters.silenceInCrisis === 'nothing'),
      () => leaf(false),
    ),
    (nothing) => compared('transfer.silence-in-crisis-reading', CR_12_2_C, nothing),
  ),
);

/** What has become of a take back notification by that day (AMMR 41). */
export function takeBackOutcome(look: Look): Conclusion<TakeBackOutcome> {
  return firstThat<TakeBackOutcome>(
    [
      [notificationNotSent(look), 'not-yet-notified'],
      [confirmed(look), 'confirmed'],
      [confirmedBySilence(look), 'confirmed-by-silence'],
      [notResponsibleShown(look), 'not-responsible'],
    ],
    'awaiting-confirmation',
  );
}

/**
 * The day of the acceptance or confirmation: as stated; else that of the reply, or of the silence before it. Undefined
 * where it is not yet known or there is none.
 */
export function acceptedOn(look: Look): Day | undefined {
  const { facts } = look;
  const stated = facts['transfer.acceptedOn'];
  if (stated !== undefined) return stated;
  if (look.accepted !== undefined) return look.accepted ?? undefined;
  const takeBack = facts['transfer.kind'] === 'take-back';
  if (facts['transfer.kind'] === undefined) return undefined;
  const outcome = takeBack ? takeBackOutcome(look) : takeChargeOutcome(look);
  const end = settledEnd(takeBack ? confirmationPeriod(look) : replyPeriod(look));
  const silent =
    end === null ? undefined : look.parameters.silenceCountsFrom === 'last-day' ? end : addDays(end, 1);
  if (cameTo<TakeChargeOutcome | TakeBackOutcome>(outcome, 'accepted-by-silence', 'confirmed-by-silence')) {
    return silent;
  }
  if (!cameTo<TakeChargeOutcome | TakeBackOutcome>(outcome, 'accepted', 'confirmed')) return undefined;
  const replied = facts['transfer.repliedOn'];
  // Words that come after the period accept what silence had accepted already; not so on humanitarian grounds.
  return replied !== undefined && silent !== undefined && facts['transfer.humanitarian'] !== true
    ? (Math.min(replied, silent) as Day)
    : replied;
}
