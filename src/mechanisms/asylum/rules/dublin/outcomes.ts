/** Which state is responsible after the steps between two states under Dublin III (21 to 25, 29). */
import {
  every,
  firstThat,
  not,
  rule,
  type Conclusion,
  type Day,
  type Finding,
  type Provision,
  type Rule,
} from '#kernel';
import { is, where } from '../../facts/read.ts';
import {
  DUBLIN_21_1_LATE,
  DUBLIN_22_1,
  DUBLIN_22_7,
  DUBLIN_23_3,
  DUBLIN_24_3,
  DUBLIN_25_1,
  DUBLIN_25_2,
  DUBLIN_29_1,
  DUBLIN_29_2,
} from '../../law/dublin.ts';
import { either } from '../decision-tree.ts';
import {
  cameTo,
  isOver,
  isOverWithout,
  settledEnd,
  takenInTime,
  type Look,
  type Period,
} from '../transfer/period.ts';
import { dublinSuspensive, takesBack } from './steps-conditions.ts';
import { dublinReplyPeriod, dublinRequestPeriod, dublinTransferPeriodFrom } from './periods.ts';

export type DublinRequestOutcome =
  /** Too late: responsible is the state where the (new) application was lodged (21(1), 23(3)). */
  | 'own-responsibility'
  /** Too late and none was lodged: the person may lodge one (24(3)). */
  | 'may-lodge-new-application'
  | 'may-still-request'
  | 'awaiting-reply'
  | 'accepted'
  | 'accepted-by-silence'
  | 'refused';

export type DublinTransferOutcome = 'carried-out' | 'suspended' | 'to-be-carried-out' | 'shifted';

type Looked = (look: Look) => Finding;

/** One condition of a request to take charge and to take back: which article a reason cites goes by the kind. */
function citedByKind(
  under: (provision: Provision) => Rule<[Look]>,
  takeCharge: Provision,
  takeBack: Provision,
  takeBackWithoutApplication = takeBack,
): Looked {
  const [charge, back, without] = [under(takeCharge), under(takeBack), under(takeBackWithoutApplication)];
  return (look) => {
    const { 'transfer.kind': kind, 'transfer.newApplication': lodged } = look.facts;
    return (kind !== 'take-back' ? charge : lodged === false ? without : back)(look);
  };
}

/** 21(1), 23(3), 24(3): it was sent too late. Unlike under AMMR 41(1) this counts for taking back too. */
export const dublinSentLate = citedByKind(
  (provision) =>
    rule('dublin.sent-late', provision, (look: Look) =>
      not(takenInTime('dublin.request-in-time', look, dublinRequestPeriod(look), 'transfer.requestSentOn')),
    ),
  DUBLIN_21_1_LATE,
  DUBLIN_23_3,
  DUBLIN_24_3,
);

/** It was not sent, and it is too late to. */
export const dublinRequestMissed = citedByKind(
  (provision) =>
    rule('dublin.request-missed', provision, (look: Look) =>
      isOver('dublin.request-period-runs', look, dublinRequestPeriod(look)),
    ),
  DUBLIN_21_1_LATE,
  DUBLIN_23_3,
  DUBLIN_24_3,
);

const sent = citedByKind(
  (provision) =>
    rule('dublin.request-sent', provision, ({ facts }: Look) => is(facts, 'transfer.requestSent')),
  DUBLIN_21_1_LATE,
  DUBLIN_23_3,
  DUBLIN_24_3,
);
/** 24(3): to be taken back, without a new application where the person is; otherwise 21(1) and 23(3) make that state responsible. */
const noApplicationAtStake = rule('dublin.no-application-at-stake', DUBLIN_24_3, (look: Look) =>
  every(takesBack(look), not(is(look.facts, 'transfer.newApplication'))),
);
const accepted = citedByKind(
  (provision) =>
    rule('dublin.accepted', provision, ({ facts }: Look) =>
      where(facts, 'transfer.reply', (reply) => reply === 'accepted'),
    ),
  DUBLIN_22_1,
  DUBLIN_25_1,
);
const refused = citedByKind(
  (provision) =>
    rule('dublin.refused', provision, ({ facts }: Look) =>
      where(facts, 'transfer.reply', (reply) => reply === 'refused'),
    ),
  DUBLIN_22_1,
  DUBLIN_25_1,
);

