/**
 * Scenarios of others on admissibility and safe third countries: their words put into our facts, and what our rules
 * find put into their words. In them an absent fact is false or not present.
 */
import {
  explain,
  formatDay,
  NO_HOLIDAYS,
  parseDay,
  reasonsOf,
  type Day,
  type ExplainedReason,
  type Finding,
} from '#kernel';
import * as z from 'zod';
import type { Facts } from '../../facts/index.ts';
import { MESSAGES } from '../../messages/index.ts';
import { DEFAULT_PARAMETERS } from '../../parameters.ts';
import {
  admissibility,
  inadmissibilityGrounds,
  type InadmissibilityGround,
} from '../../rules/admissibility/admissibility.ts';
import {
  admissibilityTimeLimits,
  admissibleByLapse,
} from '../../rules/admissibility/admissibility-time-limits.ts';
import { noRightToRemain, subsequentApplication } from '../../rules/admissibility/subsequent-application.ts';
import { procedureLaw } from '../../rules/applicable-law/applicable-law.ts';
import { accessAfterRefusal } from '../../rules/third-country/access-after-refusal.ts';
import { safeThirdCountry } from '../../rules/third-country/safe-third-country.ts';
import type { TimeLimit } from '../../rules/time-limit.ts';
import { day, like } from './words.ts';

const flag = z.boolean().default(false);
const maybe = z.boolean().optional();
const date = day.optional();

const EXTENSIONS: readonly (readonly [RegExp, NonNullable<Facts['admissibility.extensionGround']>])[] = [
  [/number/, 'numbers'],
  [/applicant|comply|obligation|failure/, 'applicant'],
  [/complex/, 'complexity'],
];
const CONCEPTS: readonly (readonly [RegExp, 'first-country-of-asylum' | 'safe-third-country'])[] = [
  [/first/, 'first-country-of-asylum'],
  [/third/, 'safe-third-country'],
];

export const FACTS = z.looseObject({
  applicant: z
    .looseObject({ minor: flag, unaccompanied: flag })
    .default({ minor: false, unaccompanied: false }),
  lodged: date,
  registered: date,
  made: date,
  application_made: date,
  // 38(1)(c), (d), (e)
  other_ms_granted_protection: flag,
  other_ms_conditions_inhuman: flag,
  international_court_relocation: flag,
  new_circumstances_not_considered: flag,
  human_rights_could_not_be_raised: flag,
  return_decision_received: date,
  informed_of_consequence: flag,
  new_relevant_elements: flag,
  // 38(2), 55, 56
  subsequent: flag,
  previous_application: maybe,
  previous_decision_final: maybe,
  new_elements: flag,
  significantly_increases_likelihood: maybe,
  relates_to_previous_ground: flag,
  previous_inadmissible: maybe,
  own_fault: flag,
  increases_likelihood_not_inadmissible: flag,
  previous_implicitly_withdrawn: flag,
  merely_to_delay: flag,
  previous_subsequent_rejected: flag,
  refoulement_risk: flag,
  // 35
  extended: flag,
  // Nothing follows from a limit that passes (35(1), third subparagraph).
  decided_on_admissibility: maybe,
  today: date,
  extension_reason: like(EXTENSIONS, 'a reason to extend').optional(),
  // 57 to 59; the first says that all of 58(1) is so
  first_country_of_asylum: flag,
  designated: flag,
  designated_union: flag,
  designation_suspended: flag,
  excepted_category: flag,
  safety_criteria_met: flag,
  effective_protection: maybe,
  enjoyed_protection: flag,
  can_still_avail: maybe,
  rebuttal_elements: flag,
  family_rights_in_member_state: flag,
  connection: flag,
  family_there: flag,
  settled_or_stayed: flag,
  language_or_culture: flag,
  connection_reasonable: flag.default(true),
  transit: flag,
  could_request_protection_there: flag,
  agreement: flag,
  agreement_requires_merits_examination: flag,
  agreement_announced: flag,
  union_agreement: flag,
  best_interests: maybe,
  contrary_to_best_interests: maybe,
  assurance: maybe,
  prior_assurance: maybe,
  clear_no_admission: flag,
  will_readmit: maybe,
  // 58(5), 59(9)
  inadmissible_decision: flag,
  concept: like(CONCEPTS, 'a concept of a third country').default('safe-third-country'),
  third_country_admits: maybe,
  third_country_replied: maybe,
});

type Scenario = z.output<typeof FACTS>;

/** A scenario that gives no day is about the Regulation. */
const AFTER_THE_PACT: Day = parseDay('2026-07-01');

function designationOf(scenario: Scenario): Facts['thirdCountry.designation'] & string {
  if (!scenario.designated && !scenario.designated_union) return 'none';
  if (scenario.designation_suspended) return 'union-suspended';
  if (scenario.excepted_category) return 'not-for-applicant';
  return scenario.designated_union ? 'union' : 'national';
}

