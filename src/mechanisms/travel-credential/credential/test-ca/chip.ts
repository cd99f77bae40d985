/** A chip that can answer: it holds the private keys of active and of chip authentication (Doc 9303-11, § 6). */
import {
  constants,
  createPublicKey,
  diffieHellman,
  hash,
  privateEncrypt,
  randomBytes,
  sign,
} from 'node:crypto';
import { concat } from '../../asn1/index.ts';
import type { Digest } from '../../certificates/index.ts';
import type { KeyKind } from './algorithms.ts';
import { dg14, dg15 } from './data-groups.ts';
import { makeKey, type KeyPair } from './key.ts';

export interface Chip {
  readonly dg14: Uint8Array;
  /** Null where the chip has no active authentication. */
  readonly dg15: Uint8Array | null;
  /** The answer to a challenge of eight octets; null where the chip has no active authentication. */
  answer(challenge: Uint8Array): Uint8Array | null;
  /** The secret shared with the terminal’s key, which is on the curve of the chip’s (ECDH, its first coordinate). */
  agree(terminalKey: Uint8Array): Uint8Array;
}

export interface ChipOptions {
  /** Of active authentication: RSA (ISO/IEC 9796-2), ECDSA, or none. */
  readonly active: KeyKind | null;
  readonly activeDigest: Digest;
  readonly agreement: Extract<KeyKind, { kind: 'ec' }>;
}

export async function makeChip({ active, activeDigest, agreement }: ChipOptions): Promise<Chip> {
  const agreementKey = await makeKey(agreement);
  const activeKey = active === null ? null : await makeKey(active);
  return {
    dg14: dg14(agreementKey.spki, active?.kind === 'ec' ? activeDigest : undefined),
    dg15: activeKey === null ? null : dg15(activeKey.spki),
    answer(challenge) {
      if (active === null || activeKey === null) return null;
      return active.kind === 'ec'
        ? new Uint8Array(
            sign(activeDigest, challenge, { key: activeKey.privateKey, dsaEncoding: 'ieee-p1363' }),
          )
        : recoverable(activeKey, active.bits, activeDigest, challenge);
    },
    agree(terminalKey) {
      const publicKey = createPublicKey({ key: Buffer.from(terminalKey), format: 'der', type: 'spki' });
      return new Uint8Array(diffieHellman({ privateKey: agreementKey.privateKey, publicKey }));
    },
  };
}

/** Trailers of ISO/IEC 9796-2, scheme 1: one octet for SHA-1, two for the others (ISO/IEC 10118-3). */
const TRAILERS: Readonly<Record<Digest, readonly number[]>> = {
  sha1: [0xbc],
  sha224: [0x38, 0xcc],
  sha256: [0x34, 0xcc],
  sha384: [0x36, 0xcc],
  sha512: [0x35, 0xcc],
};

/** A signature with partial recovery over random octets of the chip and the challenge (Doc 9303-11, § 6.1). */
function recoverable(
  { privateKey }: KeyPair,
  bits: number,
  digest: Digest,
  challenge: Uint8Array,
): Uint8Array {
  const trailer = Uint8Array.from(TRAILERS[digest]);
  const digestLength = hash(digest, new Uint8Array(), 'buffer').length;
  const own = new Uint8Array(randomBytes(bits / 8 - digestLength - trailer.length - 1));
  const digested = new Uint8Array(hash(digest, concat([own, challenge]), 'buffer'));
  const block = concat([Uint8Array.of(0x6a), own, digested, trailer]);
  return new Uint8Array(privateEncrypt({ key: privateKey, padding: constants.RSA_NO_PADDING }, block));
}
