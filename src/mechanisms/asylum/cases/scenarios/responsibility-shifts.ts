/**
 * Worked scenarios of others on shifts of responsibility and on offsets. Their area is that of the steps between two
 * states: whoever answers that area asks here first, by the facts that only these have.
 */
import { NO_HOLIDAYS, parseDay, type Day, type StateCode } from '#kernel';
import * as z from 'zod';
import type { Facts } from '../../facts/index.ts';
import type { ShiftEvent } from '../../facts/responsibility.ts';
import { DEFAULT_PARAMETERS } from '../../parameters.ts';
import { shifts } from '../../rules/responsibility/article-37.ts';
import { offsetPossible } from '../../rules/responsibility/article-63.ts';
import { placeOf } from './responsibility.ts';
import { day, isSo } from './words.ts';

const state = z.custom<StateCode>((value) => typeof value === 'string' && value.length > 0);

const shift = z.looseObject({
  left_territory: day.nullish(),
  returned: day.nullish(),
  valid_residence_document: isSo,
  border_procedure: isSo,
  examined_in_border_procedure: isSo,
  rejection_final: day.nullish(),
  final_rejection: day.nullish(),
  decision_final: day.nullish(),
  take_back_pending: isSo,
  return_carried_out: isSo,
  removed: isSo,
  residence_document_issued_by: state.nullish(),
  discretionary_clause_used_by: state.nullish(),
  registered: day.nullish(),
  new_application: z.union([z.boolean(), day]).nullish(),
  applied_again: day.nullish(),
  today: day.nullish(),
});
const SHIFT_FACTS = [
  'left_territory', 'rejection_final', 'final_rejection', 'decision_final', 'return_carried_out', 'removed',
  'residence_document_issued_by', 'discretionary_clause_used_by',
] as const; // prettier-ignore

const ARTICLES = ['16', '25', '26', '27', '28', '29', '30', '31', '32', '33', '34', '35', '37', '39', '68'] as const; // prettier-ignore

/** The article of a place: `33(1)` is 33. */
const criterion = z.string().transform((place, context) => {
  const article = ARTICLES.find((one) => place === one || place.startsWith(`${one}(`));
  if (article !== undefined) return article;
  context.addIssue(`“${place}” is none of the articles understood here: ${ARTICLES.join(', ')}.`);
  return z.NEVER;
});

const offset = z.looseObject({
  applicant: z.looseObject({ minor: isSo, unaccompanied: isSo }).nullish(),
  criterion,
  article39_period_expired: isSo,
  absconded_from_contributing_state: isSo,
  beneficiary: isSo,
  admitted_person: isSo,
});

/** Every fact that is read. */
export const SHIFT_SCHEMAS = [shift, offset];

/** Scenarios of area `responsibility_procedure` that are answered here: which they are, and their answers. */
export const SHIFT_SCENARIOS: ReadonlyMap<
  (facts: object) => boolean,
  (facts: unknown) => Record<string, unknown>
> = new Map([
  [(facts: object) => 'criterion' in facts, offsetAnswer],
  [(facts: object) => SHIFT_FACTS.some((name) => name in facts), shiftAnswer],
]);

/** The answer to a scenario of shifts or offsets; undefined where it is about something else. */
export function scenarioOfShift(facts: unknown): Record<string, unknown> | undefined {
  if (typeof facts !== 'object' || facts === null) return undefined;
  for (const [about, answer] of SHIFT_SCENARIOS) if (about(facts)) return answer(facts);
  return undefined;
}

function offsetAnswer(given: unknown): Record<string, unknown> {
  const read = offset.parse(given);
  const facts: Facts = {
    'applicant.minor': read.applicant?.minor ?? false,
    'applicant.unaccompanied': read.applicant?.unaccompanied ?? false,
    'responsibility.criterion': read.criterion,
    'application.registeredOn': REGISTERED,
    'transfer.requestingInCrisis': false,
    'transfer.hit': 'none',
    'responsibility.abscondedFromContributor': read.absconded_from_contributing_state ?? false,
    'responsibility.beneficiary': read.beneficiary ?? false,
    'responsibility.admittedPerson': read.admitted_person ?? false,
  };
  // Scenarios say whether the period has expired, and give no days: ours are within it or long after it.
  const asOf = read.article39_period_expired === true ? parseDay('2027-08-03') : REGISTERED;
  const { held } = offsetPossible({ facts, asOf, calendar: NO_HOLIDAYS, parameters: DEFAULT_PARAMETERS });
  return { offset_possible: held === 'yes' };
}

const REGISTERED = parseDay('2026-08-03');

function shiftAnswer(given: unknown): Record<string, unknown> {
  const read = shift.parse(given);
  const applied = typeof read.new_application === 'number' ? read.new_application : undefined;
  const asOf =
    read.today ?? read.registered ?? applied ?? read.applied_again ?? read.returned ?? latestOf(read);
  const { outcome } = shifts(shiftFacts(read, asOf), asOf, NO_HOLIDAYS);
  const ceased = outcome?.kind === 'ceased';
  return {
    responsibility_ceased: ceased,
    new_application: ceased,
    rule: outcome === null || outcome.kind === 'stays' ? null : placeOf(outcome.rule),
    responsible: outcome?.kind === 'shifted' ? outcome.state : null,
  };
}

/** The last day that a scenario names, where it names none on which to look. */
function latestOf(read: z.output<typeof shift>): Day {
  const days = [read.left_territory, read.rejection_final, read.final_rejection, read.decision_final];
  return days.reduce<Day>((last, one) => (one && one > last ? one : last), parseDay('2026-07-01'));
}

function shiftFacts(read: z.output<typeof shift>, asOf: Day): Facts {
  const final = read.rejection_final ?? read.final_rejection ?? read.decision_final ?? undefined;
  const left = read.left_territory ?? undefined;
  const event = (what: NonNullable<ShiftEvent['what']>, by: StateCode | null | undefined): ShiftEvent[] =>
    by ? [{ what, state: by, on: asOf }] : [];
  return {
    'responsibility.rejectedAtBorder':
      (read.border_procedure ?? read.examined_in_border_procedure ?? false) && final !== undefined,
    ...(final === undefined ? {} : { 'responsibility.rejectionFinalOn': final }),
    'responsibility.takeBackPending': read.take_back_pending ?? false,
    'responsibility.leftTerritory': left !== undefined,
    ...(left === undefined ? {} : { 'responsibility.leftOn': left }),
    'responsibility.returned': typeof read.returned === 'number',
    ...(typeof read.returned === 'number' ? { 'responsibility.returnedOn': read.returned } : {}),
    'responsibility.validDocumentOfResponsible': read.valid_residence_document ?? false,
    'responsibility.returnCarriedOut': read.return_carried_out ?? read.removed ?? false,
    'responsibility.since': [
      ...event('residence-document', read.residence_document_issued_by),
      ...event('discretion', read.discretionary_clause_used_by),
    ],
  };
}
