/** Exact ratios of whole numbers, and the roundings that the law or its practice names. */

/** An exact ratio; `denominator` is positive. Not necessarily in lowest terms. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * How an exact figure becomes a whole number.
 * `up`: to the next whole number, so -1.5 gives -1; `nearest`: half away from zero; `down`: the whole part, so -1.5
 * gives -1.
 */
export type Rounding = 'up' | 'nearest' | 'down';

/** The exact ratio of two whole numbers. Throws a RangeError on a zero denominator. */
export function fraction(numerator: bigint | number, denominator: bigint | number = 1n): Fraction {
  const n = BigInt(numerator);
  const d = BigInt(denominator);
  if (d === 0n) throw new RangeError('A fraction cannot have zero as its denominator.');
  return d < 0n ? { numerator: -n, denominator: -d } : { numerator: n, denominator: d };
}

/** Reads a decimal such as `0.42`, `-3` or `5.2%` exactly. Throws a RangeError on anything else. */
export function parseDecimal(text: string): Fraction {
  const match = /^\s*(-?)(\d+)(?:\.(\d+))?\s*(%?)\s*$/.exec(text);
  if (!match) throw new RangeError(`“${text}” is not a decimal number such as 0.42 or 5.2%.`);
  const [, sign, whole = '0', decimals = '', percent] = match;
  const numerator = BigInt(whole + decimals) * (sign ? -1n : 1n);
  return fraction(numerator, 10n ** BigInt(decimals.length) * (percent ? 100n : 1n));
}

export function add(a: Fraction, b: Fraction): Fraction {
  if (a.denominator === b.denominator) return fraction(a.numerator + b.numerator, a.denominator);
  return fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, { numerator: -b.numerator, denominator: b.denominator });
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** Negative, zero or positive as `a` is smaller than, equal to or larger than `b`. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The same ratio in lowest terms. */
export function reduce(value: Fraction): Fraction {
  let a = value.numerator < 0n ? -value.numerator : value.numerator;
  let b = value.denominator;
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n
    ? { numerator: 0n, denominator: 1n }
    : { numerator: value.numerator / a, denominator: value.denominator / a };
}

/** `value × whole`, rounded once. */
export function scale(value: Fraction, whole: bigint, rounding: Rounding): bigint {
  return roundRatio(value.numerator * whole, value.denominator, rounding);
}

/** `numerator / denominator` as a whole number; `denominator` is positive. */
export function roundRatio(numerator: bigint, denominator: bigint, rounding: Rounding): bigint {
  const floor = numerator >= 0n ? numerator / denominator : -((-numerator + denominator - 1n) / denominator);
  const rest = numerator - floor * denominator;
  if (rest === 0n || rounding === 'down') return numerator < 0n && rest !== 0n ? floor + 1n : floor;
  if (rounding === 'up') return floor + 1n;
  const twice = 2n * rest;
  if (twice === denominator) return numerator >= 0n ? floor + 1n : floor;
  return twice > denominator ? floor + 1n : floor;
}

/** The ratio as a decimal with exactly `places` decimals, rounded to the nearest. */
export function toDecimal(value: Fraction, places: number): string {
  const scaled = roundRatio(value.numerator * 10n ** BigInt(places), value.denominator, 'nearest');
  return decimalFromScaled(scaled, places);
}

/** A whole number of units of 10^-places, printed as a decimal. */
export function decimalFromScaled(scaled: bigint, places: number): string {
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, '0');
  const sign = scaled < 0n ? '-' : '';
  return places === 0
    ? sign + digits
    : `${sign}${digits.slice(0, digits.length - places)}.${digits.slice(-places)}`;
}

/** The ratio as a floating-point number: for drawing and comparing on screen, never for a rule. */
export function toNumber(value: Fraction): number {
  return Number(toDecimal(value, 15));
}

/**
 * Divides `total` in proportion to `weights` so that the parts sum to it exactly: whole parts first, then one
 * unit each to the largest remainders (Hamilton's method), ties to the earlier. All weights zero gives zeros.
 * Used where the law says "in proportion" and no more. Throws a RangeError on a negative total or weight.
 */
export function apportion(total: bigint, weights: readonly bigint[]): bigint[] {
  if (total < 0n || weights.some((weight) => weight < 0n)) {
    throw new RangeError('Only a total and weights of zero or more can be apportioned.');
  }
  const sum = weights.reduce((a, b) => a + b, 0n);
  if (sum === 0n) return weights.map(() => 0n);
  const parts = weights.map((weight) => (total * weight) / sum);
  let left = total - parts.reduce((a, b) => a + b, 0n);
  const order = weights
    .map((weight, index) => ({ index, rest: (total * weight) % sum }))
    .sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1));
  for (const { index } of order) {
    if (left <= 0n) break;
    parts[index] = (parts[index] ?? 0n) + 1n;
    left -= 1n;
  }
  return parts;
}
