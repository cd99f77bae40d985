/** Articles 56(2) and 57(3): pledges by type, their common value, and what is still to be pledged. */
import { cents, reason, type Cents } from '#kernel';
import type { Computed, Effort, PledgeTotals } from '../evaluation.ts';
import type { Pledge } from '../facts.ts';
import { ART_56_2, ART_57_1, ART_57_3, RECITAL_31 } from '../law.ts';
import { inEuro } from './fair-share.ts';

export const ZERO = cents(0n);
export const NOTHING: PledgeTotals = { relocations: 0, money: ZERO, alternative: ZERO, value: ZERO };

/** Article 56(2): the types are of equal value, so all of them come to one figure at the value per relocation. */
export function pledgeTotals(
  relocations: number,
  money: Cents,
  alternative: Cents,
  valuePerRelocation: Cents,
): PledgeTotals {
  const value = cents(BigInt(relocations) * valuePerRelocation + money + alternative);
  return { relocations, money, alternative, value };
}

export function addTotals(a: PledgeTotals, b: PledgeTotals): PledgeTotals {
  return {
    relocations: a.relocations + b.relocations,
    money: cents(a.money + b.money),
    alternative: cents(a.alternative + b.alternative),
    value: cents(a.value + b.value),
  };
}

/** Is every part of the pledge known? Only then has it a value. */
export function isKnown(pledge: Pledge | undefined): pledge is Pledge & {
  readonly relocations: number;
  readonly money: Cents;
  readonly alternative: Cents;
} {
  return (
    pledge !== undefined &&
    pledge.relocations !== null &&
    pledge.money !== null &&
    pledge.alternative !== null
  );
}

/** Article 57(1): what a state pledged; not known where the pledge is not public. */
export function pledged(pledge: Pledge | undefined, valuePerRelocation: Cents): Computed<PledgeTotals> {
  if (pledge === undefined) return NO_PLEDGE;
  if (!isKnown(pledge)) return partlyKnown(pledge);
  const { relocations, money, alternative, standing, source } = pledge;
  const totals = pledgeTotals(relocations, money, alternative, valuePerRelocation);
  const values = {
    relocations: { persons: relocations },
    money: inEuro(money),
    alternative: inEuro(alternative),
    value: inEuro(totals.value),
    standing,
    source,
  };
  return { value: totals, reasons: [{ code: 'pledged', held: 'yes', provision: ART_56_2, values }] };
}

/** A pledge of which only a part is public, or nothing: its value is not known, and the reason says what is. */
function partlyKnown({ relocations, money, alternative, standing, source }: Pledge): Computed<PledgeTotals> {
  if (relocations === null && money === null && alternative === null) {
    return { value: null, reasons: [reason('pledge-not-public', 'not-yet-known', ART_57_1)] };
  }
  const values = {
    relocations: relocations === null ? null : { persons: relocations },
    money: money === null ? null : inEuro(money),
    alternative: alternative === null ? null : inEuro(alternative),
    standing,
    source,
  };
  return { value: null, reasons: [reason('pledge-partly-public', 'not-yet-known', ART_57_1, values)] };
}

/** The parts of a pledge that are known, the others counting for nothing: a least value, not the pledge. */
export function knownParts(pledge: Pledge, valuePerRelocation: Cents): PledgeTotals {
  const { relocations, money, alternative } = pledge;
  return pledgeTotals(relocations ?? 0, money ?? ZERO, alternative ?? ZERO, valuePerRelocation);
}

/** Article 57(3): what is still to be pledged to reach the obligation. Over-pledging is allowed (recital 31). */
export function stillToPledge(obligation: Computed<Effort>, pledge: Computed<PledgeTotals>): Computed<Cents> {
  if (obligation.value === null || pledge.value === null) {
    return { value: null, reasons: [...pledge.reasons, ...obligation.reasons] };
  }
  const gap = obligation.value.money - pledge.value.value;
  const values = { obligation: inEuro(obligation.value.money), pledged: inEuro(pledge.value.value) };
  if (gap > 0n) {
    const because = obligation.reasons;
    return {
      value: cents(gap),
      reasons: [{ code: 'pledge-short', held: 'no', provision: ART_57_3, values, because }],
    };
  }
  const over = gap < 0n;
  const code = over ? 'pledge-over' : 'pledge-meets-share';
  return { value: ZERO, reasons: [reason(code, 'yes', over ? RECITAL_31 : ART_57_3, values)] };
}

const NO_PLEDGE: Computed<PledgeTotals> = {
  value: null,
  reasons: [reason('pledge-not-recorded', 'not-yet-known', ART_57_1)],
};
