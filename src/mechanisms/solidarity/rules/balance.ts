/** The balance of one state: what it should, what was deducted, what it delivered, and what is still owed. */
import { cents, type Cents, type MemberState, type Reason } from '#kernel';
import type { Computed, Effort, PledgeTotals } from '../evaluation.ts';
import type { Delivery } from '../facts.ts';
import { ART_57_3, ART_60_3, ART_60_3_THIRD, RECITAL_33 } from '../law.ts';
import { NO_EFFORT } from './deduction.ts';
import { inEuro } from './fair-share.ts';
import { addTotals, NOTHING, pledgeTotals, ZERO } from './pledge.ts';

/** Fair share less deduction; a beneficiary is not obliged (60(3), third subparagraph). */
export function obligation(
  fairShare: Computed<Effort>,
  deduction: Computed<Effort>,
  beneficiary: boolean,
): Computed<Effort> {
  if (beneficiary) return BENEFICIARY_NOT_OBLIGED;
  if (fairShare.value === null) return fairShare;
  if (deduction.value === null) return { value: null, reasons: [...deduction.reasons, ...fairShare.reasons] };
  if (deduction.value.persons === 0) return fairShare;
  const value = {
    persons: fairShare.value.persons - deduction.value.persons,
    money: cents(fairShare.value.money - deduction.value.money),
  };
  const code = value.persons === 0 ? 'fully-deducted-not-obliged' : 'share-less-deduction';
  const provision = value.persons === 0 ? ART_60_3_THIRD : ART_57_3;
  const values = { persons: { persons: value.persons }, money: inEuro(value.money) };
  return {
    value,
    reasons: [
      { code, held: 'yes', provision, values, because: [...fairShare.reasons, ...deduction.reasons] },
    ],
  };
}

/** Article 60(6): all that a state delivered, by type, at the value per relocation. */
export function deliveredBy(
  state: MemberState,
  deliveries: readonly Delivery[],
  valuePerRelocation: Cents,
): PledgeTotals {
  let total = NOTHING;
  for (const item of deliveries) {
    if (item.state !== state) continue;
    total = addTotals(
      total,
      pledgeTotals(item.relocations, item.money, item.alternative, valuePerRelocation),
    );
  }
  return total;
}

/**
 * What is still to be delivered: the larger of obligation and pledge, less what was delivered and the cases
 * taken as offsets (recital 33). The pledge counts less its deduction, as the obligation already does.
 */
export function owed(
  duty: Computed<Effort>,
  pledge: Computed<PledgeTotals>,
  deduction: Computed<Effort>,
  delivered: PledgeTotals,
  offsetCases: number,
  valuePerRelocation: Cents,
): Computed<Cents> {
  if (duty.value === null) return { value: null, reasons: duty.reasons };
  const pledgeLeft = (pledge.value?.value ?? 0n) - (deduction.value?.money ?? 0n);
  const due = duty.value.persons > 0 && pledgeLeft > duty.value.money ? pledgeLeft : duty.value.money;
  const done = delivered.value + BigInt(offsetCases) * valuePerRelocation;
  const value = due > done ? cents(due - done) : ZERO;
  const reasons: Reason[] = [
    {
      code: value > 0n ? 'still-owed' : 'nothing-owed',
      held: value > 0n ? 'no' : 'yes',
      provision: ART_60_3,
      values: { due: inEuro(cents(due)), delivered: inEuro(delivered.value), value: inEuro(value) },
      because: duty.reasons,
    },
  ];
  if (offsetCases > 0) {
    const values = { cases: { persons: offsetCases } };
    reasons.push({ code: 'offsets-count', held: 'yes', provision: RECITAL_33, values });
  }
  return { value, reasons };
}

const BENEFICIARY_NOT_OBLIGED: Computed<Effort> = {
  value: NO_EFFORT,
  reasons: [{ code: 'beneficiary-not-obliged', held: 'yes', provision: ART_60_3_THIRD, values: {} }],
};
