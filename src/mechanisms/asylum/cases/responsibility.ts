/** Worked cases on which state is responsible: in words, with the provision they test, the facts and what must come out. */
import { parseDay, type Provision, type StateCode } from '#kernel';
import type { Facts } from '../facts/index.ts';
import type { Dependant, Diploma, Entry, HeldDocument, Person } from '../facts/responsibility.ts';
import * as law from '../law/responsibility.ts';

export interface ResponsibilityCase {
  readonly name: string;
  /** The provision that it tests. */
  readonly origin: Provision;
  readonly facts: Facts;
  readonly expected: { readonly state: StateCode; readonly rule: Provision };
}

/** An adult alone, registered in Austria on 10 August 2026, without anything that points to a state. */
export const ALONE: Facts = {
  'application.state': 'AT',
  'application.registeredOn': parseDay('2026-08-10'),
  'applicant.minor': false,
  'applicant.unaccompanied': false,
  'responsibility.securityThreat': false,
  'responsibility.charterRiskIn': [],
  'responsibility.presentIn': 'AT',
  'responsibility.family': [],
  'responsibility.married': false,
  'responsibility.together': [],
  'responsibility.dependants': [],
  'responsibility.unableToTravel': false,
  'responsibility.documents': [],
  'responsibility.diplomas': [],
  'responsibility.entries': [],
  'responsibility.visaWaivedWhereRegistered': false,
  'responsibility.relocated': false,
};

/** An unaccompanied minor in the same place. */
export const MINOR_ALONE: Facts = {
  ...ALONE,
  'applicant.minor': true,
  'applicant.unaccompanied': true,
  'responsibility.registrationInBestInterests': true,
};

export function personIn(state: StateCode, known: Partial<Person> = {}): Person {
  return {
    relation: 'spouse',
    state,
    formed: 'before-arrival',
    status: 'beneficiary',
    firstDecision: false,
    wish: true,
    minorUnmarried: true,
    comparableToMarriage: true,
    legallyPresent: true,
    canCare: true,
    againstBestInterests: false,
    ...known,
  };
}

export function visaOf(state: StateCode, known: Partial<HeldDocument> = {}): HeldDocument {
  return {
    kind: 'visa',
    issuer: state,
    onBehalfOf: state,
    visaType: 'C',
    validFrom: parseDay('2026-07-01'),
    validUntil: parseDay('2026-09-30'),
    withdrawn: false,
    fraudAfterIssue: false,
    ...known,
  };
}

export function residenceOf(state: StateCode, known: Partial<HeldDocument> = {}): HeldDocument {
  return {
    kind: 'residence-document',
    issuer: state,
    validFrom: parseDay('2026-01-01'),
    validUntil: parseDay('2026-12-31'),
    withdrawn: false,
    fraudAfterIssue: false,
    ...known,
  };
}

export function diplomaOf(state: StateCode, issuedOn: string, known: Partial<Diploma> = {}): Diploma {
  return {
    state,
    issuedOn: parseDay(issuedOn),
    academicYears: 1,
    recognised: true,
    distance: false,
    ...known,
  };
}

export function entryIn(state: StateCode, how: NonNullable<Entry['how']>, on = '2026-07-01'): Entry {
  return { how, state, on: parseDay(on) };
}

export function dependantIn(state: StateCode, known: Partial<Dependant> = {}): Dependant {
  return {
    relation: 'sibling',
    state,
    legallyResident: true,
    dependent: true,
    tiesBeforeArrival: true,
    canCare: true,
    wish: true,
    ...known,
  };
}

type Row = readonly [name: string, origin: Provision, facts: Facts, state: StateCode, rule?: Provision];

const adult = (known: Facts): Facts => ({ ...ALONE, ...known });
const minor = (known: Facts): Facts => ({ ...MINOR_ALONE, ...known });
const documents = (...held: readonly HeldDocument[]): Facts => adult({ 'responsibility.documents': held });
const entries = (...came: readonly Entry[]): Facts => adult({ 'responsibility.entries': came });
const family = (...persons: readonly Person[]): Facts => adult({ 'responsibility.family': persons });
const on = parseDay;

