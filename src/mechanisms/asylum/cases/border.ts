/** Worked cases of the border procedure, each from the provision it tries. */
import { parseDay } from '#kernel';
import type { Facts } from '../facts/index.ts';
import type { BorderOutcome } from '../rules/border/border-procedure.ts';
import { NO_GROUND } from './accelerated.ts';

export interface BorderCase {
  readonly name: string;
  readonly origin: string;
  readonly facts: Facts;
  readonly expected: BorderOutcome;
}

/** The day on which the cases are looked at. */
export const CASES_AS_OF = parseDay('2026-11-10');

/** An adult at a border crossing point to whom nothing else applies. */
export const AT_THE_BORDER: Facts = {
  ...NO_GROUND,
  'applicant.withMinorChildren': false,
  'application.madeOn': parseDay('2026-08-28'),
  'application.registeredOn': parseDay('2026-08-31'),
  'arrival.how': 'crossing-point',
  'arrival.authorisedToEnter': false,
  'arrival.meetsEntryConditions': false,
  'border.screened': true,
  'border.conditionsMetBefore': true,
  'border.receptionSupport': true,
  'border.proceduralSupport': true,
  'border.commissionRecommends': false,
  'border.medicalReasons': false,
  'border.detentionNeeded': false,
  'border.detentionConditions': true,
  'border.capacityReached': false,
  'border.capacityNotified': false,
  'border.maximumAuthorised': false,
  'border.crisis': 'none',
};

const MISLED: Facts = { 'examination.misled': true, 'examination.opportunityToShowCause': true };
const LOW: Facts = { 'origin.unionRate': 12 };
const ALONE: Facts = { 'applicant.minor': true, 'applicant.unaccompanied': true };
const NOTIFIED: Facts = {
  'border.capacityReached': true,
  'border.capacityNotified': true,
  'border.capacityNotifiedOn': parseDay('2026-11-09'),
};
const MASS: Facts = {
  'border.crisis': 'mass-arrivals',
  'border.crisisFrom': parseDay('2026-08-01'),
  'border.crisisUntil': parseDay('2026-10-31'),
  'border.crisisContingency': false,
  'border.crisisFivePercent': false,
  'border.crisisFiftyPercent': false,
};
const INSTRUMENTALISED: Facts = {
  ...MASS,
  'border.crisis': 'instrumentalisation',
  'border.crisisAllApplications': true,
  'border.crisisCarveOut': 'excluded',
  'border.instrumentalised': true,
  'border.youngChild': false,
};
const BEFORE: Facts = { 'application.lodgedOn': parseDay('2026-06-11') };

const of = (...changes: readonly Facts[]): Facts => Object.assign({}, AT_THE_BORDER, ...changes) as Facts;

