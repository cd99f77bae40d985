/** What a certificate, a CRL or a list is known by: SHA-256 of its bytes, in hexadecimal. */
import { hexOf } from '../asn1/index.ts';
import type { Certificate, Cryptography } from '../certificates/index.ts';

/** A hexadecimal SHA-256. */
export type Fingerprint = string;

export function fingerprintOf(bytes: Uint8Array, cryptography: Cryptography): Fingerprint {
  return hexOf(cryptography.digest('sha256', bytes));
}

const known = new WeakMap<Certificate, Fingerprint>();

/** The fingerprint of a certificate, computed once for each that was read. */
export function certificateFingerprint(certificate: Certificate, cryptography: Cryptography): Fingerprint {
  let fingerprint = known.get(certificate);
  if (fingerprint === undefined) {
    fingerprint = fingerprintOf(certificate.bytes, cryptography);
    known.set(certificate, fingerprint);
  }
  return fingerprint;
}
