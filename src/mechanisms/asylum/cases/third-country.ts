/** Worked cases on third countries, from the text of APR 57 to 59 and of Directive 38, and from judgments. */
import { parseDay, type Answer } from '#kernel';
import type { Facts } from '../facts/index.ts';
import type { LinkToCountry, SafeBy } from '../rules/third-country/safe-third-country.ts';

export interface ThirdCountryCase {
  readonly name: string;
  readonly origin: string;
  readonly facts: Facts;
  readonly expected: {
    readonly applies: Answer;
    readonly basis?: LinkToCountry | 'none';
    readonly designation?: SafeBy | 'none';
  };
}

export const ADULT: Facts = { 'applicant.minor': false, 'applicant.unaccompanied': false };
export const UNACCOMPANIED: Facts = { 'applicant.minor': true, 'applicant.unaccompanied': true };

/** Protects by the Convention, without a limitation. */
export const GENEVA: Facts = { 'thirdCountry.genevaParty': true, 'thirdCountry.outsideGenevaScope': false };

/** Safe by all criteria of 59(1) for this applicant. */
export const SAFE: Facts = {
  ...GENEVA,
  'thirdCountry.lifeAndLibertySafe': true,
  'thirdCountry.freeFromSeriousHarm': true,
  'thirdCountry.refoulementSafe': true,
  'thirdCountry.canRequestProtection': true,
  'thirdCountry.elementsAgainst': false,
  'thirdCountry.familyRightsHere': false,
  'thirdCountry.unionAgreement': false,
  'thirdCountry.clearlyNotAdmitted': false,
};

export const DESIGNATED: Facts = {
  ...SAFE,
  'thirdCountry.designation': 'national',
  'thirdCountry.designationBorneOut': true,
};

export const NO_CONNECTION: Facts = {
  'thirdCountry.familyThere': false,
  'thirdCountry.settledOrStayed': false,
  'thirdCountry.languageOrCulture': false,
  'thirdCountry.otherConnection': false,
};

/** No link of any kind. */
export const NO_LINK: Facts = {
  ...NO_CONNECTION,
  'thirdCountry.transited': false,
  'thirdCountry.agreement': false,
};

export const FAMILY_THERE: Facts = { 'thirdCountry.familyThere': true, 'thirdCountry.reasonableToGo': true };
export const TRANSIT: Facts = { 'thirdCountry.transited': true, 'thirdCountry.couldHaveRequested': true };
export const AGREEMENT: Facts = {
  'thirdCountry.agreement': true,
  'thirdCountry.agreementRequiresExamination': true,
};

const AMENDED = '59(5)(b) as amended by Regulation (EU) 2026/463';