export const BORDER_CASES: readonly BorderCase[] = [
  { name: 'who misled the authorities must be examined at the border', origin: 'APR 45(1)', facts: of(MISLED), expected: 'mandatory' },
  { name: 'who is a danger must be', origin: 'APR 45(1)', facts: of({ 'examination.danger': true }), expected: 'mandatory' },
  { name: 'a rate of exactly 20 % obliges', origin: 'APR 45(1)', facts: of({ 'origin.unionRate': 20 }), expected: 'mandatory' },
  { name: 'a safe country of origin permits', origin: 'APR 44(1)(b)', facts: of({ 'examination.safeOrigin': true }), expected: 'permitted' },
  { name: 'an inadmissible application may be decided there as inadmissible', origin: 'APR 44(1)(a)', facts: of({ 'examination.inadmissible': true }), expected: 'admissibility-only' },
  { name: 'unlawful entry and delay alone open no border procedure', origin: 'APR 44(1)(b)', facts: of({ 'examination.entry': 'unlawful', 'examination.lateGivenEntry': true }), expected: 'excluded' },
  { name: 'no ground at all: let in', origin: 'APR 53(2)(a)', facts: of({}), expected: 'excluded' },
  { name: 'before screening there is none', origin: 'APR 43(1)', facts: of(LOW, { 'border.screened': false }), expected: 'not-open' },
  { name: 'who has been authorised to enter is past it', origin: 'APR 43(1)', facts: of(LOW, { 'arrival.authorisedToEnter': true }), expected: 'not-open' },
  { name: 'who meets the entry conditions is not in it', origin: 'APR 43(1)', facts: of(LOW, { 'arrival.meetsEntryConditions': true }), expected: 'not-open' },
  { name: 'who applies inside the territory is not in it', origin: 'APR 43(1)', facts: of(LOW, { 'arrival.how': 'inside' }), expected: 'not-open' },
  { name: 'after rescue at sea it is mandatory too', origin: 'APR 43(1)(c)', facts: of(LOW, { 'arrival.how': 'disembarked' }), expected: 'mandatory' },
  { name: 'after relocation the new state may', origin: 'APR 52(2)', facts: of(LOW, { 'arrival.how': 'relocated' }), expected: 'permitted' },
  { name: 'unless the conditions were not met before', origin: 'APR 52(2)', facts: of(LOW, { 'arrival.how': 'relocated', 'border.conditionsMetBefore': false }), expected: 'not-open' },
  { name: 'an unaccompanied minor with a low rate is let in', origin: 'APR 53(1)', facts: of(LOW, ALONE), expected: 'excluded' },
  { name: 'an unaccompanied minor who is a danger is not', origin: 'APR 53(1), 47(3)', facts: of(ALONE, { 'examination.danger': true }), expected: 'mandatory' },
  { name: 'a family is in it where children are supported', origin: 'APR 53(2)(b)', facts: of(LOW, { 'applicant.withMinorChildren': true }), expected: 'mandatory' },
  { name: 'and not where they are not', origin: 'APR 53(2)(b)', facts: of(LOW, { 'applicant.withMinorChildren': true, 'border.receptionSupport': false }), expected: 'excluded' },
  { name: 'a recommendation of the Commission weighs, and does not decide', origin: 'APR 45(4)', facts: of(LOW, { 'applicant.withMinorChildren': true, 'border.commissionRecommends': true }), expected: 'mandatory' },
  { name: 'procedural needs without support end it', origin: 'APR 53(2)(c)', facts: of(MISLED, { 'examination.proceduralNeeds': true, 'border.proceduralSupport': false }), expected: 'excluded' },
  { name: 'medical reasons end it even for a danger', origin: 'APR 53(2)(d)', facts: of({ 'examination.danger': true, 'border.medicalReasons': true }), expected: 'excluded' },
  { name: 'detention that is unavoidable and unlawful ends it', origin: 'APR 53(2)(e)', facts: of(LOW, { 'border.detentionNeeded': true, 'border.detentionConditions': false }), expected: 'excluded' },
  { name: 'capacity reached and notified the day before: a low rate no longer obliges', origin: 'APR 48(2), (4)', facts: of(LOW, NOTIFIED), expected: 'permitted' },
  { name: 'on the day of the notification itself it still does', origin: 'APR 48(4)', facts: of(LOW, NOTIFIED, { 'border.capacityNotifiedOn': CASES_AS_OF }), expected: 'mandatory' },
  { name: 'a notification of last year has ended', origin: 'APR 48(4)', facts: of(LOW, NOTIFIED, { 'border.capacityNotifiedOn': parseDay('2025-12-31') }), expected: 'mandatory' },
  { name: 'as soon as there is room it obliges again', origin: 'APR 48(3)', facts: of(LOW, NOTIFIED, { 'border.capacityReached': false }), expected: 'mandatory' },
  { name: 'capacity reached does not relieve of those who misled the authorities', origin: 'APR 47(2)', facts: of(MISLED, NOTIFIED), expected: 'mandatory' },
  { name: 'the yearly maximum authorised does', origin: 'APR 50', facts: of(MISLED, { 'border.maximumAuthorised': true }), expected: 'permitted' },
  { name: 'and never of a danger', origin: 'APR 47(3)', facts: of(MISLED, { 'border.maximumAuthorised': true, 'examination.expelledForDanger': true }), expected: 'mandatory' },
  { name: 'a crisis may lower the threshold of the obligation to 5 %; at 12 % the state may', origin: 'CR 11(3)', facts: of(LOW, MASS, { 'border.crisisFivePercent': true }), expected: 'permitted' },
  { name: 'at exactly 5 % it must', origin: 'CR 11(3)', facts: of(MASS, { 'border.crisisFivePercent': true, 'origin.unionRate': 5 }), expected: 'mandatory' },
  { name: 'a crisis may open the border procedure up to 50 %', origin: 'CR 11(4)', facts: of(MASS, { 'border.crisisFiftyPercent': true, 'origin.unionRate': 50 }), expected: 'permitted' },
  { name: 'and not above', origin: 'CR 11(4)', facts: of(MASS, { 'border.crisisFiftyPercent': true, 'origin.unionRate': 50.1 }), expected: 'excluded' },
  { name: 'contingency measures that do not suffice lift the obligation by rate, in force majeure too', origin: 'CR 11(2)', facts: of(LOW, MASS, { 'border.crisis': 'force-majeure', 'border.crisisContingency': true }), expected: 'permitted' },
  { name: 'in force majeure the threshold stays', origin: 'CR 11(3)', facts: of(LOW, MASS, { 'border.crisis': 'force-majeure', 'border.crisisFivePercent': true }), expected: 'mandatory' },
  { name: 'of those who are instrumentalised, all may be decided at the border', origin: 'CR 11(6)', facts: of(INSTRUMENTALISED), expected: 'permitted' },
  { name: 'a child under twelve is not, where the decision excludes them', origin: 'CR 11(7)(a)', facts: of(INSTRUMENTALISED, { 'applicant.minor': true, 'border.youngChild': true }), expected: 'excluded' },
  { name: 'where it says the other, only if the application is likely well-founded', origin: 'CR 11(7)(b)', facts: of(INSTRUMENTALISED, { 'applicant.minor': true, 'border.youngChild': true, 'border.crisisCarveOut': 'well-founded' }), expected: 'permitted' },
  { name: 'the carve-out does not lift the obligation by rate', origin: 'CR 11(7), last subparagraph', facts: of(LOW, INSTRUMENTALISED, { 'applicant.minor': true, 'border.youngChild': true }), expected: 'mandatory' },
  { name: 'an unaccompanied minor stays out of it even then', origin: 'APR 53(1); CR 11(6) does not derogate from it', facts: of(INSTRUMENTALISED, ALONE), expected: 'excluded' },
  { name: 'registered a day after the period, the derogation does not reach', origin: 'CR 11(6)', facts: of(INSTRUMENTALISED, { 'application.registeredOn': parseDay('2026-11-01') }), expected: 'excluded' },
  { name: 'before the Pact nothing obliges', origin: 'APD 43(1)', facts: of(MISLED, BEFORE), expected: 'permitted' },
  { name: 'before the Pact it is for those who apply at the border or in transit', origin: 'APD 43(1)', facts: of(MISLED, BEFORE, { 'arrival.how': 'disembarked' }), expected: 'not-open' },
  { name: 'before the Pact an unaccompanied minor of a safe country of origin could be in it', origin: 'APD 25(6)(b)', facts: of(BEFORE, ALONE, { 'examination.safeOrigin': true }), expected: 'permitted' },
  { name: 'before the Pact a minor who hid papers, only if that hides what is decisive', origin: 'APD 25(6)(b)', facts: of(MISLED, BEFORE, ALONE, { 'examination.safeThirdCountry': false, 'examination.concealsDecisive': false }), expected: 'excluded' },
]; // prettier-ignore
