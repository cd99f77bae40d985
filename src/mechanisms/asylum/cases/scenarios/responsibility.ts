/** Worked scenarios of others on which state is responsible: their words to our facts, our outcome to their words. */
import { addDays, addMonths, type Day, type Provision, type StateCode } from '#kernel';
import * as z from 'zod';
import type { Facts } from '../../facts/index.ts';
import type {
  Dependant,
  Diploma,
  Entry,
  HeldDocument,
  Person,
  TogetherWith,
} from '../../facts/responsibility.ts';
import { AMMR_16_3 } from '../../law/responsibility.ts';
import { DEFAULT_PARAMETERS, type AsylumParameters } from '../../parameters.ts';
import { responsibilityLaw } from '../../rules/applicable-law/applicable-law.ts';
import { responsibleState } from '../../rules/responsibility/responsible-state.ts';
import { day, isSo, like, oneOf } from './words.ts';

// Their states may be made up (“XX”): whatever two letters they are, the rules only compare them.
const state = z.custom<StateCode>((value) => typeof value === 'string' && value.length > 0);

// prettier-ignore
const RELATIONS = {
  spouse: 'spouse', husband: 'spouse', wife: 'spouse', partner: 'partner', unmarried_partner: 'partner',
  child: 'child', minor_child: 'child', son: 'child', daughter: 'child', parent: 'parent', father: 'parent', mother: 'parent',
  guardian: 'responsible-adult', responsible_adult: 'responsible-adult', sibling: 'sibling', brother: 'sibling', sister: 'sibling',
  aunt: 'aunt-or-uncle', uncle: 'aunt-or-uncle', grandparent: 'grandparent', grandmother: 'grandparent', grandfather: 'grandparent',
  // No family member, sibling or relative of 2(8) and 2(9): nobody who counts.
  cousin: 'nobody', niece: 'nobody', nephew: 'nobody', grandchild: 'nobody', great_aunt: 'nobody', great_uncle: 'nobody',
  stepparent: 'nobody', parent_in_law: 'nobody', sibling_in_law: 'nobody', fiance: 'nobody', friend: 'nobody', other: 'nobody',
} as const satisfies Readonly<Record<string, Person['relation'] | 'nobody'>>;

// prettier-ignore
const STATUSES = {
  beneficiary: 'beneficiary', refugee: 'beneficiary', subsidiary_protection: 'beneficiary', protection: 'beneficiary',
  beneficiary_of_international_protection: 'beneficiary', international_protection: 'beneficiary',
  long_term_resident: 'long-term-resident', long_term: 'long-term-resident', long_term_residence: 'long-term-resident',
  applicant: 'applicant', citizen_former_beneficiary: 'former-beneficiary-citizen', former_beneficiary_citizen: 'former-beneficiary-citizen',
  naturalised: 'former-beneficiary-citizen', naturalised_beneficiary: 'former-beneficiary-citizen',
  citizen: 'other', resident: 'other', legal_resident: 'other', legally_resident: 'other', legally_present: 'other',
  worker: 'other', student: 'other', temporary_protection: 'other', other: 'other', none: 'none', irregular: 'none',
} as const satisfies Readonly<Record<string, NonNullable<Person['status']> | 'none'>>;

