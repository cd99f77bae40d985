/** What kind of trust file bytes are: by themselves, never by their name. */
import { Refusal } from '#kernel';
import { damaged, OID, oidOf, readFile, sequenceOf, TAG, type Element } from '../asn1/index.ts';

export type DerKind = 'certificate' | 'certificate-bundle' | 'crl' | 'master-list' | 'deviation-list';

/** The kind of a DER file. Throws a Refusal (`damaged`) where it is none of these, saying what it is where that is known. */
export function derKindOf(element: Element): DerKind {
  if (element.tag === 0x77) throw noTrust('the security object of a document');
  const [first, second] = sequenceOf(element, 'The file');
  if (first?.tag === TAG.integer) return 'master-list';
  if (first?.tag === TAG.oid) return cmsKindOf(first, second);
  return isCrl(first) ? 'crl' : 'certificate';
}

function cmsKindOf(type: Element, wrapped: Element | undefined): DerKind {
  if (oidOf(type, 'The type of the content') !== OID.signedData) throw noTrust('CMS that is not signed data');
  const [, , encapsulated] = sequenceOf(wrapped?.children[0], 'The signed data');
  const [contentType, content] = sequenceOf(encapsulated, 'The content');
  const oid = oidOf(contentType, 'The type of the content within');
  if (oid === OID.cscaMasterList) return 'master-list';
  if (oid === OID.deviationList) return 'deviation-list';
  // PKCS #7 without content is how certificates travel together (RFC 5652, 5.1).
  if (oid === OID.data && content === undefined) return 'certificate-bundle';
  if (oid === OID.ldsSecurityObject) throw noTrust('the security object of a document');
  throw noTrust(`CMS with content of the type ${oid}`);
}

/** In a CRL a time follows the issuer’s name, where a certificate has the two of its validity together. */
function isCrl(tbs: Element | undefined): boolean {
  const parts = sequenceOf(tbs, 'The signed part');
  const time = parts[parts[0]?.tag === TAG.integer ? 3 : 2];
  return time?.tag === TAG.utcTime || time?.tag === TAG.generalizedTime;
}

/** The certificates of a bundle, as elements. */
export function bundled(element: Element): readonly Element[] {
  const [, wrapped] = sequenceOf(element, 'The bundle');
  return sequenceOf(wrapped?.children[0], 'The signed data').find(({ tag }) => tag === 0xa0)?.children ?? [];
}

function noTrust(what: string): Refusal {
  return new Refusal(
    'damaged',
    `The file is ${what}: no certificates, lists or revocations are in it to trust by.`,
    {
      where: 'file',
      remedy:
        'Give CSCA certificates, a master list, a revocation list, a deviation list, or LDIF of the PKD.',
    },
  );
}

export interface PemBlock {
  readonly label: string;
  readonly body: string;
  /** From 1. */
  readonly line: number;
}

const PEM = /-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\s]*?)-----END \1-----/g;

export function pemBlocks(text: string): readonly PemBlock[] {
  let line = 1;
  let from = 0;
  return [...text.matchAll(PEM)].map(({ 1: label = '', 2: body = '', index }) => {
    for (; from < index; from += 1) if (text[from] === '\n') line += 1;
    return { label, body, line };
  });
}

export type FileForm = 'der' | 'pem' | 'ldif';

/** Whether a file is DER, PEM or LDIF. Throws a Refusal where it is packed, or none of these. */
export function fileFormOf(bytes: Uint8Array): FileForm {
  const [first, second] = bytes;
  if (first === undefined) throw damaged('There are no bytes.', 'file');
  if ((first === 0x50 && second === 0x4b) || (first === 0x1f && second === 0x8b)) {
    throw new Refusal('invalid-input', 'The file is packed.', {
      where: 'file',
      remedy: 'Unpack it first, and give each file that is in it.',
    });
  }
  if (first === TAG.sequence || first === 0x77) return 'der';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 64 * 1024));
  if (head.includes('-----BEGIN ')) return 'pem';
  if (/^\uFEFF?(?:ï»¿)?(?:\s|#[^\n]*\n)*(?:version:|dn:)/i.test(head)) return 'ldif';
  // Reading it as DER says at which byte it stops being that.
  readFile(bytes);
  throw damaged('The file is no DER, PEM or LDIF.', 'byte 0');
}
