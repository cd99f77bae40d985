/** Article 31: entry through a state that asks the applicant no visa. */
import { every, not, rule } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import { is, where } from '../../facts/read.ts';
import type { Entry } from '../../facts/responsibility.ts';
import { AMMR_31_1, AMMR_31_2 } from '../../law/responsibility.ts';
import { entriesBy } from './entries.ts';
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

const registeredWhereWaived = entriesBy(AMMR_31_2, waivedWhereRegistered);

/** 31(2), which takes precedence where it applies: the state of registration. */
export function visaWaivedWhereRegistered(facts: Facts): Criterion {
  const candidates = registeredWhereWaived(facts).map((one) => ({
    ...one,
    state: facts['application.state'],
    statePath: 'application.state',
  }));
  return { candidates };
}

const enteredWithoutVisa = entriesBy(AMMR_31_1, visaWaivedEntry);

/** 31(1): the state of entry. */
export function visaWaivedEntries(facts: Facts): Criterion {
  return { candidates: enteredWithoutVisa(facts) };
}
