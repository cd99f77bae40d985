/** Residence documents and visas (Dublin III, 12): which of them counts, and by which paragraph. */
import { addMonths, every, not, rule, type Day, type Finding } from '#kernel';
import { DUBLIN_12_1, DUBLIN_12_2, DUBLIN_12_4, DUBLIN_12_4_LONGER } from '../../law/dublin.ts';
import { stated, statedAs, type DublinDocument, type DublinFacts } from './facts.ts';

/** 12(4): a residence document that expired less than two years before still counts. */
const DOCUMENT_MONTHS = 24;
/** 12(4): a visa that expired less than six months before. */
const VISA_MONTHS = 6;

type Kind = DublinDocument['kind'];

const monthsOf = (kind: Kind): number => (kind === 'visa' ? VISA_MONTHS : DOCUMENT_MONTHS);

/** 12(5): false identity or forged papers do not free the state that issued it; fraud after that does. */
const counts = (one: DublinDocument): boolean => one.fraudAfterIssue !== true;

const isValid = (one: DublinDocument, lodged: Day): boolean => one.validUntil >= lodged;
const expiredRecently = (one: DublinDocument, lodged: Day): boolean =>
  !isValid(one, lodged) && lodged < addMonths(one.validUntil, monthsOf(one.kind));
const expiredLongAgo = (one: DublinDocument, lodged: Day): boolean =>
  lodged > addMonths(one.validUntil, monthsOf(one.kind));

/**
 * 12(3): of several residence documents the one with the longest right to stay, then the latest expiry; of several
 * visas of one type the latest expiry, of several types the longest validity, then the latest expiry.
 */
export function decisiveOf(documents: readonly DublinDocument[]): DublinDocument | undefined {
  const [first, ...others] = documents;
  if (first === undefined) return undefined;
  const oneVisaType = first.kind === 'visa' && others.every(({ visaType }) => visaType === first.visaType);
  const longer = (one: DublinDocument, than: DublinDocument): boolean => {
    const more = oneVisaType ? 0 : (one.days ?? 0) - (than.days ?? 0);
    return more === 0 ? one.validUntil > than.validUntil : more > 0;
  };
  return others.reduce((best, one) => (longer(one, best) ? one : best), first);
}

/** The documents of that kind to which that paragraph applies. */
function those(
  facts: DublinFacts,
  kind: Kind,
  condition: (one: DublinDocument, lodged: Day) => boolean,
): readonly DublinDocument[] {
  const { lodgedOn } = facts;
  if (lodgedOn === undefined) return [];
  return (facts.documents ?? []).filter(
    (one) => one.kind === kind && counts(one) && condition(one, lodgedOn),
  );
}

const isLeft = (one: DublinDocument, lodged: Day): boolean =>
  enabledEntry(one) && expiredRecently(one, lodged);

/** The valid one that decides, and the recently expired one that does where none is valid. */
export const validDocument = (facts: DublinFacts, kind: Kind): DublinDocument | undefined =>
  decisiveOf(those(facts, kind, isValid));
export const expiredDocument = (facts: DublinFacts, kind: Kind): DublinDocument | undefined =>
  decisiveOf(those(facts, kind, isLeft));

/** Of that kind there is one to which the paragraph applies. Without any, the day of lodging need not be known. */
function has(
  facts: DublinFacts,
  of: (one: DublinDocument) => boolean,
  condition: (one: DublinDocument, lodged: Day) => boolean,
): Finding {
  const all = (facts.documents ?? []).filter((one) => counts(one) && of(one));
  if (facts.documents === undefined || all.length === 0) {
    return statedAs(facts, 'documents', () => false);
  }
  return statedAs(facts, 'lodgedOn', (lodged) => all.some((one) => condition(one, lodged)));
}

const isVisa = ({ kind }: DublinDocument): boolean => kind === 'visa';
const isTitle = ({ kind }: DublinDocument): boolean => kind === 'residence-document';
const enabledEntry = ({ usedToEnter }: DublinDocument): boolean => usedToEnter === true;

/** 12(1): a valid residence document. */
export const validResidenceDocument = rule(
  'dublin.valid-residence-document',
  DUBLIN_12_1,
  (facts: DublinFacts) => has(facts, isTitle, isValid),
);

/** 12(2): a valid visa. */
export const validVisa = rule('dublin.valid-visa', DUBLIN_12_2, (facts: DublinFacts) =>
  has(facts, isVisa, isValid),
);

/** 12(4): a residence document that expired less than two years before and enabled entry, the territories not left since. */
export const recentResidenceDocument = rule(
  'dublin.recent-residence-document',
  DUBLIN_12_4,
  (facts: DublinFacts) => every(has(facts, isTitle, isLeft), not(stated(facts, 'leftTerritory'))),
);

/** 12(4): a visa that expired less than six months before, likewise. */
export const recentVisa = rule('dublin.recent-visa', DUBLIN_12_4, (facts: DublinFacts) =>
  every(has(facts, isVisa, isLeft), not(stated(facts, 'leftTerritory'))),
);

/** 12(4), second subparagraph: one that expired longer before: the state where the application is lodged. */
export const longExpiredDocument = rule('dublin.long-expired', DUBLIN_12_4_LONGER, (facts: DublinFacts) =>
  every(has(facts, enabledEntry, expiredLongAgo), not(stated(facts, 'leftTerritory'))),
);
