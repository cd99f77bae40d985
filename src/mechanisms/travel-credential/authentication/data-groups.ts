/** Doc 9303-11, 5.1: the digest of each data group that was read is the one that was signed. */
import { reason, type Reason } from '#kernel';
import { sameBytes } from '../asn1/index.ts';
import { deviation, type Cryptography, type Deviation } from '../certificates/index.ts';
import { PASSIVE_AUTHENTICATION, SECURITY_OBJECT } from './law.ts';
import type { SecurityObject } from './security-object.ts';
import type { Level } from './level.ts';
import type { Step } from './step.ts';

export type GroupStanding = 'match' | 'mismatch' | 'not-listed' | 'not-read';

export interface GroupCheck {
  readonly number: number;
  readonly standing: GroupStanding;
}

/** Every chip has them: the zone and the face. */
const REQUIRED = [1, 2];

export interface CheckedGroups {
  readonly step: Step;
  readonly groups: readonly GroupCheck[];
}

/** Compares the data groups that were read with the digests of the security object. */
export function dataGroups(
  { kind, digests, digest }: SecurityObject,
  read: ReadonlyMap<number, Uint8Array>,
  cryptography: Cryptography,
): CheckedGroups {
  if (kind === 'card') return { groups: [], step: { reasons: [] } };
  const numbers = [...new Set([...digests.keys(), ...read.keys()])].sort((a, b) => a - b);
  const groups = numbers.map((number): GroupCheck => {
    const bytes = read.get(number);
    const signed = digests.get(number);
    if (signed === undefined) return { number, standing: 'not-listed' };
    if (bytes === undefined) return { number, standing: 'not-read' };
    return { number, standing: sameBytes(cryptography.digest(digest, bytes), signed) ? 'match' : 'mismatch' };
  });
  const unlisted = REQUIRED.filter((number) => !digests.has(number));
  const reasons: Reason[] = unlisted.map((number) =>
    reason('authentication.group-required', 'no', SECURITY_OBJECT, { number }),
  );
  const found: Deviation[] = [];
  for (const { number, standing } of groups) {
    if (standing === 'not-read') continue;
    const held = standing === 'match' ? 'yes' : 'no';
    reasons.push(reason(`authentication.group-${standing}`, held, PASSIVE_AUTHENTICATION, { number }));
    if (standing === 'not-listed') found.push(deviation('group-not-listed', `dg${number}`));
  }
  if (read.size === 0)
    reasons.push(reason('authentication.groups-not-read', 'not-yet-known', PASSIVE_AUTHENTICATION));
  const level = levelOf(groups, unlisted);
  return { groups, step: { reasons, deviations: found, ...(level ? { level } : {}) } };
}

function levelOf(groups: readonly GroupCheck[], unlisted: readonly number[]): Level | undefined {
  if (unlisted.length > 0) return 'structure-error';
  return groups.some(({ standing }) => standing === 'mismatch') ? 'digest-mismatch' : undefined;
}
