/** The adequate capacity of a state by the formula (APR 46, 47(4)). */
import { fraction, multiply, reduce, Refusal, roundRatio, type Fraction } from '#kernel';
import { APR_47_4 } from '../../law/border.ts';
import type { AsylumParameters } from '../../parameters.ts';

/** APR 46. */
export const UNION_CAPACITY = 30_000;

export interface AdequateCapacity {
  /** 30 000 × state ÷ Union, exactly. */
  readonly exact: Fraction;
  /** In persons at any given moment, rounded as the parameter says. */
  readonly persons: number;
}

/**
 * 47(4): of the Union’s 30 000, the share that a state has in irregular crossings, arrivals after search and rescue
 * and refusals of entry at the external border in three years. Throws a Refusal on sums that cannot be.
 */
export function adequateCapacity(
  stateSum: number,
  unionSum: number,
  { capacityRounding }: Pick<AsylumParameters, 'capacityRounding'>,
): AdequateCapacity {
  const counts = [stateSum, unionSum].every((sum) => Number.isSafeInteger(sum) && sum >= 0);
  if (!counts || unionSum === 0 || stateSum > unionSum) {
    throw new Refusal('invalid-input', `A state cannot have ${stateSum} of ${unionSum} in the Union.`, {
      remedy: 'Give whole numbers, the sum of the Union at least that of the state and above nought.',
      provision: APR_47_4,
    });
  }
  const exact = reduce(multiply(fraction(UNION_CAPACITY), fraction(stateSum, unionSum)));
  return { exact, persons: Number(roundRatio(exact.numerator, exact.denominator, capacityRounding)) };
}