const person = z.looseObject({
  relation: oneOf<(typeof RELATIONS)[keyof typeof RELATIONS]>(RELATIONS).nullish(),
  state: state.nullish(),
  status: oneOf<(typeof STATUSES)[keyof typeof STATUSES]>(STATUSES).nullish(),
  legally_present: isSo,
  can_care: isSo,
  first_substantive_decision: isSo,
  minor: isSo,
  unmarried: isSo,
  married: isSo,
  written_desire: isSo,
  formed_before_arrival: isSo,
  born_after_arrival: isSo,
  best_interests_against: isSo,
});
const VISA_TYPES = { A: 'A', C: 'C', D: 'D', a: 'A', c: 'C', d: 'D', transit: 'A', short_stay: 'C', long_stay: 'D' } as const; // prettier-ignore
const held = z.looseObject({
  issuer: state.nullish(),
  state: state.nullish(),
  type: oneOf<'A' | 'C' | 'D'>(VISA_TYPES).nullish(),
  valid: isSo,
  issued: day.nullish(),
  valid_from: day.nullish(),
  from: day.nullish(),
  expired: day.nullish(),
  expiry: day.nullish(),
  valid_until: day.nullish(),
  until: day.nullish(),
  annulled: day.nullish(),
  revoked: day.nullish(),
  withdrawn: day.nullish(),
  validity_days: z.number().nullish(),
  days: z.number().nullish(),
  validity_months: z.number().nullish(),
  months: z.number().nullish(),
  stay_months: z.number().nullish(),
  period_months: z.number().nullish(),
  on_behalf_of: state.nullish(),
  represented_state: state.nullish(),
  represents: state.nullish(),
  fraud: z.union([z.boolean(), z.string()]).nullish(),
  fraud_after_issue: isSo,
});
const diploma = z.looseObject({
  state: state.nullish(),
  issuer: state.nullish(),
  issued: day,
  on_site_academic_years: z.number().nullish(),
  academic_years: z.number().nullish(),
  study_years: z.number().nullish(),
  isced: z.number().nullish(),
  recognised: isSo,
  distance: isSo,
});
const place = z.union([
  state.transform((one) => ({ state: one, date: null })),
  z.looseObject({ state, date: day.nullish() }),
]);
/** The reasons of 34(1); for another, nobody is dependent in its sense. */
const DEPENDENT_FOR: readonly (readonly [RegExp, boolean])[] = [
  [/pregnan|new.?born|illness|disab|trauma|old|\bage\b/, true],
  [/financ|econom|housing|language|none/, false],
];
const dependency = z.looseObject({
  reason: like(DEPENDENT_FOR, 'a reason to be dependent').nullish(),
  relation: oneOf<(typeof RELATIONS)[keyof typeof RELATIONS]>(RELATIONS).nullish(),
  state: state.nullish(),
  legally_resident: isSo,
  dependent: isSo,
  ties_before_arrival: isSo,
  family_ties_before: isSo,
  can_care: isSo,
  able_to_care: isSo,
  written_desire: isSo,
  cannot_travel: isSo,
  unable_to_travel: isSo,
});

const oneOrMore = <Item extends z.ZodType>(
  item: Item,
): z.ZodType<readonly z.output<Item>[] | null | undefined> =>
  z.union([z.array(item), item.transform((one) => [one])]).nullish();

const REGIMES = {
  AMMR: 'AMMR', ammr: 'AMMR', 'Reg. (EU) 2024/1351': 'AMMR', '2024/1351': 'AMMR',
  DUBLIN3: 'DUBLIN3', dublin3: 'DUBLIN3', dublin_iii: 'DUBLIN3', 'Reg. (EU) No 604/2013': 'DUBLIN3', '604/2013': 'DUBLIN3',
} as const; // prettier-ignore

const regime = oneOf<AsylumParameters['firstOfJuly2026']>(REGIMES).nullish();

/** Every fact that is read. */
export const FACTS = z.looseObject({
  registered: day,
  first_registered_in: state.nullish(),
  present_in: state.nullish(),
  determining_state: state.nullish(),
  applicant: z
    .looseObject({
      minor: isSo,
      unaccompanied: isSo,
      married: isSo,
      birth_date: day.nullish(),
      born: day.nullish(),
    })
    .nullish(),
  security_threat: isSo,
  security_check_by: state.nullish(),
  charter4_risk_in: z.array(state).nullish(),
  other_criteria_state: state.nullish(),
  family: oneOrMore(person),
  siblings: oneOrMore(person),
  relatives: oneOrMore(person),
  written_desire: isSo,
  best_interests_against: isSo,
  best_interests_state: state.nullish(),
  registration_in_best_interests: isSo,
  registered_together: z
    .array(z.looseObject({ key: z.string(), criteria_state: state, age: z.number().nullish() }))
    .nullish(),
  oldest: z.string().nullish(),
  visa: oneOrMore(held),
  visas: oneOrMore(held),
  residence_document: oneOrMore(held),
  residence_documents: oneOrMore(held),
  diploma: oneOrMore(diploma),
  diplomas: oneOrMore(diploma),
  visa_waived_entry: place.nullish(),
  visa_waived_in_registration_state: isSo,
  airport_transit: z.union([z.boolean(), place]).nullish(),
  transit_area: z.union([z.boolean(), place]).nullish(),
  airport_transit_area: z.union([z.boolean(), place]).nullish(),
  irregular_entry: oneOrMore(place),
  sar_disembarkation: oneOrMore(place),
  relocated_to: state.nullish(),
  dependency: oneOrMore(dependency),
  dependent: oneOrMore(dependency),
  dependent_on: oneOrMore(dependency),
  cannot_travel: isSo,
  unable_to_travel: isSo,
  reading: regime,
  first_of_july: regime,
  first_of_july_2026: regime,
});
type Scenario = z.output<typeof FACTS>;

