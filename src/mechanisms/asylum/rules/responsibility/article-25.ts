/** Article 25: unaccompanied minors. Only this article applies to them, its paragraphs in their order. */
import { every, not, rule, some, type Finding } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import { is, where } from '../../facts/read.ts';
import type { Person } from '../../facts/responsibility.ts';
import { AMMR_25_2, AMMR_25_3, AMMR_25_4, AMMR_25_5, AMMR_37_1 } from '../../law/responsibility.ts';
import type { AsylumParameters } from '../../parameters.ts';
import { notRelocated } from './article-16.ts';
import { chosen, type Among, type Candidate, type Precedes } from './contest.ts';
import { familyOfMinor, relative } from './family-member.ts';
import type { Criterion } from './hierarchy.ts';
import { among, pathOf, placed, so, unlisted, type Placed } from './items.ts';

const familyUnknown = unlisted('responsibility.family', AMMR_25_2);

/** 25(2): a family member or sibling is legally present, unless it is demonstrated that it is not in the best interests of the child. */
export const familyLegallyPresent = rule(
  'responsibility.minor-family-present',
  AMMR_25_2,
  (facts: Facts, person: Placed<Person>, spouseLegallyPresent: Finding) =>
    every(
      familyOfMinor(facts, person, spouseLegallyPresent),
      so(person, 'legallyPresent'),
      not(so(person, 'againstBestInterests')),
    ),
);

/** 25(3): a relative legally present in another member state can take care of the minor, with the same exception. */
export const relativeCanCare = rule(
  'responsibility.minor-relative-cares',
  AMMR_25_3,
  (facts: Facts, person: Placed<Person>) =>
    every(
      relative(person),
      so(person, 'legallyPresent'),
      elsewhere(facts, person),
      so(person, 'canCare'),
      not(so(person, 'againstBestInterests')),
    ),
);

/** Not in the state of first registration, where 25(5) keeps the minor anyway. */
function elsewhere(facts: Facts, person: Placed<Person>): Finding {
  const first = facts['application.state'];
  if (first === undefined) return not(where(facts, 'application.state', () => true));
  return among(
    person,
    'state',
    person.item.state === undefined || person.item.state === first ? [] : [person.item.state],
  );
}

/** 25(5): nobody, and the state of first registration, if that is in the best interests of the child. */
export const firstRegistrationForMinor = rule(
  'responsibility.minor-first-registration',
  AMMR_25_5,
  (facts: Facts) => every(notRelocated(facts), is(facts, 'responsibility.registrationInBestInterests')),
);

/** 37(1): the state where the minor is considers that a transfer is not in the best interests of the child (recital 53). */
export const minorNotTransferred = rule('responsibility.minor-not-transferred', AMMR_37_1, (facts: Facts) =>
  every(
    notRelocated(facts),
    not(is(facts, 'responsibility.registrationInBestInterests')),
    where(facts, 'application.state', () => true),
    not(where(facts, 'responsibility.presentIn', (present) => present === facts['application.state'])),
  ),
);

/** 25(4): in several states, what is in the best interests of the child. */
export const bestInterests = rule(
  'responsibility.minor-best-interests',
  AMMR_25_4,
  (facts: Facts, one: Candidate, other: Candidate) =>
    chosen(
      'responsibility.bestInterestsState',
      facts['responsibility.bestInterestsState'],
      one.state,
      other.state,
    ),
);

/** The criteria for an unaccompanied minor. */
export function criteriaForMinors(facts: Facts, parameters: AsylumParameters): readonly Criterion[] {
  const precedes: Precedes = (one, other) => bestInterests(facts, one, other);
  const inSeveral: Among = (_one, several) => [[several, AMMR_25_4]];
  const family = facts['responsibility.family'];
  const [close, relatives] = family === undefined ? [familyUnknown(), []] : candidatesOf(facts, family);
  const pools =
    parameters.minorFamilyInSeveralStates === 'all-together'
      ? [[...close, ...relatives]]
      : [close, relatives];
  return [
    ...pools.map((candidates): Criterion => ({ candidates, precedes, among: inSeveral })),
    {
      candidates: [
        {
          found: firstRegistrationForMinor(facts),
          state: facts['application.state'],
          statePath: 'application.state',
          rule: AMMR_25_5,
          at: 0,
        },
      ],
    },
    {
      candidates: [
        {
          found: minorNotTransferred(facts),
          state: facts['responsibility.presentIn'],
          statePath: 'responsibility.presentIn',
          rule: AMMR_37_1,
          at: 0,
        },
      ],
      unasked: true,
    },
  ];
}

function candidatesOf(
  facts: Facts,
  family: readonly Person[],
): readonly [close: readonly Candidate[], relatives: readonly Candidate[]] {
  const persons = placed('responsibility.family', family);
  const spouses = persons.filter(({ item }) => item.relation === undefined || item.relation === 'spouse');
  const spouseLegallyPresent = some(
    ...spouses.map((one) => every(among(one, 'relation', ['spouse']), so(one, 'legallyPresent'))),
  );
  const candidate = (one: Placed<Person>, found: Finding, rule: Candidate['rule']): Candidate => ({
    found,
    state: one.item.state,
    statePath: pathOf(one, 'state'),
    rule,
    at: one.at,
  });
  return [
    persons.map((one) => candidate(one, familyLegallyPresent(facts, one, spouseLegallyPresent), AMMR_25_2)),
    persons.map((one) => candidate(one, relativeCanCare(facts, one), AMMR_25_3)),
  ];
}
