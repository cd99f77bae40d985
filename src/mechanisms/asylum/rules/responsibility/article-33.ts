/** Article 33: irregular entry, disembarkation after search and rescue, and relocation after them. */
import { compared, every, fact, rule, some, type Finding } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import { is } from '../../facts/read.ts';
import type { Entry } from '../../facts/responsibility.ts';
import { AMMR_33_1, AMMR_33_2, AMMR_33_3, ENTRY_MONTHS } from '../../law/responsibility.ts';
import { notRelocated } from './article-16.ts';
import { agreed, type Candidate } from './contest.ts';
import { entriesBy } from './entries.ts';
import type { Criterion } from './hierarchy.ts';
import { among, atRegistration, moreThanMonths, placed, unlisted, type Placed } from './items.ts';

type Way = keyof typeof ENTRY_MONTHS;

/** 33(3): relocated under Article 67 after having crossed the border; paragraphs 1 and 2 no longer apply. */
export const relocatedAfterEntry = rule(
  'responsibility.relocated-after-entry',
  AMMR_33_3,
  (facts: Facts, entries: readonly Placed<Entry>[]) =>
    every(
      is(facts, 'responsibility.relocated'),
      some(...entries.map((entry) => among(entry, 'how', ['irregular-crossing', 'disembarkation']))),
    ),
);

/** 33(2): disembarked after search and rescue, notwithstanding paragraph 1, until 12 months have passed. */
export const disembarked = rule(
  'responsibility.disembarked',
  AMMR_33_2,
  (facts: Facts, entry: Placed<Entry>) => stillCounts(facts, entry, 'disembarkation'),
  () => ({ months: ENTRY_MONTHS.disembarkation }),
);

/** 33(1): crossed irregularly by land, sea or air from a third country, until 20 months have passed. */
export const crossedIrregularly = rule(
  'responsibility.crossed-irregularly',
  AMMR_33_1,
  (facts: Facts, entry: Placed<Entry>) => stillCounts(facts, entry, 'irregular-crossing'),
  () => ({ months: ENTRY_MONTHS['irregular-crossing'] }),
);

function stillCounts(facts: Facts, entry: Placed<Entry>, way: Way): Finding {
  return every(
    among(entry, 'how', [way]),
    notRelocated(facts),
    atRegistration(
      facts,
      entry,
      'on',
      (on, registered) => !moreThanMonths(on, registered, ENTRY_MONTHS[way]),
    ),
  );
}

/** 33(1): the first member state that the applicant enters. */
const enteredFirst = rule(
  'responsibility.entered-first',
  AMMR_33_1,
  (facts: Facts, one: Candidate, other: Candidate) => {
    const entries = facts['responsibility.entries'] ?? [];
    const [mine, theirs] = [entries[one.at]?.on, entries[other.at]?.on];
    if (mine === undefined || theirs === undefined) {
      const unknown = [one, other].filter(({ at }) => entries[at]?.on === undefined);
      return every(...unknown.map(({ at }) => fact(`responsibility.entries.${at}.on`, undefined)));
    }
    return mine === theirs
      ? agreed(facts)(one, other, [])
      : compared('responsibility.earlier-entry', AMMR_33_1, mine < theirs);
  },
);

const entriesUnknown = unlisted('responsibility.entries', AMMR_33_3);

/** 33(3), which takes the place of the other two where it applies. */
export function relocationAfterEntry(facts: Facts): Criterion {
  const entries = facts['responsibility.entries'];
  if (entries === undefined) return { candidates: entriesUnknown() };
  const found = relocatedAfterEntry(facts, placed('responsibility.entries', entries));
  const state = facts['responsibility.relocatedTo'];
  return { candidates: [{ found, state, statePath: 'responsibility.relocatedTo', rule: AMMR_33_3, at: 0 }] };
}

const disembarkedEntries = entriesBy(AMMR_33_2, disembarked);

export function disembarkations(facts: Facts): Criterion {
  return { candidates: disembarkedEntries(facts) };
}

const irregularEntries = entriesBy(AMMR_33_1, crossedIrregularly);

export function irregularCrossings(facts: Facts): Criterion {
  return {
    candidates: irregularEntries(facts),
    precedes: (one, other) => enteredFirst(facts, one, other),
  };
}
