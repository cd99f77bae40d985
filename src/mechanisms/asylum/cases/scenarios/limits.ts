/** Scenarios of others on screening, time limits and remedies, in their vocabulary: read, put to our rules, answered in it. */
import { formatDay, NO_HOLIDAYS, parseDay, type Day, type Period } from '#kernel';
import * as z from 'zod';
import type { Facts } from '../../facts/index.ts';
import { INADMISSIBILITY_GROUNDS, REMEDY, type InadmissibilityGround } from '../../facts/remedy.ts';
import { DEFAULT_PARAMETERS, type AsylumParameters } from '../../parameters.ts';
import type { ExaminationProcedure } from '../../rules/limits/limit.ts';
import { procedureTimeLimits } from '../../rules/limits/limits.ts';
import { appealWindow } from '../../rules/remedy/appeal.ts';
import type { DecisionOutcome } from '../../rules/remedy/decision.ts';
import { courtMay, removalBarred, requestToRemain, rightToRemain } from '../../rules/remedy/remain.ts';
import { screening, type ScreeningReferral } from '../../rules/screening/screening.ts';
import { day, like, oneOf } from './words.ts';

type Answers = Record<string, unknown>;

const flag = z.boolean().default(false);
const date = day.optional();
const person = z
  .looseObject({ minor: flag, unaccompanied: flag })
  .default({ minor: false, unaccompanied: false });

/** A day on which the law of the Pact applies in full, for scenarios that give none. */
const SOME_DAY = parseDay('2026-09-01');

/** Facts that are there; a scenario that does not state one leaves it unknown to the rules. */
function known(facts: { readonly [Path in keyof Facts]: Facts[Path] | undefined }): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

const dayText = (end: Day | null | undefined): string | undefined =>
  end === null || end === undefined ? undefined : formatDay(end);

/** Answers that were given; a key without one is left out. */
const given = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined));

type How = NonNullable<Facts['arrival.how']>;
/** What happened, by the words in it: who is found inside may have crossed without authorisation before. */
const EVENTS: readonly (readonly [RegExp, How])[] = [
  [/inside|inland|within|territor|stay|present/, 'inside'],
  [/transit/, 'transit-zone'],
  [/crossing_point/, 'crossing-point'],
  [/disembark|sar|rescue/, 'disembarked'],
  [/unauthorised|irregular|illegal|apprehended/, 'unauthorised-crossing'],
];
const SBC_6_5 = {
  no: 'no', none: 'no', a: '6(5)(a)', b: '6(5)(b)', c: '6(5)(c)',
  '6(5)(a)': '6(5)(a)', '6(5)(b)': '6(5)(b)', '6(5)(c)': '6(5)(c)',
} as const; // prettier-ignore

export const SCREENING_FACTS = z.looseObject({
  event: like(EVENTS, 'how somebody came or was found').default('inside'),
  date,
  today: date,
  biometrics_exempt: flag,
  over_72h_at_border: flag,
  applied: flag,
  meets_entry_conditions: flag,
  sbc_6_5: oneOf<NonNullable<Facts['screening.letInUnder']>>(SBC_6_5).default('no'),
  illegally_staying: z.boolean().optional(),
  crossed_unauthorised: z.boolean().optional(),
  already_screened: flag,
  sent_back: flag,
  sent_back_bilateral: flag,
  criminal_proceedings: flag,
  checks_complete: flag,
  left_voluntarily: flag,
  entry_conditions_found: flag,
  to_be_relocated: flag,
  relocation: flag,
});

const STARTS: Readonly<Record<How, string>> = {
  'unauthorised-crossing': 'apprehension',
  disembarked: 'disembarkation',
  'crossing-point': 'presentation at the border crossing point',
  'transit-zone': 'presentation in the transit zone',
  inside: 'apprehension',
  relocated: 'arrival',
};

const THEN: Readonly<Record<ScreeningReferral, string>> = {
  'registering-authority': 'authority registering applications',
  'state-of-relocation': 'authorities of the state of relocation',
  'return-authority': 'authority competent for return',
  'return-procedure-continues': 'return procedure continues',
  nobody: 'no referral',
};

