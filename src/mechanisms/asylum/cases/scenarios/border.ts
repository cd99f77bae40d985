/** Scenarios of others on acceleration, the border procedure, its capacity and crises, answered by our rules in their words. */
import { dayOf, NO_HOLIDAYS, type Day } from '#kernel';
import * as z from 'zod';
import type { Facts } from '../../facts/index.ts';
import { DEFAULT_PARAMETERS } from '../../parameters.ts';
import { acceleration } from '../../rules/accelerated/acceleration.ts';
import { accelerationGrounds, type Ground } from '../../rules/accelerated/grounds.ts';
import { LOW_RATE } from '../../rules/origin/rate.ts';
import { unaccompaniedMinor } from '../../rules/third-country/unaccompanied-minor.ts';
import { borderProcedure, type BorderOutcome } from '../../rules/border/border-procedure.ts';
import {
  CRISIS_HIGH_THRESHOLD,
  CRISIS_LOW_THRESHOLD,
  loweredThreshold,
  widenedThreshold,
} from '../../rules/border/crisis.ts';
import {
  medicalReasons,
  unlawfulDetention,
  withoutProceduralSupport,
  withoutReceptionSupport,
} from '../../rules/border/exceptions.ts';
import { afterBorder, borderEnd, borderLodging, returnBorderEnd } from '../../rules/border/duration.ts';
import { prioritise } from '../../rules/border/priority.ts';
import { adequateCapacity } from '../../rules/capacity/adequate-capacity.ts';
import { yearlyMaximum } from '../../rules/capacity/yearly-maximum.ts';
import { day, isSo as flag, like, oneOf, shownDay } from './words.ts';

type How = NonNullable<Facts['arrival.how']>;
const PLACES: Readonly<Record<string, How>> = {
  border_crossing_point: 'crossing-point',
  external_border_crossing_point: 'crossing-point',
  transit_zone: 'transit-zone',
  apprehended_unauthorised_crossing: 'unauthorised-crossing',
  unauthorised_crossing: 'unauthorised-crossing',
  disembarked: 'disembarked',
  disembarked_sar: 'disembarked',
  disembarked_after_sar: 'disembarked',
  sar_disembarkation: 'disembarked',
  search_and_rescue: 'disembarked',
  relocated: 'relocated',
  relocation: 'relocated',
  inland: 'inside',
  inside: 'inside',
  territory: 'inside',
};

type Crisis = NonNullable<Facts['border.crisis']>;
const CRISES: Readonly<Record<string, Crisis>> = {
  none: 'none',
  '1(4)(a)': 'mass-arrivals',
  mass_arrivals: 'mass-arrivals',
  '1(4)(b)': 'instrumentalisation',
  instrumentalisation: 'instrumentalisation',
  '1(5)': 'force-majeure',
  force_majeure: 'force-majeure',
};

/** What the Council may authorise (CR 11). */
type Measure = 'longer' | 'low-rate-left-out' | '5 %' | '50 %' | 'all';
const MEASURES: readonly (readonly [RegExp, Measure])[] = [
  [/weeks|extension|longer|11\(1\)/, 'longer'],
  [/contingency|exempt|without|11\(2\)/, 'low-rate-left-out'],
  [/^50|11\(4\)/, '50 %'],
  [/^5|11\(3\)/, '5 %'],
  [/all|11\(6\)/, 'all'],
];
const measure = like(MEASURES, 'what the Council may authorise (CR 11)');

/** The grounds of 42(1) by their letter, by their place, and by their place in 42(3). */
const GROUNDS: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'abcdefghij'].flatMap((one) => [[one, one], [`42(1)(${one})`, one]])),
  '42(3)(a)': 'e', '42(3)(b)': 'f', '42(3)(c)': 'g', '42(3)(d)': 'c', '42(3)(e)': 'j',
}; // prettier-ignore

/** The exceptions of 53(2), by their point or by what they are about; a word is known by its beginning. */
type Exception = 'grounds' | 'reception' | 'family' | 'procedural' | 'medical' | 'detention';
const EXCEPTIONS: readonly (readonly [RegExp, Exception])[] = [
  [/ground|53\(2\)\(a\)/, 'grounds'],
  [/procedural|53\(2\)\(c\)/, 'procedural'],
  [/reception|vulnerab|53\(2\)\(b\)/, 'reception'],
  [/famil|child|minor/, 'family'],
  [/medical|health|53\(2\)\(d\)/, 'medical'],
  [/detention|53\(2\)\(e\)/, 'detention'],
];
const exception = like(EXCEPTIONS, 'an exception of 53(2) APR');

