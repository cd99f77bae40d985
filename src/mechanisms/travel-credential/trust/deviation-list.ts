/**
 * Deviation lists (Doc 9303-3, 7; Doc 9303-12, 10): a state tells of defects in its own documents. They may name document
 * numbers by the hundred thousand: those are looked up, and never told of otherwise.
 */
import {
  decode,
  explicitOf,
  hexOf,
  implicitOctetsOf,
  OID,
  oidOf,
  readFile,
  sequenceOf,
  setOf,
  smallInteger,
  TAG,
  textOf,
  timeOf,
  type Element,
} from '../asn1/index.ts';
import {
  deviation,
  digestOf,
  nameOf,
  serialOf,
  type Deviation,
  type Digest,
  type Name,
} from '../certificates/index.ts';
import { signedDataOf, type SignedData } from '../cms/index.ts';
import { defectOf, type Defect } from './deviation-types.ts';
import { DOC_9303_12_DEVIATION_LIST } from './law.ts';
import { verifySignedList, type ListKind, type ListVerification, type Traced } from './signed-list.ts';

const WHERE = 'deviation-list';

export const DEVIATION_LIST: ListKind = {
  where: WHERE,
  contentType: OID.deviationList,
  purpose: OID.deviationListSigningKey,
  provision: DOC_9303_12_DEVIATION_LIST,
};

/** The document signer of the documents that an entry is about. */
export type DeviantSigner =
  | { readonly by: 'issuer-and-serial'; readonly issuer: Name; readonly serial: string }
  | { readonly by: 'key-identifier'; readonly identifier: string }
  | { readonly by: 'digest'; readonly digest: string };

/** What an entry says of its documents: all of it must fit (Doc 9303-3, 7.3.6). */
export interface DeviantDocuments {
  /** As in the MRZ, two characters. */
  readonly type: string | null;
  readonly signer: DeviantSigner | null;
  /** Milliseconds since 1970. */
  readonly issued: { readonly first: number; readonly last: number } | null;
  /** As `documentNumberKey` writes them; null where the entry names none. */
  readonly numbers: ReadonlySet<string> | null;
}

export interface DeviationEntry {
  readonly documents: DeviantDocuments;
  readonly defects: readonly Defect[];
}

export interface DeviationList {
  readonly version: number;
  /** Of digests of document signer certificates; the signer’s own where the list does not say. */
  readonly digest: Digest;
  readonly entries: readonly DeviationEntry[];
  readonly signedData: SignedData;
  readonly deviations: readonly Deviation[];
}

/** Reads a deviation list in CMS. Throws a Refusal of kind `damaged` where it is none. */
export function readDeviationList(bytes: Uint8Array): DeviationList {
  const { element, trailing } = readFile(bytes);
  const list = deviationListOf(element);
  return trailing === 0
    ? list
    : { ...list, deviations: [...list.deviations, deviation('trailing-bytes', WHERE, { bytes: trailing })] };
}

/** The deviation list of an element. */
export function deviationListOf(element: Element): DeviationList {
  const signedData = signedDataOf(element, WHERE);
  const { element: content, trailing } = readFile(signedData.content);
  const parts = sequenceOf(content, 'The deviation list');
  const algorithm = parts.find(({ tag }) => tag === TAG.sequence);
  return {
    version: smallInteger(parts[0], 'The version of the deviation list'),
    digest: algorithm ? digestOf(algorithm, 'The digest of the deviation list') : signedData.signer.digest,
    entries: setOf(parts.at(-1), 'The deviations').map(entryOf),
    signedData,
    deviations: trailing === 0 ? [] : [deviation('trailing-bytes', WHERE, { bytes: trailing })],
  };
}

function entryOf(element: Element): DeviationEntry {
  const [documents, descriptions] = sequenceOf(element, 'A deviation');
  return {
    documents: documentsOf(sequenceOf(documents, 'The documents of a deviation')),
    defects: setOf(descriptions, 'The descriptions of a deviation').map(descriptionOf),
  };
}

function documentsOf(parts: readonly Element[]): DeviantDocuments {
  const found: { -readonly [Key in keyof DeviantDocuments]: DeviantDocuments[Key] } = {
    type: null,
    signer: null,
    issued: null,
    numbers: null,
  };
  for (const part of parts) {
    if (part.tag === 0x80) found.type = decode(part.content, 'latin1');
    else if (part.tag === 0xa4) {
      const [first, last] = part.children;
      found.issued = {
        first: timeOf(first, 'The first day of issue'),
        last: timeOf(last, 'The last day of issue'),
      };
    } else if (part.tag === 0xa5) found.numbers = numbersIn(part);
    else found.signer = signerOf(part) ?? found.signer;
  }
  return found;
}

function signerOf(part: Element): DeviantSigner | null {
  if (part.tag === 0xa1) {
    const [issuer, serial] = part.children;
    return {
      by: 'issuer-and-serial',
      issuer: nameOf(issuer, 'The issuer of a document signer'),
      serial: serialOf(serial),
    };
  }
  if (part.tag === 0x82)
    return { by: 'key-identifier', identifier: hexOf(implicitOctetsOf(part, 'A key identifier')) };
  if (part.tag === 0x83) return { by: 'digest', digest: hexOf(implicitOctetsOf(part, 'A digest')) };
  return null;
}

function numbersIn(part: Element): ReadonlySet<string> {
  const numbers = new Set<string>();
  for (const child of part.children) numbers.add(documentNumberKey(textOf(child, 'A document number')));
  return numbers;
}

/** A document number as it is compared: without the fillers and blanks of a zone, in capitals. */
export function documentNumberKey(number: string): string {
  return number.replace(/[<\s]/g, '').toUpperCase();
}

function descriptionOf(element: Element): Defect {
  const parts = sequenceOf(element, 'The description of a deviation');
  const type = parts.find(({ tag }) => tag === TAG.oid);
  const text = parts[0] === type ? null : textOf(parts[0], 'The words of a deviation');
  const parameter = parts.find(({ tag }) => tag === 0xa0);
  return defectOf(
    oidOf(type, 'The type of a deviation'),
    parameter && explicitOf(parameter, 'The parameter of a deviation'),
    text,
  );
}

/** Whether a deviation list is signed by whom a CSCA lets sign it, and which CSCA that is. */
export function verifyDeviationList(list: DeviationList, traced: Omit<Traced, 'listed'>): ListVerification {
  const verification = verifySignedList(list.signedData, DEVIATION_LIST, traced);
  return { ...verification, deviations: [...list.deviations, ...verification.deviations] };
}