function scenarioOfScreening(stated: unknown): Answers {
  const said = SCREENING_FACTS.parse(stated);
  const how = said.event;
  const within = how === 'inside';
  const on = said.date ?? SOME_DAY;
  const facts: Facts = {
    'arrival.how': how,
    'arrival.on': on,
    'arrival.meetsEntryConditions': said.meets_entry_conditions,
    'screening.applied': said.applied,
    'screening.biometricsExempt': said.biometrics_exempt,
    'screening.letInUnder': said.sbc_6_5,
    'screening.over72Hours': said.over_72h_at_border,
    'screening.illegallyStaying': said.illegally_staying ?? within,
    'screening.crossedUnauthorised': said.crossed_unauthorised ?? within,
    'screening.apprehendedOn': on,
    'screening.alreadyScreened': said.already_screened,
    'screening.sentBack': said.sent_back || said.sent_back_bilateral,
    'screening.setAsideForCriminalProceedings': said.criminal_proceedings,
    // Who has been checked in full is referred at once.
    'screening.referred': said.checks_complete,
    'screening.entryConditionsFound': said.entry_conditions_found,
    'screening.discontinuedOnDeparture': said.left_voluntarily,
    'screening.toBeRelocated': said.to_be_relocated || said.relocation,
  };
  const found = screening(facts, said.today ?? on, NO_HOLIDAYS);
  const basis = found.required.outcome;
  if (basis === 'none') return { screening: false, basis: null, screening_ended: false };
  return given({
    screening: true,
    basis,
    due: said.date === undefined ? undefined : dayText(found.limit?.end),
    period_days: found.limit?.period.count,
    starts: found.limit?.period.count === 4 ? 'after the 72 hours' : STARTS[how],
    entry_authorised: found.entryBarred.held === 'yes' ? false : basis === '5(3)' ? true : undefined,
    screening_ended: found.ended.outcome !== 'running',
    ended_by: found.ended.outcome,
    // Their key; it is a text, and nobody awaits these answers.
    // oxlint-disable-next-line unicorn/no-thenable
    then: found.next.outcome === null ? undefined : THEN[found.next.outcome],
  });
}

type Extension = NonNullable<Facts['limits.extension']>;
const REASONS: readonly (readonly [RegExp, Extension])[] = [
  [/number|influx|simultaneous/, 'disproportionate-numbers'],
  [/complex/, 'complex-issues'],
  [/applicant|comply|obligation|failure/, 'applicant-failure'],
];
const PROCEDURES: readonly (readonly [RegExp, ExaminationProcedure])[] = [
  [/admissib/, 'admissibility'],
  [/border/, 'border'],
  [/accelerat/, 'accelerated'],
  [/regular|ordinary|merits/, 'regular'],
];
const GROUNDS: Readonly<Record<string, InadmissibilityGround>> = Object.fromEntries(
  INADMISSIBILITY_GROUNDS.map((one) => [one, one]),
);

export const LIMITS_FACTS = z.looseObject({
  made: date,
  registered: date,
  lodged: date,
  today: date,
  subject_to_screening: flag,
  screening_ended: date,
  disproportionate_numbers: flag,
  crisis: z.union([z.boolean(), z.string().transform(() => true)]).default(false),
  other_authority: flag,
  authority_not_competent: flag,
  informed: date,
  procedure: like(PROCEDURES, 'a procedure').optional(),
  border: flag,
  accelerated: flag,
  too_complex: flag,
  ground: oneOf(GROUNDS).optional(),
  extended: flag,
  extension_reason: like(REASONS, 'a reason to extend').optional(),
  postponed: flag,
  uncertain_situation: flag,
  postponed_on: date,
  transferred: flag,
  after_transfer: flag,
  identified: date,
  lodged_after_transfer: date,
  relocated: flag,
  arrived: date,
});
type LimitsFacts = z.infer<typeof LIMITS_FACTS>;

function procedureOf(said: LimitsFacts): ExaminationProcedure {
  const { procedure } = said;
  if (procedure === 'admissibility' || procedure === 'border') return procedure;
  if (procedure === 'accelerated' || said.accelerated) return said.too_complex ? 'regular' : 'accelerated';
  if (procedure === 'regular') return procedure;
  return said.border ? 'border' : said.ground === undefined ? 'regular' : 'admissibility';
}

