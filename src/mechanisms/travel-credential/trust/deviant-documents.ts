/** Looks a document up in the deviation lists that its state published. A number is found without going through them. */
import { reason, type Reason } from '#kernel';
import { hexOf } from '../asn1/index.ts';
import { sameName, type Certificate, type Cryptography, type Digest } from '../certificates/index.ts';
import {
  documentNumberKey,
  type DeviantDocuments,
  type DeviationEntry,
  type DeviationList,
} from './deviation-list.ts';
import type { Defect } from './deviation-types.ts';
import { DOC_9303_3_DEVIANT_DOCUMENTS } from './law.ts';
import { DAY_MS } from './moment.ts';

/** What is known of a document; what is not, is left out. */
export interface LookedUp {
  /** Two letters, as in the certificates of the state. */
  readonly country: string;
  readonly number?: string;
  /** As in the MRZ: `P<` or `P`. */
  readonly type?: string;
  readonly signer?: Certificate;
  /** Milliseconds since 1970. The MRZ does not have it. */
  readonly issued?: number;
}

export interface Deviant {
  readonly defects: readonly Defect[];
  /** What the entry names and the question does not tell: it may be about another document then. */
  readonly open: readonly ('type' | 'signer' | 'issued' | 'number')[];
  readonly reason: Reason;
}

interface Published {
  readonly list: DeviationList;
  readonly byNumber: ReadonlyMap<string, readonly DeviationEntry[]>;
  /** Entries that name no document numbers. */
  readonly others: readonly DeviationEntry[];
}

export class DeviationLists {
  readonly #byCountry: ReadonlyMap<string, readonly Published[]>;
  readonly #cryptography: Cryptography;

  /** Lists with the state that published each: a state tells of its own documents alone. */
  constructor(
    lists: readonly { readonly country: string; readonly list: DeviationList }[],
    cryptography: Cryptography,
  ) {
    const published = lists.map(({ country, list }) => ({ country, ...indexed(list) }));
    this.#byCountry = Map.groupBy(published, ({ country }) => country);
    this.#cryptography = cryptography;
  }

  /** The entries about a document: those that fit in all that they name, and those that may. */
  of(document: LookedUp): readonly Deviant[] {
    const published = this.#byCountry.get(document.country) ?? [];
    return published.flatMap(({ list, byNumber, others }) => {
      const numbered =
        document.number === undefined ? [] : (byNumber.get(documentNumberKey(document.number)) ?? []);
      return [...numbered, ...others].flatMap((entry) => this.#deviant(entry, list.digest, document) ?? []);
    });
  }

  #deviant(entry: DeviationEntry, digest: Digest, document: LookedUp): Deviant | null {
    const { documents, defects } = entry;
    const answers = [
      ['type', fits(documents.type, document.type, sameType)],
      ['signer', fits(documents.signer, document.signer, (named, one) => this.#isSigner(named, one, digest))],
      ['issued', fits(documents.issued, document.issued, within)],
    ] as const;
    if (answers.some(([, answer]) => answer === 'no')) return null;
    const open = answers.filter(([, answer]) => answer === 'not-yet-known').map(([what]) => what);
    const codes = defects.map(({ code }) => code).join(', ');
    return {
      defects,
      open,
      reason: reason(
        'trust.deviant-document',
        open.length === 0 ? 'yes' : 'not-yet-known',
        DOC_9303_3_DEVIANT_DOCUMENTS,
        { defects: codes, open: open.join(', ') || null },
      ),
    };
  }

  #isSigner(named: NonNullable<DeviantDocuments['signer']>, signer: Certificate, digest: Digest): boolean {
    if (named.by === 'issuer-and-serial')
      return named.serial === signer.serial && sameName(named.issuer, signer.issuer);
    if (named.by === 'key-identifier') return named.identifier === signer.extensions.subjectKeyIdentifier;
    return named.digest === hexOf(this.#cryptography.digest(digest, signer.bytes));
  }
}

function indexed(list: DeviationList): Published {
  const byNumber = new Map<string, DeviationEntry[]>();
  for (const entry of list.entries) {
    for (const number of entry.documents.numbers ?? []) {
      const there = byNumber.get(number);
      if (there) there.push(entry);
      else byNumber.set(number, [entry]);
    }
  }
  return { list, byNumber, others: list.entries.filter(({ documents }) => documents.numbers === null) };
}

/** An entry that does not name a thing fits whatever it is; one that does cannot be told of a document not known in it. */
function fits<Named, Known>(
  named: Named | null,
  known: Known | undefined,
  same: (named: Named, known: Known) => boolean,
): 'yes' | 'no' | 'not-yet-known' {
  if (named === null) return 'yes';
  if (known === undefined) return 'not-yet-known';
  return same(named, known) ? 'yes' : 'no';
}

function sameType(named: string, known: string): boolean {
  const plain = (text: string): string => text.replace(/[<\s]/g, '').toUpperCase();
  return plain(named) === plain(known);
}

/** The last day counts whole. */
function within({ first, last }: NonNullable<DeviantDocuments['issued']>, issued: number): boolean {
  return first <= issued && issued < last + DAY_MS;
}
