/** Article 29: residence documents and visas, as they were when the application was first registered. */
import { every, not, rule, type Day, type Finding, type Provision } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import type { HeldDocument } from '../../facts/responsibility.ts';
import { AMMR_29_1, AMMR_29_2, AMMR_29_4, AMMR_29_5, ENDED_MONTHS } from '../../law/responsibility.ts';
import type { AsylumParameters } from '../../parameters.ts';
import { severalDocuments } from './article-29-several.ts';
import { notRelocated } from './article-16.ts';
import type { Candidate } from './contest.ts';
import type { Criterion } from './hierarchy.ts';
import { among, atRegistration, lessThanMonths, pathOf, placed, so, unlisted, type Placed } from './items.ts';

type Kind = keyof typeof ENDED_MONTHS;
type Held = Placed<HeldDocument>;

const documentsUnknown = unlisted('responsibility.documents', AMMR_29_1);

/** 29(5): fraud at the issue changes nothing; fraud after it, which the issuing state establishes, frees it. */
const noLaterFraud = rule('responsibility.no-later-fraud', AMMR_29_5, (held: Held) =>
  not(so(held, 'fraudAfterIssue')),
);

/** 29(1): a valid residence document. */
export const validResidenceDocument = rule(
  'responsibility.valid-residence-document',
  AMMR_29_1,
  (facts: Facts, held: Held) => counts(facts, held, 'residence-document', valid(facts, held)),
);

/** 29(2): a valid visa; it is the represented state's where it was issued on behalf of another. */
export const validVisa = rule('responsibility.valid-visa', AMMR_29_2, (facts: Facts, held: Held) =>
  counts(facts, held, 'visa', valid(facts, held)),
);

/** 29(4): a residence document that ended less than three years before, or a visa that did less than 18 months before. */
export const endedDocument = rule(
  'responsibility.ended-document',
  AMMR_29_4,
  (facts: Facts, held: Held, kind: Kind) =>
    counts(facts, held, kind, endedRecently(facts, held, ENDED_MONTHS[kind])),
  (_facts, _held, kind) => ({ months: ENDED_MONTHS[kind] }),
);

function counts(facts: Facts, held: Held, kind: Kind, inTime: Finding): Finding {
  return every(among(held, 'kind', [kind]), notRelocated(facts), inTime, noLaterFraud(held));
}

/** Not annulled, revoked or withdrawn, and not past its last day. */
function valid(facts: Facts, held: Held): Finding {
  return every(
    not(so(held, 'withdrawn')),
    atRegistration(facts, held, 'validUntil', (last, registered) => last >= registered),
  );
}

/** Expired, annulled, revoked or withdrawn less than so many months before registration. */
function endedRecently(facts: Facts, held: Held, months: number): Finding {
  const lately = (ended: Day, registered: Day): boolean => lessThanMonths(ended, registered, months);
  const withdrawn = so(held, 'withdrawn');
  switch (held.item.withdrawn) {
    case true:
      return every(withdrawn, atRegistration(facts, held, 'withdrawnOn', lately));
    case false: {
      const expired = (last: Day, registered: Day): boolean => last < registered && lately(last, registered);
      return every(not(withdrawn), atRegistration(facts, held, 'validUntil', expired));
    }
    case undefined:
      // Withdrawn or not, it ended on its last day at the latest.
      return every(withdrawn, atRegistration(facts, held, 'validUntil', lately));
  }
}

/** Valid ones first, then those that ended, unless the parameter puts them side by side. */
export function residenceDocumentsAndVisas(facts: Facts, parameters: AsylumParameters): readonly Criterion[] {
  const documents = facts['responsibility.documents'];
  if (documents === undefined) return [{ candidates: documentsUnknown() }];
  const all = placed('responsibility.documents', documents);
  const residence = (found: (held: Held) => Finding, provision: Provision): readonly Candidate[] =>
    all
      .filter(({ item }) => item.kind !== 'visa')
      .map((one) => candidate(one, 'issuer', found(one), provision));
  const visas = (found: (held: Held) => Finding, provision: Provision): readonly Candidate[] =>
    all
      .filter(({ item }) => item.kind !== 'residence-document')
      .map((one) => candidate(one, 'onBehalfOf', found(one), provision));
  const validOnes = [
    residence((one) => validResidenceDocument(facts, one), AMMR_29_1),
    visas((one) => validVisa(facts, one), AMMR_29_2),
  ] as const;
  const ended = [
    residence((one) => endedDocument(facts, one, 'residence-document'), AMMR_29_4),
    visas((one) => endedDocument(facts, one, 'visa'), AMMR_29_4),
  ] as const;
  return parameters.endedDocument === 'after-valid'
    ? [...severalDocuments(facts, all, ...validOnes), ...severalDocuments(facts, all, ...ended)]
    : severalDocuments(facts, all, [...validOnes[0], ...ended[0]], [...validOnes[1], ...ended[1]]);
}

function candidate(
  held: Held,
  key: 'issuer' | 'onBehalfOf',
  found: Finding,
  provision: Provision,
): Candidate {
  return { found, state: held.item[key], statePath: pathOf(held, key), rule: provision, at: held.at };
}
