/** Article 67: the relocation of one person, step by step, with its deadlines. Advice to an official, as ever. */
import {
  no,
  notYetKnown,
  reason,
  yes,
  type Day,
  type Determination,
  type HolidayCalendar,
  type Provision,
} from '#kernel';
import { timeLimit, type TimeLimit } from './time-limit.ts';
import { ART_67_10, ART_67_11, ART_67_12, ART_67_2, ART_67_5, ART_67_9 } from '../law-procedure.ts';

/** What is known of one relocation; `null` where it is not, or has not happened. */
export interface RelocationCase {
  readonly securityThreat: boolean | null;
  /** The article by which the beneficiary is responsible for the person, where it is. */
  readonly beneficiaryResponsibleUnder: '25-28' | '25(5)' | '34' | 'other' | null;
  /** The day on which the contributing state was given what it needs to answer. */
  readonly submittedOn: Day | null;
  readonly complex: boolean;
  readonly answer: { readonly on: Day; readonly accepted: boolean } | null;
  readonly decidedOn: Day | null;
  /** The final decision on an appeal or review with suspensive effect, where there was one. */
  readonly appealDecidedOn: Day | null;
  readonly transferredOn: Day | null;
}

export type RelocationStep =
  'excluded' | 'to-submit' | 'to-answer' | 'refused' | 'to-decide' | 'to-transfer' | 'done';

export interface RelocationDeadline {
  readonly code: 'answer' | 'decision' | 'transfer';
  readonly provision: Provision;
  readonly deadline: TimeLimit;
  readonly passed: boolean;
}

export interface RelocationProgress {
  readonly step: RelocationStep;
  readonly mayBeRelocated: Determination;
  readonly accepted: Determination<{ readonly on: Day }>;
  readonly deadlines: readonly RelocationDeadline[];
}

/** Where a relocation stands on a day, and what is due until when; `calendar` is of the state concerned (75(d)). */
export function relocationProgress(
  facts: RelocationCase,
  asOf: Day,
  calendar: HolidayCalendar,
): RelocationProgress {
  const mayBeRelocated = notExcluded(facts);
  const accepted = acceptance(facts, asOf, calendar);
  const deadlines: RelocationDeadline[] = [];
  if (facts.submittedOn !== null)
    deadlines.push(due('answer', ART_67_9, answerDeadline(facts.submittedOn, facts.complex, calendar), asOf));
  if (accepted.answer === 'yes') {
    const { on } = accepted.outcome;
    deadlines.push(due('decision', ART_67_10, within(on, 1, calendar), asOf));
    // 67(11): four weeks from the confirmation, or from the final decision on an appeal that suspended the transfer.
    const from = facts.appealDecidedOn !== null && facts.appealDecidedOn > on ? facts.appealDecidedOn : on;
    deadlines.push(due('transfer', ART_67_11, within(from, 4, calendar), asOf));
  }
  return { step: stepOf(facts, mayBeRelocated, accepted), mayBeRelocated, accepted, deadlines };
}

/** 67(2) and (5): security threats, and persons for whom the beneficiary itself is responsible, are excluded. */
export function notExcluded(facts: RelocationCase): Determination {
  if (facts.securityThreat === true) return no([reason('relocation.no-threat', 'no', ART_67_2)]);
  const own = facts.beneficiaryResponsibleUnder;
  // Base rule of (5): responsibility under 25 to 28 or 34 excludes; except 25(5).
  if (own === '25-28' || own === '34')
    return no([reason('relocation.not-own-case', 'no', ART_67_5, { article: own })]);
  if (facts.securityThreat === null) {
    return notYetKnown([{ path: 'securityThreat', provision: ART_67_2 }]);
  }
  if (own === null) return notYetKnown([{ path: 'beneficiaryResponsibleUnder', provision: ART_67_5 }]);
  return yes([
    reason('relocation.no-threat', 'yes', ART_67_2),
    reason('relocation.not-own-case', 'yes', ART_67_5, { article: own }),
  ]);
}

/** 67(9): one week to answer, two where complex; silence is acceptance. */
function acceptance(
  { submittedOn, complex, answer }: RelocationCase,
  asOf: Day,
  calendar: HolidayCalendar,
): Determination<{ readonly on: Day }> {
  if (submittedOn === null) return notYetKnown([{ path: 'submittedOn', provision: ART_67_9 }]);
  const { end } = answerDeadline(submittedOn, complex, calendar);
  if (answer !== null && answer.on <= end) {
    return answer.accepted
      ? yes([reason('relocation.accepted', 'yes', ART_67_9)], { on: answer.on })
      : no([reason('relocation.accepted', 'no', ART_67_9)]);
  }
  if (asOf > end) return yes([reason('relocation.silence-accepts', 'yes', ART_67_9)], { on: end });
  return notYetKnown(
    [{ path: 'answer', provision: ART_67_9 }],
    [reason('relocation.answer-awaited', 'not-yet-known', ART_67_9)],
  );
}

function answerDeadline(submittedOn: Day, complex: boolean, calendar: HolidayCalendar): TimeLimit {
  return within(submittedOn, complex ? 2 : 1, calendar);
}

function within(event: Day, weeks: number, calendar: HolidayCalendar): TimeLimit {
  return timeLimit(event, { count: weeks, unit: 'weeks' }, calendar);
}

function due(
  code: RelocationDeadline['code'],
  provision: Provision,
  deadline: TimeLimit,
  asOf: Day,
): RelocationDeadline {
  return { code, provision, deadline, passed: asOf > deadline.end };
}

function stepOf(
  facts: RelocationCase,
  mayBeRelocated: Determination,
  accepted: Determination<{ readonly on: Day }>,
): RelocationStep {
  if (facts.transferredOn !== null) return 'done';
  if (mayBeRelocated.answer === 'no') return 'excluded';
  if (facts.submittedOn === null) return 'to-submit';
  if (accepted.answer === 'not-yet-known') return 'to-answer';
  if (accepted.answer === 'no') return 'refused';
  return facts.decidedOn === null ? 'to-decide' : 'to-transfer';
}

/** 67(12): a relocation goes on after the Council act has expired. */
export const CONTINUES_AFTER_EXPIRY = reason('relocation.continues', 'yes', ART_67_12);
