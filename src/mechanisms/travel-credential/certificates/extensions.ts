/** The extensions of a certificate that Doc 9303-12, section 7.1.1 (tables 5 and 6), gives a meaning. */
import {
  bitsOf,
  booleanOf,
  explicitOf,
  implicitOctetsOf,
  isText,
  innerElement,
  octetsOf,
  OID,
  oidOf,
  sequenceOf,
  smallInteger,
  TAG,
  textOf,
  timeOf,
  unsignedBytes,
  hexOf,
  type Element,
} from '../asn1/index.ts';

export type KeyUse = 'digitalSignature' | 'keyCertSign' | 'cRLSign';

export interface Extensions {
  readonly basicConstraints: { readonly ca: boolean; readonly pathLength: number | null } | null;
  /** Null when the extension is absent: then nothing is said about what the key is for. */
  readonly keyUsage: ReadonlySet<KeyUse> | null;
  readonly extendedKeyUsage: readonly string[];
  readonly subjectKeyIdentifier: string | null;
  readonly authorityKeyIdentifier: string | null;
  readonly privateKeyUsagePeriod: {
    readonly notBefore: number | null;
    readonly notAfter: number | null;
  } | null;
  /** Document types in their two-letter form, `P` and `ID`; null when the extension is absent. */
  readonly documentTypes: readonly string[] | null;
  readonly crlDistributionPoints: readonly string[];
  readonly nameChange: boolean;
  /** Extensions marked critical that are none of these. */
  readonly unknownCritical: readonly string[];
  readonly repeated: readonly string[];
}

const NONE: Extensions = {
  basicConstraints: null,
  keyUsage: null,
  extendedKeyUsage: [],
  subjectKeyIdentifier: null,
  authorityKeyIdentifier: null,
  privateKeyUsagePeriod: null,
  documentTypes: null,
  crlDistributionPoints: [],
  nameChange: false,
  unknownCritical: [],
  repeated: [],
};

const HARMLESS: ReadonlySet<string> = new Set([
  OID.certificatePolicies,
  OID.subjectAltName,
  OID.issuerAltName,
  OID.crlNumber,
]);

/** Reads `[3] EXPLICIT Extensions`; what is absent is `null` or empty. */
export function extensionsOf(explicit: Element | undefined): Extensions {
  if (explicit === undefined) return NONE;
  const found: { -readonly [Key in keyof Extensions]: Extensions[Key] } = { ...NONE };
  const unknownCritical: string[] = [];
  const seen = new Set<string>();
  const repeated: string[] = [];
  for (const extension of sequenceOf(explicitOf(explicit, 'The extensions'), 'The extensions')) {
    const parts = sequenceOf(extension, 'An extension');
    const oid = oidOf(parts[0], 'An extension');
    const critical = parts.length > 2 && parts[1]?.tag === TAG.boolean && booleanOf(parts[1], 'critical');
    if (seen.has(oid)) repeated.push(oid);
    seen.add(oid);
    const read = READERS[oid];
    if (read)
      Object.assign(found, read(innerElement(octetsOf(parts.at(-1), 'An extension'), 'An extension')));
    else if (critical && !HARMLESS.has(oid)) unknownCritical.push(oid);
  }
  return { ...found, unknownCritical, repeated };
}

const READERS: Readonly<Record<string, (value: Element) => Partial<Extensions>>> = {
  [OID.basicConstraints]: (value) => {
    const parts = sequenceOf(value, 'The basic constraints');
    const ca = parts[0]?.tag === TAG.boolean && booleanOf(parts[0], 'CA');
    const length = parts.find(({ tag }) => tag === TAG.integer);
    return { basicConstraints: { ca, pathLength: length ? smallInteger(length, 'The path length') : null } };
  },
  [OID.keyUsage]: (value) => ({ keyUsage: keyUsesOf(value) }),
  [OID.extendedKeyUsage]: (value) => ({
    extendedKeyUsage: sequenceOf(value, 'The extended key usage').map((one) => oidOf(one, 'A key usage')),
  }),
  [OID.subjectKeyIdentifier]: (value) => ({
    subjectKeyIdentifier: hexOf(octetsOf(value, 'The subject key identifier')),
  }),
  [OID.authorityKeyIdentifier]: (value) => {
    const key = sequenceOf(value, 'The authority key identifier').find(({ tag }) => tag === 0x80);
    return { authorityKeyIdentifier: key ? hexOf(implicitOctetsOf(key, 'The authority key')) : null };
  },
  [OID.privateKeyUsagePeriod]: (value) => ({ privateKeyUsagePeriod: usagePeriod(value) }),
  [OID.documentTypeList]: (value) => {
    // SEQUENCE { version, SET OF PrintableString }; some signers leave the version out, some the set.
    const parts = sequenceOf(value, 'The list of document types');
    const list = parts.find(({ tag }) => tag === TAG.set)?.children ?? parts.filter(isText);
    return { documentTypes: list.map((one) => textOf(one, 'A document type').trim()) };
  },
  [OID.crlDistributionPoints]: (value) => ({ crlDistributionPoints: addressesIn(value) }),
  [OID.nameChange]: () => ({ nameChange: true }),
};

const USES: readonly (readonly [number, number, KeyUse])[] = [
  [0, 0x80, 'digitalSignature'],
  [0, 0x04, 'keyCertSign'],
  [0, 0x02, 'cRLSign'],
];

function keyUsesOf(value: Element): ReadonlySet<KeyUse> {
  const bits = bitsOf(value, 'The key usage');
  return new Set(USES.filter(([octet, mask]) => (bits[octet] ?? 0) & mask).map(([, , use]) => use));
}

function usagePeriod(value: Element): Extensions['privateKeyUsagePeriod'] {
  const [from, until] = [0x80, 0x81].map((tag) => {
    const part = sequenceOf(value, 'The private key usage period').find((one) => one.tag === tag);
    return part ? implicitTime(part) : null;
  });
  return { notBefore: from ?? null, notAfter: until ?? null };
}

/** `[n] IMPLICIT GeneralizedTime`: its content is read as that of a GeneralizedTime. */
function implicitTime(part: Element): number | null {
  const bytes = new Uint8Array(part.content.length + 2);
  bytes[0] = TAG.generalizedTime;
  bytes[1] = part.content.length;
  bytes.set(part.content, 2);
  try {
    return timeOf(innerElement(bytes, 'A period'), 'A period');
  } catch {
    // A period that cannot be read says nothing; the validity of the certificate stands beside it.
    return null;
  }
}

/** The addresses `[6]` anywhere in the distribution points. */
function addressesIn(element: Element): readonly string[] {
  if (element.tag === 0x86) return [new TextDecoder('latin1').decode(element.content)];
  return element.constructed ? element.children.flatMap(addressesIn) : [];
}

/** The serial number of a certificate as a key: octets as they came. */
export function serialOf(element: Element | undefined): string {
  return hexOf(unsignedBytes(element, 'The serial number'));
}
