/** Which state is responsible under Dublin III: the criteria in their order, and the clauses beside them (3(2), 7 to 17). */
import { every, not, rule, type Conclusion, type Finding, type StateCode } from '#kernel';
import { DUBLIN_3_2, DUBLIN_3_2_DETERMINING, DUBLIN_3_2_FLAWS, DUBLIN_7_2 } from '../../law/dublin.ts';
import type { AsylumParameters } from '../../parameters.ts';
import { either } from '../decision-tree.ts';
import { conclude, type Towards } from '../responsibility/contest.ts';
import {
  acceptedForFamily,
  dependency,
  dependencyWithoutTravel,
  examinedByChoice,
  familyApplicant,
  familyBeneficiary,
  familyLargestNumber,
  familyOldest,
  irregularEntry,
  livedFiveMonths,
  longStay,
  minorFamily,
  minorLodged,
  minorPresent,
  minorRelative,
  transitArea,
  unaccompaniedMinor,
  visaFreeBoth,
  visaFreeEntry,
} from './criteria.ts';
import {
  expiredDocument,
  longExpiredDocument,
  recentResidenceDocument,
  recentVisa,
  validDocument,
  validResidenceDocument,
  validVisa,
} from './documents.ts';
import { statedAs, type DublinFacts, type DublinKey } from './facts.ts';

export interface DublinOutcome {
  readonly state: StateCode;
  /** The article that designates it. */
  readonly rule: string;
}

type Step = readonly [
  found: Finding,
  state: StateCode | null | undefined,
  rule: string,
  /** What the state is read from, where several may be meant. */
  key?: DublinKey,
];

/** The state responsible and the article that says so. Facts of the family count if they were shown in time (7(3)): state only those. */
export function responsibleUnderDublin(
  facts: DublinFacts,
  parameters: AsylumParameters,
): Conclusion<DublinOutcome> {
  return either(
    unaccompaniedMinor(facts),
    () => firstOf(facts, criteriaForMinors(facts)),
    () => firstOf(facts, criteriaForOthers(facts, parameters)),
    same,
  );
}

const same = (one: DublinOutcome, other: DublinOutcome): boolean =>
  one.state === other.state && one.rule === other.rule;

/** The clauses of 17, these criteria, and 3(2) where none of them designates a state to which one can be transferred. */
function firstOf(facts: DublinFacts, criteria: readonly Step[]): Conclusion<DublinOutcome> {
  const steps: readonly Step[] = [
    [examinedByChoice(facts), facts.examinedBy, '17(1)'],
    [acceptedForFamily(facts), facts.acceptedForFamilyBy, '17(2)'],
    ...criteria,
    [firstLodged(facts), facts.lodgedIn, '3(2)'],
    [determining(facts), facts.presentIn, '3(2), third subparagraph'],
  ];
  return conclude<DublinOutcome>(
    steps.flatMap(([found, state, article, key]) => {
      const outcome = state == null ? null : { state, rule: article };
      const step: Towards<DublinOutcome> = { found: possibleIn(facts, found, state), outcome };
      const certain = key === undefined ? undefined : facts.certain?.[key];
      return certain === undefined
        ? [step]
        : [step, { found: oneWhich(facts, certain), outcome: null, closing: true }];
    }),
    // Reached only while it is not known where the person is.
    null,
    same,
  );
}

/** One of several is, and to none of them a transfer is barred: nothing after them matters. */
function oneWhich(facts: DublinFacts, certain: Finding): Finding {
  return every(
    certain,
    statedAs(facts, 'noTransferTo', (states) => states.length === 0),
  );
}

function dependencySteps(facts: DublinFacts): readonly Step[] {
  return [
    at(facts, 'presentIn', dependencyWithoutTravel(facts), '16(2)'),
    [dependency(facts), facts.dependencyIn, '16(1)', 'dependencyIn'],
  ];
}

function criteriaForMinors(facts: DublinFacts): readonly Step[] {
  return [
    [minorFamily(facts), facts.minorFamilyIn, '8(1)', 'minorFamilyIn'],
    [minorRelative(facts), facts.minorRelativeIn, '8(2)', 'minorRelativeIn'],
    at(facts, 'presentIn', minorPresent(facts), '8(4)'),
    at(facts, 'lodgedIn', minorLodged(facts), '8(4)'),
    ...dependencySteps(facts),
  ];
}

function criteriaForOthers(facts: DublinFacts, parameters: AsylumParameters): readonly Step[] {
  const early = parameters.dependency === 'before-article-26';
  return [
    ...(early ? dependencySteps(facts) : []),
    [familyBeneficiary(facts), facts.beneficiaryIn, '9', 'beneficiaryIn'],
    [familyApplicant(facts), facts.familyApplicantIn, '10', 'familyApplicantIn'],
    [familyLargestNumber(facts), facts.largestNumberIn, '11(a)'],
    [familyOldest(facts), facts.oldestIn, '11(b)'],
    [validResidenceDocument(facts), validDocument(facts, 'residence-document')?.state, '12(1)'],
    [validVisa(facts), validDocument(facts, 'visa')?.state, '12(2)'],
    [recentResidenceDocument(facts), expiredDocument(facts, 'residence-document')?.state, '12(4)'],
    [recentVisa(facts), expiredDocument(facts, 'visa')?.state, '12(4)'],
    at(facts, 'lodgedIn', longExpiredDocument(facts), '12(4), second subparagraph'),
    [irregularEntry(facts), facts.irregularEntryIn, '13(1)'],
    [livedFiveMonths(facts), longStay(facts.stays)?.state, '13(2)'],
    at(facts, 'lodgedIn', visaFreeBoth(facts), '14(2)'),
    [visaFreeEntry(facts), facts.visaFreeEntryIn, '14(1)', 'visaFreeEntryIn'],
    [transitArea(facts), facts.transitAreaOf, '15', 'transitAreaOf'],
    ...(early ? [] : dependencySteps(facts)),
  ];
}

/** 3(2): the first state in which the application was lodged. */
export const firstLodged = rule('dublin.first-lodged', DUBLIN_3_2, (facts: DublinFacts) =>
  statedAs(facts, 'lodgedIn', () => true),
);

/** 3(2), third subparagraph: no transfer is possible to any of them, nor to the first state. */
export const determining = rule('dublin.determining', DUBLIN_3_2_DETERMINING, (facts: DublinFacts) =>
  statedAs(facts, 'presentIn', () => true),
);

/** 3(2), second subparagraph: a transfer to that state would bring a risk of inhuman treatment, so that the next is looked at. */
export const noTransferThere = rule(
  'dublin.no-transfer-there',
  DUBLIN_3_2_FLAWS,
  (facts: DublinFacts, state: StateCode) =>
    every(
      statedAs(facts, 'noTransferTo', (states) => states.includes(state)),
      // Where the person is, nobody need be transferred to.
      not(statedAs(facts, 'presentIn', (present) => present === state)),
    ),
);

function possibleIn(facts: DublinFacts, found: Finding, state: StateCode | null | undefined): Finding {
  return found.held === 'no' || state == null ? found : every(found, not(noTransferThere(facts, state)));
}

const stateKnown = rule(
  'dublin.state-known',
  DUBLIN_7_2,
  (facts: DublinFacts, key: 'presentIn' | 'lodgedIn') => statedAs(facts, key, () => true),
);

/** A criterion that designates the state where the person is, or where the application was first lodged. */
function at(facts: DublinFacts, key: 'presentIn' | 'lodgedIn', found: Finding, article: string): Step {
  const asked = facts[key] === undefined ? every(found, stateKnown(facts, key)) : found;
  return [asked, facts[key], article];
}
