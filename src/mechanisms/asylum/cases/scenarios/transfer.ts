/**
 * Scenarios of others on the steps between two states, in the vocabulary they are written in: their facts become ours,
 * our rules decide, and the answer is put back into their words. What is absent there is false or did not happen.
 */
import { addDays, formatDay, NO_HOLIDAYS, parseDay, type Day } from '#kernel';
import * as z from 'zod';
import type { Facts } from '../../facts/index.ts';
import { DEFAULT_PARAMETERS } from '../../parameters.ts';
import type { TimeLimit } from '../../rules/time-limit.ts';
import {
  endOnceAvailable,
  RESPONSIBLE_AFTER_TRANSFER,
  transferOutcome,
} from '../../rules/transfer/carrying-out.ts';
import { takeBackOutcome, takeChargeOutcome } from '../../rules/transfer/outcomes.ts';
import type { Look } from '../../rules/transfer/period.ts';
import { appealWindow } from '../../rules/transfer/remedy.ts';
import { notifiedInTime } from '../../rules/transfer/request.ts';
import { transferTimeLimits } from '../../rules/transfer/time-limits.ts';
import { day as aDay, isSo as yesNo, like } from './words.ts';

const day = aDay.nullish();
/** A hit as yes or no, as its kind, as its day, or as both. */
const HITS: readonly (readonly [RegExp, 'none' | 'eurodac' | 'vis'])[] = [
  [/^none$|^no$/i, 'none'],
  [/vis/i, 'vis'],
  [/eurodac/i, 'eurodac'],
];
const kindOfHit = like(HITS, 'the kind of a hit');
const hit = z
  .union([
    z.boolean(),
    aDay,
    kindOfHit,
    z.looseObject({ type: kindOfHit.nullish(), date: day, received: day, on: day }),
  ])
  .nullish();
const REPLIES: readonly (readonly [RegExp, 'none' | 'refused' | 'accepted'])[] = [
  [/^none$|^no$|silen|no_reply/i, 'none'],
  [/refus|reject|negativ|object/i, 'refused'],
  [/accept|positiv|confirm|agree|^yes$/i, 'accepted'],
];

export const FACTS = z.looseObject({
  registered: day,
  registered_on: day,
  hit,
  hit_date: day,
  hit_received: day,
  eurodac_hit: z.union([z.boolean(), aDay]).nullish(),
  vis_hit: z.union([z.boolean(), aDay]).nullish(),
  request_sent: day,
  request_received: day,
  urgent: yesNo,
  urgent_reply_requested: yesNo,
  urgent_days: z.number().nullish(),
  reply: z.union([z.boolean(), aDay, like(REPLIES, 'a reply')]).nullish(),
  reply_date: day,
  replied: day,
  substantiated: yesNo,
  humanitarian: yesNo,
  notification_sent: day,
  notification_received: day,
  accepted: day,
  confirmed: day,
  decision_notified: day,
  detained: z.union([z.boolean(), aDay]).nullish(),
  absconded: z.union([z.boolean(), aDay]).nullish(),
  absconding_notified: day,
  informed: day,
  resisting: z.union([z.boolean(), aDay]).nullish(),
  imprisoned: z.union([z.boolean(), aDay]).nullish(),
  available_again: day,
  remaining_days_of_period: z.number().nullish(),
  appeal_suspensive: yesNo,
  appeal_decided: day,
  final_decision: day,
  transferred: z.union([z.boolean(), aDay]).nullish(),
  transfer_carried_out: z.union([z.boolean(), aDay]).nullish(),
  crisis: yesNo,
  crisis_requesting: yesNo,
  crisis_requested: yesNo,
  force_majeure: yesNo,
  applicant: z.looseObject({ minor: yesNo, unaccompanied: yesNo }).nullish(),
  unaccompanied_minor: yesNo,
  best_interests: yesNo,
  first_decision_taken: yesNo,
  today: day,
});
type Steps = z.infer<typeof FACTS>;

/** Where no day of looking is given, everything is long past. */
const LONG_AFTER = 10 * 366;

export const SCENARIOS: Readonly<Record<string, (facts: unknown) => Answers>> = {
  responsibility_procedure: (facts) => answers(FACTS.parse(facts)),
};

function answers(steps: Steps): Answers {
  const facts = factsOf(steps);
  const asOf = steps.today ?? addDays(latestOf(facts), LONG_AFTER);
  const look: Look = { facts, asOf, calendar: NO_HOLIDAYS, parameters: DEFAULT_PARAMETERS };
  return {
    ...(facts['transfer.kind'] === 'take-back' ? notificationAnswers(look) : requestAnswers(steps, look)),
    ...transferAnswers(steps, look),
  };
}

