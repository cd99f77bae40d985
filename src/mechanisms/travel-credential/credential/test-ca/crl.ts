/** Lists of revoked certificates (RFC 5280, 5; Doc 9303-12, § 7.1.4). */
import { der, OID, TAG } from '../../asn1/index.ts';
import { readCertificate } from '../../certificates/index.ts';
import type { Period, Signer } from './certificate.ts';
import { authorityKeyIdentifier, extension } from './extensions.ts';
import { schemeIdentifier } from './identifiers.ts';
import { signWith } from './key.ts';

export interface Revoked {
  readonly serial: Uint8Array;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** RFC 5280, 5.3.1: the key was compromised. */
const KEY_COMPROMISE = 1;

/** A CRL in DER: issued at the beginning of its period, the next one due at its end. */
export function issueCrl(
  issuer: Signer,
  { from, until }: Period,
  revoked: readonly Revoked[],
  number = 1,
): Uint8Array {
  const algorithm = schemeIdentifier(issuer.scheme);
  const entries = revoked.map(({ serial, at }) =>
    der.sequence(
      der.integer(serial),
      der.time(at),
      der.sequence(extension(OID.crlReason, der.element(TAG.enumerated, Uint8Array.of(KEY_COMPROMISE)))),
    ),
  );
  const tbs = der.sequence(
    der.integer(1),
    algorithm,
    issuer.name,
    der.time(from),
    der.time(until),
    // A list without entries has no such part (RFC 5280, 5.1.2.6).
    ...(entries.length > 0 ? [der.sequence(...entries)] : []),
    der.explicit(
      0,
      der.sequence(
        authorityKeyIdentifier(issuer.key.identifier),
        extension(OID.crlNumber, der.integer(number)),
      ),
    ),
  );
  return der.sequence(tbs, algorithm, der.bitString(signWith(issuer.key, issuer.scheme, tbs)));
}

/** The number that a list names a certificate by. */
export function serialOf(certificate: Uint8Array): Uint8Array {
  const { serial } = readCertificate(certificate);
  return Uint8Array.from(serial.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
