/** Which file it is, by its first elements. A guess for people: readers judge for themselves. */
import { Refusal, type Words } from '#kernel';
import { OID, oidOf, TAG, type Element } from '../asn1/index.ts';
import { fileOfTag } from '../documents/index.ts';
import type { NotBer } from './not-ber.ts';

export type FileKind =
  | 'data-group'
  | 'com'
  | 'security-object'
  | 'card-security'
  | 'master-list'
  | 'master-list-content'
  | 'deviation-list'
  | 'signed-data'
  | 'certificate'
  | 'crl'
  | 'travel-credential'
  | 'public-key'
  | 'security-infos'
  | 'ber';

export const KIND_WORDS: Readonly<Record<FileKind | NotBer, Words>> = {
  image: { en: 'Image', nl: 'Beeld' },
  'face-record': { en: 'Face (ISO/IEC 19794-5)', nl: 'Gezicht (ISO/IEC 19794-5)' },
  'machine-readable-zone': { en: 'Machine-readable zone', nl: 'Machineleesbare zone' },
  'data-group': { en: 'Data group of a chip', nl: 'Gegevensgroep van een chip' },
  com: { en: 'EF.COM of a chip', nl: 'EF.COM van een chip' },
  'security-object': { en: 'Security object of a chip (EF.SOD)', nl: 'Beveiligingsobject van een chip (EF.SOD)' },
  'card-security': { en: 'EF.CardSecurity of a chip', nl: 'EF.CardSecurity van een chip' },
  'master-list': { en: 'Master list of CSCA certificates', nl: 'Masterlijst van CSCA-certificaten' },
  'master-list-content': { en: 'Content of a master list, without its signature', nl: 'Inhoud van een masterlijst, zonder handtekening' },
  'deviation-list': { en: 'Deviation list', nl: 'Afwijkingenlijst' },
  'signed-data': { en: 'Signed data (CMS)', nl: 'Ondertekende gegevens (CMS)' },
  certificate: { en: 'Certificate (X.509)', nl: 'Certificaat (X.509)' },
  crl: { en: 'Certificate revocation list', nl: 'Lijst van ingetrokken certificaten' },
  'travel-credential': { en: 'Digital travel credential', nl: 'Digitaal reiscredential' },
  'public-key': { en: 'Public key', nl: 'Publieke sleutel' },
  'security-infos': { en: 'What a chip can do (SecurityInfos, as in EF.CardAccess)', nl: 'Wat een chip kan (SecurityInfos, zoals in EF.CardAccess)' },
  ber: { en: 'BER of no known kind', nl: 'BER van geen bekende soort' },
}; // prettier-ignore

/** The kind of a file by its outer element. */
export function kindOf(element: Element): FileKind {
  const file = fileOfTag(element.tag);
  if (file === 'EF.COM') return 'com';
  if (file === 'EF.SOD') return 'security-object';
  if (file !== undefined) return 'data-group';
  try {
    return byParts(element);
  } catch (error) {
    if (error instanceof Refusal) return 'ber';
    throw error;
  }
}

function byParts({ tag, children }: Element): FileKind {
  const [first, second, third] = children;
  if (tag === TAG.set) {
    return first?.tag === TAG.sequence && first.children[0]?.tag === TAG.oid ? 'security-infos' : 'ber';
  }
  if (tag !== TAG.sequence || first === undefined) return 'ber';
  if (first.tag === TAG.oid && second?.tag === 0xa0) return bySignedContent(oidOf(first, 'The type'), second);
  if (first.tag === TAG.integer) {
    if (second?.tag === TAG.set && children.length === 2) return 'master-list-content';
    const inner = second?.tag === TAG.sequence ? second.children[0]?.tag : undefined;
    return inner !== undefined && inner >= 0x80 && inner <= 0x9f ? 'travel-credential' : 'ber';
  }
  if (first.tag !== TAG.sequence) return 'ber';
  if (second?.tag === TAG.bitString && children.length === 2) return 'public-key';
  return third?.tag === TAG.bitString ? bySignedPart(first) : 'ber';
}

const CONTENTS: ReadonlyMap<string, FileKind> = new Map([
  [OID.ldsSecurityObject, 'security-object'],
  [OID.securityObject, 'card-security'],
  [OID.cscaMasterList, 'master-list'],
  [OID.deviationList, 'deviation-list'],
]);

function bySignedContent(type: string, wrapped: Element): FileKind {
  if (type !== OID.signedData) return 'ber';
  const encapsulated = wrapped.children[0]?.children[2];
  return CONTENTS.get(oidOf(encapsulated?.children[0], 'The type of the content')) ?? 'signed-data';
}

/** A certificate has a validity of two times; a CRL has its times without a sequence around them. */
function bySignedPart({ children }: Element): FileKind {
  const isTime = (part: Element | undefined): boolean =>
    part?.tag === TAG.utcTime || part?.tag === TAG.generalizedTime;
  if (children.some(isTime)) return 'crl';
  return children.some((part) => part.tag === TAG.sequence && isTime(part.children[0]))
    ? 'certificate'
    : 'ber';
}
