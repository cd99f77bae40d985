/** Article 31: entry through a state that asks the applicant no visa. */
import { every, not, rule } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import { is, where } from '../../facts/read.ts';
import type { Entry } from '../../facts/responsibility.ts';
import { AMMR_31_1, AMMR_31_2 } from '../../law/responsibility.ts';
import { entryCandidates } from './entries.ts';
import type { Criterion } from './hierarchy.ts';
import { among, type Placed } from './items.ts';

/** 31(2): registered in another state where the need for a visa is waived as well. */
export const waivedWhereRegistered = rule(
  'responsibility.visa-waived-where-registered',
  AMMR_31_2,
  (facts: Facts, entry: Placed<Entry>) =>
    every(
      among(entry, 'how', ['visa-waived']),
      is(facts, 'responsibility.visaWaivedWhereRegistered'),
      not(enteredWhereRegistered(facts, entry)),
    ),
);

/** 31(1): the state through which the applicant entered without needing a visa. */
export const visaWaivedEntry = rule(
  'responsibility.visa-waived-entry',
  AMMR_31_1,
  (facts: Facts, entry: Placed<Entry>) =>
    every(among(entry, 'how', ['visa-waived']), not(waivedWhereRegistered(facts, entry))),
);

function enteredWhereRegistered(facts: Facts, entry: Placed<Entry>): ReturnType<typeof among> {
  const first = facts['application.state'];
  return first === undefined ? where(facts, 'application.state', () => true) : among(entry, 'state', [first]);
}

export function visaWaivedEntries(facts: Facts): readonly Criterion[] {
  return [
    {
      candidates: entryCandidates(facts, AMMR_31_2, (entry) => waivedWhereRegistered(facts, entry)).map(
        (one) => ({
          ...one,
          state: facts['application.state'],
          statePath: 'application.state',
        }),
      ),
    },
    { candidates: entryCandidates(facts, AMMR_31_1, (entry) => visaWaivedEntry(facts, entry)) },
  ];
}
