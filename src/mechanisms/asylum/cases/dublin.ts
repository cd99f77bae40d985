/** Worked cases of Dublin III, from the text of its articles and the judgments that read them. */
import { parseDay } from '#kernel';
import type { DublinDocument, DublinFacts } from '../rules/dublin/facts.ts';
import type { DublinOutcome } from '../rules/dublin/responsible.ts';

export interface DublinCase {
  readonly name: string;
  readonly origin: string;
  readonly facts: DublinFacts;
  readonly outcome: DublinOutcome;
}

const d = parseDay;

/** Lodged first in Germany, present there, and nothing else. */
export const NOTHING: DublinFacts = {
  lodgedIn: 'DE',
  lodgedOn: d('2026-03-16'),
  presentIn: 'DE',
  noTransferTo: [],
  unaccompaniedMinor: false,
  minorFamilyIn: null,
  minorRelativeIn: null,
  minorLodgedWherePresent: true,
  minorStaysInBestInterests: true,
  dependencyIn: null,
  beneficiaryIn: null,
  familyApplicantIn: null,
  wouldBeSeparated: false,
  documents: [],
  leftTerritory: false,
  irregularEntryIn: null,
  entryIrregularOrUnknown: false,
  stays: [],
  visaFreeEntryIn: null,
  transitAreaOf: null,
  examinedBy: null,
  acceptedForFamilyBy: null,
};

const visa = (more: Partial<DublinDocument>): DublinDocument => ({
  kind: 'visa',
  state: 'ES',
  validUntil: d('2026-04-01'),
  usedToEnter: true,
  ...more,
});
const title = (more: Partial<DublinDocument>): DublinDocument =>
  visa({ kind: 'residence-document', state: 'FR', ...more });
const ENTERED: DublinFacts = { ...NOTHING, irregularEntryIn: 'IT', irregularEntryOn: d('2025-03-16') };
const MINOR: DublinFacts = { ...ENTERED, unaccompaniedMinor: true, documents: [visa({})] };

const one = (
  name: string,
  origin: string,
  facts: DublinFacts,
  state: DublinOutcome['state'],
  rule: string,
): DublinCase => ({ name, origin, facts, outcome: { state, rule } });

