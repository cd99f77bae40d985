/** Which fields belong in a credential of each type: one reason a field. */
import { reason, type Reason } from '#kernel';
import { DTC_STRUCTURE, NO_FINGERPRINTS } from '../law.ts';
import type { DtcContent } from './content-info.ts';
import { NEVER_IN_A_CREDENTIAL } from './files.ts';

/**
 * 1: made from a chip, which stays its physical component. 2: issued beside a passport, with a physical component of its
 * own. 3: issued without a passport.
 */
export type DtcType = 1 | 2 | 3;

export type Field =
  'securityObject' | 'dg1' | 'dg2' | 'securityInfo' | 'otherInfos' | 'signedValues' | 'signerInfo';

export type Presence = 'required' | 'forbidden' | 'allowed';

/** By type 1, 2 and 3. */
export const PRESENCE: Readonly<Record<Field, readonly [Presence, Presence, Presence]>> = {
  securityObject: ['required', 'required', 'forbidden'],
  dg1: ['required', 'required', 'required'],
  dg2: ['required', 'required', 'required'],
  securityInfo: ['forbidden', 'required', 'required'],
  otherInfos: ['forbidden', 'allowed', 'allowed'],
  signedValues: ['forbidden', 'required', 'required'],
  signerInfo: ['forbidden', 'required', 'required'],
};

export const FIELDS = Object.keys(PRESENCE) as readonly Field[];

/** Without a security object it is of type 3; with one, whoever signed something made it of type 2. */
export function typeOf({ securityObject, signedValues, signerInfo }: DtcContent): DtcType {
  if (securityObject === null) return 3;
  return signedValues === null && signerInfo === null ? 1 : 2;
}

export function isPresent(content: DtcContent, field: Field): boolean {
  if (field === 'dg1') return content.dataGroups.has(1);
  if (field === 'dg2') return content.dataGroups.has(2);
  return content[field] !== null;
}

/** One reason for each field that must be there or must not, and one for each data group that never may. */
export function presenceReasons(content: DtcContent, type: DtcType): readonly Reason[] {
  const fields = FIELDS.flatMap((field): readonly Reason[] => {
    const presence = PRESENCE[field][type - 1] ?? 'allowed';
    if (presence === 'allowed') return [];
    const present = isPresent(content, field);
    const held = present === (presence === 'required') ? 'yes' : 'no';
    const code = presence === 'required' ? 'credential.field-required' : 'credential.field-forbidden';
    return [reason(code, held, DTC_STRUCTURE, { field, type })];
  });
  return [...fields, ...fingerprintReasons(content.dataGroups.keys())];
}

/** Data groups of fingers and irises: a reason for each that is there, one that says so when none is. */
export function fingerprintReasons(numbers: Iterable<number>): readonly Reason[] {
  const found = [...numbers].filter((number) => NEVER_IN_A_CREDENTIAL.includes(number));
  return [
    reason('credential.no-fingerprints', found.length === 0 ? 'yes' : 'no', NO_FINGERPRINTS, {
      groups: found.map((number) => `DG${number}`).join(', '),
    }),
  ];
}
