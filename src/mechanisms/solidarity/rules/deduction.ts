/** Articles 61 and 62: who may ask for a deduction, and what a decision takes off. */
import { cents, no, reason, yes, type Cents, type Determination } from '#kernel';
import type { Computed, Effort } from '../evaluation.ts';
import type { Deduction } from '../facts.ts';
import { ART_61_1, ART_61_2, ART_61_4, ART_62_1, ART_62_2, ART_62_3, ART_62_5 } from '../law.ts';
import { ZERO } from './pledge.ts';
import type { Situations } from './situation.ts';

/** May this state ask, as things stand? Article 61 first, then 62; a state in neither list must reason its case. */
export function mayAskDeduction(situations: Situations): Determination<{ readonly basis: '61' | '62' }> {
  const { pressure, significant } = situations;
  if (pressure !== undefined && pressure.notifiedOn === null) {
    return pressure.basis === 'self-declared' ? BY_61_SELF_DECLARED : BY_61;
  }
  if (significant !== undefined) {
    return significant.basis === 'self-declared' ? BY_62_SELF_DECLARED : BY_62;
  }
  return pressure === undefined ? IN_NEITHER_LIST : USED_THE_POOL;
}

/** What a granted deduction takes off the fair share; nothing while it is asked or when it is refused. */
export function deducted(
  deduction: Deduction | undefined,
  fairShare: Effort,
  valuePerRelocation: Cents,
): Computed<Effort> {
  if (deduction === undefined) return NO_DEDUCTION;
  const provision = deduction.basis === '61' ? ART_61_4 : ART_62_5;
  const { status, granted, standing, source } = deduction;
  if (status !== 'granted') {
    const code = status === 'asked' ? 'deduction-asked' : 'deduction-refused';
    return { value: NO_EFFORT, reasons: [reason(code, 'no', provision, { standing, source })] };
  }
  if (granted === null) {
    return {
      value: null,
      reasons: [reason('deduction-amount-not-public', 'not-yet-known', provision, { standing, source })],
    };
  }
  const full = granted === 'full' || granted >= fairShare.persons;
  const value = full ? fairShare : { persons: granted, money: cents(BigInt(granted) * valuePerRelocation) };
  const code = full ? 'deduction-full' : 'deduction-partial';
  return {
    value,
    reasons: [reason(code, 'yes', provision, { persons: { persons: value.persons }, standing, source })],
  };
}

export const NO_EFFORT: Effort = { persons: 0, money: ZERO };
const NO_DEDUCTION: Computed<Effort> = { value: NO_EFFORT, reasons: [] };
const BY_61 = yes([reason('deduction-for-pressure', 'yes', ART_61_1)], { basis: '61' as const });
const BY_61_SELF_DECLARED = yes(
  [reason('deduction-for-pressure', 'yes', ART_61_1), reason('deduction-needs-reasons', 'yes', ART_61_2)],
  { basis: '61' as const },
);
const BY_62 = yes(
  [
    reason('deduction-for-significant-situation', 'yes', ART_62_1),
    reason('deduction-needs-reasons', 'yes', ART_62_2),
  ],
  { basis: '62' as const },
);
const BY_62_SELF_DECLARED = yes(
  [
    reason('deduction-for-significant-situation', 'yes', ART_62_1),
    reason('deduction-needs-reasons', 'yes', ART_62_2),
    reason('deduction-needs-significance', 'yes', ART_62_3),
  ],
  { basis: '62' as const },
);
const USED_THE_POOL = no([reason('deduction-after-using-pool', 'no', ART_61_1)]);
const IN_NEITHER_LIST = no([
  reason('deduction-in-neither-list', 'no', ART_62_1),
  reason('deduction-only-on-own-reasoned-claim', 'yes', ART_62_3),
]);
