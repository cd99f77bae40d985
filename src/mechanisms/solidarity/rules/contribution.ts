/** Article 57(3) with its exceptions: must this state contribute? */
import { no, notYetKnown, reason, yes, type Determination } from '#kernel';
import type { Computed, Effort } from '../evaluation.ts';
import { ART_57_3, ART_60_3_THIRD, ART_66 } from '../law.ts';

/** Base rule: each participant; except beneficiaries and states with a full deduction (60(3), third subparagraph). */
export function mustContribute(
  participates: boolean,
  beneficiary: boolean,
  duty: Computed<Effort>,
): Determination {
  if (!participates) return NOT_IN_THE_KEY;
  if (beneficiary) return BENEFICIARY;
  if (duty.value === null) {
    return notYetKnown([{ path: 'obligation', provision: ART_57_3 }], duty.reasons);
  }
  return duty.value.persons === 0 ? FULLY_DEDUCTED : MUST;
}

const NOT_IN_THE_KEY = no([reason('outside-the-key', 'no', ART_66)]);
const BENEFICIARY = no([reason('beneficiary-not-obliged', 'no', ART_60_3_THIRD)]);
const FULLY_DEDUCTED = no([reason('fully-deducted-not-obliged', 'no', ART_60_3_THIRD)]);
const MUST = yes([reason('participant-contributes', 'yes', ART_57_3)]);
