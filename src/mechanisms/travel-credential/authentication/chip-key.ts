/** The chip’s keys among the data groups that were read, and whether the security object covers them. */
import { Refusal } from '#kernel';
import { digestOfScheme, type Digest } from '../certificates/index.ts';
import { readDg14, readDg15, type SecurityInfo } from '../documents/index.ts';
import type { ChipKey } from './active-authentication.ts';
import type { ChipAuthenticationKey, ChipCipher } from './chip-authentication.ts';
import type { GroupCheck } from './data-groups.ts';

type Groups = ReadonlyMap<number, Uint8Array>;

/** Null where DG15 was not read, or cannot be. */
export function activeAuthenticationKey(read: Groups, checks: readonly GroupCheck[]): ChipKey | null {
  const dg15 = read.get(15);
  if (dg15 === undefined) return null;
  return readable(() => {
    const { key } = readDg15(dg15);
    const dg14 = read.get(14);
    // What DG14 says of the digest counts only where it is covered too.
    const digest = dg14 !== undefined && isCovered(14, checks) ? digestIn(dg14) : null;
    return { key, digest, covered: isCovered(15, checks) };
  });
}

/** By the names of the protocols in DG14; one without a cipher, and a key without a protocol, is for 3DES. */
const CIPHERS: readonly (readonly [end: string, cipher: ChipCipher])[] = [
  ['AES-CBC-CMAC-128', 'aes-128'],
  ['AES-CBC-CMAC-192', 'aes-192'],
  ['AES-CBC-CMAC-256', 'aes-256'],
];

/**
 * The key of chip authentication in DG14, the named one where it has several. Null where DG14 was not read or cannot be,
 * or the key is on no known curve: those by Diffie and Hellman without curves are not read from DG14.
 */
export function chipAuthenticationKey(
  read: Groups,
  checks: readonly GroupCheck[],
  keyId: number | null,
): ChipAuthenticationKey | null {
  const dg14 = read.get(14);
  if (dg14 === undefined) return null;
  return readable(() => {
    const infos = readDg14(dg14).securityInfos;
    const named = (one: SecurityInfo): boolean => keyId === null || one.keyId === keyId;
    const found = infos.find((one) => one.kind === 'chip-authentication-key' && named(one));
    const key = found?.key;
    if (key?.kind !== 'ec' || key.curve === null) return null;
    const protocol = infos.find((one) => one.kind === 'chip-authentication' && one.keyId === found?.keyId);
    const cipher = CIPHERS.find(([end]) => protocol?.name.endsWith(end))?.[1] ?? '3des';
    const { curve, point } = key;
    return { key: { kind: 'ecdh', curve, point }, cipher, covered: isCovered(14, checks) };
  });
}

function isCovered(number: number, checks: readonly GroupCheck[]): boolean {
  return checks.some((one) => one.number === number && one.standing === 'match');
}

function readable<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

function digestIn(dg14: Uint8Array): Digest | null {
  const info = readDg14(dg14).securityInfos.find(({ signatureAlgorithm }) => signatureAlgorithm !== null);
  return digestOfScheme(info?.signatureAlgorithm ?? '');
}
