/** Euro amounts in whole cents. */
import { roundRatio, type Fraction, type Rounding } from './fraction.ts';

/** An amount in euro cents. */
export type Cents = bigint & { readonly __unit: 'euro-cent' };

/** Whole euros as cents. */
export function euro(whole: number | bigint): Cents {
  return (BigInt(whole) * 100n) as Cents;
}

export function cents(amount: bigint): Cents {
  return amount as Cents;
}

/** Reads `420000000`, `420000000.00` or `12.5` as euros. Throws a RangeError on more than two decimals. */
export function parseEuro(text: string): Cents {
  const match = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(text.trim());
  if (!match) throw new RangeError(`“${text}” is not an amount in euro such as 12500 or 12500.50.`);
  const [, sign, whole = '0', decimals = ''] = match;
  const amount = BigInt(whole) * 100n + BigInt(decimals.padEnd(2, '0'));
  return cents(sign ? -amount : amount);
}

/** The amount in whole euros, by a named rounding. */
export function wholeEuro(amount: Cents, rounding: Rounding = 'nearest'): bigint {
  return roundRatio(amount, 100n, rounding);
}

/** A share of an amount, rounded once to the cent. */
export function shareOf(amount: Cents, share: Fraction, rounding: Rounding = 'nearest'): Cents {
  return cents(roundRatio(amount * share.numerator, share.denominator, rounding));
}

/** The amount as a decimal in euro: `420000000.00`. */
export function formatEuro(amount: Cents): string {
  const absolute = amount < 0n ? -amount : amount;
  return `${amount < 0n ? '-' : ''}${absolute / 100n}.${(absolute % 100n).toString().padStart(2, '0')}`;
}
