/**
 * Active authentication (Doc 9303-11, 6.1): the chip signs a challenge with a key that never leaves it, so a copy of its
 * files cannot answer. The key is in DG15, which counts only where the security object covers it.
 */
import { reason, type Reason } from '#kernel';
import { concat, sameBytes } from '../asn1/index.ts';
import {
  DIGEST_LENGTH,
  keyName,
  type Cryptography,
  type Digest,
  type PublicKey,
} from '../certificates/index.ts';
import { ACTIVE_AUTHENTICATION } from './law.ts';

export interface ActiveTranscript {
  /** What the reader sent: RND.IFD, eight octets. */
  readonly challenge: Uint8Array;
  /** What the chip answered. */
  readonly response: Uint8Array;
}

export interface CloneCheck {
  /** Null: it cannot be told. */
  readonly genuine: boolean | null;
  readonly reasons: readonly Reason[];
}

/** The length of RND.IFD. */
const CHALLENGE_OCTETS = 8;

export interface ChipKey {
  readonly key: PublicKey;
  /** Of ECDSA, as DG14 names it; SHA-256 where it names none. */
  readonly digest: Digest | null;
  /** Whether the security object covers the data group that the key is from. */
  readonly covered: boolean;
}

/** Did the chip of this key answer the challenge? */
export function activeAuthentication(
  { challenge, response }: ActiveTranscript,
  { key, digest, covered }: ChipKey,
  cryptography: Cryptography,
): CloneCheck {
  if (!covered) {
    return {
      genuine: null,
      reasons: [reason('active.key-not-covered', 'not-yet-known', ACTIVE_AUTHENTICATION)],
    };
  }
  if (challenge.length !== CHALLENGE_OCTETS) {
    const values = { octets: challenge.length };
    return {
      genuine: null,
      reasons: [reason('active.challenge', 'not-yet-known', ACTIVE_AUTHENTICATION, values)],
    };
  }
  const answered =
    key.kind === 'rsa'
      ? recovers(key, challenge, response, cryptography)
      : verifies(key, digest ?? 'sha256', challenge, response, cryptography);
  const held = answered === null ? 'not-yet-known' : answered ? 'yes' : 'no';
  return {
    genuine: answered,
    reasons: [reason('active.answer', held, ACTIVE_AUTHENTICATION, { key: keyName(key) })],
  };
}

function verifies(
  key: PublicKey,
  digest: Digest,
  challenge: Uint8Array,
  response: Uint8Array,
  cryptography: Cryptography,
): boolean | null {
  // Doc 9303-11, 6.1.2.3: r and s one after the other.
  return cryptography.verify({ kind: 'ecdsa', digest, encoding: 'plain' }, key, challenge, response).valid;
}

/** The trailers of ISO/IEC 9796-2 and the digest that each stands for. */
const TRAILERS: ReadonlyMap<number, Digest> = new Map([
  [0x33, 'sha1'],
  [0x34, 'sha256'],
  [0x35, 'sha512'],
  [0x36, 'sha384'],
  [0x38, 'sha224'],
]);

/**
 * ISO/IEC 9796-2, scheme 1, with partial recovery: the signature opens to 6A | M1 | digest | trailer, and the digest is
 * of M1 and the challenge.
 */
function recovers(
  key: PublicKey,
  challenge: Uint8Array,
  response: Uint8Array,
  cryptography: Cryptography,
): boolean {
  const block = cryptography.recover(key, response);
  if (block?.[0] !== 0x6a) return false;
  const last = block.at(-1);
  const [digest, trailer] = last === 0xbc ? (['sha1', 1] as const) : [TRAILERS.get(block.at(-2) ?? 0), 2];
  if (digest === undefined || (last !== 0xbc && last !== 0xcc)) return false;
  const digestAt = block.length - trailer - DIGEST_LENGTH[digest];
  if (digestAt < 1) return false;
  const recovered = block.subarray(1, digestAt);
  const expected = cryptography.digest(digest, concat([recovered, challenge]));
  return sameBytes(block.subarray(digestAt, digestAt + DIGEST_LENGTH[digest]), expected);
}
