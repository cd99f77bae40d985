/**
 * Chip authentication (Doc 9303-11, 6.2): chip and reader agree on a key from the chip’s static key in DG14 and a fresh
 * one of the reader. The first answer under the new key proves that the chip holds the private half, which no copy does.
 * What is checked here is a transcript: the reader’s fresh key and that answer.
 */
import { createDiffieHellman, createECDH, createHash } from 'node:crypto';
import { reason } from '#kernel';
import { concat, sameBytes } from '../asn1/index.ts';
import type { Curve } from '../certificates/index.ts';
import type { CloneCheck } from './active-authentication.ts';
import { CHIP_AUTHENTICATION } from './law.ts';
import { aesCmac, padded, retailMac } from './message-authentication.ts';

/** The chip’s static key in DG14. */
export type ChipStaticKey =
  | { readonly kind: 'ecdh'; readonly curve: Curve; readonly point: Uint8Array }
  | {
      readonly kind: 'dh';
      readonly prime: Uint8Array;
      readonly generator: Uint8Array;
      readonly value: Uint8Array;
    };

/** The cipher that the chip’s ChipAuthenticationInfo names. */
export type ChipCipher = '3des' | 'aes-128' | 'aes-192' | 'aes-256';

export interface ChipTranscript {
  /** The private half of the reader’s fresh key; it was used once and protects nothing any more. */
  readonly readerPrivateKey: Uint8Array;
  /** The send sequence counter of the answer: 8 octets with 3DES, 16 with AES. */
  readonly sequenceCounter: Uint8Array;
  /** The data objects of the answer that its code covers: DO’87’ or DO’85’ where there are data, and DO’99’. */
  readonly protectedObjects: Uint8Array;
  /** The content of DO’8E’: eight octets. */
  readonly code: Uint8Array;
}

export interface ChipAuthenticationKey {
  readonly key: ChipStaticKey;
  readonly cipher: ChipCipher;
  /** Whether the security object covers DG14. */
  readonly covered: boolean;
}

/** Did the chip of this key answer under the key agreed on? */
export function chipAuthentication(transcript: ChipTranscript, chip: ChipAuthenticationKey): CloneCheck {
  if (!chip.covered) {
    return { genuine: null, reasons: [reason('chip.key-not-covered', 'not-yet-known', CHIP_AUTHENTICATION)] };
  }
  const secret = agreedSecret(transcript.readerPrivateKey, chip.key);
  if (secret === null) {
    return { genuine: null, reasons: [reason('chip.agreement', 'not-yet-known', CHIP_AUTHENTICATION)] };
  }
  const genuine = sameBytes(transcript.code, codeOf(transcript, macKey(secret, chip.cipher), chip.cipher));
  const values = { cipher: chip.cipher.toUpperCase() };
  return { genuine, reasons: [reason('chip.answer', genuine ? 'yes' : 'no', CHIP_AUTHENTICATION, values)] };
}

/** Null when the keys do not fit together, as a point that is not on the curve. */
function agreedSecret(readerPrivateKey: Uint8Array, key: ChipStaticKey): Uint8Array | null {
  try {
    if (key.kind === 'ecdh') {
      const reader = createECDH(key.curve.openssl);
      reader.setPrivateKey(readerPrivateKey);
      return reader.computeSecret(key.point);
    }
    const reader = createDiffieHellman(Buffer.from(key.prime), Buffer.from(key.generator));
    reader.setPrivateKey(readerPrivateKey);
    return leftPadded(reader.computeSecret(key.value), key.prime.length);
  } catch {
    return null;
  }
}

function leftPadded(octets: Uint8Array, length: number): Uint8Array {
  return octets.length >= length ? octets : concat([new Uint8Array(length - octets.length), octets]);
}

/** KDF with counter 2 (Doc 9303-11, 9.7.1): the key for codes. */
function macKey(secret: Uint8Array, cipher: ChipCipher): Uint8Array {
  const long = cipher === 'aes-192' || cipher === 'aes-256';
  const digest = createHash(long ? 'sha256' : 'sha1')
    .update(secret)
    .update(Uint8Array.of(0, 0, 0, 2))
    .digest();
  return digest.subarray(0, cipher === 'aes-192' ? 24 : cipher === 'aes-256' ? 32 : 16);
}

const CODE_OCTETS = 8;

function codeOf(
  { sequenceCounter, protectedObjects }: ChipTranscript,
  key: Uint8Array,
  cipher: ChipCipher,
): Uint8Array {
  const block = cipher === '3des' ? 8 : 16;
  const message = padded(concat([sequenceCounter, protectedObjects]), block);
  return cipher === '3des' ? retailMac(key, message) : aesCmac(key, message).subarray(0, CODE_OCTETS);
}