/** Answers to the facts of a scenario, by area, in the words of `expected`. */
export const SCENARIOS: Readonly<Record<string, (facts: unknown) => Record<string, unknown>>> = {
  responsibility(given) {
    const read = FACTS.parse(given);
    const facts = factsOf(read);
    const parameters = {
      ...DEFAULT_PARAMETERS,
      firstOfJuly2026:
        read.reading ?? read.first_of_july ?? read.first_of_july_2026 ?? DEFAULT_PARAMETERS.firstOfJuly2026,
    };
    const regime = responsibilityLaw(facts, parameters).outcome;
    if (regime !== 'AMMR') return { regime: 'Reg. (EU) No 604/2013' };
    const { outcome } = responsibleState(facts, parameters);
    const other = byOtherCriteria(read, outcome?.rule);
    return {
      regime: 'Reg. (EU) 2024/1351',
      responsible: other ?? outcome?.state ?? null,
      rule: outcome === null ? null : placeOf(outcome.rule),
      take_charge_request:
        other === undefined ? (outcome?.takeCharge ?? null) : other !== read.first_registered_in,
    };
  },
};

/** Where a scenario only says that the other criteria lead to a state, that is the state to go on to under 16(3). */
function byOtherCriteria(read: Scenario, rule: Provision | undefined): StateCode | undefined {
  const other = read.other_criteria_state ?? undefined;
  return rule === AMMR_16_3 && other !== undefined && !read.charter4_risk_in?.includes(other)
    ? other
    : undefined;
}

/** A place without its act: `29(3)(b)`. */
export function placeOf({ article, paragraph, point }: Provision): string {
  return [
    article ?? '',
    ...[paragraph, point].filter((one) => one !== undefined).map((one) => `(${one})`),
  ].join('');
}

function factsOf(read: Scenario): Facts {
  const first = read.first_registered_in ?? undefined;
  const present = read.present_in ?? read.determining_state ?? read.relocated_to ?? first;
  const people = [
    ...(read.family ?? []).flatMap((one) => personOf(read, one, 'spouse')),
    ...(read.siblings ?? []).flatMap((one) => personOf(read, one, 'sibling')),
    ...(read.relatives ?? []).flatMap((one) => personOf(read, one, 'aunt-or-uncle')),
  ];
  const dependencies = [read.dependency, read.dependent, read.dependent_on].flatMap((some) => some ?? []);
  const documents = [
    ...[read.residence_document, read.residence_documents]
      .flatMap((some) => some ?? [])
      .map((one) => documentOf(read, one, 'residence-document')),
    ...[read.visa, read.visas].flatMap((some) => some ?? []).map((one) => documentOf(read, one, 'visa')),
  ];
  const born = read.applicant?.birth_date ?? read.applicant?.born ?? undefined;
  const securityCheckBy = read.security_check_by ?? first;
  const bestInterestsState = read.best_interests_state ?? undefined;
  return {
    'application.registeredOn': read.registered,
    ...(first === undefined ? {} : { 'application.state': first }),
    'applicant.minor': read.applicant?.minor ?? false,
    'applicant.unaccompanied': read.applicant?.unaccompanied ?? false,
    ...(born === undefined ? {} : { 'applicant.birthDate': born }),
    'responsibility.married': read.applicant?.married ?? false,
    'responsibility.securityThreat': read.security_threat ?? false,
    ...(securityCheckBy === undefined ? {} : { 'responsibility.securityCheckBy': securityCheckBy }),
    'responsibility.charterRiskIn': read.charter4_risk_in ?? [],
    ...(present === undefined ? {} : { 'responsibility.presentIn': present }),
    'responsibility.family': people,
    ...(bestInterestsState === undefined ? {} : { 'responsibility.bestInterestsState': bestInterestsState }),
    // Said of nobody in particular, it is the state of first registration that is against them.
    'responsibility.registrationInBestInterests':
      read.registration_in_best_interests ?? !(people.length === 0 && read.best_interests_against === true),
    'responsibility.together': togetherOf(read),
    'responsibility.dependants': dependencies.flatMap((one) => dependantOf(read, one)),
    'responsibility.unableToTravel':
      read.cannot_travel ??
      read.unable_to_travel ??
      dependencies.some((one) => one.cannot_travel === true || one.unable_to_travel === true),
    'responsibility.documents': documents,
    'responsibility.diplomas': [read.diploma, read.diplomas].flatMap((some) => some ?? []).map(diplomaOf),
    'responsibility.entries': entriesOf(read),
    'responsibility.visaWaivedWhereRegistered': read.visa_waived_in_registration_state ?? false,
    'responsibility.relocated': typeof read.relocated_to === 'string',
    ...(typeof read.relocated_to === 'string' ? { 'responsibility.relocatedTo': read.relocated_to } : {}),
  };
}

