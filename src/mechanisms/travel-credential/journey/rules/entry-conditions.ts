/** Article 6 of the Schengen Borders Code, as far as it can be computed from facts that are given. */
import {
  addMonths,
  allOf,
  formatDay,
  no,
  notYetKnown,
  reason,
  yes,
  type Day,
  type Determination,
} from '#kernel';
import { SBC_6_1, SBC_6_1_A_I, SBC_6_1_A_II, SBC_6_1_B, SBC_6_5_A } from '../law.ts';

export const AUTHORISATIONS = ['visa', 'travel-authorisation', 'not-required', 'none'] as const;
export type Authorisation = (typeof AUTHORISATIONS)[number];

export interface EntryFacts {
  readonly entryOn: Day;
  /** The intended departure from the territory of the Member States; null when it was not declared. */
  readonly departureOn: Day | null;
  readonly issuedOn: Day | null;
  readonly expiresOn: Day | null;
  /** Days left of the 90 in 180, as the Entry/Exit System tells; null while nobody asked it. */
  readonly daysLeft: number | null;
  /** What stands in for the visa requirement; null while that is not settled. */
  readonly authorisation: Authorisation | null;
  /** A residence permit or long-stay visa of a Member State; null when that is not known. */
  readonly residencePermit: boolean | null;
}

/** How long the document must still be valid after the intended departure, and how old it may be. */
const MONTHS_BEYOND = 3;
const MONTHS_OLD = 120;

/** The conditions that can be computed; the rest is `atTheBooth`. Only for third-country nationals on entry. */
export function entryConditions(facts: EntryFacts): Determination {
  if (facts.residencePermit === true) {
    return notYetKnown(
      [{ path: 'entry.permit', provision: SBC_6_5_A }],
      [reason('journey.entry.permit', 'not-yet-known', SBC_6_5_A)],
    );
  }
  return allOf([validBeyondDeparture(facts), recentlyIssued(facts), enoughDays(facts), authorised(facts)]);
}

/** Article 6(1)(a)(i): three months beyond; in a justified emergency the guard may waive it. */
function validBeyondDeparture({ departureOn, expiresOn }: EntryFacts): Determination {
  if (departureOn === null) return notYetKnown([{ path: 'entry.departure', provision: SBC_6_1_A_I }]);
  if (expiresOn === null) return notYetKnown([{ path: 'document.expiry', provision: SBC_6_1_A_I }]);
  const needed = addMonths(departureOn, MONTHS_BEYOND);
  const held = expiresOn >= needed ? 'yes' : 'no';
  const values = {
    departure: { day: formatDay(departureOn) },
    needed: { day: formatDay(needed) },
    expires: { day: formatDay(expiresOn) },
  };
  const found = reason('journey.entry.valid-beyond', held, SBC_6_1_A_I, values);
  return held === 'yes' ? yes([found]) : no([found]);
}

/** Article 6(1)(a)(ii). The zone of a document has no day of issue, so it is often not known. */
function recentlyIssued({ issuedOn, entryOn }: EntryFacts): Determination {
  if (issuedOn === null) return notYetKnown([{ path: 'document.issue', provision: SBC_6_1_A_II }]);
  const oldest = addMonths(entryOn, -MONTHS_OLD);
  const held = issuedOn >= oldest ? 'yes' : 'no';
  const values = { issued: { day: formatDay(issuedOn) }, oldest: { day: formatDay(oldest) } };
  const found = reason('journey.entry.recently-issued', held, SBC_6_1_A_II, values);
  return held === 'yes' ? yes([found]) : no([found]);
}

/** Article 6(1): the declared stay, both days counted, fits in what is left. */
function enoughDays({ entryOn, departureOn, daysLeft }: EntryFacts): Determination {
  if (daysLeft === null) return notYetKnown([{ path: 'entry.daysLeft', provision: SBC_6_1 }]);
  if (departureOn === null) return notYetKnown([{ path: 'entry.departure', provision: SBC_6_1 }]);
  const stay = departureOn - entryOn + 1;
  const held = stay <= daysLeft ? 'yes' : 'no';
  const found = reason('journey.entry.days', held, SBC_6_1, { stay, left: daysLeft });
  return held === 'yes' ? yes([found]) : no([found]);
}

/** Article 6(1)(b). */
function authorised({ authorisation }: EntryFacts): Determination {
  if (authorisation === null) return notYetKnown([{ path: 'entry.authorisation', provision: SBC_6_1_B }]);
  const held = authorisation === 'none' ? 'no' : 'yes';
  const found = reason('journey.entry.authorised', held, SBC_6_1_B, { authorisation });
  return held === 'yes' ? yes([found]) : no([found]);
}
