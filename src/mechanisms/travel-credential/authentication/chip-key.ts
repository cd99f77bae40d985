/** The key of active authentication among the data groups that were read, and whether the security object covers it. */
import { Refusal } from '#kernel';
import { digestOfScheme, type Digest } from '../certificates/index.ts';
import { readDg14, readDg15 } from '../documents/index.ts';
import type { ChipKey } from './active-authentication.ts';
import type { GroupCheck } from './data-groups.ts';

type Groups = ReadonlyMap<number, Uint8Array>;

/** Null where DG15 was not read, or cannot be. */
export function activeAuthenticationKey(read: Groups, checks: readonly GroupCheck[]): ChipKey | null {
  const dg15 = read.get(15);
  if (dg15 === undefined) return null;
  try {
    const { key } = readDg15(dg15);
    const isCovered = (number: number): boolean =>
      checks.some((one) => one.number === number && one.standing === 'match');
    const dg14 = read.get(14);
    // What DG14 says of the digest counts only where it is covered too.
    const digest = dg14 !== undefined && isCovered(14) ? digestIn(dg14) : null;
    return { key, digest, covered: isCovered(15) };
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

function digestIn(dg14: Uint8Array): Digest | null {
  const info = readDg14(dg14).securityInfos.find(({ signatureAlgorithm }) => signatureAlgorithm !== null);
  return digestOfScheme(info?.signatureAlgorithm ?? '');
}