function factsOf(steps: Steps): Facts {
  const at = firstDay(
    steps.hit_date,
    steps.hit_received,
    hitDay(steps),
    dayIn(steps.eurodac_hit),
    dayIn(steps.vis_hit),
  );
  const takeBack =
    steps.notification_sent != null || steps.notification_received != null || steps.confirmed != null;
  const sent = firstDay(
    steps.request_sent,
    steps.notification_sent,
    steps.request_received,
    steps.notification_received,
  );
  const detainedOn = dayIn(steps.detained) ?? (steps.detained === true ? steps.registered : undefined);
  const evasion = steps.absconded || steps.resisting;
  const told = firstDay(
    steps.informed,
    steps.absconding_notified,
    dayIn(steps.absconded),
    dayIn(steps.resisting),
    dayIn(steps.imprisoned),
    // Scenarios with imprisonment alone do not speak of informing the other state: it is taken as done.
    steps.imprisoned ? steps.accepted : undefined,
  );
  const carriedOut = steps.transferred ?? steps.transfer_carried_out;
  const crisis = steps.crisis === true || steps.force_majeure === true;
  const given = {
    // Where registration is not spoken of, the request is taken to have been in time.
    'application.registeredOn': firstDay(steps.registered, steps.registered_on, sent),
    'applicant.unaccompanied': steps.applicant?.unaccompanied === true || steps.unaccompanied_minor === true,
    'transfer.kind': takeBack ? 'take-back' : 'take-charge',
    'transfer.hit': hitKind(steps),
    // Nor is the day of the hit in question where it is not given.
    'transfer.hitOn': at ?? sent,
    'transfer.requestSent': sent !== undefined,
    'transfer.requestSentOn': sent,
    'transfer.requestReceivedOn': firstDay(steps.request_received, steps.notification_received, sent),
    'transfer.humanitarian': steps.humanitarian === true,
    'responsibility.registrationInBestInterests': steps.best_interests === false,
    'responsibility.firstDecisionTaken': steps.first_decision_taken === true,
    'transfer.urgentReplyRequested': steps.urgent === true || steps.urgent_reply_requested === true,
    'transfer.urgentReplyDays': Number(steps.urgent_days ?? 0),
    'transfer.reply': replyOf(steps),
    'transfer.repliedOn': firstDay(
      dayIn(steps.reply),
      steps.reply_date,
      steps.replied,
      steps.accepted,
      steps.confirmed,
    ),
    'transfer.refusalSubstantiated': steps.substantiated !== false,
    'transfer.acceptedOn': firstDay(steps.accepted, steps.confirmed),
    'transfer.newApplication': false,
    'transfer.detained': detainedOn != null,
    'transfer.detainedOn': detainedOn ?? undefined,
    'transfer.requestingInCrisis': crisis || steps.crisis_requesting === true,
    'transfer.requestedInCrisis': crisis || steps.crisis_requested === true,
    'transfer.agreedToReceive': false,
    'transfer.decisionNotifiedOn': steps.decision_notified ?? undefined,
    'transfer.suspension': steps.appeal_suspensive === true ? 'granted' : 'not-requested',
    'transfer.appealDecided': firstDay(steps.appeal_decided, steps.final_decision) !== undefined,
    'transfer.appealDecidedOn': firstDay(steps.appeal_decided, steps.final_decision),
    'transfer.hindrance': evasion ? 'absconded' : steps.imprisoned ? 'imprisoned' : 'none',
    'transfer.hindranceReported': told !== undefined,
    'transfer.hindranceReportedOn': told,
    'transfer.availableAgain': steps.available_again != null,
    'transfer.availableAgainOn': steps.available_again ?? undefined,
    'transfer.carriedOut': carriedOut != null && carriedOut !== false,
    'transfer.carriedOutOn': dayIn(carriedOut),
  } as const;
  return known(given);
}

type Answers = Record<string, unknown>;

function requestAnswers(steps: Steps, look: Look): Answers {
  const sent = look.facts['transfer.requestSentOn'];
  const due = limitOf(look, 'transfer.request-detained') ?? limitOf(look, 'transfer.request');
  const outcome = takeChargeOutcome(look).outcome ?? 'not yet known';
  const given = firstDay(steps.registered, steps.registered_on) !== undefined;
  return {
    ...(given && due !== undefined ? { request_due: endOf(due) } : {}),
    ...(given && sent !== undefined && due?.end != null ? { in_time: sent <= due.end } : {}),
    ...(sent === undefined
      ? {}
      : {
          reply_due: endOf(limitOf(look, 'transfer.urgent-reply') ?? limitOf(look, 'transfer.reply')),
          accepted_by_silence: outcome === 'accepted-by-silence',
          accepted: outcome === 'accepted' || outcome === 'accepted-by-silence',
        }),
    ...(outcome === 'own-responsibility' ? { responsible: 'state of registration' } : {}),
    outcome,
  };
}

