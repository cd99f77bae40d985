/** Article 27: family members who are applicants themselves. */
import { every, not, rule } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import type { Person } from '../../facts/responsibility.ts';
import { AMMR_27 } from '../../law/responsibility.ts';
import type { Candidate } from './contest.ts';
import { familyMember } from './family-member.ts';
import type { Criterion } from './hierarchy.ts';
import { among, pathOf, placed, so, unlisted, type Placed } from './items.ts';

const familyUnknown = unlisted('responsibility.family', AMMR_27);

/** Their application has had no first decision on the substance; the persons concerned desire it in writing. */
export const familyApplies = rule(
  'responsibility.family-applies',
  AMMR_27,
  (facts: Facts, person: Placed<Person>) =>
    every(
      familyMember(facts, person),
      among(person, 'status', ['applicant']),
      not(so(person, 'firstDecision')),
      so(person, 'wish'),
    ),
);

/** In several states: the law has no order, but the desire of the persons concerned. */
export function familyWhoApply(facts: Facts): Criterion {
  const family = facts['responsibility.family'];
  if (family === undefined) return { candidates: familyUnknown() };
  const candidates = placed('responsibility.family', family).map((one): Candidate => ({
    found: familyApplies(facts, one),
    state: one.item.state,
    statePath: pathOf(one, 'state'),
    rule: AMMR_27,
    at: one.at,
  }));
  return { candidates };
}
