/** Article 26: family members who reside in a member state with protection or for the long term. */
import { every, rule, type Finding, type Provision } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import type { Person } from '../../facts/responsibility.ts';
import { AMMR_26_1, AMMR_26_2, AMMR_26_3 } from '../../law/responsibility.ts';
import type { Candidate } from './contest.ts';
import { familyByBirth, familyMember } from './family-member.ts';
import type { Criterion } from './hierarchy.ts';
import { among, pathOf, placed, so, unlisted, type Placed } from './items.ts';

const familyUnknown = unlisted('responsibility.family', AMMR_26_1);

/** 26(1): a beneficiary of international protection or a long-term resident; the persons concerned desire it in writing. */
export const familyResides = rule(
  'responsibility.family-resides',
  AMMR_26_1,
  (facts: Facts, person: Placed<Person>) =>
    every(
      familyMember(facts, person),
      among(person, 'status', ['beneficiary', 'long-term-resident']),
      so(person, 'wish'),
    ),
);

/** 26(2): one who had protection and became a citizen of a member state; the same desire. */
export const familyBecameCitizen = rule(
  'responsibility.family-became-citizen',
  AMMR_26_2,
  (facts: Facts, person: Placed<Person>) =>
    every(
      familyMember(facts, person),
      among(person, 'status', ['former-beneficiary-citizen']),
      so(person, 'wish'),
    ),
);

/** 26(3): the same where the family began by a birth after the family member arrived. */
export const familyResidesByBirth = rule(
  'responsibility.family-resides-by-birth',
  AMMR_26_3,
  (facts: Facts, person: Placed<Person>) =>
    every(
      familyByBirth(facts, person),
      among(person, 'status', ['beneficiary', 'long-term-resident', 'former-beneficiary-citizen']),
      so(person, 'wish'),
    ),
);

const PARAGRAPHS: readonly (readonly [(facts: Facts, person: Placed<Person>) => Finding, Provision])[] = [
  [familyResides, AMMR_26_1],
  [familyBecameCitizen, AMMR_26_2],
  [familyResidesByBirth, AMMR_26_3],
];

/** In several states: the law has no order, but the desire of the persons concerned. */
export function familyWhoReside(facts: Facts): Criterion {
  const family = facts['responsibility.family'];
  if (family === undefined) return { candidates: familyUnknown() };
  const persons = placed('responsibility.family', family);
  return {
    candidates: PARAGRAPHS.flatMap(([holds, provision]) =>
      persons.map((one): Candidate => ({
        found: holds(facts, one),
        state: one.item.state,
        statePath: pathOf(one, 'state'),
        rule: provision,
        at: one.at,
      })),
    ),
  };
}
