/** Articles 31 to 33: how the applicant came in. */
import type { Finding, Provision } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import type { Entry } from '../../facts/responsibility.ts';
import type { Candidate } from './contest.ts';
import { pathOf, placed, unlisted, type Placed } from './items.ts';

/** What each entry points to by one provision; a list that is not there is asked for. */
export function entriesBy(
  provision: Provision,
  holds: (facts: Facts, entry: Placed<Entry>) => Finding,
): (facts: Facts) => readonly Candidate[] {
  const unknown = unlisted('responsibility.entries', provision);
  return (facts) => {
    const entries = facts['responsibility.entries'];
    if (entries === undefined) return unknown();
    return placed('responsibility.entries', entries).map((one) => ({
      found: holds(facts, one),
      state: one.item.state,
      statePath: pathOf(one, 'state'),
      rule: provision,
      at: one.at,
    }));
  };
}
