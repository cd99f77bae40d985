/** Article 30: diplomas and other qualifications obtained in a member state. */
import { compared, every, fact, not, rule, type Finding } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import type { Diploma } from '../../facts/responsibility.ts';
import { AMMR_2_15, AMMR_30_1, AMMR_30_2, DIPLOMA_MONTHS } from '../../law/responsibility.ts';
import { notRelocated } from './article-16.ts';
import { agreed, type Candidate, type Precedes } from './contest.ts';
import type { Criterion } from './hierarchy.ts';
import {
  atRegistration,
  figure,
  lessThanMonths,
  pathOf,
  placed,
  so,
  unlisted,
  type Placed,
} from './items.ts';

const diplomasUnknown = unlisted('responsibility.diplomas', AMMR_30_1);

/** 2(15): at least one academic year on the territory, a recognised programme of level 2 or more, no distance learning. */
export const isDiploma = rule('responsibility.diploma', AMMR_2_15, (diploma: Placed<Diploma>) =>
  every(
    figure(diploma, 'academicYears', (years) => years >= 1),
    so(diploma, 'recognised'),
    not(so(diploma, 'distance')),
  ),
);

/** 30(1): registered less than six years after it was issued. */
export const recentDiploma = rule(
  'responsibility.recent-diploma',
  AMMR_30_1,
  (facts: Facts, diploma: Placed<Diploma>) =>
    every(
      isDiploma(diploma),
      notRelocated(facts),
      atRegistration(facts, diploma, 'issuedOn', (issued, registered) =>
        lessThanMonths(issued, registered, DIPLOMA_MONTHS),
      ),
    ),
);

/** 30(2): the longest period of study; where they are identical, the most recent. */
const diplomaGoesFirst = rule(
  'responsibility.diploma-goes-first',
  AMMR_30_2,
  (facts: Facts, held: readonly Placed<Diploma>[], one: Candidate, other: Candidate) => {
    const [mine, theirs] = [held[one.at], held[other.at]];
    if (mine === undefined || theirs === undefined) return agreed(facts)(one, other, []);
    const [years, theirYears] = [mine.item.academicYears, theirs.item.academicYears];
    if (years === undefined || theirYears === undefined) {
      return every(...unknown(mine, 'academicYears'), ...unknown(theirs, 'academicYears'));
    }
    if (years !== theirYears) {
      return compared('responsibility.longer-study', AMMR_30_2, years > theirYears);
    }
    const [issued, theirIssued] = [mine.item.issuedOn, theirs.item.issuedOn];
    if (issued === undefined || theirIssued === undefined) {
      return every(...unknown(mine, 'issuedOn'), ...unknown(theirs, 'issuedOn'));
    }
    return issued === theirIssued
      ? agreed(facts)(one, other, [])
      : compared('responsibility.later-diploma', AMMR_30_2, issued > theirIssued);
  },
);

function unknown(diploma: Placed<Diploma>, key: 'academicYears' | 'issuedOn'): readonly Finding[] {
  return diploma.item[key] === undefined ? [fact(pathOf(diploma, key), undefined)] : [];
}

export function diplomas(facts: Facts): Criterion {
  const all = facts['responsibility.diplomas'];
  if (all === undefined) return { candidates: diplomasUnknown() };
  const held = placed('responsibility.diplomas', all);
  const precedes: Precedes = (one, other) => diplomaGoesFirst(facts, held, one, other);
  const candidates = held.map((one): Candidate => ({
    found: recentDiploma(facts, one),
    state: one.item.state,
    statePath: pathOf(one, 'state'),
    rule: AMMR_30_1,
    at: one.at,
  }));
  return { candidates, precedes, among: (_one, several) => [[several, AMMR_30_2]] };
}
