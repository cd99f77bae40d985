/** The other criteria of Dublin III and its clauses (8 to 11, 13 to 17), in the order of the law. */
import { addMonths, compared, every, formatDay, not, rule, type Finding } from '#kernel';
import {
  AS_SLOVENIA,
  DUBLIN_10,
  DUBLIN_11_A,
  DUBLIN_11_B,
  DUBLIN_13_1,
  DUBLIN_13_2,
  DUBLIN_14_1,
  DUBLIN_14_2,
  DUBLIN_15,
  DUBLIN_16_1,
  DUBLIN_16_2,
  DUBLIN_17_1,
  DUBLIN_17_2,
  DUBLIN_8_1,
  DUBLIN_8_2,
  DUBLIN_8_4,
  DUBLIN_9,
  MA,
} from '../../law/dublin.ts';
import { stated, statedAs, thereIs, type DublinFacts, type DublinStay } from './facts.ts';

/** 13(1): responsibility for an irregular entry ceases twelve months after it. */
export const IRREGULAR_ENTRY_MONTHS = 12;
/** 13(2): a stay of at least five months. */
const STAY_MONTHS = 5;

/** 8(1): a family member or sibling of the unaccompanied minor is legally present, and it is in the best interests. */
export const minorFamily = rule('dublin.minor-family', DUBLIN_8_1, (facts: DublinFacts) =>
  every(thereIs(facts, 'minorFamilyIn'), stated(facts, 'minorFamilyInBestInterests')),
);

/** 8(2): a relative who can take care, likewise. */
export const minorRelative = rule('dublin.minor-relative', DUBLIN_8_2, (facts: DublinFacts) =>
  every(thereIs(facts, 'minorRelativeIn'), stated(facts, 'minorRelativeInBestInterests')),
);

/** 8(4) as the Court reads it (C-648/11): where the minor is, having lodged an application there. */
export const minorPresent = rule('dublin.minor-present', MA, (facts: DublinFacts) =>
  every(stated(facts, 'minorLodgedWherePresent'), stated(facts, 'minorStaysInBestInterests')),
);

/** 8(4): where the minor lodged the application. */
export const minorLodged = rule('dublin.minor-lodged', DUBLIN_8_4, (facts: DublinFacts) =>
  every(not(stated(facts, 'minorLodgedWherePresent')), stated(facts, 'minorStaysInBestInterests')),
);

/** 8: the applicant is an unaccompanied minor, for whom none of the criteria of 9 to 15 is. */
export const unaccompaniedMinor = rule('dublin.unaccompanied-minor', DUBLIN_8_4, (facts: DublinFacts) =>
  stated(facts, 'unaccompaniedMinor'),
);

/** 16(1): one depends on the other, the tie is of the country of origin, care can be given, and both wish it. */
export const dependency = rule('dublin.dependency', DUBLIN_16_1, (facts: DublinFacts) =>
  every(thereIs(facts, 'dependencyIn'), stated(facts, 'dependencyConditions')),
);

/** 16(2): health prevents travel, so that the state is responsible where the applicant is. */
export const dependencyWithoutTravel = rule(
  'dublin.dependency-without-travel',
  DUBLIN_16_2,
  (facts: DublinFacts) => every(dependency(facts), stated(facts, 'healthPreventsTravel')),
);

/** 9: a family member who has international protection, and the wish in writing. */
export const familyBeneficiary = rule('dublin.family-beneficiary', DUBLIN_9, (facts: DublinFacts) =>
  every(thereIs(facts, 'beneficiaryIn'), stated(facts, 'beneficiaryWish')),
);

/** 10: a family member whose application has had no first decision on the substance, and the wish in writing. */
export const familyApplicant = rule('dublin.family-applicant', DUBLIN_10, (facts: DublinFacts) =>
  every(thereIs(facts, 'familyApplicantIn'), stated(facts, 'familyApplicantWish')),
);

/** 11(a): the family would be separated; the state responsible for most of them. */
export const familyLargestNumber = rule('dublin.family-largest-number', DUBLIN_11_A, (facts: DublinFacts) =>
  every(stated(facts, 'wouldBeSeparated'), thereIs(facts, 'largestNumberIn')),
);

/** 11(b): failing that, for the oldest. */
export const familyOldest = rule('dublin.family-oldest', DUBLIN_11_B, (facts: DublinFacts) =>
  every(
    stated(facts, 'wouldBeSeparated'),
    not(thereIs(facts, 'largestNumberIn')),
    thereIs(facts, 'oldestIn'),
  ),
);

/** 13(1): irregular entry from a third country, at most twelve months before the application was first lodged. */
export const irregularEntry = rule('dublin.irregular-entry', DUBLIN_13_1, (facts: DublinFacts) =>
  every(thereIs(facts, 'irregularEntryIn'), withinTwelveMonths(facts)),
);

const withinTwelveMonths = rule('dublin.within-twelve-months', AS_SLOVENIA, (facts: DublinFacts): Finding => {
  const { irregularEntryOn: entered, lodgedOn: lodged } = facts;
  if (entered === undefined || lodged === undefined) {
    return every(
      statedAs(facts, 'irregularEntryOn', () => true),
      statedAs(facts, 'lodgedOn', () => true),
    );
  }
  const until = addMonths(entered, IRREGULAR_ENTRY_MONTHS);
  return compared('dublin.lodged-within', AS_SLOVENIA, lodged <= until, () => ({
    day: { day: formatDay(lodged) },
    end: { day: formatDay(until) },
  }));
});

/** 13(2): of the states in which the applicant lived for five months on end, the most recent. */
export function longStay(stays: readonly DublinStay[] | undefined): DublinStay | undefined {
  return stays
    ?.filter(({ from, until }) => addMonths(from, STAY_MONTHS) <= until)
    .reduce<DublinStay | undefined>((last, one) => (last && last.until >= one.until ? last : one), undefined);
}

/** 13(2): who entered irregularly, or nobody knows how, and lived in a state for at least five months. */
export const livedFiveMonths = rule('dublin.lived-five-months', DUBLIN_13_2, (facts: DublinFacts) =>
  every(
    statedAs(facts, 'stays', (stays) => longStay(stays) !== undefined),
    stated(facts, 'entryIrregularOrUnknown'),
  ),
);

/** 14(2): entered without a visa being needed, and lodged where none is needed either: the latter. */
export const visaFreeBoth = rule('dublin.visa-free-both', DUBLIN_14_2, (facts: DublinFacts) =>
  every(thereIs(facts, 'visaFreeEntryIn'), stated(facts, 'visaFreeWhereLodged')),
);

/** 14(1): entered where no visa is needed. */
export const visaFreeEntry = rule('dublin.visa-free-entry', DUBLIN_14_1, (facts: DublinFacts) =>
  thereIs(facts, 'visaFreeEntryIn'),
);

/** 15: in the international transit area of an airport. */
export const transitArea = rule('dublin.transit-area', DUBLIN_15, (facts: DublinFacts) =>
  thereIs(facts, 'transitAreaOf'),
);

/** 17(1): a state examines what was lodged with it, though it need not. */
export const examinedByChoice = rule('dublin.examined-by-choice', DUBLIN_17_1, (facts: DublinFacts) =>
  thereIs(facts, 'examinedBy'),
);

/** 17(2): a state accepted the applicant to bring together family relations. */
export const acceptedForFamily = rule('dublin.accepted-for-family', DUBLIN_17_2, (facts: DublinFacts) =>
  thereIs(facts, 'acceptedForFamilyBy'),
);
