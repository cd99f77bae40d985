/** The balance of a state as steps from its fair share to what it still owes, each an amount that a chart can draw. */
import { cents, type Cents } from '#kernel';
import type { StateEvaluation } from '../../evaluation.ts';

export type StepName = 'fairShare' | 'deducted' | 'obligation' | 'more' | 'delivered' | 'offsets' | 'owed';

export interface BalanceStep {
  readonly name: StepName;
  /** `sum`: what stands after the steps before it; `less` is taken off, `more` is put on. */
  readonly kind: 'sum' | 'less' | 'more';
  /** Null where it is not known. */
  readonly amount: Cents | null;
  /** Where its bar begins and ends, in cents; null where a part is not known. */
  readonly bar: { readonly from: Cents; readonly to: Cents } | null;
}

/** Steps that change nothing are left out; the sums always stand. */
export function balanceSteps(
  item: StateEvaluation,
  valuePerRelocation: Cents | null,
): readonly BalanceStep[] {
  const fair = item.fairShare.value?.money ?? null;
  const deducted = item.deducted.value?.money ?? null;
  const obliged = item.obligation.value?.money ?? null;
  const offsets = valuePerRelocation === null ? null : cents(BigInt(item.offsets) * valuePerRelocation);
  const { owed, delivered } = { owed: item.owed.value, delivered: item.delivered.value };
  const done = cents(delivered + (offsets ?? 0n));
  const due = owed === null ? null : owed > 0n ? cents(owed + done) : obliged;
  const more = obliged === null || due === null || due <= obliged ? cents(0n) : cents(due - obliged);

  const steps: BalanceStep[] = [sum('fairShare', fair)];
  if (deducted !== 0n) steps.push(change('deducted', 'less', deducted, fair));
  if (obliged === null || fair === null || obliged !== fair) steps.push(sum('obligation', obliged));
  if (more > 0n) steps.push(change('more', 'more', more, obliged));
  if (delivered > 0n) steps.push(change('delivered', 'less', delivered, due));
  if (item.offsets > 0) {
    steps.push(change('offsets', 'less', offsets, due === null ? null : atLeastZero(due - delivered)));
  }
  steps.push(sum('owed', owed));
  return steps;
}

function sum(name: StepName, amount: Cents | null): BalanceStep {
  return { name, kind: 'sum', amount, bar: amount === null ? null : { from: cents(0n), to: amount } };
}

function change(
  name: StepName,
  kind: 'less' | 'more',
  amount: Cents | null,
  before: Cents | null,
): BalanceStep {
  if (amount === null || before === null) return { name, kind, amount, bar: null };
  const after = kind === 'less' ? atLeastZero(before - amount) : cents(before + amount);
  return { name, kind, amount, bar: { from: before, to: after } };
}

function atLeastZero(amount: bigint): Cents {
  return cents(amount > 0n ? amount : 0n);
}
