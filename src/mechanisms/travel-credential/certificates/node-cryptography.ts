/**
 * Verification with the OpenSSL that Node brings. Explicit curve parameters never reach it: a key is handed over by the
 * name of its curve. Where a signature does not verify as its standard has it, the few forms that real signers use are
 * tried, and noted when one of them does.
 */
import {
  constants,
  createPublicKey,
  hash,
  publicDecrypt,
  timingSafeEqual,
  verify,
  type KeyObject,
} from 'node:crypto';
import { concat, der } from '../asn1/index.ts';
import type { Cryptography, Verification } from './cryptography.ts';
import { curvesThrough, type Curve } from './curve.ts';
import { DIGEST_LENGTH, oidOfDigest, type Digest } from './digest.ts';
import type { PublicKey } from './public-key.ts';
import type { SignatureScheme } from './scheme.ts';

export const nodeCryptography: Cryptography = {
  digest: (digest, data) => hash(digest, data, 'buffer'),
  recover,
  verify: (scheme, key, data, signature) => {
    if (key.kind === 'other') return { valid: null, why: 'unknown-key' };
    if (key.kind === 'rsa') {
      return scheme.kind === 'ecdsa'
        ? { valid: null, why: 'scheme-and-key-differ' }
        : verifyRsa(scheme, key, data, signature);
    }
    return scheme.kind === 'ecdsa'
      ? verifyEc(scheme, key, data, signature)
      : { valid: null, why: 'scheme-and-key-differ' };
  },
};

function recover(key: PublicKey, signature: Uint8Array): Uint8Array | null {
  const object = key.kind === 'rsa' ? keyObject(key) : null;
  if (object === null) return null;
  try {
    return publicDecrypt({ key: object, padding: constants.RSA_NO_PADDING }, signature);
  } catch {
    return null;
  }
}

type Rsa = Extract<PublicKey, { kind: 'rsa' }>;
type Ec = Extract<PublicKey, { kind: 'ec' }>;
type RsaScheme = Exclude<SignatureScheme, { kind: 'ecdsa' }>;

function verifyRsa(scheme: RsaScheme, key: Rsa, data: Uint8Array, signature: Uint8Array): Verification {
  const object = keyObject(key);
  if (object === null) return { valid: null, why: 'unknown-key' };
  if (scheme.kind === 'rsa-pkcs1') {
    if (quietly(() => verify(scheme.digest, data, object, signature))) return VALID;
    return quietly(() => hasDigestWithoutNull(scheme.digest, object, data, signature))
      ? { valid: true, deviations: ['digest-info-without-null'] }
      : INVALID;
  }
  // OpenSSL takes one digest for both; no signer was seen that uses two.
  if (scheme.mgfDigest !== scheme.digest) return { valid: null, why: 'unknown-key' };
  const pss = { key: object, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: scheme.saltLength };
  return quietly(() => verify(scheme.digest, data, pss, signature)) ? VALID : INVALID;
}

/**
 * PKCS#1 v1.5 with a DigestInfo whose algorithm lacks its NULL: RFC 8017, A.2.4, has verifiers take both. The whole block
 * is compared, so that nothing can be hidden behind the digest.
 */
function hasDigestWithoutNull(
  digest: Digest,
  key: KeyObject,
  data: Uint8Array,
  signature: Uint8Array,
): boolean {
  const block = publicDecrypt({ key, padding: constants.RSA_NO_PADDING }, signature);
  const info = der.sequence(
    der.sequence(der.oid(oidOfDigest(digest))),
    der.octetString(hash(digest, data, 'buffer')),
  );
  const filling = block.length - info.length - 3;
  if (filling < 8) return false;
  const expected = concat([Uint8Array.of(0, 1), new Uint8Array(filling).fill(0xff), Uint8Array.of(0), info]);
  return timingSafeEqual(block, expected);
}

function verifyEc(
  { digest, encoding }: Extract<SignatureScheme, { kind: 'ecdsa' }>,
  key: Ec,
  data: Uint8Array,
  signature: Uint8Array,
): Verification {
  if (key.curve === null) return { valid: null, why: 'unknown-curve' };
  const object = keyObject(key);
  if (object !== null) return verifyOn(object, key.curve, digest, encoding, data, signature);
  // The point is not on the curve that the key declares: seen in Lithuanian documents.
  for (const curve of curvesThrough(key.point)) {
    const other = keyObject({ ...key, curve });
    if (other === null) continue;
    const verification = verifyOn(other, curve, digest, encoding, data, signature);
    if (verification.valid === true)
      return { valid: true, deviations: [...verification.deviations, 'key-on-another-curve'] };
  }
  return { valid: null, why: 'unknown-curve' };
}

function verifyOn(
  key: KeyObject,
  curve: Curve,
  digest: Digest,
  encoding: 'der' | 'plain',
  data: Uint8Array,
  signature: Uint8Array,
): Verification {
  const [expected, other] =
    encoding === 'der' ? (['der', 'ieee-p1363'] as const) : (['ieee-p1363', 'der'] as const);
  if (quietly(() => verify(digest, data, { key, dsaEncoding: expected }, signature))) return VALID;
  // r and s one after the other are exactly twice the order; DER begins with a SEQUENCE.
  const fits = other === 'der' ? signature[0] === 0x30 : signature.length === curve.n.length;
  return fits && quietly(() => verify(digest, data, { key, dsaEncoding: other }, signature))
    ? { valid: true, deviations: ['ecdsa-signature-form'] }
    : INVALID;
}

const VALID: Verification = { valid: true, deviations: [] };
const INVALID: Verification = { valid: false };

/** OpenSSL throws on signatures of a wrong size and on blocks beyond the modulus: these do not verify. */
function quietly(check: () => boolean): boolean {
  try {
    return check();
  } catch {
    return false;
  }
}

// Handing a key to OpenSSL costs as much as two RSA-2048 verifications, and a signer signs thousands of documents.
const MAX_KEYS = 4096;
const objects = new Map<string, KeyObject | null>();

/** The key as OpenSSL holds it; null when it refuses it, as it does a point that is not on its curve. */
function keyObject(key: Rsa | Ec): KeyObject | null {
  const encoded = key.kind === 'rsa' ? pkcs1(key) : spki(key);
  const name = Buffer.from(encoded.buffer, encoded.byteOffset, encoded.length).toString('latin1');
  const known = objects.get(name);
  if (known !== undefined) return known;
  if (objects.size >= MAX_KEYS) objects.clear();
  const made = importKey(key.kind, encoded);
  objects.set(name, made);
  return made;
}

function importKey(kind: 'rsa' | 'ec', encoded: Uint8Array): KeyObject | null {
  const type = kind === 'rsa' ? 'pkcs1' : 'spki';
  try {
    return createPublicKey({ key: Buffer.from(encoded), format: 'der', type });
  } catch {
    return null;
  }
}

function pkcs1({ modulus, exponent }: Rsa): Uint8Array {
  return der.sequence(der.integer(modulus), der.integer(exponent));
}

function spki({ curve, point }: Ec): Uint8Array {
  const parameters = der.sequence(der.oid('1.2.840.10045.2.1'), der.oid(curve?.oid ?? ''));
  return der.sequence(parameters, der.bitString(point));
}

/** Whether a digest has the length of its kind: a shorter one would be compared with a cut one. */
export function hasDigestLength(digest: Digest, value: Uint8Array): boolean {
  return value.length === DIGEST_LENGTH[digest];
}