function personOf(
  read: Scenario,
  one: z.output<typeof person>,
  otherwise: NonNullable<Person['relation']>,
): Person[] {
  const relation = one.relation ?? otherwise;
  if (relation === 'nobody') return [];
  const status = one.status == null || one.status === 'none' ? 'other' : one.status;
  const born = one.born_after_arrival === true;
  const found: Person = {
    relation,
    ...(one.state ? { state: one.state } : {}),
    formed: born
      ? 'born-after-arrival'
      : one.formed_before_arrival === false
        ? 'after-arrival'
        : 'before-arrival',
    status,
    firstDecision: one.first_substantive_decision ?? false,
    wish: one.written_desire ?? read.written_desire ?? false,
    minorUnmarried: one.minor !== false && one.unmarried !== false && one.married !== true,
    comparableToMarriage: true,
    // Whoever has a status or an application there is there legally.
    legallyPresent: one.legally_present ?? (one.status != null && one.status !== 'none'),
    canCare: one.can_care ?? false,
    againstBestInterests: one.best_interests_against ?? read.best_interests_against ?? false,
  };
  return [found];
}

function togetherOf(read: Scenario): readonly TogetherWith[] {
  const all = read.registered_together ?? [];
  const ages = all.flatMap(({ age }) => (age === undefined || age === null ? [] : [age]));
  return all.map(({ key, criteria_state, age }) => ({
    state: criteria_state,
    oldest: read.oldest ? key === read.oldest : age !== undefined && age === Math.max(...ages),
  }));
}

const FOR_LONG = 9999;

function documentOf(
  read: Scenario,
  one: z.output<typeof held>,
  kind: 'visa' | 'residence-document',
): HeldDocument {
  const issuer = one.issuer ?? one.state ?? undefined;
  const behalf = one.on_behalf_of ?? one.represented_state ?? one.represents ?? issuer;
  const withdrawn = one.annulled ?? one.revoked ?? one.withdrawn ?? undefined;
  const until =
    one.expired ??
    one.expiry ??
    one.valid_until ??
    one.until ??
    addDays(read.registered, one.valid === false ? -FOR_LONG : 1);
  return {
    kind,
    ...(issuer === undefined ? {} : { issuer }),
    ...(behalf === undefined ? {} : { onBehalfOf: behalf }),
    visaType: one.type ?? 'C',
    validFrom: one.valid_from ?? one.from ?? one.issued ?? beginOf(until, one),
    validUntil: until,
    withdrawn: withdrawn !== undefined,
    ...(withdrawn === undefined ? {} : { withdrawnOn: withdrawn }),
    fraudAfterIssue: one.fraud_after_issue ?? one.fraud === 'after_issue',
  };
}

function beginOf(until: Day, one: z.output<typeof held>): Day {
  const months = one.validity_months ?? one.months ?? one.stay_months ?? one.period_months;
  return typeof months === 'number'
    ? addMonths(until, -months)
    : addDays(until, -(one.validity_days ?? one.days ?? 0));
}

function diplomaOf(one: z.output<typeof diploma>): Diploma {
  const where = one.state ?? one.issuer ?? undefined;
  return {
    ...(where === undefined ? {} : { state: where }),
    issuedOn: one.issued,
    academicYears: one.on_site_academic_years ?? one.academic_years ?? one.study_years ?? 0,
    recognised: one.recognised ?? (one.isced ?? 2) >= 2,
    distance: one.distance ?? false,
  };
}

function entriesOf(read: Scenario): readonly Entry[] {
  const first = read.first_registered_in ?? undefined;
  const came = (how: NonNullable<Entry['how']>, { state: where, date }: z.output<typeof place>): Entry => ({
    how,
    state: where,
    on: date ?? read.registered,
  });
  const inTransit = read.airport_transit ?? read.transit_area ?? read.airport_transit_area;
  const transit =
    inTransit === true ? (first === undefined ? null : { state: first, date: null }) : inTransit || null;
  return [
    ...(read.visa_waived_entry ? [came('visa-waived', read.visa_waived_entry)] : []),
    ...(transit ? [came('airport-transit-area', transit)] : []),
    ...(read.irregular_entry ?? []).map((one) => came('irregular-crossing', one)),
    ...(read.sar_disembarkation ?? []).map((one) => came('disembarkation', one)),
  ];
}

function dependantOf(read: Scenario, one: z.output<typeof dependency>): Dependant[] {
  const relation = one.relation ?? 'sibling';
  // 34 speaks of no others.
  if (relation !== 'child' && relation !== 'parent' && relation !== 'sibling') return [];
  const found: Dependant = {
    relation,
    ...(one.state ? { state: one.state } : {}),
    legallyResident: one.legally_resident ?? true,
    dependent: one.dependent ?? one.reason ?? true,
    tiesBeforeArrival: one.ties_before_arrival ?? one.family_ties_before ?? true,
    canCare: one.can_care ?? one.able_to_care ?? false,
    wish: one.written_desire ?? read.written_desire ?? false,
  };
  return [found];
}
