/** By when the other state must reply, and what its silence means (AMMR 35(2), 40, 41, 45(2); CR 12). */
import { every, not, rule, type Provision } from '#kernel';
import { is, where } from '../../facts/read.ts';
import {
  AMMR_35_2_REPLY,
  AMMR_40_1,
  AMMR_40_2,
  AMMR_40_7,
  AMMR_40_8,
  AMMR_41_3,
  AMMR_45_2,
  CR_12_2_B,
  CR_12_2_C,
} from '../../law/transfer.ts';
import { leaf, when } from '../decision-tree.ts';
import { timeLimit, type TimeLimit } from '../time-limit.ts';
import type { Look, Period } from './period.ts';
import { onHit } from './request.ts';

/** AMMR 40(1). */
const REPLY = { count: 1, unit: 'months' } as const;
/** AMMR 40(2) and (7). */
const REPLY_ON_HIT = { count: 2, unit: 'weeks' } as const;
/** AMMR 45(2). */
const REPLY_DETAINED = { count: 1, unit: 'weeks' } as const;
/** CR 12(2)(b). */
const REPLY_IN_CRISIS = { count: 2, unit: 'months' } as const;
/** AMMR 35(2). */
const REPLY_HUMANITARIAN = { count: 2, unit: 'months' } as const;
/** AMMR 39(2): at least one week. */
const LEAST_URGENT_DAYS = 7;
/** AMMR 41(3). */
const CONFIRMATION = { count: 2, unit: 'weeks' } as const;
/** CR 12(2)(c). */
const CONFIRMATION_IN_CRISIS = { count: 1, unit: 'months' } as const;

function fromReceipt(
  { facts, calendar }: Look,
  code: 'transfer.reply' | 'transfer.confirmation' | 'transfer.urgent-reply',
  provision: Provision,
  period: TimeLimit['period'],
  consequence: string | null,
): readonly TimeLimit[] {
  const received = facts['transfer.requestReceivedOn'];
  return [
    timeLimit(code, provision, 'transfer.requestReceivedOn', received, period, calendar, { consequence }),
  ];
}

/**
 * The period after which silence is acceptance: one week where the person is detained (CR 12 does not derogate from
 * 45), two months in a crisis, two weeks on a hit or an urgent request, else one month. On humanitarian grounds two
 * months, after which silence means nothing.
 */
export function replyPeriod(look: Look): Period {
  const { facts } = look;
  const within = (
    provision: Provision,
    period: TimeLimit['period'],
    consequence: string | null = 'transfer.reply.missed',
  ): Period => leaf(fromReceipt(look, 'transfer.reply', provision, period, consequence));
  // Every one of them runs from receipt: that is asked first.
  if (facts['transfer.requestReceivedOn'] === undefined) return within(AMMR_40_1, REPLY);
  return when(
    is(facts, 'transfer.humanitarian'),
    () => within(AMMR_35_2_REPLY, REPLY_HUMANITARIAN, null),
    () =>
      when(
        is(facts, 'transfer.detained'),
        () => within(AMMR_45_2, REPLY_DETAINED),
        () =>
          when(
            is(facts, 'transfer.requestedInCrisis'),
            () => within(CR_12_2_B, REPLY_IN_CRISIS),
            () =>
              when(
                onHit(look),
                () => within(AMMR_40_2, REPLY_ON_HIT),
                () =>
                  when(
                    is(facts, 'transfer.urgentReplyRequested'),
                    () => within(AMMR_40_7, REPLY_ON_HIT),
                    () => within(AMMR_40_1, REPLY),
                  ),
              ),
          ),
      ),
  );
}

/**
 * AMMR 40(7): the day asked for an urgent reply, at least a week off; nothing follows from missing it but for the two
 * weeks after which silence is acceptance. Null where no period was named.
 */
export function urgentReply(look: Look): TimeLimit | null {
  const days = look.facts['transfer.urgentReplyDays'];
  if (look.facts['transfer.urgentReplyRequested'] !== true || days === undefined || days === 0) return null;
  const period = { count: Math.max(days, LEAST_URGENT_DAYS), unit: 'days' } as const;
  return fromReceipt(look, 'transfer.urgent-reply', AMMR_40_7, period, null)[0] ?? null;
}

/** AMMR 41(3): two weeks from receipt; CR 12(2)(c): one month. */
export function confirmationPeriod(look: Look): Period {
  const { silenceInCrisis } = look.parameters;
  const missed = 'transfer.confirmation.missed';
  return when<readonly TimeLimit[]>(
    is(look.facts, 'transfer.requestedInCrisis'),
    () =>
      leaf(
        fromReceipt(
          look,
          'transfer.confirmation',
          CR_12_2_C,
          CONFIRMATION_IN_CRISIS,
          silenceInCrisis === 'confirms' ? missed : null,
        ),
      ),
    () => leaf(fromReceipt(look, 'transfer.confirmation', AMMR_41_3, CONFIRMATION, missed)),
  );
}

const refused = ({ facts }: Look) => where(facts, 'transfer.reply', (reply) => reply === 'refused');

/** The request was accepted in so many words. */
export const accepted = rule('transfer.accepted', AMMR_40_1, ({ facts }: Look) =>
  where(facts, 'transfer.reply', (reply) => reply === 'accepted'),
);

/** AMMR 40(8): an objection counts if it sets out substantiated reasons. */
export const objected = rule('transfer.objected', AMMR_40_8, (look: Look) =>
  every(refused(look), is(look.facts, 'transfer.refusalSubstantiated')),
);

/** AMMR 41(3): the notification was confirmed in so many words. */
export const confirmed = rule('transfer.confirmed', AMMR_41_3, ({ facts }: Look) =>
  where(facts, 'transfer.reply', (reply) => reply === 'accepted'),
);

/** AMMR 41(3): it was shown that another state is responsible (37), or that Eurodac indicates the wrong one. */
export const notResponsibleShown = rule('transfer.not-responsible-shown', AMMR_41_3, (look: Look) =>
  every(refused(look), is(look.facts, 'transfer.refusalSubstantiated')),
);

/** A request or notification has been sent. */
export const notSent = ({ facts }: Look) => not(is(facts, 'transfer.requestSent'));