const applicantSchema = z.looseObject({
  minor: flag,
  unaccompanied: flag,
  stateless: flag,
  under_12: flag,
  with_minor_children: flag,
  family_with_minors: flag,
});

/** What the scenarios say; what is absent or null is false or not there, as they state themselves. */
export const FACTS = z.looseObject({
  as_of: day.nullish(),
  today: day.nullish(),
  year: z.number().int().nullish(),
  adequate_capacity: z.number().nullish(),
  rate_of: oneOf({ nationality: 'nationality', former_habitual_residence: 'residence' }).nullish(),
  made: day.nullish(),
  lodged: day.nullish(),
  registered: day.nullish(),
  applicant: applicantSchema.nullish(),
  union_rate_pct: z.number().nullish(),
  guidance_note_significant_change: flag,
  significant_change: flag,
  category_not_represented: flag,
  grounds_met: z.array(oneOf(GROUNDS)).nullish(),
  other_grounds: z.array(oneOf(GROUNDS)).nullish(),
  too_complex: flag,
  support_possible: flag,
  screening_done: flag,
  authorised_to_enter: flag,
  meets_entry_conditions: flag,
  place: oneOf(PLACES).nullish(),
  inadmissibility_ground: z.string().nullish(),
  capacity_reached: flag,
  capacity_notified: flag,
  capacity_notified_on: day.nullish(),
  annual_cap_authorised: flag,
  exceptions: z.array(exception).nullish(),
  commission_recommendation: flag,
  relocated: flag,
  conditions_met_before_relocation: flag,
  receiving_state_applies_border_procedure: flag,
  relocation_arrival: day.nullish(),
  crisis_extension: flag,
  crisis: oneOf(CRISES).nullish(),
  council_authorised: flag,
  option: measure.nullish(),
  options: z.array(measure).nullish(),
  instrumentalised: flag,
  likely_well_founded: flag,
  rejected: flag,
  right_to_remain: flag,
  allowed_to_remain: flag,
  no_right_to_remain_since: day.nullish(),
  candidates: z
    .array(
      z.looseObject({
        key: z.string(),
        higher_return_prospect: flag,
        family_with_minors: flag,
        minor: flag,
        security_danger: flag,
      }),
    )
    .nullish(),
  ms_irregular_plus_sar_plus_refusals_3y: z.number().nullish(),
  eu_irregular_plus_sar_plus_refusals_3y: z.number().nullish(),
});

type Scenario = z.infer<typeof FACTS>;

/** A day on which the Regulation and all its multipliers’ first applies, for scenarios that name none. */
const SOME_DAY: Day = dayOf(2026, 9, 1);

/** The day on which to look; of a year that is named alone, its middle. */
function asOfOf({ as_of, today, year }: Scenario): Day {
  return as_of ?? today ?? (year == null ? SOME_DAY : dayOf(year, 7, 1));
}

