/** Keys on the NIST curves, with which wallets and their issuers sign: as JOSE and COSE name them. */
import { createPublicKey, sign, verify, type JsonWebKey, type KeyObject } from 'node:crypto';
import { Refusal } from '#kernel';
import type { Certificate } from '../../certificates/index.ts';

const ALGORITHMS = {
  'P-256': { name: 'ES256', digest: 'sha256', hash: 'SHA-256' },
  'P-384': { name: 'ES384', digest: 'sha384', hash: 'SHA-384' },
  'P-521': { name: 'ES512', digest: 'sha512', hash: 'SHA-512' },
} as const;

export type CurveName = keyof typeof ALGORITHMS;
export type AlgorithmOfCurve = (typeof ALGORITHMS)[CurveName];

/** Throws a Refusal on another curve: neither format has an algorithm for it. */
export function curveName(curve: string | undefined): CurveName {
  if (curve === 'P-256' || curve === 'P-384' || curve === 'P-521') return curve;
  throw new Refusal(
    'invalid-input',
    `A wallet’s credential is signed on P-256, P-384 or P-521, not on ${curve ?? 'another key'}.`,
    { where: 'signer' },
  );
}

export function algorithmOf(curve: string | undefined): AlgorithmOfCurve {
  return ALGORITHMS[curveName(curve)];
}

/** The key of a certificate as a JWK. Throws a Refusal on a key that is on none of the curves. */
export function jwkOf({ key }: Certificate): JsonWebKey & { readonly crv: string } {
  const curve = key.kind === 'ec' ? key.curve?.name : undefined;
  algorithmOf(curve);
  if (key.kind !== 'ec' || curve === undefined) throw new Error('The key is on no curve.');
  const half = (key.point.length - 1) / 2;
  const base64 = (octets: Uint8Array): string => Buffer.from(octets).toString('base64url');
  return {
    kty: 'EC',
    crv: curve,
    x: base64(key.point.subarray(1, 1 + half)),
    y: base64(key.point.subarray(1 + half)),
  };
}

/** An issuer: a key with its certificate, and the algorithm that goes with its curve. */
export interface WalletIssuer {
  readonly signer: {
    readonly certificate: Uint8Array;
    readonly key: { readonly privateKey: KeyObject };
  };
}

/** r and s one after the other, as JOSE and COSE have them. */
export function signPlain(privateKey: KeyObject, data: Uint8Array, { digest }: AlgorithmOfCurve): Uint8Array {
  return new Uint8Array(sign(digest, data, { key: privateKey, dsaEncoding: 'ieee-p1363' }));
}

/** Does the key of a JWK verify it? The algorithm is that of the key’s curve, whatever a header says. */
export function verifyPlain(jwk: JsonWebKey, data: Uint8Array, signature: Uint8Array): boolean {
  const { digest } = algorithmOf(jwk.crv);
  try {
    const key = createPublicKey({ key: jwk, format: 'jwk' });
    return verify(digest, data, { key, dsaEncoding: 'ieee-p1363' }, signature);
  } catch {
    // A point that is not on its curve is refused by OpenSSL: it verifies nothing.
    return false;
  }
}
