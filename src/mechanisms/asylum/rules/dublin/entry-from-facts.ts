/** Documents, entries and stays as Dublin III asks for them (12 to 15). */
import { addDays, addMonths, every, fact, not, some, type Day, type Finding } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import type { Entry, HeldDocument, Stay } from '../../facts/responsibility.ts';
import { among, pathOf, placed, so, type Placed } from '../responsibility/items.ts';
import { IRREGULAR_ENTRY_MONTHS } from './criteria.ts';
import type { DublinDocument, DublinStay } from './facts.ts';
import { oneOf, pointer } from './one-of.ts';
import { agreedState, missing, put, putHeld, putState, type Reading } from './reading.ts';

/** 12: each document that may count; the list is open while something is not known of one of them. */
export function readDocuments(reading: Reading, facts: Facts, documents: readonly HeldDocument[]): void {
  const lodged = facts['application.lodgedOn'];
  const read = placed('responsibility.documents', documents).map((held) =>
    documentOf(held, lodged, documents.length > 1),
  );
  const asked = read.flatMap((one) => ('missing' in one ? one.missing : []));
  if (asked.length > 0) put(reading, 'documents', undefined, missing(asked));
  else
    put(
      reading,
      'documents',
      read.flatMap((one) => ('document' in one ? [one.document] : [])),
    );
}

type Read =
  { readonly document: DublinDocument } | { readonly missing: readonly string[] } | { readonly no: true };

function documentOf(held: Placed<HeldDocument>, lodged: Day | undefined, several: boolean): Read {
  const { item } = held;
  const paths = (...keys: readonly (keyof HeldDocument)[]): Read => ({
    missing: keys.filter((key) => item[key] === undefined).map((key) => pathOf(held, key)),
  });
  const { kind, validUntil, withdrawn, withdrawnOn, fraudAfterIssue, usedToEnter, validFrom, visaType } =
    item;
  // 12(5).
  if (fraudAfterIssue === true) return { no: true };
  if (kind === undefined || withdrawn === undefined) return paths('kind', 'withdrawn');
  const stateKey = kind === 'visa' ? 'onBehalfOf' : 'issuer';
  const state = item[stateKey];
  const last = withdrawn ? withdrawnOn : validUntil;
  if (state === undefined || last === undefined)
    return paths(stateKey, withdrawn ? 'withdrawnOn' : 'validUntil');
  // One that was withdrawn ended the day before.
  const end = withdrawn ? addDays(last, -1) : last;
  const ended = lodged !== undefined && end < lodged;
  // 12(4): only with which the applicant entered.
  if (ended && usedToEnter === false) return { no: true };
  if (fraudAfterIssue === undefined || (ended && usedToEnter === undefined)) {
    return paths('fraudAfterIssue', ...(ended ? (['usedToEnter'] as const) : []));
  }
  // 12(3): which of several.
  const typed = kind === 'visa' && visaType === undefined;
  if (several && (validFrom === undefined || typed))
    return paths('validFrom', ...(typed ? (['visaType'] as const) : []));
  return {
    document: {
      kind,
      state,
      validUntil: end,
      fraudAfterIssue,
      ...(validFrom === undefined ? {} : { days: end - validFrom + 1 }),
      ...(visaType === undefined ? {} : { visaType }),
      ...(usedToEnter === undefined ? {} : { usedToEnter }),
    },
  };
}

/** 13(1), 14(1), 15: how the applicant came in. */
export function readEntries(reading: Reading, facts: Facts, entries: readonly Entry[]): void {
  const all = placed('responsibility.entries', entries);
  const by = (how: NonNullable<Entry['how']>) =>
    oneOf(
      all.map((one) => pointer(one, among(one, 'how', [how]))),
      agreedState(facts),
    );
  putState(reading, 'visaFreeEntryIn', by('visa-waived'));
  putState(reading, 'transitAreaOf', by('airport-transit-area'));
  readIrregularEntry(reading, facts, all);
  putHeld(reading, 'entryIrregularOrUnknown', irregularOrUnknown(facts, all));
}

const IRREGULAR: ReadonlySet<Entry['how']> = new Set(['irregular-crossing', 'disembarkation']);

const irregular = (one: Placed<Entry>): Finding =>
  among(one, 'how', ['irregular-crossing', 'disembarkation']);

/** 13(1): the first state that was entered irregularly and whose twelve months had not passed when it was lodged. */
function readIrregularEntry(reading: Reading, facts: Facts, all: readonly Placed<Entry>[]): void {
  const live = all.filter(({ item }) => item.how === undefined || IRREGULAR.has(item.how));
  const unknown = live.filter(({ item }) => item.how === undefined).map((one) => pathOf(one, 'how'));
  if (unknown.length > 0) return put(reading, 'irregularEntryIn', undefined, missing(unknown));
  const lodged = facts['application.lodgedOn'];
  const undated = live.filter(({ item }) => item.on === undefined).map((one) => pathOf(one, 'on'));
  if (live.length > 1 && (undated.length > 0 || lodged === undefined)) {
    const asked = lodged === undefined ? [...undated, 'application.lodgedOn'] : undated;
    return put(reading, 'irregularEntryIn', undefined, missing(asked));
  }
  const inOrder = live.toSorted((one, other) => (one.item.on ?? 0) - (other.item.on ?? 0));
  const counts = ({ item: { on } }: Placed<Entry>): boolean =>
    on !== undefined && lodged !== undefined && lodged <= addMonths(on, IRREGULAR_ENTRY_MONTHS);
  const one = inOrder.find(counts) ?? inOrder[0];
  if (one === undefined) return put(reading, 'irregularEntryIn', null);
  const { state, on } = one.item;
  if (state === undefined)
    return put(reading, 'irregularEntryIn', undefined, missing([pathOf(one, 'state')]));
  put(reading, 'irregularEntryIn', state, irregular(one));
  put(reading, 'irregularEntryOn', on, on === undefined ? missing([pathOf(one, 'on')]) : undefined);
}

/** 13(2): an irregular entry; or none that is established, by a document neither. */
function irregularOrUnknown(facts: Facts, all: readonly Placed<Entry>[]): Finding {
  if (all.length > 0) return some(...all.map(irregular));
  const documents = facts['responsibility.documents'];
  if (documents === undefined) return fact('responsibility.documents', undefined);
  const entered = placed('responsibility.documents', documents).map((one) => so(one, 'usedToEnter'));
  return every(...entered.map(not));
}

/** 13(2): stays of which all is known. */
export function readStays(reading: Reading, stays: readonly Stay[]): void {
  const known: DublinStay[] = [];
  const asked: string[] = [];
  for (const one of placed('responsibility.stays', stays)) {
    const { state, from, until } = one.item;
    if (state !== undefined && from !== undefined && until !== undefined) known.push({ state, from, until });
    else
      asked.push(
        ...(['state', 'from', 'until'] as const)
          .filter((key) => one.item[key] === undefined)
          .map((key) => pathOf(one, key)),
      );
  }
  put(reading, 'stays', asked.length > 0 ? undefined : known, asked.length > 0 ? missing(asked) : undefined);
}