export const SAFE_THIRD_COUNTRY_CASES: readonly ThirdCountryCase[] = [
  {
    name: 'A brother lives in a designated country, and going there is reasonable',
    origin: AMENDED,
    facts: { ...ADULT, ...DESIGNATED, ...NO_LINK, ...FAMILY_THERE },
    expected: { applies: 'yes', basis: 'connection', designation: 'national' },
  },
  {
    name: 'Family is there, but going there would not be reasonable, and nothing else links the applicant',
    origin: AMENDED,
    facts: { ...ADULT, ...DESIGNATED, ...NO_LINK, ...FAMILY_THERE, 'thirdCountry.reasonableToGo': false },
    expected: { applies: 'no', basis: 'none' },
  },
  {
    name: 'An adult changed planes in a transit zone where protection could have been requested',
    origin: AMENDED,
    facts: { ...ADULT, ...DESIGNATED, ...NO_LINK, ...TRANSIT },
    expected: { applies: 'yes', basis: 'transit' },
  },
  {
    name: 'An adult was driven through hidden in a lorry and could have requested nothing',
    origin: AMENDED,
    facts: { ...ADULT, ...DESIGNATED, ...NO_LINK, ...TRANSIT, 'thirdCountry.couldHaveRequested': false },
    expected: { applies: 'no', basis: 'none' },
  },
  {
    name: 'An agreement that has requests examined there suffices for an adult who was never there',
    origin: AMENDED,
    facts: { ...ADULT, ...DESIGNATED, ...NO_LINK, ...AGREEMENT },
    expected: { applies: 'yes', basis: 'agreement' },
  },
  {
    name: 'An agreement that only readmits people is no basis',
    origin: AMENDED,
    facts: {
      ...ADULT,
      ...DESIGNATED,
      ...NO_LINK,
      ...AGREEMENT,
      'thirdCountry.agreementRequiresExamination': false,
    },
    expected: { applies: 'no', basis: 'none' },
  },
  {
    name: 'The same agreement is no basis for an unaccompanied minor, assured and in their interests',
    origin: '59(6) as amended by Regulation (EU) 2026/463',
    facts: {
      ...UNACCOMPANIED,
      ...DESIGNATED,
      ...NO_LINK,
      ...AGREEMENT,
      'thirdCountry.againstBestInterests': false,
      'thirdCountry.assurance': true,
    },
    expected: { applies: 'no', basis: 'none' },
  },
  {
    name: 'Transit is a basis for an unaccompanied minor with an assurance, in their interests',
    origin: '59(6)',
    facts: {
      ...UNACCOMPANIED,
      ...DESIGNATED,
      ...NO_LINK,
      ...TRANSIT,
      'thirdCountry.againstBestInterests': false,
      'thirdCountry.assurance': true,
    },
    expected: { applies: 'yes', basis: 'transit' },
  },
  {
    name: 'An unaccompanied minor whose family is there stays while the assurance has not come',
    origin: '59(6)',
    facts: {
      ...UNACCOMPANIED,
      ...DESIGNATED,
      ...NO_LINK,
      ...FAMILY_THERE,
      'thirdCountry.againstBestInterests': false,
      'thirdCountry.assurance': false,
    },
    expected: { applies: 'no', basis: 'connection' },
  },
  {
    name: 'A minor with both parents here is not an unaccompanied one, and an agreement suffices',
    origin: '59(6)',
    facts: {
      'applicant.minor': true,
      'applicant.unaccompanied': false,
      ...DESIGNATED,
      ...NO_LINK,
      ...AGREEMENT,
    },
    expected: { applies: 'yes', basis: 'agreement' },
  },
  {
    name: 'A country on no list is safe for this applicant',
    origin: '59(4)(b)',
    facts: { ...ADULT, ...SAFE, ...NO_LINK, ...FAMILY_THERE, 'thirdCountry.designation': 'none' },
    expected: { applies: 'yes', basis: 'connection', designation: 'individual' },
  },
  {
    name: 'A country on no list from which this applicant would be sent on to danger',
    origin: '59(1)(c), 59(4)(b)',
    facts: {
      ...ADULT,
      ...SAFE,
      ...NO_LINK,
      ...FAMILY_THERE,
      'thirdCountry.designation': 'none',
      'thirdCountry.refoulementSafe': false,
    },
    expected: { applies: 'no', designation: 'none' },
  },
  {
    name: 'The designation excepts the group to which the applicant belongs',
    origin: '59(2), 59(4)',
    facts: {
      ...ADULT,
      ...DESIGNATED,
      ...NO_LINK,
      ...TRANSIT,
      'thirdCountry.designation': 'not-for-applicant',
    },
    expected: { applies: 'no', designation: 'none' },
  },
  {
    name: 'The Union has suspended its designation, but the country is safe for this applicant',
    origin: '59(4)(b), 60(4)',
    facts: {
      ...ADULT,
      ...SAFE,
      ...NO_LINK,
      ...TRANSIT,
      'thirdCountry.designation': 'union-suspended',
    },
    expected: { applies: 'yes', designation: 'individual' },
  },
  {
    name: 'The Union has designated the country, and what is known of it bears that out',
    origin: '60(1), 34(2)(c)',
    facts: { ...ADULT, ...DESIGNATED, ...NO_LINK, ...TRANSIT, 'thirdCountry.designation': 'union' },
    expected: { applies: 'yes', designation: 'union' },
  },
  {
    name: 'What is known of a designated country since a coup no longer bears the designation out',
    origin: '34(2)(c)',
    facts: {
      ...ADULT,
      ...DESIGNATED,
      ...NO_LINK,
      ...TRANSIT,
      'thirdCountry.designationBorneOut': false,
    },
    expected: { applies: 'no', designation: 'none' },
  },
  {
    name: 'An agreement of the Union lets the country be presumed safe, on no list as it is',
    origin: '59(7)',
    facts: {
      ...ADULT,
      ...NO_LINK,
      ...AGREEMENT,
      'thirdCountry.designation': 'none',
      'thirdCountry.lifeAndLibertySafe': false,
      'thirdCountry.unionAgreement': true,
      'thirdCountry.elementsAgainst': false,
      'thirdCountry.familyRightsHere': false,
    },
    expected: { applies: 'yes', basis: 'agreement', designation: 'union-agreement' },
  },
  {
    name: 'That presumption leaves the individual assessment as it is',
    origin: '59(7), 59(5)(a)',
    facts: {
      ...ADULT,
      ...NO_LINK,
      ...AGREEMENT,
      'thirdCountry.designation': 'none',
      'thirdCountry.unionAgreement': true,
      'thirdCountry.elementsAgainst': true,
      'thirdCountry.familyRightsHere': false,
    },
    expected: { applies: 'no' },
  },
  {
    name: 'The applicant was assaulted in the country by its police and shows it',
    origin: '59(5)(a)',
    facts: { ...ADULT, ...DESIGNATED, ...NO_LINK, ...TRANSIT, 'thirdCountry.elementsAgainst': true },
    expected: { applies: 'no' },
  },
  {
    name: 'The applicant is the spouse of a Union citizen who has moved here',
    origin: 'recital 50',
    facts: { ...ADULT, ...DESIGNATED, ...NO_LINK, ...TRANSIT, 'thirdCountry.familyRightsHere': true },
    expected: { applies: 'no' },
  },
  {
    name: 'A party to the Convention that keeps out non-Europeans gives them stay, work, care, school, for good',
    origin: '57(1), second sentence, and 57(2)',
    facts: {
      ...ADULT,
      ...SAFE,
      ...NO_LINK,
      ...TRANSIT,
      'thirdCountry.designation': 'none',
      'thirdCountry.outsideGenevaScope': true,
      'thirdCountry.mayStay': true,
      'thirdCountry.subsistence': true,
      'thirdCountry.healthcare': true,
      'thirdCountry.education': true,
      'thirdCountry.untilDurableSolution': true,
    },
    expected: { applies: 'yes', designation: 'individual' },
  },
  {
    name: 'The same party lets them stay for a season only',
    origin: '57(2)(e)',
    facts: {
      ...ADULT,
      ...SAFE,
      ...NO_LINK,
      ...TRANSIT,
      'thirdCountry.designation': 'none',
      'thirdCountry.outsideGenevaScope': true,
      'thirdCountry.mayStay': true,
      'thirdCountry.subsistence': true,
      'thirdCountry.healthcare': true,
      'thirdCountry.education': true,
      'thirdCountry.untilDurableSolution': false,
    },
    expected: { applies: 'no', designation: 'none' },
  },
];