function limitsFacts(said: LimitsFacts): Facts {
  const screened = said.subject_to_screening;
  const on = said.made ?? said.registered ?? said.lodged ?? SOME_DAY;
  return known({
    'application.madeOn': said.made,
    'application.registeredOn': said.registered,
    'application.lodgedOn': said.lodged,
    'arrival.how': said.relocated ? 'relocated' : screened ? 'unauthorised-crossing' : 'inside',
    'arrival.on': said.arrived ?? on,
    'arrival.meetsEntryConditions': false,
    'screening.biometricsExempt': false,
    'screening.letInUnder': 'no',
    'screening.over72Hours': false,
    'screening.setAsideForCriminalProceedings': false,
    'screening.endedOn': said.screening_ended,
    'limits.madeToOtherAuthority': said.other_authority || said.authority_not_competent,
    'limits.informedOn': said.informed,
    'limits.manyAtRegistration': said.disproportionate_numbers,
    'limits.manyAtLodging': said.disproportionate_numbers,
    'border.crisis': said.crisis ? 'force-majeure' : 'none',
    'border.crisisFrom': on,
    'border.crisisUntil': on,
    'border.crisisRegistration': said.crisis,
    'border.crisisAtOnce': false,
    'border.relocatedOn': said.arrived ?? on,
    'limits.transferred': said.transferred || said.after_transfer,
    'limits.identifiedOn': said.identified,
    'limits.lodgedAfterTransferOn': said.lodged_after_transfer ?? said.lodged,
    'limits.extension': said.extended ? (said.extension_reason ?? 'complex-issues') : 'none',
    'limits.postponed': said.postponed || said.uncertain_situation,
    'limits.postponedOn': said.postponed_on,
    'limits.exceeded': false,
    'admissibility.returnDecision': said.ground === '38(1)(e)',
    'admissibility.extended': said.extended,
    'admissibility.extensionGround': said.extended ? 'complexity' : undefined,
  });
}

function scenarioOfLimits(stated: unknown): Answers {
  const said = LIMITS_FACTS.parse(stated);
  const asOf = said.today ?? said.lodged ?? said.registered ?? said.made ?? SOME_DAY;
  const found = procedureTimeLimits(
    limitsFacts(said),
    procedureOf(said),
    DEFAULT_PARAMETERS,
    asOf,
    NO_HOLIDAYS,
  );
  const due = (code: string): string | undefined => dayText(found.find((limit) => limit.code === code)?.end);
  // The last is that of a late application after a return decision, where it is one.
  const admissibility = found.findLast(({ code }) => code.startsWith('admissibility.decision'));
  return given({
    pass_on_due: due('limits.passed-on'),
    registration_due: due('limits.registration'),
    lodging_due: due('limits.lodging') ?? due('border.lodging'),
    decision_due: due('limits.decision') ?? dayText(admissibility?.end),
    review_due: due('limits.review'),
    examination_due:
      dayText(admissibility?.end) ??
      due('limits.decision') ??
      (admissibility === undefined ? undefined : `${periodText(admissibility.period)} from lodging`),
  });
}

function periodText({ count, unit }: Period): string {
  return `${count} ${unit.replace('-', ' ')}`;
}

/**
 * By when the decision is due, for areas of others: `lodged`, and `procedure` (`accelerated`, `regular`, `admissibility`
 * with its `ground`), in the vocabulary of the time limits.
 */
export function scenarioOfDecisionDue(stated: unknown): Answers {
  const { decision_due, examination_due } = scenarioOfLimits(stated);
  return given({ decision_due, examination_due });
}

const DECISIONS: Readonly<Record<string, DecisionOutcome>> = {
  refugee_status: 'refugee-status', granted: 'refugee-status', refugee: 'refugee-status',
  subsidiary_protection: 'subsidiary-protection', subsidiary: 'subsidiary-protection',
  unfounded: 'unfounded', rejected: 'unfounded', manifestly_unfounded: 'manifestly-unfounded',
  inadmissible: 'inadmissible', implicitly_withdrawn: 'implicitly-withdrawn', implicit_withdrawal: 'implicitly-withdrawn',
  explicitly_withdrawn: 'explicitly-withdrawn', explicit_withdrawal: 'explicitly-withdrawn',
  reopening_refused: 'reopening-refused', protection_ended: 'protection-ended',
  protection_withdrawn: 'protection-withdrawn', withdrawal: 'protection-withdrawn', withdrawn: 'protection-withdrawn',
}; // prettier-ignore

