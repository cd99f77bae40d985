/** What tags and object identifiers are called. */
import { hexTag, oidName, TAG } from '../asn1/index.ts';
import { CURVES } from '../certificates/reference/curves.ts';
import { fileOfTag, protocolName } from '../documents/index.ts';

const UNIVERSAL: Readonly<Record<number, string>> = {
  [TAG.boolean]: 'BOOLEAN',
  [TAG.integer]: 'INTEGER',
  [TAG.bitString]: 'BIT STRING',
  [TAG.octetString]: 'OCTET STRING',
  [TAG.null]: 'NULL',
  [TAG.oid]: 'OBJECT IDENTIFIER',
  [TAG.enumerated]: 'ENUMERATED',
  [TAG.utf8String]: 'UTF8String',
  [TAG.sequence]: 'SEQUENCE',
  [TAG.set]: 'SET',
  [TAG.numericString]: 'NumericString',
  [TAG.printableString]: 'PrintableString',
  [TAG.teletexString]: 'TeletexString',
  [TAG.ia5String]: 'IA5String',
  [TAG.utcTime]: 'UTCTime',
  [TAG.generalizedTime]: 'GeneralizedTime',
  [TAG.visibleString]: 'VisibleString',
  [TAG.universalString]: 'UniversalString',
  [TAG.bmpString]: 'BMPString',
  [TAG.constructedOctetString]: 'OCTET STRING in segments',
};

/** Fields of the files of a chip (Doc 9303-10) and of card verifiable certificates (BSI TR-03110-3, annex D). */
const APPLICATION: Readonly<Record<number, string>> = {
  0x5c: 'list of tags',
  0x5f01: 'LDS version',
  0x5f36: 'Unicode version',
  0x5f1f: 'machine-readable zone',
  0x7f61: 'biometric group',
  0x7f60: 'biometric template',
  0x5f2e: 'biometric data',
  0x7f2e: 'biometric data in parts',
  0x5f40: 'portrait',
  0x5f43: 'signature or usual mark',
  0x5f0e: 'full name',
  0x5f0f: 'other name',
  0x5f10: 'personal number',
  0x5f11: 'place of birth',
  0x5f12: 'telephone',
  0x5f13: 'profession',
  0x5f14: 'title',
  0x5f15: 'personal summary',
  0x5f16: 'proof of citizenship',
  0x5f17: 'other document numbers',
  0x5f18: 'custody',
  0x5f19: 'issuing authority',
  0x5f1a: 'other person on the document',
  0x5f1b: 'endorsements',
  0x5f1c: 'tax or exit requirements',
  0x5f1d: 'image of the front',
  0x5f1e: 'image of the rear',
  0x5f26: 'date of issue',
  0x5f2b: 'date of birth',
  0x5f42: 'address',
  0x5f55: 'time of personalization',
  0x5f56: 'personalization system',
  0x7f21: 'card verifiable certificate',
  0x7f4e: 'certificate body',
  0x7f49: 'public key',
  0x7f4c: 'holder authorization',
  0x5f20: 'certificate holder reference',
  0x5f24: 'certificate expiration',
  0x5f25: 'certificate effective date',
  0x5f29: 'certificate profile',
  0x5f37: 'signature',
};

/** What a tag is called; `inChip` where it stands in a file of a chip, whose outer tags are data groups. */
export function tagName(tag: number, { root }: { readonly root: boolean }): string {
  const file = root ? fileOfTag(tag) : undefined;
  const known = file ?? UNIVERSAL[tag] ?? APPLICATION[tag];
  if (known !== undefined) return known;
  const first = tag > 0xff_ff ? tag >> 16 : tag > 0xff ? tag >> 8 : tag;
  const number = tag > 0xff ? tag & 0x7f : tag & 0x1f;
  if ((first & 0xc0) === 0x80) return `[${number}]`;
  if ((first & 0xc0) === 0x40) return `[APPLICATION ${number}]`;
  return (first & 0xc0) === 0xc0 ? `[PRIVATE ${number}]` : `tag ${hexTag(tag)}`;
}

const CURVE_NAMES: ReadonlyMap<string, string> = new Map(CURVES.map(({ oid, name }) => [oid, name]));

/** The identifier, with its name where it has one. */
export function oidInWords(oid: string): string {
  const name = oidName(oid) ?? protocolName(oid) ?? CURVE_NAMES.get(oid) ?? MORE.get(oid);
  return name === undefined ? oid : `${oid} (${name})`;
}

/** Identifiers that only people look at. */
const MORE: ReadonlyMap<string, string> = new Map([
  ['0.4.0.127.0.7.3.1.2.1', 'AT'],
  ['1.3.6.1.5.5.7.48.1', 'OCSP'],
  ['1.3.6.1.5.5.7.48.2', 'caIssuers'],
  ['1.3.6.1.5.5.7.1.1', 'authorityInfoAccess'],
  ['1.3.6.1.5.5.7.3.1', 'serverAuth'],
  ['1.3.6.1.5.5.7.3.2', 'clientAuth'],
  ['1.2.840.113549.1.9.16.2.47', 'signingCertificateV2'],
  ['1.2.840.113549.1.9.52', 'cmsAlgorithmProtection'],
  ['2.5.29.9', 'subjectDirectoryAttributes'],
  ['2.5.29.28', 'issuingDistributionPoint'],
  ['2.5.29.36', 'policyConstraints'],
  ['2.5.29.32.0', 'anyPolicy'],
  ['2.5.4.97', 'organizationIdentifier'],
  ['1.2.528.1.1006.1.20.1', 'security object of the Netherlands'],
  ['1.3.27.1.1.1', 'security object of Belgium and France'],
]);