/** The facts of a scenario as ours. */
function factsOf(scenario: Scenario, safeOrigin = false): Facts {
  const exceptions = new Set(scenario.exceptions ?? []);
  const met = exceptions.has('grounds')
    ? new Set<string>()
    : new Set([...(scenario.grounds_met ?? []), ...(scenario.other_grounds ?? [])]);
  const measures = new Set([...(scenario.options ?? []), ...(scenario.option ? [scenario.option] : [])]);
  const has = (measure: Measure): boolean => scenario.council_authorised === true && measures.has(measure);
  const asOf = asOfOf(scenario);
  const made = scenario.made ?? scenario.registered ?? scenario.lodged ?? asOf;
  const { applicant, capacity_notified_on: notifiedOn } = scenario;
  const children =
    applicant?.with_minor_children ?? applicant?.family_with_minors ?? exceptions.has('family');
  const how = scenario.relocated === true ? 'relocated' : scenario.place;
  const receptionNeeds = exceptions.has('reception');
  return {
    ...rateOf(scenario, met),
    'application.madeOn': made,
    'application.registeredOn': scenario.registered ?? made,
    'application.lodgedOn': scenario.lodged ?? scenario.registered ?? asOf,
    'applicant.minor': applicant?.minor ?? false,
    'applicant.unaccompanied': applicant?.unaccompanied ?? false,
    'applicant.withMinorChildren': children,
    'arrival.how': how ?? (scenario.crisis == null ? 'inside' : 'unauthorised-crossing'),
    'arrival.authorisedToEnter': scenario.authorised_to_enter ?? false,
    'arrival.meetsEntryConditions': scenario.meets_entry_conditions ?? false,
    'examination.inadmissible': scenario.inadmissibility_ground != null,
    'examination.irrelevantIssues': met.has('a'),
    'examination.unconvincing': met.has('b'),
    'examination.misled': met.has('c'),
    'examination.opportunityToShowCause': met.has('c'),
    'examination.documentsDestroyed': false,
    'examination.delaysRemoval': met.has('d'),
    'examination.safeOrigin': met.has('e') || safeOrigin,
    'examination.danger': met.has('f'),
    'examination.expelledForDanger': false,
    'admissibility.earlierApplication': met.has('g'),
    'admissibility.earlierDecisionFinal': met.has('g'),
    'examination.entry': met.has('h') ? 'unlawful' : 'lawful',
    'examination.lateGivenEntry': met.has('h'),
    'examination.lateGivenGrounds': met.has('i'),
    'examination.surPlace': false,
    'examination.significantChange': scenario.significant_change ?? false,
    'examination.guidanceNote': scenario.guidance_note_significant_change ?? false,
    'examination.categoryNotRepresented': scenario.category_not_represented ?? false,
    'examination.tooComplex': scenario.too_complex ?? false,
    'examination.proceduralNeeds': exceptions.has('procedural') || scenario.support_possible === false,
    'examination.supportInAccelerated': scenario.support_possible !== false,
    'examination.receptionNeeds': receptionNeeds,
    'examination.likelyWellFounded': scenario.likely_well_founded ?? false,
    'examination.refusesFingerprints': false,
    'origin.amendmentInForce': false,
    'origin.rateAppliedEarly': false,
    // A crisis is asked about without the steps before it.
    'border.screened': scenario.screening_done ?? scenario.crisis != null,
    'border.conditionsMetBefore': scenario.conditions_met_before_relocation ?? true,
    'border.receptionSupport': !receptionNeeds && !exceptions.has('family'),
    'border.proceduralSupport': !exceptions.has('procedural'),
    'border.commissionRecommends': scenario.commission_recommendation ?? false,
    'border.medicalReasons': exceptions.has('medical'),
    'border.detentionNeeded': exceptions.has('detention'),
    'border.detentionConditions': !exceptions.has('detention'),
    'border.capacityReached': scenario.capacity_reached ?? false,
    'border.capacityNotified': scenario.capacity_notified ?? notifiedOn != null,
    'border.capacityNotifiedOn': notifiedOn ?? ((asOf - 1) as Day),
    'border.maximumAuthorised': scenario.annual_cap_authorised ?? false,
    'border.crisis': scenario.crisis ?? (scenario.crisis_extension === true ? 'mass-arrivals' : 'none'),
    'border.crisisFrom': made,
    'border.crisisUntil': made,
    'border.crisisExtension': scenario.crisis_extension === true || has('longer'),
    'border.crisisContingency': has('low-rate-left-out'),
    'border.crisisFivePercent': has('5 %'),
    'border.crisisFiftyPercent': has('50 %'),
    'border.crisisAllApplications': has('all'),
    'border.crisisCarveOut': 'excluded',
    'border.instrumentalised': scenario.instrumentalised ?? scenario.crisis === 'instrumentalisation',
    'border.youngChild': applicant?.under_12 ?? false,
    'border.receivingStateApplies': scenario.receiving_state_applies_border_procedure ?? false,
    ...(scenario.relocation_arrival == null ? {} : { 'border.relocatedOn': scenario.relocation_arrival }),
    'border.rejected': scenario.rejected ?? false,
    'border.mayRemain': scenario.right_to_remain === true || scenario.allowed_to_remain === true,
    'border.crisisReturn': false,
    ...(scenario.no_right_to_remain_since == null
      ? {}
      : { 'border.noRightSince': scenario.no_right_to_remain_since }),
  };
}