export const DUBLIN_CASES: readonly DublinCase[] = [
  one('Without any criterion it is the first state of the application', '3(2)', NOTHING, 'DE', '3(2)'),
  one(
    'Twelve months to the day after irregular entry it is still the state entered',
    '13(1), 42(b)',
    ENTERED,
    'IT',
    '13(1)',
  ),
  one(
    'A day later its responsibility has ceased',
    '13(1), C-490/16',
    { ...ENTERED, lodgedOn: d('2026-03-17') },
    'DE',
    '3(2)',
  ),
  one(
    'Then five months of living in a state count, the most recent of several',
    '13(2)',
    {
      ...ENTERED,
      lodgedOn: d('2026-03-17'),
      entryIrregularOrUnknown: true,
      stays: [
        { state: 'IT', from: d('2025-03-16'), until: d('2025-08-16') },
        { state: 'AT', from: d('2025-08-17'), until: d('2026-01-17') },
        { state: 'CH', from: d('2026-01-18'), until: d('2026-03-10') },
      ],
    },
    'AT',
    '13(2)',
  ),
  one(
    'Five months less a day do not',
    '13(2)',
    {
      ...NOTHING,
      entryIrregularOrUnknown: true,
      stays: [{ state: 'AT', from: d('2025-08-17'), until: d('2026-01-16') }],
    },
    'DE',
    '3(2)',
  ),
  one(
    'Who entered regularly is not tied by a stay',
    '13(2)',
    { ...NOTHING, stays: [{ state: 'AT', from: d('2025-01-01'), until: d('2026-01-01') }] },
    'DE',
    '3(2)',
  ),
  one(
    'A valid visa goes before irregular entry',
    '7(1), 12(2)',
    { ...ENTERED, documents: [visa({})] },
    'ES',
    '12(2)',
  ),
  one(
    'A visa on its last day is valid',
    '12(2)',
    { ...NOTHING, documents: [visa({ validUntil: d('2026-03-16') })] },
    'ES',
    '12(2)',
  ),
  one(
    'A residence document goes before a visa',
    '12(1), 12(3)',
    { ...NOTHING, documents: [visa({}), title({})] },
    'FR',
    '12(1)',
  ),
  one(
    'Of several residence documents the longest right to stay decides',
    '12(3)(a)',
    {
      ...NOTHING,
      documents: [
        title({ days: 365, validUntil: d('2027-01-01') }),
        title({ state: 'BE', days: 730, validUntil: d('2026-06-01') }),
      ],
    },
    'BE',
    '12(1)',
  ),
  one(
    'Of visas of one type the latest expiry decides, however long the other was valid',
    '12(3)(b)',
    {
      ...NOTHING,
      documents: [
        visa({ visaType: 'C', days: 365 }),
        visa({ visaType: 'C', state: 'PT', days: 90, validUntil: d('2026-04-02') }),
      ],
    },
    'PT',
    '12(2)',
  ),
  one(
    'Of visas of different types the longest validity decides',
    '12(3)(c)',
    {
      ...NOTHING,
      documents: [
        visa({ visaType: 'D', days: 365 }),
        visa({ visaType: 'C', state: 'PT', days: 90, validUntil: d('2026-04-02') }),
      ],
    },
    'ES',
    '12(2)',
  ),
  one(
    'A visa expired six months less a day before still counts',
    '12(4)',
    { ...NOTHING, documents: [visa({ validUntil: d('2025-09-17') })] },
    'ES',
    '12(4)',
  ),
  one(
    'Expired six months to the day it is neither less nor more, and the criteria go on',
    '12(4)',
    { ...ENTERED, documents: [visa({ validUntil: d('2025-09-16') })] },
    'IT',
    '13(1)',
  ),
  one(
    'Expired longer ago the state of the application is responsible, before irregular entry is looked at',
    '12(4), second subparagraph',
    { ...ENTERED, documents: [visa({ validUntil: d('2025-09-15') })] },
    'DE',
    '12(4), second subparagraph',
  ),
  one(
    'A residence document counts for two years',
    '12(4)',
    { ...NOTHING, documents: [title({ validUntil: d('2024-03-17') })] },
    'FR',
    '12(4)',
  ),
  one(
    'An expired visa no longer counts for who left the territories since',
    '12(4)',
    { ...NOTHING, leftTerritory: true, documents: [visa({ validUntil: d('2025-12-01') })] },
    'DE',
    '3(2)',
  ),
  one(
    'A visa obtained with a false identity counts',
    '12(5)',
    { ...NOTHING, documents: [visa({})] },
    'ES',
    '12(2)',
  ),
  one(
    'Fraud after it was issued frees the state',
    '12(5)',
    { ...NOTHING, documents: [visa({ fraudAfterIssue: true })] },
    'DE',
    '3(2)',
  ),
  one(
    'Entry without a visa being needed',
    '14(1)',
    { ...NOTHING, visaFreeEntryIn: 'GR', visaFreeWhereLodged: false },
    'GR',
    '14(1)',
  ),
  one(
    'Where it is not needed at the second state either, that one',
    '14(2)',
    { ...NOTHING, visaFreeEntryIn: 'GR', visaFreeWhereLodged: true },
    'DE',
    '14(2)',
  ),
  one(
    'In the transit area of an airport',
    '15',
    { ...NOTHING, lodgedIn: 'BE', transitAreaOf: 'BE' },
    'BE',
    '15',
  ),
  one(
    'A family member with protection goes before a visa',
    '9',
    { ...NOTHING, documents: [visa({})], beneficiaryIn: 'SE', beneficiaryWish: true },
    'SE',
    '9',
  ),
  one(
    'But not without the wish in writing',
    '9',
    { ...NOTHING, documents: [visa({})], beneficiaryIn: 'SE', beneficiaryWish: false },
    'ES',
    '12(2)',
  ),
  one(
    'A family member whose application is undecided',
    '10',
    { ...NOTHING, familyApplicantIn: 'NL', familyApplicantWish: true },
    'NL',
    '10',
  ),
  one(
    'A family that would be separated goes to the state of most',
    '11(a)',
    { ...ENTERED, wouldBeSeparated: true, largestNumberIn: 'AT', oldestIn: 'IT' },
    'AT',
    '11(a)',
  ),
  one(
    'Failing that, of the oldest',
    '11(b)',
    { ...ENTERED, wouldBeSeparated: true, largestNumberIn: null, oldestIn: 'FI' },
    'FI',
    '11(b)',
  ),
  one(
    'Dependency goes before the criteria',
    '16(1)',
    { ...ENTERED, dependencyIn: 'LU', dependencyConditions: true, healthPreventsTravel: false },
    'LU',
    '16(1)',
  ),
  one(
    'Unless the applicant cannot travel',
    '16(2)',
    {
      ...ENTERED,
      presentIn: 'AT',
      dependencyIn: 'LU',
      dependencyConditions: true,
      healthPreventsTravel: true,
    },
    'AT',
    '16(2)',
  ),
  one(
    'A state that chooses to examine is responsible',
    '17(1)',
    { ...ENTERED, examinedBy: 'DE' },
    'DE',
    '17(1)',
  ),
  one(
    'So is one that accepts on humanitarian grounds',
    '17(2)',
    { ...ENTERED, acceptedForFamilyBy: 'IE' },
    'IE',
    '17(2)',
  ),
  one(
    'An unaccompanied minor goes to family, whatever visa or entry there was',
    '8(1)',
    { ...MINOR, minorFamilyIn: 'NL', minorFamilyInBestInterests: true },
    'NL',
    '8(1)',
  ),
  one(
    'To a relative who can take care',
    '8(2)',
    { ...MINOR, minorRelativeIn: 'BE', minorRelativeInBestInterests: true },
    'BE',
    '8(2)',
  ),
  one(
    'But not against the best interests',
    '8(2), 8(4)',
    { ...MINOR, minorRelativeIn: 'BE', minorRelativeInBestInterests: false },
    'DE',
    '8(4)',
  ),
  one(
    'Without family it is where the minor is, having lodged there, not where the first application was',
    '8(4), C-648/11',
    { ...MINOR, lodgedIn: 'IT', presentIn: 'NL' },
    'NL',
    '8(4)',
  ),
  one(
    'Who has not lodged where he or she is goes by where it was lodged',
    '8(4)',
    { ...MINOR, lodgedIn: 'IT', presentIn: 'NL', minorLodgedWherePresent: false },
    'IT',
    '8(4)',
  ),
  one(
    'Where systemic flaws bar a transfer the criteria go on',
    '3(2), second subparagraph',
    { ...ENTERED, documents: [visa({ state: 'GR' })], noTransferTo: ['GR'] },
    'IT',
    '13(1)',
  ),
  one(
    'Where they bar the last one as well, it is the determining state',
    '3(2), third subparagraph',
    { ...ENTERED, lodgedIn: 'GR', presentIn: 'AT', noTransferTo: ['GR', 'IT'] },
    'AT',
    '3(2), third subparagraph',
  ),
];
