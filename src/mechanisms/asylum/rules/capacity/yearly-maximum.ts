/** How many applications a state is required to examine in the border procedure in a year (APR 47(1), second subparagraph). */
import { dateOf, dayOf, fraction, multiply, roundRatio, add, type Day, type Fraction } from '#kernel';
import type { AsylumParameters } from '../../parameters.ts';

/** From which day the adequate capacity counts how many times. */
const MULTIPLIERS: readonly (readonly [from: Day, times: 2 | 3 | 4])[] = [
  [dayOf(2028, 6, 13), 4],
  [dayOf(2027, 6, 13), 3],
  [dayOf(2026, 6, 12), 2],
];

/** Two, three or four times; null before 12 June 2026. */
export function multiplierOn(day: Day): 2 | 3 | 4 | null {
  return MULTIPLIERS.find(([from]) => day >= from)?.[1] ?? null;
}

export interface YearlyMaximum {
  readonly multiplier: 2 | 3 | 4;
  readonly applications: number;
}

/** The maximum as it stands on a day, from a capacity in persons; null before 12 June 2026. */
export function yearlyMaximum(
  capacity: number,
  asOf: Day,
  { maximumInSplitYear, capacityRounding }: Pick<AsylumParameters, 'maximumInSplitYear' | 'capacityRounding'>,
): YearlyMaximum | null {
  const multiplier = multiplierOn(asOf);
  if (multiplier === null) return null;
  if (maximumInSplitYear === 'of-the-day') return { multiplier, applications: capacity * multiplier };
  const exact = multiply(fraction(capacity), averageMultiplier(dateOf(asOf).year));
  return {
    multiplier,
    applications: Number(roundRatio(exact.numerator, exact.denominator, capacityRounding)),
  };
}

/** The multipliers of a calendar year, each weighed by the part of the year in which it applies. */
function averageMultiplier(year: number): Fraction {
  const start = dayOf(year, 1, 1);
  let end = dayOf(year + 1, 1, 1);
  const days = end - start;
  let sum = fraction(0);
  for (const [from, times] of MULTIPLIERS) {
    const begins = from > start ? from : start;
    if (begins >= end) continue;
    sum = add(sum, fraction(times * (end - begins), days));
    end = begins;
  }
  return sum;
}
