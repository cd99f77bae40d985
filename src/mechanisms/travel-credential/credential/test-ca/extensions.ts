/** Extensions as they are written into certificates and CRLs (RFC 5280, 4.2; Doc 9303-12, § 7.1.1 and § 7.1.1.6). */
import { contextTag, der, OID } from '../../asn1/index.ts';
import type { Period } from './certificate.ts';

export function extension(oid: string, value: Uint8Array, critical = false): Uint8Array {
  return der.sequence(der.oid(oid), ...(critical ? [der.boolean(true)] : []), der.octetString(value));
}

export function subjectKeyIdentifier(identifier: Uint8Array): Uint8Array {
  return extension(OID.subjectKeyIdentifier, der.octetString(identifier));
}

export function authorityKeyIdentifier(identifier: Uint8Array): Uint8Array {
  return extension(OID.authorityKeyIdentifier, der.sequence(der.element(contextTag(0, false), identifier)));
}

/** A CA of which no further CA may follow, as a CSCA is. */
export function certificateAuthority(): Uint8Array {
  return extension(OID.basicConstraints, der.sequence(der.boolean(true), der.integer(0)), true);
}

/** Bits as RFC 5280, 4.2.1.3, counts them; those that are not set fill the octet up. */
const USES = {
  digitalSignature: { octet: 0x80, unused: 7 },
  keyEncipherment: { octet: 0x20, unused: 5 },
  keyCertSignAndCrlSign: { octet: 0x06, unused: 1 },
} as const;

export function keyUsage(use: keyof typeof USES): Uint8Array {
  const { octet, unused } = USES[use];
  return extension(OID.keyUsage, der.bitString(Uint8Array.of(octet), unused), true);
}

export function extendedKeyUsage(oid: string): Uint8Array {
  return extension(OID.extendedKeyUsage, der.sequence(der.oid(oid)), true);
}

export function privateKeyUsagePeriod({ from, until }: Period): Uint8Array {
  const time = (tag: number, moment: number): Uint8Array => {
    const digits = new Date(moment).toISOString().replace(/[-:T]|\.\d+/g, '');
    return der.element(contextTag(tag, false), new TextEncoder().encode(digits));
  };
  return extension(OID.privateKeyUsagePeriod, der.sequence(time(0, from), time(1, until)));
}

/** The types of documents that a signer signs, as on their first line: `P`, `ID` (Doc 9303-12, § 7.1.1.6). */
export function documentTypeList(types: readonly string[]): Uint8Array {
  return extension(
    OID.documentTypeList,
    der.sequence(der.integer(0), der.set(...types.map((type) => der.printableString(type)))),
  );
}

/** The three-letter code of the state as a place, and an address (Doc 9303-12, § 7.1.1.2). */
export function alternativeNames(code: string): readonly Uint8Array[] {
  const place = der.set(der.sequence(der.oid(OID.localityName), der.printableString(code)));
  const names = der.sequence(
    der.element(contextTag(1, false), new TextEncoder().encode(`csca@${code.toLowerCase()}.example`)),
    der.explicit(4, der.sequence(place)),
  );
  return [extension(OID.subjectAltName, names), extension(OID.issuerAltName, names)];
}

/** Where the CRL would be: an address that nothing answers. */
export function crlDistributionPoint(code: string): Uint8Array {
  const address = new TextEncoder().encode(`https://pkd.example/${code}.crl`);
  return extension(
    OID.crlDistributionPoints,
    der.sequence(der.sequence(der.explicit(0, der.explicit(0, der.element(contextTag(6, false), address))))),
  );
}
