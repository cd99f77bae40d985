/** Article 34: dependent persons are kept or brought together with a child, sibling or parent. */
import { every, not, rule, type Finding } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import { is, where } from '../../facts/read.ts';
import type { Dependant } from '../../facts/responsibility.ts';
import { AMMR_34_1, AMMR_34_2 } from '../../law/responsibility.ts';
import type { Candidate } from './contest.ts';
import type { Criterion } from './hierarchy.ts';
import { among, pathOf, placed, so, unlisted, type Placed } from './items.ts';

const dependantsUnknown = unlisted('responsibility.dependants', AMMR_34_1);

/** 34(1): one depends on the other, who resides legally, and can take care; ties from before arrival, and a desire in writing. */
export const dependency = rule('responsibility.dependency', AMMR_34_1, (of: Placed<Dependant>) =>
  every(
    among(of, 'relation', ['child', 'sibling', 'parent']),
    so(of, 'legallyResident'),
    so(of, 'dependent'),
    so(of, 'tiesBeforeArrival'),
    so(of, 'canCare'),
    so(of, 'wish'),
  ),
);

/** 34(1): they are in the state where the applicant is, and are kept together there. */
export const keptTogether = rule(
  'responsibility.dependency-kept-together',
  AMMR_34_1,
  (facts: Facts, of: Placed<Dependant>) => every(dependency(of), samePlace(facts, of)),
);

/** 34(2): in another state, to which the applicant can travel. */
export const broughtTogether = rule(
  'responsibility.dependency-brought-together',
  AMMR_34_2,
  (facts: Facts, of: Placed<Dependant>) =>
    every(dependency(of), not(samePlace(facts, of)), not(is(facts, 'responsibility.unableToTravel'))),
);

/** 34(2): in another state, but the applicant's health prevents travel for a significant time: the state where the applicant is. */
export const cannotTravel = rule(
  'responsibility.dependency-cannot-travel',
  AMMR_34_2,
  (facts: Facts, of: Placed<Dependant>) =>
    every(dependency(of), not(samePlace(facts, of)), is(facts, 'responsibility.unableToTravel')),
);

function samePlace(facts: Facts, of: Placed<Dependant>): Finding {
  const present = facts['responsibility.presentIn'];
  return present === undefined
    ? where(facts, 'responsibility.presentIn', () => true)
    : among(of, 'state', [present]);
}

export function dependentPersons(facts: Facts): Criterion {
  const dependants = facts['responsibility.dependants'];
  if (dependants === undefined) return { candidates: dependantsUnknown() };
  const all = placed('responsibility.dependants', dependants).map((one) => candidatesOf(facts, one));
  // Paragraph 1 of all of them, then paragraph 2: their order in the list must not count.
  return { candidates: [...all.flatMap(([kept]) => kept), ...all.flatMap(([, elsewhere]) => elsewhere)] };
}

/** By which paragraph and in which state depends on where the applicant is, and elsewhere on whether travel is possible. */
function candidatesOf(
  facts: Facts,
  one: Placed<Dependant>,
): readonly [here: readonly Candidate[], elsewhere: readonly Candidate[]] {
  const { at } = one;
  const present = facts['responsibility.presentIn'];
  const there = { state: one.item.state, statePath: pathOf(one, 'state'), at };
  const unknown = (statePath: string, found: Finding): Candidate => ({
    found,
    state: undefined,
    statePath,
    rule: AMMR_34_1,
    at,
  });
  if (present === undefined) return [[], [unknown('responsibility.presentIn', dependency(one))]];
  const kept = { ...there, found: keptTogether(facts, one), rule: AMMR_34_1 };
  const brought = { ...there, found: broughtTogether(facts, one), rule: AMMR_34_2 };
  const cannot = cannotTravel(facts, one);
  if (facts['responsibility.unableToTravel'] === undefined && cannot.held !== 'no') {
    const elsewhere = every(dependency(one), not(samePlace(facts, one)));
    return [[kept], [unknown('responsibility.unableToTravel', elsewhere)]];
  }
  const statePath = 'responsibility.presentIn';
  return [[kept], [brought, { state: present, statePath, at, here: true, found: cannot, rule: AMMR_34_2 }]];
}