function notificationAnswers(look: Look): Answers {
  const outcome = takeBackOutcome(look).outcome ?? 'not yet known';
  return {
    notification_due: endOf(
      limitOf(look, 'transfer.request-detained') ?? limitOf(look, 'transfer.notification'),
    ),
    late: notifiedInTime(look).held === 'no',
    in_time: notifiedInTime(look).held === 'yes',
    obligation_to_take_back_remains: outcome !== 'not-responsible',
    confirmation_due: endOf(limitOf(look, 'transfer.confirmation')),
    confirmed_by_silence: outcome === 'confirmed-by-silence',
    outcome,
  };
}

function transferAnswers(steps: Steps, look: Look): Answers {
  const again = steps.available_again;
  if (again != null && steps.remaining_days_of_period != null) {
    const ordinaryEnd = addDays(again, steps.remaining_days_of_period);
    return { transfer_due: formatDay(endOnceAvailable(ordinaryEnd, again, look.calendar)) };
  }
  const { facts } = look;
  const detained = limitOf(look, 'transfer.transfer-detained');
  const decision = limitOf(look, 'transfer.decision');
  const transfer = limitOf(look, 'transfer.transfer');
  const notified = facts['transfer.decisionNotifiedOn'];
  const outcome = transferOutcome(look).outcome;
  return {
    ...(detained === undefined ? {} : { transfer_within_weeks: detained.period.count }),
    ...(decision?.end == null
      ? {}
      : { transfer_decision_due: endOf(decision), decision_due: endOf(decision) }),
    ...(notified === undefined ? {} : windowFor(notified, look)),
    ...(transfer?.end == null && outcome !== 'suspended'
      ? {}
      : {
          transfer_due: endOf(detained?.end == null ? transfer : detained),
          ...(outcome === null
            ? {}
            : { responsible: WHO[RESPONSIBLE_AFTER_TRANSFER[outcome]], status: outcome }),
        }),
  };
}

const WHO = { requesting: 'transferring state', requested: 'responsible state' } as const;

function windowFor(notified: Day, look: Look): Answers {
  const { earliestEnd, latestEnd } = appealWindow(notified, look.calendar);
  return { appeal_window: { min_days: earliestEnd - notified, max_days: latestEnd - notified } };
}

function limitOf({ facts, asOf, calendar, parameters }: Look, code: string): TimeLimit | undefined {
  return transferTimeLimits(facts, asOf, calendar, parameters).find((limit) => limit.code === code);
}

function endOf(limit: TimeLimit | undefined): string | null {
  return limit?.end == null ? null : formatDay(limit.end);
}

function replyOf({ reply, accepted, confirmed }: Steps): 'none' | 'refused' | 'accepted' {
  if (reply === 'refused' || reply === 'none') return reply;
  return reply || accepted != null || confirmed != null ? 'accepted' : 'none';
}

function hitKind(steps: Steps): 'none' | 'eurodac' | 'vis' {
  const { hit } = steps;
  const named = typeof hit === 'string' ? hit : typeof hit === 'object' ? hit?.type : undefined;
  if (steps.vis_hit) return 'vis';
  if (named != null) return named;
  return steps.eurodac_hit || hit || steps.hit_date != null || steps.hit_received != null
    ? 'eurodac'
    : 'none';
}

function hitDay({ hit }: Steps): Day | undefined {
  if (typeof hit === 'number') return hit;
  return typeof hit === 'object' ? firstDay(hit?.date, hit?.received, hit?.on) : undefined;
}

function dayIn(stated: boolean | string | Day | null | undefined): Day | undefined {
  return typeof stated === 'number' ? stated : undefined;
}

function firstDay(...days: readonly (Day | null | undefined)[]): Day | undefined {
  return days.find((one) => one != null) ?? undefined;
}

function latestOf(facts: Facts): Day {
  const days = Object.values(facts).filter((value): value is Day => typeof value === 'number');
  return days.reduce((one, other) => (one > other ? one : other), parseDay('2026-07-01'));
}

/** Without what is absent. */
function known(facts: { readonly [Path in keyof Facts]: Facts[Path] | undefined }): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Facts;
}