function factsOf(scenario: Scenario): Facts {
  const made = scenario.application_made ?? scenario.made;
  const lodged = scenario.lodged ?? scenario.registered ?? made ?? AFTER_THE_PACT;
  const received = scenario.return_decision_received;
  const { first_country_of_asylum: firstCountry } = scenario;
  const safe = scenario.safety_criteria_met || firstCountry;
  const protection = scenario.effective_protection ?? safe;
  return {
    'applicant.minor': scenario.applicant.minor,
    'applicant.unaccompanied': scenario.applicant.unaccompanied,
    'application.madeOn': made ?? lodged,
    'application.lodgedOn': lodged,
    'admissibility.protectionElsewhere': scenario.other_ms_granted_protection,
    'admissibility.inhumanElsewhere': scenario.other_ms_conditions_inhuman,
    'admissibility.courtRelocation': scenario.international_court_relocation,
    'admissibility.courtMissedCircumstances': scenario.new_circumstances_not_considered,
    'admissibility.courtHeardNoHumanRights': scenario.human_rights_could_not_be_raised,
    'admissibility.returnDecision': received !== undefined,
    ...(received === undefined ? {} : { 'admissibility.returnDecisionReceivedOn': received }),
    'admissibility.informedOfConsequence': scenario.informed_of_consequence,
    'admissibility.newSinceSevenDays': scenario.new_relevant_elements,
    'admissibility.earlierApplication': scenario.previous_application ?? scenario.subsequent,
    'admissibility.earlierDecisionFinal': scenario.previous_decision_final ?? scenario.subsequent,
    'admissibility.newElements': scenario.new_elements || scenario.new_relevant_elements,
    // Said without more, “new elements” are those that Article 55(3)(a) means.
    'admissibility.raisesLikelihood':
      scenario.significantly_increases_likelihood ??
      !(scenario.own_fault || scenario.relates_to_previous_ground),
    'admissibility.bearsOnEarlierGround': scenario.relates_to_previous_ground,
    'admissibility.earlierInadmissible':
      scenario.previous_inadmissible ?? scenario.relates_to_previous_ground,
    'admissibility.ownFault': scenario.own_fault,
    'admissibility.raisesAdmissibility': scenario.increases_likelihood_not_inadmissible,
    'admissibility.earlierImplicitlyWithdrawn': scenario.previous_implicitly_withdrawn,
    'admissibility.merelyToDelay': scenario.merely_to_delay,
    'admissibility.earlierSubsequentRejected': scenario.previous_subsequent_rejected,
    'admissibility.refoulementRisk': scenario.refoulement_risk,
    'admissibility.joinedAsDependant': false,
    'admissibility.extended': scenario.extended,
    ...(scenario.extended
      ? { 'admissibility.extensionGround': scenario.extension_reason ?? 'complexity' }
      : {}),
    'thirdCountry.designation': designationOf(scenario),
    'thirdCountry.designationBorneOut': scenario.safety_criteria_met,
    'thirdCountry.lifeAndLibertySafe': safe,
    'thirdCountry.freeFromSeriousHarm': safe,
    'thirdCountry.refoulementSafe': safe,
    'thirdCountry.canRequestProtection': scenario.safety_criteria_met,
    'thirdCountry.protectionAsUnderGeneva': safe,
    'thirdCountry.genevaParty': protection,
    'thirdCountry.outsideGenevaScope': !protection,
    'thirdCountry.mayStay': protection,
    'thirdCountry.subsistence': protection,
    'thirdCountry.healthcare': protection,
    'thirdCountry.education': protection,
    'thirdCountry.untilDurableSolution': protection,
    'thirdCountry.enjoyedProtection': scenario.enjoyed_protection || firstCountry,
    'thirdCountry.canStillAvail': scenario.can_still_avail ?? (scenario.enjoyed_protection || firstCountry),
    'thirdCountry.elementsAgainst': scenario.rebuttal_elements,
    'thirdCountry.familyRightsHere': scenario.family_rights_in_member_state,
    'thirdCountry.familyThere': scenario.family_there,
    'thirdCountry.settledOrStayed': scenario.settled_or_stayed,
    'thirdCountry.languageOrCulture': scenario.language_or_culture,
    'thirdCountry.otherConnection': scenario.connection,
    'thirdCountry.reasonableToGo': scenario.connection_reasonable,
    'thirdCountry.transited': scenario.transit,
    'thirdCountry.couldHaveRequested': scenario.could_request_protection_there,
    'thirdCountry.agreement': scenario.agreement,
    'thirdCountry.agreementRequiresExamination': scenario.agreement_requires_merits_examination,
    'thirdCountry.agreementAnnounced': scenario.agreement_announced,
    'thirdCountry.unionAgreement': scenario.union_agreement,
    'thirdCountry.againstBestInterests':
      scenario.contrary_to_best_interests ?? !(scenario.best_interests ?? true),
    'thirdCountry.assurance': scenario.assurance ?? scenario.prior_assurance ?? false,
    'thirdCountry.clearlyNotAdmitted': scenario.clear_no_admission,
    'thirdCountry.willReadmit': scenario.will_readmit ?? !scenario.clear_no_admission,
    'thirdCountry.rejectedFor': !scenario.inadmissible_decision ? 'neither' : scenario.concept,
    'thirdCountry.refusedAdmission': scenario.third_country_admits === false,
    'thirdCountry.replyMissed': scenario.third_country_replied === false,
  };
}