/** A rate that is only said to meet (j) is somewhere up to its threshold; one that is not mentioned is no low one. */
function rateOf({ union_rate_pct: rate }: Scenario, met: ReadonlySet<string>): Facts {
  if (rate != null) return { 'origin.unionRate': rate };
  return met.has('j') ? { 'origin.unionRateHighest': LOW_RATE } : { 'origin.unionRateLowest': 100 };
}

function groundOf(facts: Facts): Ground | null {
  const found = accelerationGrounds(facts, DEFAULT_PARAMETERS).find(({ finding }) => finding.held === 'yes');
  return found?.ground ?? null;
}

function accelerated(facts: Facts): Record<string, unknown> {
  const { outcome } = acceleration(facts, DEFAULT_PARAMETERS);
  const ground = groundOf(facts);
  const stopped = outcome === 'not' && facts['examination.tooComplex'] === true;
  return {
    accelerated: outcome === 'permitted' ? 'permitted' : outcome === 'required',
    ground: outcome === 'not' ? null : ground,
    mandatory: outcome === 'required',
    reason: reasonOf(outcome, facts, ground),
    ...(stopped ? { may_continue_as: 'regular merits', inform_applicant: true } : {}),
  };
}

function reasonOf(outcome: string | null, facts: Facts, ground: Ground | null): string {
  if (outcome !== 'not') return `ground ${ground ?? 'none'}`;
  if (ground === null)
    return unaccompaniedMinor(facts).held === 'yes'
      ? 'none of the grounds of 42(3)'
      : 'none of the grounds of 42(1)';
  return facts['examination.tooComplex'] === true ? 'too complex (42(2))' : 'no support in it (21(2))';
}

/** The keys `accelerated`, `ground`, `mandatory` and `reason`, where another rule has decided on the safe country of origin. */
export function scenarioOfAcceleration(facts: unknown, safeOrigin: boolean): Record<string, unknown> {
  return accelerated(factsOf(FACTS.parse(facts), safeOrigin));
}

/** What the scenarios call each outcome, and why where ours needs telling apart. */
function bordered(scenario: Scenario): Record<string, unknown> {
  const facts = factsOf(scenario);
  const asOf = asOfOf(scenario);
  const { outcome } = borderProcedure(facts, DEFAULT_PARAMETERS, asOf);
  const ground = groundOf(facts);
  const stop = outcome === 'excluded' ? stopOf(scenario, facts) : undefined;
  return {
    ...accelerated(facts),
    border_procedure: wordOf(outcome, facts, stop !== undefined),
    ground: outcome === 'excluded' || outcome === 'not-open' ? null : ground,
    may_still_apply: outcome === 'permitted' || outcome === 'mandatory',
    authorise_entry: outcome === 'excluded',
    threshold_pct: thresholdOf(facts),
    ...(outcome === 'excluded' ? { next: 'appropriate procedure of Chapter III' } : {}),
    reason: stop ?? whyOf(outcome, facts),
  };
}

/** The rate that counts: of the obligation, or in a crisis of what may be decided on the merits. */
function thresholdOf(facts: Facts): number {
  if (loweredThreshold(facts).held === 'yes') return CRISIS_LOW_THRESHOLD;
  const whateverTheRate = { ...facts, 'origin.unionRate': 0 };
  return widenedThreshold(whateverTheRate, DEFAULT_PARAMETERS).held === 'yes'
    ? CRISIS_HIGH_THRESHOLD
    : LOW_RATE;
}

/** The point of 53(2) for which it shall not be applied or shall cease. */
function stopOf({ exceptions }: Scenario, facts: Facts): string | undefined {
  const stops: readonly (readonly [boolean, string])[] = [
    [exceptions?.includes('grounds') === true, '53(2)(a)'],
    [withoutReceptionSupport(facts, DEFAULT_PARAMETERS).held === 'yes', '53(2)(b)'],
    [withoutProceduralSupport(facts).held === 'yes', '53(2)(c)'],
    [medicalReasons(facts).held === 'yes', '53(2)(d)'],
    [unlawfulDetention(facts).held === 'yes', '53(2)(e)'],
  ];
  return stops.find(([so]) => so)?.[1];
}

