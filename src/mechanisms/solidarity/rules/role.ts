/** How a state stands in the cycle: one word for map, table and text, with the reasons it follows from. */
import { reason, type MemberState, type Reason } from '#kernel';
import type { Role } from '../evaluation.ts';
import type { Deduction, Pledge } from '../facts.ts';
import { ART_11_1, ART_57_3, ART_60_3_THIRD, ART_61_4, ART_62_5, ART_66, RECITAL_90 } from '../law.ts';
import { isBeneficiary, type Situations } from './situation.ts';

export interface RoleFinding {
  readonly role: Role;
  readonly reasons: readonly Reason[];
}

/** Base rule: a participant contributes. Exceptions in order: outside the key, beneficiary, deducted. */
export function roleOf(
  state: MemberState,
  participates: boolean,
  situations: Situations,
  deduction: Deduction | undefined,
  pledge: Pledge | undefined,
): RoleFinding {
  if (!participates) return state === 'DK' ? DENMARK : OUTSIDE_KEY;
  const deductionGranted = deduction?.status === 'granted';
  if (isBeneficiary(situations))
    return deductionGranted || pledgesAnything(pledge) ? BENEFITS_AND_GIVES : BENEFITS;
  if (deductionGranted) return deduction.basis === '61' ? DEDUCTED_61 : DEDUCTED_62;
  return CONTRIBUTES;
}

function pledgesAnything(pledge: Pledge | undefined): boolean {
  return (
    pledge !== undefined &&
    ((pledge.relocations ?? 0) > 0 || (pledge.money ?? 0n) > 0n || (pledge.alternative ?? 0n) > 0n)
  );
}

const DENMARK: RoleFinding = {
  role: 'not-taking-part',
  reasons: [reason('denmark-takes-no-part', 'yes', RECITAL_90)],
};
const OUTSIDE_KEY: RoleFinding = {
  role: 'not-taking-part',
  reasons: [reason('outside-the-key', 'yes', ART_66)],
};
const BENEFITS: RoleFinding = {
  role: 'benefits',
  reasons: [
    reason('identified-under-pressure', 'yes', ART_11_1),
    reason('beneficiary-not-obliged', 'yes', ART_60_3_THIRD),
  ],
};
const BENEFITS_AND_GIVES: RoleFinding = {
  role: 'two-roles',
  reasons: [
    reason('identified-under-pressure', 'yes', ART_11_1),
    reason('also-gives-or-deducted', 'yes', ART_57_3),
  ],
};
const DEDUCTED_61: RoleFinding = {
  role: 'deducted',
  reasons: [reason('deduction-was-granted', 'yes', ART_61_4)],
};
const DEDUCTED_62: RoleFinding = {
  role: 'deducted',
  reasons: [reason('deduction-was-granted', 'yes', ART_62_5)],
};
const CONTRIBUTES: RoleFinding = {
  role: 'contributes',
  reasons: [reason('participant-contributes', 'yes', ART_57_3)],
};