export const REMEDY_FACTS = z.looseObject({
  decision: oneOf(DECISIONS).optional(),
  ground: oneOf(GROUNDS).optional(),
  inadmissibility_ground: oneOf(GROUNDS).optional(),
  grounds_42_present: flag,
  accelerated: flag,
  border: flag,
  subsequent: flag,
  second_appeal: flag,
  further_appeal: flag,
  withdrawal_ground: REMEDY.withdrawalGround.schema.optional(),
  merely_to_delay: flag,
  second_subsequent: flag,
  national_exception_56: flag,
  national_exception_68_6: flag,
  late_only: flag,
  lodged: date,
  notified: date,
  applicant: person,
});

/** In days where the period is in days; two weeks and a month as they are. */
function windowText(atLeast: Period | null, atMost: Period | null): Answers | undefined {
  if (atLeast === null || atMost === null) return undefined;
  return { [`min_${atLeast.unit}`]: atLeast.count, [`max_${atMost.unit}`]: atMost.count };
}

/**
 * The remedy against a decision, for areas of others too: `decision`, or an inadmissibility `ground` alone, with
 * `applicant`, `border` and `accelerated`.
 */
export function scenarioOfRemedy(stated: unknown): Answers {
  const said = REMEDY_FACTS.parse(stated);
  const ground = said.ground ?? said.inadmissibility_ground;
  const parameters: AsylumParameters = {
    ...DEFAULT_PARAMETERS,
    noRightToRemainOnSubsequent: said.national_exception_56,
    appeals: {
      ...DEFAULT_PARAMETERS.appeals,
      exceptionForDelayingAppeal: said.national_exception_68_6,
    },
  };
  const facts = known({
    'application.lodgedOn': said.lodged ?? SOME_DAY,
    'applicant.minor': said.applicant.minor || said.applicant.unaccompanied,
    'applicant.unaccompanied': said.applicant.unaccompanied,
    'remedy.outcome': said.decision ?? (ground === undefined ? 'unfounded' : 'inadmissible'),
    'remedy.ground': ground,
    'remedy.groundsPresent': said.grounds_42_present,
    'remedy.accelerated': said.accelerated,
    'remedy.border': said.border,
    'admissibility.earlierApplication': said.subsequent || said.second_subsequent,
    'admissibility.earlierDecisionFinal': said.subsequent || said.second_subsequent,
    'admissibility.newElements': false,
    'admissibility.refoulementRisk': false,
    'remedy.withdrawalGround': said.withdrawal_ground,
    'remedy.withdrawalStartedOn': SOME_DAY,
    'remedy.furtherAppeal': said.further_appeal || said.second_appeal,
    'remedy.lateOnly': said.late_only,
    'remedy.borderGuarantees': true,
    'admissibility.merelyToDelay': said.merely_to_delay,
    'remedy.appealToDelay': said.merely_to_delay,
    'admissibility.earlierSubsequentRejected': said.second_subsequent,
    'remedy.notifiedOn': said.notified ?? SOME_DAY,
  });
  const window = appealWindow(facts, parameters, NO_HOLIDAYS);
  const remain = rightToRemain(facts, parameters).outcome;
  const barredWhile = (request: NonNullable<Facts['remedy.requestToRemain']>): boolean =>
    removalBarred({ ...facts, 'remedy.appeal': 'pending', 'remedy.requestToRemain': request }, parameters)
      .held === 'yes';
  const { atLeast, atMost } = window;
  return given({
    appeal_possible: window.time.outcome !== 'none',
    appeal_window: windowText(atLeast, atMost),
    appeal_window_days:
      atLeast?.unit === 'days' && atMost?.unit === 'days' ? [atLeast.count, atMost.count] : undefined,
    automatic_right_to_remain: remain === 'automatic',
    automatic_right_to_remain_on_appeal: remain === 'automatic',
    court_may_allow: courtMay(facts, parameters).held === 'yes',
    request_to_remain_min_days: requestToRemain(facts, parameters, NO_HOLIDAYS)?.period.count,
    no_removal_while_request_possible_or_pending: barredWhile('may-be-made') && barredWhile('pending'),
  });
}

export const SCENARIOS: Readonly<Record<string, (facts: unknown) => Answers>> = {
  screening: scenarioOfScreening,
  time_limits: scenarioOfLimits,
  remedies: scenarioOfRemedy,
};