// Where the last column is left out, the rule is the one that the case tests.
// prettier-ignore
const ROWS: readonly Row[] = [
  ['nothing points to a state, so first registration decides', law.AMMR_16_2, ALONE, 'AT'],
  ['a threat to security comes before an unaccompanied minor’s father', law.AMMR_16_4, minor({ 'responsibility.securityThreat': true, 'responsibility.securityCheckBy': 'IT', 'responsibility.family': [personIn('SE', { relation: 'parent' })] }), 'IT'],
  ['a threat to security comes before a spouse with protection', law.AMMR_16_4, adult({ 'responsibility.securityThreat': true, 'responsibility.securityCheckBy': 'AT', 'responsibility.family': [personIn('SE')] }), 'AT'],

  ['a risk where the visa points leads on to the diploma', law.AMMR_16_3, adult({ 'responsibility.charterRiskIn': ['FR'], 'responsibility.documents': [visaOf('FR')], 'responsibility.diplomas': [diplomaOf('CZ', '2024-06-30')] }), 'CZ', law.AMMR_30_1],
  ['a risk where the visa points and nothing else leaves first registration', law.AMMR_16_3, adult({ 'responsibility.charterRiskIn': ['FR'], 'responsibility.documents': [visaOf('FR')] }), 'AT'],
  ['a risk there and in the state of first registration leaves where the applicant is', law.AMMR_16_3, adult({ 'responsibility.charterRiskIn': ['FR', 'AT'], 'responsibility.presentIn': 'NL', 'responsibility.documents': [visaOf('FR')] }), 'NL'],
  ['a risk where the applicant already is bars no transfer', law.AMMR_16_3, adult({ 'responsibility.charterRiskIn': ['AT'] }), 'AT', law.AMMR_16_2],
  ['a risk where only a visa without effect points changes nothing', law.AMMR_16_3, adult({ 'responsibility.charterRiskIn': ['FR'], 'responsibility.documents': [visaOf('FR', { fraudAfterIssue: true })] }), 'AT', law.AMMR_16_2],

  ['a minor’s father who is legally present', law.AMMR_25_2, minor({ 'responsibility.family': [personIn('SE', { relation: 'parent', status: 'other' })] }), 'SE'],
  ['a minor’s sibling who is legally present, without any wish in writing', law.AMMR_25_2, minor({ 'responsibility.family': [personIn('SE', { relation: 'sibling', wish: false })] }), 'SE'],
  ['a minor’s father, against the best interests of the child', law.AMMR_25_2, minor({ 'responsibility.family': [personIn('SE', { relation: 'parent', againstBestInterests: true })] }), 'AT', law.AMMR_25_5],
  ['a married minor whose spouse is not legally present joins the mother', law.AMMR_25_2, minor({ 'responsibility.married': true, 'responsibility.family': [personIn('DE', { legallyPresent: false }), personIn('SE', { relation: 'parent' })] }), 'SE'],
  ['a married minor whose spouse is legally present joins the spouse and not the mother', law.AMMR_25_2, minor({ 'responsibility.married': true, 'responsibility.family': [personIn('DE'), personIn('SE', { relation: 'parent' })] }), 'DE'],
  ['a minor’s grandmother who can take care', law.AMMR_25_3, minor({ 'responsibility.family': [personIn('DK', { relation: 'grandparent' })] }), 'DK'],
  ['a minor’s aunt who cannot take care', law.AMMR_25_3, minor({ 'responsibility.family': [personIn('DK', { relation: 'aunt-or-uncle', canCare: false })] }), 'AT', law.AMMR_25_5],
  ['a minor’s aunt in the state of first registration keeps the minor there', law.AMMR_25_3, minor({ 'responsibility.family': [personIn('AT', { relation: 'aunt-or-uncle' })] }), 'AT', law.AMMR_25_5],
  ['a minor’s father and mother in two states: the best interests of the child', law.AMMR_25_4, minor({ 'responsibility.family': [personIn('SE', { relation: 'parent' }), personIn('DE', { relation: 'parent' })], 'responsibility.bestInterestsState': 'DE' }), 'DE'],
  ['a minor’s father and aunt in two states: the best interests of the child', law.AMMR_25_4, minor({ 'responsibility.family': [personIn('SE', { relation: 'parent' }), personIn('DK', { relation: 'aunt-or-uncle' })], 'responsibility.bestInterestsState': 'DK' }), 'DK'],
  ['a minor’s father and aunt in one state', law.AMMR_25_2, minor({ 'responsibility.family': [personIn('SE', { relation: 'aunt-or-uncle' }), personIn('SE', { relation: 'parent' })] }), 'SE'],
  ['a minor without anybody', law.AMMR_25_5, MINOR_ALONE, 'AT'],
  ['a minor with a visa: only Article 25 applies', law.AMMR_25_1, minor({ 'responsibility.documents': [visaOf('FR')] }), 'AT', law.AMMR_25_5],
  ['a minor who crossed the border elsewhere: only Article 25 applies', law.AMMR_25_1, minor({ 'responsibility.entries': [entryIn('IT', 'irregular-crossing')] }), 'AT', law.AMMR_25_5],
  ['a minor who is elsewhere, for whom a transfer back is not in their best interests', law.AMMR_37_1, minor({ 'responsibility.registrationInBestInterests': false, 'responsibility.presentIn': 'NL' }), 'NL'],
  ['a minor who turns 18 on the day of first registration is none', law.AMMR_24_2, minor({ 'applicant.birthDate': on('2008-08-10'), 'responsibility.documents': [visaOf('FR')] }), 'FR', law.AMMR_29_2],
  ['a minor who turns 18 the day after first registration still is one', law.AMMR_24_2, minor({ 'applicant.birthDate': on('2008-08-11'), 'applicant.minor': false, 'responsibility.documents': [visaOf('FR')] }), 'AT', law.AMMR_25_5],

  ['a spouse with protection, wish in writing, before a visa', law.AMMR_26_1, adult({ 'responsibility.family': [personIn('SE')], 'responsibility.documents': [visaOf('FR')] }), 'SE'],
  ['a spouse with protection without a wish in writing', law.AMMR_26_1, family(personIn('SE', { wish: false })), 'AT', law.AMMR_16_2],
  ['a spouse who resides for the long term', law.AMMR_26_1, family(personIn('SE', { status: 'long-term-resident' })), 'SE'],
  ['a spouse who resides on another ground', law.AMMR_26_1, family(personIn('SE', { status: 'other' })), 'AT', law.AMMR_16_2],
  ['a spouse married after arrival', law.AMMR_2_8, family(personIn('SE', { formed: 'after-arrival' })), 'AT', law.AMMR_16_2],
  ['a partner whose relationship is not treated like a marriage there', law.AMMR_2_8, family(personIn('SE', { relation: 'partner', comparableToMarriage: false })), 'AT', law.AMMR_16_2],
  ['a sibling with protection is no family member of an adult', law.AMMR_2_8, family(personIn('SE', { relation: 'sibling' })), 'AT', law.AMMR_16_2],
  ['an adult’s mother with protection is no family member', law.AMMR_2_8, family(personIn('SE', { relation: 'parent' })), 'AT', law.AMMR_16_2],
  ['an accompanied minor’s mother with protection', law.AMMR_26_1, { ...family(personIn('SE', { relation: 'parent' })), 'applicant.minor': true }, 'SE'],
  ['the adult responsible for a minor with protection', law.AMMR_2_8, family(personIn('SE', { relation: 'ward' })), 'SE', law.AMMR_26_1],
  ['an adult child with protection is no family member', law.AMMR_2_8, family(personIn('SE', { relation: 'child', minorUnmarried: false })), 'AT', law.AMMR_16_2],
  ['a spouse who had protection and is a citizen now', law.AMMR_26_2, family(personIn('SE', { status: 'former-beneficiary-citizen' })), 'SE'],
  ['a child born after the parent arrived', law.AMMR_26_3, { ...family(personIn('SE', { relation: 'parent', formed: 'born-after-arrival' })), 'applicant.minor': true }, 'SE'],
  ['two family members with protection in two states: the one desired', law.AMMR_24_1, { ...family(personIn('SE'), personIn('DE', { relation: 'child' })), 'responsibility.agreedState': 'DE' }, 'DE', law.AMMR_26_1],

  ['a spouse whose application awaits its first decision', law.AMMR_27, family(personIn('BE', { status: 'applicant' })), 'BE'],
  ['a spouse whose application has been decided', law.AMMR_27, family(personIn('BE', { status: 'applicant', firstDecision: true })), 'AT', law.AMMR_16_2],
  ['a child born after arrival does not count for an applicant in the family', law.AMMR_27, family(personIn('BE', { relation: 'child', status: 'applicant', formed: 'born-after-arrival' })), 'AT', law.AMMR_16_2],
  ['a beneficiary comes before an applicant', law.AMMR_26_1, family(personIn('BE', { status: 'applicant' }), personIn('SE', { relation: 'child' })), 'SE'],

  ['a family split two to one', law.AMMR_28_A, adult({ 'responsibility.together': [{ state: 'IT', oldest: false }, { state: 'ES', oldest: true }, { state: 'IT', oldest: false }] }), 'IT'],
  ['a family split two to two: the oldest', law.AMMR_28_B, adult({ 'responsibility.together': [{ state: 'IT', oldest: false }, { state: 'ES', oldest: true }] }), 'ES'],
  ['a family split two, two and one: the oldest, though alone', law.AMMR_28_B, adult({ 'responsibility.together': [{ state: 'IT' , oldest: false }, { state: 'ES', oldest: false }, { state: 'IT', oldest: false }, { state: 'ES', oldest: false }, { state: 'FR', oldest: true }] }), 'FR'],
  ['a family that the criteria do not separate', law.AMMR_28_A, adult({ 'responsibility.together': [{ state: 'IT', oldest: false }, { state: 'IT', oldest: true }], 'responsibility.entries': [entryIn('IT', 'irregular-crossing')] }), 'IT', law.AMMR_33_1],

  ['a valid residence document', law.AMMR_29_1, documents(residenceOf('PT')), 'PT'],
  ['a valid visa', law.AMMR_29_2, documents(visaOf('PL')), 'PL'],
  ['a visa on its last day', law.AMMR_29_2, documents(visaOf('PL', { validUntil: on('2026-08-10') })), 'PL'],
  ['a visa that ended the day before', law.AMMR_29_4, documents(visaOf('PL', { validUntil: on('2026-08-09') })), 'PL'],
  ['a visa issued on behalf of another state', law.AMMR_29_2, documents(visaOf('PL', { onBehalfOf: 'LT' })), 'LT'],
  ['two residence documents: the longest stay', law.AMMR_29_3_A, documents(residenceOf('PT', { validFrom: on('2024-01-01'), validUntil: on('2026-09-01') }), residenceOf('ES')), 'PT'],
  ['two residence documents of the same length: the latest expiry', law.AMMR_29_3_A, documents(residenceOf('PT'), residenceOf('ES', { validFrom: on('2026-01-02'), validUntil: on('2027-01-01') })), 'ES'],
  ['a residence document before a longer visa', law.AMMR_29_3_A, documents(visaOf('FR', { visaType: 'D', validUntil: on('2027-06-30') }), residenceOf('PT')), 'PT'],
  ['two visas of one type: the latest expiry, though shorter', law.AMMR_29_3_B, documents(visaOf('FR', { validFrom: on('2026-01-01') }), visaOf('DE', { validFrom: on('2026-08-01'), validUntil: on('2026-10-31') })), 'DE'],
  ['two visas of different types: the longest validity, though it expires first', law.AMMR_29_3_C, documents(visaOf('FR', { visaType: 'D', validFrom: on('2026-01-01') }), visaOf('DE', { validFrom: on('2026-08-01'), validUntil: on('2026-10-31') })), 'FR'],
  ['two visas of different types valid as long: the latest expiry', law.AMMR_29_3_C, documents(visaOf('FR', { visaType: 'D' }), visaOf('DE', { validFrom: on('2026-07-02'), validUntil: on('2026-10-01') })), 'DE'],
  ['three visas, one of another type: all by validity', law.AMMR_29_3_C, documents(visaOf('FR', { validFrom: on('2026-01-01'), validUntil: on('2026-09-01') }), visaOf('DE', { validUntil: on('2026-09-30') }), visaOf('ES', { visaType: 'D', validFrom: on('2026-08-01'), validUntil: on('2026-12-31') })), 'FR'],
  ['two visas alike in all: the state agreed', law.AMMR_24_1, { ...documents(visaOf('FR'), visaOf('DE')), 'responsibility.agreedState': 'FR' }, 'FR', law.AMMR_29_3_B],
  ['two visas of one state are not of different states', law.AMMR_29_2, documents(visaOf('FR'), visaOf('FR', { visaType: 'D' })), 'FR'],
  ['a residence document that ended a day less than three years before', law.AMMR_29_4, documents(residenceOf('PT', { validFrom: on('2022-01-01'), validUntil: on('2023-08-11') })), 'PT'],
  ['a residence document that ended exactly three years before', law.AMMR_29_4, documents(residenceOf('PT', { validFrom: on('2022-01-01'), validUntil: on('2023-08-10') })), 'AT', law.AMMR_16_2],
  ['a visa that ended a day less than eighteen months before', law.AMMR_29_4, documents(visaOf('PL', { validFrom: on('2025-01-01'), validUntil: on('2025-02-11') })), 'PL'],
  ['a visa that ended exactly eighteen months before', law.AMMR_29_4, documents(visaOf('PL', { validFrom: on('2025-01-01'), validUntil: on('2025-02-10') })), 'AT', law.AMMR_16_2],
  ['a residence document withdrawn two years before', law.AMMR_29_4, documents(residenceOf('PT', { withdrawn: true, withdrawnOn: on('2024-08-10') })), 'PT'],
  ['a visa annulled two years before, though its last day is recent', law.AMMR_29_4, documents(visaOf('PL', { withdrawn: true, withdrawnOn: on('2024-08-10'), validFrom: on('2024-08-01') })), 'AT', law.AMMR_16_2],
  ['a valid visa before a residence document that ended', law.AMMR_24_1, documents(residenceOf('PT', { validFrom: on('2022-01-01'), validUntil: on('2026-01-01') }), visaOf('PL')), 'PL', law.AMMR_29_2],
  ['a document issued on a false identity still counts', law.AMMR_29_5, documents(visaOf('PL')), 'PL', law.AMMR_29_2],
  ['fraud after the issue frees the issuing state', law.AMMR_29_5, documents(visaOf('PL', { fraudAfterIssue: true })), 'AT', law.AMMR_16_2],
  ['a visa before an irregular entry elsewhere', law.AMMR_24_1, adult({ 'responsibility.documents': [visaOf('PL')], 'responsibility.entries': [entryIn('HR', 'irregular-crossing')] }), 'PL', law.AMMR_29_2],

  ['a diploma issued a day less than six years before', law.AMMR_30_1, adult({ 'responsibility.diplomas': [diplomaOf('CZ', '2020-08-11')] }), 'CZ'],
  ['a diploma issued exactly six years before', law.AMMR_30_1, adult({ 'responsibility.diplomas': [diplomaOf('CZ', '2020-08-10')] }), 'AT', law.AMMR_16_2],
  ['a diploma after less than one academic year', law.AMMR_2_15, adult({ 'responsibility.diplomas': [diplomaOf('CZ', '2025-06-30', { academicYears: 0.9 })] }), 'AT', law.AMMR_16_2],
  ['a diploma by distance learning', law.AMMR_2_15, adult({ 'responsibility.diplomas': [diplomaOf('CZ', '2025-06-30', { distance: true })] }), 'AT', law.AMMR_16_2],
  ['two diplomas: the longest study', law.AMMR_30_2, adult({ 'responsibility.diplomas': [diplomaOf('CZ', '2022-06-30', { academicYears: 3 }), diplomaOf('IE', '2025-06-30')] }), 'CZ'],
  ['two diplomas after as long a study: the most recent', law.AMMR_30_2, adult({ 'responsibility.diplomas': [diplomaOf('CZ', '2022-06-30'), diplomaOf('IE', '2025-06-30')] }), 'IE'],
  ['the longest study was too long ago, so the other diploma counts', law.AMMR_30_1, adult({ 'responsibility.diplomas': [diplomaOf('CZ', '2019-06-30', { academicYears: 3 }), diplomaOf('IE', '2025-06-30')] }), 'IE'],
  ['a diploma before an irregular entry elsewhere', law.AMMR_30_1, adult({ 'responsibility.diplomas': [diplomaOf('CZ', '2025-06-30')], 'responsibility.entries': [entryIn('HR', 'irregular-crossing')] }), 'CZ'],

  ['entry without a visa, registered where one is needed', law.AMMR_31_1, entries(entryIn('ES', 'visa-waived')), 'ES'],
  ['entry without a visa, registered where none is needed either', law.AMMR_31_2, { ...entries(entryIn('ES', 'visa-waived')), 'responsibility.visaWaivedWhereRegistered': true }, 'AT'],
  ['entry without a visa in the state of registration itself', law.AMMR_31_1, { ...entries(entryIn('AT', 'visa-waived')), 'responsibility.visaWaivedWhereRegistered': true }, 'AT'],
  ['an application in the transit area of an airport', law.AMMR_32, entries(entryIn('BE', 'airport-transit-area')), 'BE'],

  ['an irregular crossing exactly twenty months before', law.AMMR_33_1, entries(entryIn('HR', 'irregular-crossing', '2024-12-10')), 'HR'],
  ['an irregular crossing a day more than twenty months before', law.AMMR_33_1, entries(entryIn('HR', 'irregular-crossing', '2024-12-09')), 'AT', law.AMMR_16_2],
  ['two crossings: the state entered first', law.AMMR_33_1, entries(entryIn('IT', 'irregular-crossing', '2026-05-01'), entryIn('GR', 'irregular-crossing', '2026-02-01')), 'GR'],
  ['two crossings, the first too long ago', law.AMMR_33_1, entries(entryIn('IT', 'irregular-crossing', '2026-05-01'), entryIn('GR', 'irregular-crossing', '2024-02-01')), 'IT'],
  ['a disembarkation exactly twelve months before', law.AMMR_33_2, entries(entryIn('IT', 'disembarkation', '2025-08-10')), 'IT'],
  ['a disembarkation a day more than twelve months before', law.AMMR_33_2, entries(entryIn('IT', 'disembarkation', '2025-08-09')), 'AT', law.AMMR_16_2],
  ['a disembarkation notwithstanding an earlier crossing', law.AMMR_33_2, entries(entryIn('GR', 'irregular-crossing', '2026-02-01'), entryIn('IT', 'disembarkation')), 'IT'],
  ['relocated after crossing', law.AMMR_33_3, { ...entries(entryIn('GR', 'irregular-crossing', '2026-01-10')), 'responsibility.relocated': true, 'responsibility.relocatedTo': 'FI' }, 'FI'],
  ['relocated, with a visa that no longer counts', law.AMMR_68_2, { ...documents(visaOf('FR')), 'responsibility.relocated': true, 'responsibility.relocatedTo': 'FI' }, 'FI'],
  ['relocated, with a spouse who has protection elsewhere', law.AMMR_26_1, { ...family(personIn('SE')), 'responsibility.relocated': true, 'responsibility.relocatedTo': 'FI' }, 'SE'],
  ['a minor relocated without anybody', law.AMMR_68_2, minor({ 'responsibility.relocated': true, 'responsibility.relocatedTo': 'FI' }), 'FI'],

  ['dependent on a sister in another state, before a spouse with protection', law.AMMR_34_2, { ...family(personIn('SE')), 'responsibility.dependants': [dependantIn('DE')] }, 'DE'],
  ['dependent on a sister in the state where the applicant is', law.AMMR_34_1, { ...documents(visaOf('FR')), 'responsibility.dependants': [dependantIn('AT')] }, 'AT'],
  ['dependent on a sister in another state, too ill to travel', law.AMMR_34_2, adult({ 'responsibility.dependants': [dependantIn('DE')], 'responsibility.unableToTravel': true }), 'AT'],
  ['dependent on a sister who cannot take care', law.AMMR_34_1, adult({ 'responsibility.dependants': [dependantIn('DE', { canCare: false })] }), 'AT', law.AMMR_16_2],
  ['dependent on a sister who is not legally resident', law.AMMR_34_1, adult({ 'responsibility.dependants': [dependantIn('DE', { legallyResident: false })] }), 'AT', law.AMMR_16_2],
];

export const RESPONSIBILITY_CASES: readonly ResponsibilityCase[] = ROWS.map(
  ([name, origin, facts, state, rule = origin]) => ({ name, origin, facts, expected: { state, rule } }),
);