function wordOf(outcome: BorderOutcome | null, facts: Facts, stopped: boolean): string {
  switch (outcome) {
    case 'mandatory':
      return 'mandatory';
    case 'permitted':
      return obligesAtAll(facts) ? 'not_required' : 'permitted';
    case 'admissibility-only':
      return 'not_available_on_merits';
    case 'not-open':
      return 'not_available';
    case 'excluded':
      if (stopped) return 'must_cease';
      return unaccompaniedMinor(facts).held === 'yes' ? 'prohibited' : 'not_available_on_merits';
    case null:
      return 'not_yet_known';
  }
}

/** Whether the ground is one of those that oblige, were it not for capacity, the yearly maximum or a crisis. */
function obligesAtAll(facts: Facts): boolean {
  const { outcome } = borderProcedure(
    {
      ...facts,
      'border.capacityReached': false,
      'border.maximumAuthorised': false,
      'border.crisis': 'none',
    },
    DEFAULT_PARAMETERS,
    SOME_DAY,
  );
  return outcome === 'mandatory';
}

function whyOf(outcome: BorderOutcome | null, facts: Facts): string {
  if (outcome === 'not-open') return 'the conditions of 43(1)';
  if (outcome !== 'excluded') return '44(1) and 45(1)';
  return unaccompaniedMinor(facts).held === 'yes' ? '53(1)' : '44(1)(b) and 53(2)(a)';
}

function timed(scenario: Scenario): Record<string, unknown> {
  const facts = factsOf(scenario);
  const lodging = borderLodging(facts, NO_HOLIDAYS).end;
  const lodged = scenario.lodged ?? null;
  const after = afterBorder(facts).outcome;
  return {
    border_procedure_ends: shownDay(borderEnd(facts, NO_HOLIDAYS)?.end),
    // oxlint-disable-next-line unicorn/no-thenable -- a key of the scenarios, and no promise
    then:
      after === 'return-border-procedure'
        ? 'the return border procedure applies'
        : 'authorise entry unless the return border procedure applies',
    lodging_due: shownDay(lodging),
    ...(lodged === null || lodging === null ? {} : { late: lodged > lodging }),
    border_procedure_continues: true,
    return_border_procedure_ends: shownDay(returnBorderEnd(facts, NO_HOLIDAYS)?.end),
  };
}

function chosen(scenario: Scenario): Record<string, unknown> {
  const candidates = (scenario.candidates ?? []).map((one) => ({
    key: one.key,
    higherReturnProspect: one.higher_return_prospect ?? false,
    securityDanger: one.security_danger ?? false,
    minorOrFamily: one.family_with_minors === true || one.minor === true,
  }));
  const ordered = prioritise(candidates, DEFAULT_PARAMETERS);
  const keys = (held: string) => ordered.filter(({ first }) => first.held === held).map(({ key }) => key);
  return { priority: keys('yes'), not_prioritised: keys('no') };
}

function capacity(scenario: Scenario): Record<string, unknown> {
  const state = scenario.ms_irregular_plus_sar_plus_refusals_3y;
  const union = scenario.eu_irregular_plus_sar_plus_refusals_3y;
  const persons =
    scenario.adequate_capacity ??
    (state == null || union == null ? null : adequateCapacity(state, union, DEFAULT_PARAMETERS).persons);
  if (persons === null) return {};
  const maximum = yearlyMaximum(persons, asOfOf(scenario), DEFAULT_PARAMETERS);
  return {
    adequate_capacity: persons,
    annual_max_applications: maximum?.applications ?? null,
    multiplier: maximum?.multiplier ?? null,
  };
}

/** By area: the facts of a scenario in its words to the answers in its words. */
export const SCENARIOS: Readonly<Record<string, (facts: unknown) => Record<string, unknown>>> = {
  accelerated: (facts) => accelerated(factsOf(FACTS.parse(facts))),
  border: (facts) => {
    const scenario = FACTS.parse(facts);
    if (scenario.candidates != null) return chosen(scenario);
    // Those on time say when it was registered, and nothing of where the applicant is.
    if (scenario.registered != null && scenario.place == null) return timed(scenario);
    return { ...bordered(scenario), ...(scenario.registered == null ? {} : timed(scenario)) };
  },
  crisis: (facts) => {
    const scenario = FACTS.parse(facts);
    return { ...bordered(scenario), ...(scenario.registered == null ? {} : timed(scenario)) };
  },
  capacity: (facts) => capacity(FACTS.parse(facts)),
};