export interface FirstCountryCase {
  readonly name: string;
  readonly origin: string;
  readonly facts: Facts;
  readonly expected: Answer;
}

const RECOGNISED: Facts = {
  ...SAFE,
  'thirdCountry.enjoyedProtection': true,
  'thirdCountry.canStillAvail': true,
};

export const FIRST_COUNTRY_CASES: readonly FirstCountryCase[] = [
  {
    name: 'A refugee recognised by a party to the Convention can go back to that status',
    origin: '58(1)',
    facts: { ...ADULT, ...RECOGNISED },
    expected: 'yes',
  },
  {
    name: 'The status has been withdrawn since',
    origin: '58(1)(a)',
    facts: { ...ADULT, ...RECOGNISED, 'thirdCountry.canStillAvail': false },
    expected: 'no',
  },
  {
    name: 'Protection could be requested there, but none was enjoyed before',
    origin: '58(1)(a)',
    facts: { ...ADULT, ...RECOGNISED, 'thirdCountry.enjoyedProtection': false },
    expected: 'no',
  },
  {
    name: 'An unaccompanied minor is not sent back without an assurance',
    origin: '58(3)',
    facts: {
      ...UNACCOMPANIED,
      ...RECOGNISED,
      'thirdCountry.againstBestInterests': false,
      'thirdCountry.assurance': false,
    },
    expected: 'no',
  },
];

const BEFORE: Facts = { 'application.lodgedOn': parseDay('2026-06-11') };

/** Of the Directive: whether the application may be rejected because of a safe third country. */
export const DIRECTIVE_CASES: readonly FirstCountryCase[] = [
  {
    name: 'Under the Directive a stay of years with a sister there makes a connection',
    origin: 'Directive 38(2)(a)',
    facts: {
      ...BEFORE,
      ...ADULT,
      ...SAFE,
      ...NO_CONNECTION,
      ...FAMILY_THERE,
      'thirdCountry.settledOrStayed': true,
      'thirdCountry.protectionAsUnderGeneva': true,
    },
    expected: 'yes',
  },
  {
    name: 'Under the Directive transit alone makes none',
    origin: 'C-564/18',
    facts: {
      ...BEFORE,
      ...ADULT,
      ...SAFE,
      ...NO_LINK,
      ...TRANSIT,
      'thirdCountry.protectionAsUnderGeneva': true,
    },
    expected: 'no',
  },
  {
    name: 'Under the Directive a country that has stopped readmitting makes nobody inadmissible, designated as it is',
    origin: 'C-134/23',
    facts: {
      ...BEFORE,
      ...ADULT,
      ...DESIGNATED,
      ...NO_CONNECTION,
      ...FAMILY_THERE,
      'thirdCountry.protectionAsUnderGeneva': true,
      'thirdCountry.clearlyNotAdmitted': true,
    },
    expected: 'no',
  },
];
