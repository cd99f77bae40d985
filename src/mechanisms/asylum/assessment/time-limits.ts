/** Every time limit of a case, by when it ends. */
import type { Day } from '#kernel';
import type { FactPath, Facts } from '../facts/index.ts';
import { APR_67_7_A, APR_67_7_B } from '../law/remedy.ts';
import { admissibilityTimeLimits } from '../rules/admissibility/admissibility-time-limits.ts';
import { admissibility } from '../rules/admissibility/admissibility.ts';
import { procedureLaw } from '../rules/applicable-law/applicable-law.ts';
import { directiveBorderEnd } from '../rules/border/directive.ts';
import { borderEnd, returnBorderEnd } from '../rules/border/duration.ts';
import type { ProcedureLimit } from '../rules/limits/limit.ts';
import { procedureTimeLimits } from '../rules/limits/limits.ts';
import { appealWindow } from '../rules/remedy/appeal.ts';
import { requestToRemain } from '../rules/remedy/remain.ts';
import { screeningLimit } from '../rules/screening/limit.ts';
import type { TimeLimit } from '../rules/time-limit.ts';
import { examinationProcedure } from './examination-procedure.ts';
import type { Given } from './question.ts';
import { responsibilityLimits } from './responsibility-limits.ts';

export interface CaseLimit extends ProcedureLimit {
  /** On which the step was taken; null where it was not, or that is not known. */
  readonly takenOn: Day | null;
}

/** The fact that says on which day the step of a limit was taken. */
const TAKEN: Readonly<Record<string, FactPath>> = {
  'limits.registration': 'application.registeredOn',
  'limits.lodging': 'application.lodgedOn',
  'border.lodging': 'application.lodgedOn',
  'limits.decision': 'remedy.notifiedOn',
  'screening.completed': 'screening.endedOn',
  'transfer.request': 'transfer.requestSentOn',
  'transfer.notification': 'transfer.requestSentOn',
  'transfer.request-detained': 'transfer.requestSentOn',
  'transfer.reply': 'transfer.repliedOn',
  'transfer.urgent-reply': 'transfer.repliedOn',
  'transfer.confirmation': 'transfer.repliedOn',
  'transfer.decision': 'transfer.decisionNotifiedOn',
  'transfer.suspension-decision': 'transfer.suspensionGrantedOn',
  'transfer.appeal-decision': 'transfer.appealDecidedOn',
  'transfer.transfer': 'transfer.carriedOutOn',
  'transfer.transfer-detained': 'transfer.carriedOutOn',
  'dublin.request': 'transfer.requestSentOn',
  'dublin.request-detained': 'transfer.requestSentOn',
  'dublin.reply': 'transfer.repliedOn',
  'dublin.transfer': 'transfer.carriedOutOn',
  'dublin.transfer-detained': 'transfer.carriedOutOn',
};

/** Those with a date first, the earliest before the others; then those whose first day is not yet known. */
export function caseLimits(facts: Facts, given: Given): readonly CaseLimit[] {
  const all: readonly (TimeLimit | ProcedureLimit | null)[] = [
    screeningLimit(facts, given.calendar),
    ...responsibilityLimits(facts, given),
    ...examinationLimitsOf(facts, given),
    ...remedyLimitsOf(facts, given),
  ];
  return all
    .filter((one) => one !== null)
    .map((one): CaseLimit => ({ extendable: null, ...one, takenOn: takenOn(facts, one.code) }))
    .toSorted((one, other) => (one.end ?? Infinity) - (other.end ?? Infinity) || 0);
}

function takenOn(facts: Facts, code: string): Day | null {
  const path = TAKEN[code];
  const day = path === undefined ? undefined : facts[path];
  return typeof day === 'number' ? (day as Day) : null;
}

/** Registration, lodging, admissibility, the examination, and the border procedures. */
function examinationLimitsOf(facts: Facts, given: Given): readonly (TimeLimit | null)[] {
  const { parameters, calendar, asOf } = given;
  const procedure = examinationProcedure(facts, given);
  const directive = procedureLaw(facts).outcome === 'APD';
  const atBorder = procedure === 'border';
  const returns = facts['border.rejected'] === true || facts['border.noRightSince'] !== undefined;
  return [
    ...procedureTimeLimits(facts, procedure, parameters, asOf, calendar),
    ...admissibilityLimitsOf(facts, given),
    atBorder ? (directive ? directiveBorderEnd(facts, calendar) : borderEnd(facts, calendar)) : null,
    atBorder && returns && !directive ? returnBorderEnd(facts, calendar) : null,
  ];
}

/** While the application may still be rejected as inadmissible; those after a return decision where there is one. */
function admissibilityLimitsOf(facts: Facts, { parameters, calendar }: Given): readonly TimeLimit[] {
  if (admissibility(facts, parameters, calendar).outcome === 'admissible') return [];
  const returnDecision = facts['admissibility.returnDecision'] === true;
  return admissibilityTimeLimits(facts, parameters, calendar).filter(
    ({ code }) => returnDecision || code === 'admissibility.decision',
  );
}

/** Of a decision: the time for appeal, and for asking to remain. */
function remedyLimitsOf(facts: Facts, { parameters, calendar }: Given): readonly (TimeLimit | null)[] {
  if (facts['remedy.outcome'] === undefined) return [];
  const { time, atLeast, firstEnd, lastEnd } = appealWindow(facts, parameters, calendar);
  const appeal: ProcedureLimit | null =
    atLeast === null
      ? null
      : {
          code: 'remedy.appeal',
          provision: time.outcome === '67(7)(a)' ? APR_67_7_A : APR_67_7_B,
          from: 'remedy.notifiedOn',
          event: facts['remedy.notifiedOn'] ?? null,
          period: atLeast,
          end: firstEnd,
          consequence: null,
          because: time.findings,
          extendable: lastEnd === firstEnd ? null : lastEnd,
        };
  return [appeal, requestToRemain(facts, parameters, calendar)];
}