const INADMISSIBLE = { admissible: false, 'may-reject': 'may', 'must-reject': 'must' } as const;

/** What their expectations speak of, as far as it makes sense; what does not is absent. */
function answer(given: unknown): Record<string, unknown> {
  const scenario = FACTS.parse(given);
  const facts = factsOf(scenario);
  const { outcome } = admissibility(facts, DEFAULT_PARAMETERS, NO_HOLIDAYS);
  const grounds = inadmissibilityGrounds(facts, DEFAULT_PARAMETERS, NO_HOLIDAYS);
  const fulfilled = grounds.find(({ finding }) => finding.held === 'yes');
  const { outcome: kind } = subsequentApplication(facts);
  return {
    law: procedureLaw(facts).outcome,
    inadmissible: outcome === null ? null : INADMISSIBLE[outcome],
    further_representation: kind === 'further-representation',
    subsequent: kind === 'subsequent',
    no_right_to_remain: noRightToRemain(facts, DEFAULT_PARAMETERS).held === 'yes',
    ...(fulfilled === undefined ? { reason: whyNot(grounds) } : onGround(fulfilled, facts)),
    ...timesOf(facts, fulfilled),
    ...(accessAfterRefusal(facts).outcome === 'access-to-procedure'
      ? { next: 'access to the procedure' }
      : {}),
  };
}

function onGround({ ground }: InadmissibilityGround, facts: Facts): Record<string, unknown> {
  if (ground !== '38(1)(b)') return { ground, ...(ground === '33(2)(c)' ? { basis: 'connection' } : {}) };
  const { basis, designation } = safeThirdCountry(facts, DEFAULT_PARAMETERS);
  return {
    ground,
    basis: basis.outcome,
    designation: designation.outcome,
    individual_application: designation.outcome === 'individual',
  };
}

/** The rules of the ground on third countries that did not hold, in words; of another ground where that is not in issue. */
function whyNot(grounds: readonly InadmissibilityGround[]): string {
  const inIssue = grounds.filter(({ ground }) => ground === '38(1)(b)' || ground === '33(2)(c)');
  return inIssue.flatMap(({ finding }) => failed(finding)).join('; ');
}

function failed(finding: Finding): string[] {
  const { reasons } = explain(reasonsOf(finding), { messages: MESSAGES.en });
  const rules = (one: ExplainedReason): readonly ExplainedReason[] =>
    one.because.filter(({ held, code }) => held === 'no' && !code.startsWith('fact.'));
  return reasons.flatMap(rules).map(({ text, citation }) => `Not so: ${text} (${citation})`);
}

function timesOf(facts: Facts, fulfilled: InadmissibilityGround | undefined): Record<string, unknown> {
  const limits = admissibilityTimeLimits(facts, DEFAULT_PARAMETERS, NO_HOLIDAYS);
  const find = (code: string): TimeLimit | undefined => limits.find((one) => one.code === code);
  const late = fulfilled?.ground === '38(1)(e)';
  const decision = find(late ? 'admissibility.decision-after-return-decision' : 'admissibility.decision');
  const seventh = find('admissibility.seventh-working-day');
  return {
    deemed_admissible: admissibleByLapse().held === 'yes',
    ...(decision === undefined
      ? {}
      : {
          admissibility_due: dayOrNull(decision.end),
          examination_due: `${periodOf(decision)} from lodging`,
          examination_within: periodOf(decision),
        }),
    ...(seventh === undefined ? {} : { seventh_working_day: dayOrNull(seventh.end) }),
  };
}

function periodOf({ period }: TimeLimit): string {
  return `${period.count} ${period.unit.replace('-', ' ')}`;
}

function dayOrNull(end: Day | null): string | null {
  return end === null ? null : formatDay(end);
}

export const SCENARIOS: Readonly<Record<string, (facts: unknown) => Record<string, unknown>>> = {
  admissibility: answer,
  safe_third_country: answer,
};
