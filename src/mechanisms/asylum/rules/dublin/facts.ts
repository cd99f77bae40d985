/**
 * What Dublin III asks, as one flat record: `dublinFacts` reads it from the facts of a case.
 *
 * `undefined` is not yet known. `null` says that there is none: no family member, no entry. All is looked at as it
 * stood when the application was first lodged (7(2)), but for `presentIn` and the discretionary clauses.
 */
import { fact, type Day, type Finding, type StateCode } from '#kernel';
import type { FactPath } from '../../facts/index.ts';

export interface DublinDocument {
  readonly kind: 'residence-document' | 'visa';
  /** The state that issued it; of a visa issued on behalf of another state, that other state (12(2)). */
  readonly state: StateCode;
  /** Its last day. */
  readonly validUntil: Day;
  /** For how many days it confers a right to stay, or a visa is valid: which of several counts (12(3)). */
  readonly days?: number;
  /** Of a visa; those of one type are compared by their last day alone. */
  readonly visaType?: string;
  /** It enabled the applicant actually to enter (12(4)). */
  readonly usedToEnter?: boolean;
  /** Fraud was committed after it was issued, and the state that issued it shows so (12(5)). */
  readonly fraudAfterIssue?: boolean;
}

/** A continuous stay in one state before the application was lodged. */
export interface DublinStay {
  readonly state: StateCode;
  readonly from: Day;
  readonly until: Day;
}

export interface DublinFacts {
  /** Where the application was first lodged. */
  readonly lodgedIn?: StateCode;
  /** On which day it was first lodged (20(2)). */
  readonly lodgedOn?: Day;
  /** The state that determines: where the person is. */
  readonly presentIn?: StateCode;
  /** States to which nobody can be transferred for systemic flaws that bring a risk of inhuman treatment (3(2)). */
  readonly noTransferTo?: readonly StateCode[];

  readonly unaccompaniedMinor?: boolean;
  /** Where a family member or sibling is legally present; of several, that of the best interests (8(1), 8(3)). */
  readonly minorFamilyIn?: StateCode | null;
  readonly minorFamilyInBestInterests?: boolean;
  /** Where a relative is legally present who can take care; of several, that of the best interests (8(2), 8(3)). */
  readonly minorRelativeIn?: StateCode | null;
  readonly minorRelativeInBestInterests?: boolean;
  /** The minor lodged an application where he or she is (8(4), C-648/11). */
  readonly minorLodgedWherePresent?: boolean;
  readonly minorStaysInBestInterests?: boolean;

  /** Where a child, sibling or parent is legally resident who depends on the applicant or on whom the applicant depends (16). */
  readonly dependencyIn?: StateCode | null;
  /** The tie existed in the country of origin, one can care for the other, and both wish it in writing (16(1)). */
  readonly dependencyConditions?: boolean;
  /** Health prevents the applicant from travelling there for a significant time (16(2)). */
  readonly healthPreventsTravel?: boolean;

  /** Where a family member resides as a beneficiary of international protection (9). */
  readonly beneficiaryIn?: StateCode | null;
  readonly beneficiaryWish?: boolean;
  /** Where a family member has an application without a first decision on the substance (10). */
  readonly familyApplicantIn?: StateCode | null;
  readonly familyApplicantWish?: boolean;
  /** Family members applied in one state at about the same time and the criteria would separate them (11). */
  readonly wouldBeSeparated?: boolean;
  /** Responsible for the largest number of them; null where no state is. */
  readonly largestNumberIn?: StateCode | null;
  /** Responsible for the oldest of them. */
  readonly oldestIn?: StateCode | null;

  readonly documents?: readonly DublinDocument[];
  /** The applicant has left the territories of the states since entering (12(4)). */
  readonly leftTerritory?: boolean;

  /** Which state was entered irregularly from a third country (13(1)). */
  readonly irregularEntryIn?: StateCode | null;
  readonly irregularEntryOn?: Day;
  /** The applicant entered the states irregularly, or how is not established (13(2)). */
  readonly entryIrregularOrUnknown?: boolean;
  /** An empty list says that there were none. */
  readonly stays?: readonly DublinStay[];
  /** Which state was entered that asks no visa of the applicant (14(1)). */
  readonly visaFreeEntryIn?: StateCode | null;
  /** Where the application was lodged no visa is asked either (14(2)). */
  readonly visaFreeWhereLodged?: boolean;
  /** In the international transit area of an airport of which state the application was made (15). */
  readonly transitAreaOf?: StateCode | null;

