/** Article 17(1) and (2): in which state the application must be made and registered. */
import { every, not, rule, some, type Conclusion, type Provision, type StateCode } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import { where } from '../../facts/read.ts';
import type { HeldDocument } from '../../facts/responsibility.ts';
import { AMMR_17_1, AMMR_17_2, AMMR_17_2_ENDED } from '../../law/responsibility.ts';
import { agreed, conclude, contest, type Candidate, type Towards } from './contest.ts';
import { atRegistration, pathOf, placed, so, unlisted, type Placed } from './items.ts';

export interface PlaceToApply {
  readonly state: StateCode;
  readonly rule: Provision;
}

const documentsUnknown = unlisted('responsibility.documents', AMMR_17_2);

/** 17(2): a valid residence document or visa; it is the state that issued it, on whose behalf it may be. */
export const holdsValidDocument = rule(
  'responsibility.apply-where-issued',
  AMMR_17_2,
  (facts: Facts, held: Placed<HeldDocument>) =>
    every(
      not(so(held, 'withdrawn')),
      atRegistration(facts, held, 'validUntil', (last, registered) => last >= registered),
    ),
);

/** 17(2), second subparagraph: only documents that have expired or were annulled, withdrawn or revoked. */
export const holdsEndedDocument = rule(
  'responsibility.apply-where-present',
  AMMR_17_2_ENDED,
  (facts: Facts, documents: readonly Placed<HeldDocument>[]) =>
    some(...documents.map((held) => not(holdsValidDocument(facts, held)))),
);

/** 17(1): the state of first entry, which has to be known. */
export const firstEntry = rule('responsibility.apply-where-entered', AMMR_17_1, (facts: Facts) =>
  where(facts, 'responsibility.firstEntryState', () => true),
);

const presentKnown = rule('responsibility.apply-place-known', AMMR_17_2_ENDED, (facts: Facts) =>
  where(facts, 'responsibility.presentIn', () => true),
);

/** Where the applicant has to apply, whichever state is responsible in the end. */
export function whereToApply(facts: Facts): Conclusion<PlaceToApply> {
  const documents = facts['responsibility.documents'];
  const held = placed('responsibility.documents', documents ?? []);
  const valid =
    documents === undefined
      ? documentsUnknown()
      : held.map((one): Candidate => ({
          found: holdsValidDocument(facts, one),
          state: one.item.issuer,
          statePath: pathOf(one, 'issuer'),
          rule: AMMR_17_2,
          at: one.at,
        }));
  const place = (state: StateCode | null | undefined, by: Provision): PlaceToApply | null =>
    state === undefined || state === null ? null : { state, rule: by };
  const present = facts['responsibility.presentIn'];
  const ended = holdsEndedDocument(facts, held);
  return conclude<PlaceToApply>(
    [
      ...contest(valid, agreed(facts)).map(({ found, state, rule: by, closing }): Towards<PlaceToApply> => ({
        found,
        outcome: place(state, by),
        closing,
      })),
      ...(present === undefined
        ? [{ found: every(ended, presentKnown(facts)), outcome: null }]
        : [{ found: ended, outcome: place(present, AMMR_17_2_ENDED) }]),
      { found: ended, outcome: null, closing: true },
      { found: firstEntry(facts), outcome: place(facts['responsibility.firstEntryState'], AMMR_17_1) },
    ],
    null,
    (one, other) => one.state === other.state && one.rule === other.rule,
  );
}
