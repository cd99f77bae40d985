/**
 * `DTCContentInfo`, the virtual component of a digital travel credential: written and read in DER alone, so that one
 * credential has one form. What an authority adds in types 2 and 3 is kept as it came.
 */
import {
  at,
  contextTag,
  damaged,
  der,
  explicitOf,
  expectTag,
  firstNotDer,
  readElement,
  readFile,
  sequenceOf,
  smallInteger,
  TAG,
  type Element,
} from '../../asn1/index.ts';
import { fileName, LAST_DATA_GROUP, wholeFile } from './files.ts';

/** A portrait has tens of kilobytes, all data groups together seldom a hundred. */
const MAX_CREDENTIAL_BYTES = 2 * 1024 ** 2;
const VERSION = 1;
const SECURITY_INFO = 22;
const OTHER_INFOS = 23;
/** Tags between data groups and what an authority adds, left open for later versions. */
const SIGNED_VALUES = 0;
const SIGNER_INFO = 1;

export interface DtcContent {
  /** EF.SOD, whole; null in a credential that no chip is behind. */
  readonly securityObject: Uint8Array | null;
  /** Data groups by number, whole. */
  readonly dataGroups: ReadonlyMap<number, Uint8Array>;
  /** `DTCSecurityInfo`, as encoded. */
  readonly securityInfo: Uint8Array | null;
  /** `DTCOtherInfos`, as encoded: for the use of the issuing state. */
  readonly otherInfos: Uint8Array | null;
  /** `DTCTBSValues`, as encoded. */
  readonly signedValues: Uint8Array | null;
  /** `DTCSignerInfo`, as encoded. */
  readonly signerInfo: Uint8Array | null;
}

export const NOTHING_SIGNED = {
  securityInfo: null,
  otherInfos: null,
  signedValues: null,
  signerInfo: null,
} as const satisfies Partial<DtcContent>;

/** The credential in DER. Throws a Refusal (`damaged`) on a file that is not whole, or of another tag. */
export function encodeDtc(content: DtcContent): Uint8Array {
  const { securityObject, dataGroups, securityInfo, otherInfos, signedValues, signerInfo } = content;
  const files = [...(securityObject ? [[0, securityObject] as const] : []), ...dataGroups].toSorted(
    ([a], [b]) => a - b,
  );
  const data = der.sequence(
    ...files.map(([number, file]) =>
      der.element(contextTag(fieldOf(number), false), wholeFile(number, file)),
    ),
    ...explicitly(SECURITY_INFO, securityInfo),
    ...explicitly(OTHER_INFOS, otherInfos),
  );
  return der.sequence(
    der.integer(VERSION),
    data,
    ...explicitly(SIGNED_VALUES, signedValues),
    ...explicitly(SIGNER_INFO, signerInfo),
  );
}

function explicitly(number: number, value: Uint8Array | null): readonly Uint8Array[] {
  return value ? [der.explicit(number, value)] : [];
}

function fieldOf(number: number): number {
  if (number >= 0 && number <= LAST_DATA_GROUP) return number;
  throw damaged(
    `There is no data group ${number}: they are numbered 1 to ${LAST_DATA_GROUP}.`,
    `DG${number}`,
  );
}

/**
 * Reads a credential. Throws a Refusal of kind `damaged`, with the byte, on anything but DER in the form above: another
 * version, bytes after the end, a field that is unknown, twice or out of order, a file that is not whole.
 */
export function decodeDtc(bytes: Uint8Array): DtcContent {
  const { element, trailing } = readFile(bytes, { maxBytes: MAX_CREDENTIAL_BYTES });
  const parts = sequenceOf(element, 'The credential');
  if (trailing > 0) throw damaged(`${trailing} bytes follow the credential.`, at(element.end));
  const notDer = firstNotDer(element);
  if (notDer) {
    const form = notDer.form === 'indefinite-length' ? 'left open' : 'longer than it need be';
    throw damaged(`The credential is not in DER: a length is ${form}.`, at(notDer.at));
  }
  const version = smallInteger(parts[0], 'The version of the credential');
  if (version !== VERSION) throw damaged(`The credential has version ${version}, where 1 is defined.`, at(0));
  if (parts[0]?.length !== 1)
    throw damaged('The version is not in its shortest form.', at(element.contentStart));
  const [, data, ...signed] = parts;
  const outer = fieldsOf(signed, 'The credential', [SIGNED_VALUES, SIGNER_INFO]);
  const fields = fieldsOf(sequenceOf(data, 'The data of the credential'), 'The data of the credential', [
    ...Array.from({ length: LAST_DATA_GROUP + 1 }, (_, number) => number),
    SECURITY_INFO,
    OTHER_INFOS,
  ]);
  const signedValues = outer.get(SIGNED_VALUES);
  return {
    securityObject: fileIn(fields, 0),
    dataGroups: new Map(
      [...fields.keys()]
        .filter((number) => number >= 1 && number <= LAST_DATA_GROUP)
        .map((number) => [number, fileIn(fields, number) ?? new Uint8Array()]),
    ),
    securityInfo: innerOf(fields.get(SECURITY_INFO), 'The security info'),
    otherInfos: innerOf(fields.get(OTHER_INFOS), 'The other infos'),
    signedValues: signedValues ? valuesOf(signedValues) : null,
    signerInfo: innerOf(outer.get(SIGNER_INFO), 'The signer info'),
  };
}

/** Fields by the number of their tag: each once, in order, none that is not known. */
function fieldsOf(
  elements: readonly Element[],
  what: string,
  known: readonly number[],
): ReadonlyMap<number, Element> {
  const fields = new Map<number, Element>();
  let last = -1;
  for (const element of elements) {
    // Context-specific tags, primitive or constructed, of one octet.
    const number = element.tag & 0x1f;
    if ((element.tag & ~0x3f) !== 0x80 || !known.includes(number)) {
      throw damaged(`${what} has a field that version 1 does not define.`, at(element.start));
    }
    if (number <= last) throw damaged(`${what} has fields twice or out of order.`, at(element.start));
    fields.set(number, element);
    last = number;
  }
  return fields;
}

function fileIn(fields: ReadonlyMap<number, Element>, number: number): Uint8Array | null {
  const field = fields.get(number);
  if (!field) return null;
  const { content } = expectTag(field, contextTag(number, false), fileName(number));
  if (content.length === 0) throw damaged(`${fileName(number)} is empty.`, at(field.start));
  return wholeFile(number, content);
}

function innerOf(field: Element | undefined, what: string): Uint8Array | null {
  if (!field) return null;
  if (!field.constructed) throw damaged(`${what} is not within an explicit tag.`, at(field.start));
  return explicitOf(field, what).bytes;
}

/** The least and the most values that an authority signs. */
const VALUES = { least: 3, most: 31 } as const;

function valuesOf(field: Element): Uint8Array {
  const bytes = innerOf(field, 'What is signed') ?? new Uint8Array();
  const { children } = expectTag(readElement(bytes), TAG.sequence, 'What is signed');
  if (children.length >= VALUES.least && children.length <= VALUES.most) return bytes;
  throw damaged(
    `What is signed has ${children.length} values, where ${VALUES.least} to ${VALUES.most} belong.`,
    at(field.start),
  );
}