/** 22(7), 25(2): no reply in time is acceptance. */
export const dublinSilence = citedByKind(
  (provision) =>
    rule('dublin.accepted-by-silence', provision, (look: Look) =>
      isOverWithout(
        { runs: 'dublin.reply-period-runs', taken: 'dublin.reply-in-time' },
        look,
        dublinReplyPeriod(look),
        refused(look),
        'transfer.repliedOn',
      ),
    ),
  DUBLIN_22_7,
  DUBLIN_25_2,
);

/** What has become of a request to take charge or to take back by that day. */
export function dublinRequestOutcome(look: Look): Conclusion<DublinRequestOutcome> {
  const late = (): Conclusion<DublinRequestOutcome> =>
    firstThat<DublinRequestOutcome>(
      [[noApplicationAtStake(look), 'may-lodge-new-application']],
      'own-responsibility',
    );
  return either(
    sent(look),
    () =>
      either(dublinSentLate(look), late, () =>
        firstThat<DublinRequestOutcome>(
          [
            [accepted(look), 'accepted'],
            [dublinSilence(look), 'accepted-by-silence'],
            [refused(look), 'refused'],
          ],
          'awaiting-reply',
        ),
      ),
    () =>
      either(dublinRequestMissed(look), late, () => firstThat<DublinRequestOutcome>([], 'may-still-request')),
  );
}

/** The day of acceptance: as stated, or of the reply or the silence. */
export function dublinAcceptedOn(look: Look): Day | undefined {
  const stated = look.facts['transfer.acceptedOn'];
  if (stated !== undefined || look.facts['transfer.kind'] === undefined) return stated;
  const outcome = dublinRequestOutcome(look);
  const silent = settledEnd(dublinReplyPeriod(look)) ?? undefined;
  if (cameTo(outcome, 'accepted-by-silence')) return silent;
  if (!cameTo(outcome, 'accepted')) return undefined;
  const replied = look.facts['transfer.repliedOn'];
  return replied !== undefined && silent !== undefined && silent < replied ? silent : replied;
}

const carriedOut = rule('dublin.carried-out', DUBLIN_29_1, ({ facts }: Look) =>
  is(facts, 'transfer.carriedOut'),
);
const appealPending = rule('dublin.appeal-pending', DUBLIN_29_1, ({ facts }: Look) =>
  not(is(facts, 'transfer.appealDecided')),
);

/** 29(1): carried out within its period. */
export const dublinTransferInTime = rule(
  'dublin.transfer-in-time',
  DUBLIN_29_1,
  (look: Look, period: Period) =>
    takenInTime('dublin.transfer-within', look, period, 'transfer.carriedOutOn'),
);

/** 29(2): the period is over; responsibility is with the requesting state, without more. */
export const dublinTransferMissed = rule(
  'dublin.transfer-missed',
  DUBLIN_29_2,
  (look: Look, period: Period) => isOver('dublin.transfer-period-runs', look, period),
);

/** What has become of the transfer by that day, once the other state accepted. */
export function dublinTransferOutcome(look: Look): Conclusion<DublinTransferOutcome> {
  const running = (period: Period): Conclusion<DublinTransferOutcome> =>
    either(
      carriedOut(look),
      () =>
        firstThat<DublinTransferOutcome>([[dublinTransferInTime(look, period), 'carried-out']], 'shifted'),
      () =>
        firstThat<DublinTransferOutcome>(
          [[dublinTransferMissed(look, period), 'shifted']],
          'to-be-carried-out',
        ),
    );
  return either(
    dublinSuspensive(look),
    () =>
      either(
        appealPending(look),
        () => firstThat<DublinTransferOutcome>([[carriedOut(look), 'carried-out']], 'suspended'),
        () => running(dublinTransferPeriodFrom(look, 'transfer.appealDecidedOn', undefined)),
      ),
    () => running(dublinTransferPeriodFrom(look, 'transfer.acceptedOn', dublinAcceptedOn(look))),
  );
}