  /** Which state decided to examine what was lodged with it (17(1)). */
  readonly examinedBy?: StateCode | null;
  /** Which state accepted the applicant on humanitarian grounds (17(2)). */
  readonly acceptedForFamilyBy?: StateCode | null;

  /** A state that issued the applicant a residence document afterwards (19(1)). */
  readonly laterDocumentOf?: StateCode | null;
  /** The applicant left the territory of the states on that day, and came back on that other (19(2)). */
  readonly leftOn?: Day | null;
  readonly cameBackOn?: Day;
  /** With a valid residence document issued by the state responsible (19(2)). */
  readonly keptDocument?: boolean;
  /** Left in compliance with a return decision or removal order after withdrawal or rejection (19(3)). */
  readonly returnCarriedOut?: boolean;

  /** What an answer was read from, where it is no fact of its own: it stands in its place, with what it asks for. */
  readonly found?: Readonly<Partial<Record<DublinKey, Finding>>>;
  /** Where it is certain that one of several states is meant, and only not which. */
  readonly certain?: Readonly<Partial<Record<DublinKey, Finding>>>;
}

export type DublinKey = Exclude<keyof DublinFacts, 'found' | 'certain'>;

/** The path under which each is asked for. */
export const DUBLIN_PATHS: Readonly<Record<DublinKey, FactPath>> = {
  lodgedIn: 'application.state',
  lodgedOn: 'application.lodgedOn',
  presentIn: 'responsibility.presentIn',
  noTransferTo: 'responsibility.charterRiskIn',
  unaccompaniedMinor: 'applicant.unaccompanied',
  minorFamilyIn: 'responsibility.family',
  minorFamilyInBestInterests: 'responsibility.family',
  minorRelativeIn: 'responsibility.family',
  minorRelativeInBestInterests: 'responsibility.family',
  minorLodgedWherePresent: 'transfer.newApplication',
  minorStaysInBestInterests: 'responsibility.registrationInBestInterests',
  dependencyIn: 'responsibility.dependants',
  dependencyConditions: 'responsibility.dependants',
  healthPreventsTravel: 'responsibility.unableToTravel',
  beneficiaryIn: 'responsibility.family',
  beneficiaryWish: 'responsibility.family',
  familyApplicantIn: 'responsibility.family',
  familyApplicantWish: 'responsibility.family',
  wouldBeSeparated: 'responsibility.together',
  largestNumberIn: 'responsibility.together',
  oldestIn: 'responsibility.together',
  documents: 'responsibility.documents',
  leftTerritory: 'responsibility.leftBeforeApplying',
  irregularEntryIn: 'responsibility.entries',
  irregularEntryOn: 'responsibility.entries',
  entryIrregularOrUnknown: 'responsibility.entries',
  stays: 'responsibility.stays',
  visaFreeEntryIn: 'responsibility.entries',
  visaFreeWhereLodged: 'responsibility.visaWaivedWhereRegistered',
  transitAreaOf: 'responsibility.entries',
  examinedBy: 'responsibility.since',
  acceptedForFamilyBy: 'responsibility.since',
  laterDocumentOf: 'responsibility.since',
  leftOn: 'responsibility.leftOn',
  cameBackOn: 'responsibility.returnedOn',
  keptDocument: 'responsibility.validDocumentOfResponsible',
  returnCarriedOut: 'responsibility.returnCarriedOut',
};

type YesNoKey = {
  [Key in DublinKey]-?: Exclude<DublinFacts[Key], undefined> extends boolean ? Key : never;
}[DublinKey];

/** Whether it is so, as it was stated. */
export function stated(facts: DublinFacts, key: YesNoKey): Finding {
  return facts.found?.[key] ?? fact(DUBLIN_PATHS[key], facts[key]);
}

/** Whether it fulfils a condition; `null`, where there is none, is looked at as well. */
export function statedAs<Key extends DublinKey>(
  facts: DublinFacts,
  key: Key,
  condition: (value: Exclude<DublinFacts[Key], undefined>) => boolean,
): Finding {
  const value = facts[key];
  if (value === undefined) return facts.found?.[key] ?? fact(DUBLIN_PATHS[key], undefined);
  return fact(DUBLIN_PATHS[key], condition(value as Exclude<DublinFacts[Key], undefined>));
}

/** There is one: a state of the family, of the entry. */
export function thereIs(facts: DublinFacts, key: DublinKey): Finding {
  return facts.found?.[key] ?? statedAs(facts, key, (value) => value !== null);
}
