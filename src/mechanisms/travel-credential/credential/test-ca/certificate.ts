/** Certificates of the test CA, with the profile of each kind (Doc 9303-12, § 7.1.1). */
import { randomBytes } from 'node:crypto';
import { der, OID } from '../../asn1/index.ts';
import type { SignatureScheme } from '../../certificates/index.ts';
import { schemeIdentifier } from './identifiers.ts';
import { signWith, type KeyPair } from './key.ts';

/** Who signs: a key, the scheme it signs with, and the name it goes by. */
export interface Signer {
  readonly key: KeyPair;
  readonly scheme: SignatureScheme;
  readonly name: Uint8Array;
}

/** Times in milliseconds since 1970. */
export interface Period {
  readonly from: number;
  readonly until: number;
}

export interface CertificateOptions {
  readonly issuer: Signer;
  readonly subject: Uint8Array;
  /** SubjectPublicKeyInfo. */
  readonly key: Uint8Array;
  readonly validity: Period;
  readonly extensions: readonly Uint8Array[];
  readonly serial?: Uint8Array;
}

/** A certificate in DER. */
export function issueCertificate(options: CertificateOptions): Uint8Array {
  const { issuer, subject, key, validity, extensions, serial = newSerial() } = options;
  const algorithm = schemeIdentifier(issuer.scheme);
  const tbs = der.sequence(
    der.explicit(0, der.integer(2)),
    der.integer(serial),
    algorithm,
    issuer.name,
    der.sequence(der.time(validity.from), der.time(validity.until)),
    subject,
    key,
    der.explicit(3, der.sequence(...extensions)),
  );
  return der.sequence(tbs, algorithm, der.bitString(signWith(issuer.key, issuer.scheme, tbs)));
}

/** Positive and of eight octets: the first bit is off and the next is on. */
export function newSerial(): Uint8Array {
  const serial = new Uint8Array(randomBytes(8));
  serial[0] = ((serial[0] ?? 0) & 0x3f) | 0x40;
  return serial;
}

/** A name of country, organisation and common name; the country in capitals as PrintableString (Doc 9303-12, table 5). */
export function nameOf(country: string, organization: string, commonName: string): Uint8Array {
  const part = (oid: string, value: Uint8Array): Uint8Array => der.set(der.sequence(der.oid(oid), value));
  return der.sequence(
    part(OID.countryName, der.printableString(country)),
    part(OID.organizationName, der.utf8String(organization)),
    part(OID.commonName, der.utf8String(commonName)),
  );
}
