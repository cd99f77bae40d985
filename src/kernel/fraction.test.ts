import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  apportion,
  compare,
  fraction,
  multiply,
  parseDecimal,
  reduce,
  roundRatio,
  scale,
  subtract,
  toDecimal,
  toNumber,
  type Fraction,
} from './fraction.ts';

const whole = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
const positive = fc.bigInt({ min: 1n, max: 10n ** 20n });
const fractions = fc.tuple(whole, positive).map(([n, d]): Fraction => fraction(n, d));

describe('rounding a ratio', () => {
  test.each([
    [7n, 2n, 4n, 4n, 3n],
    [-7n, 2n, -3n, -4n, -3n],
    [5n, 3n, 2n, 2n, 1n],
    [-5n, 3n, -1n, -2n, -1n],
    [4n, 3n, 2n, 1n, 1n],
    [-4n, 3n, -1n, -1n, -1n],
    [-1n, 3n, 0n, 0n, 0n],
    [6n, 3n, 2n, 2n, 2n],
    [-6n, 3n, -2n, -2n, -2n],
    [0n, 5n, 0n, 0n, 0n],
  ])('%s/%s is %s up, %s to the nearest, %s down', (numerator, denominator, up, nearest, down) => {
    expect(roundRatio(numerator, denominator, 'up')).toBe(up);
    expect(roundRatio(numerator, denominator, 'nearest')).toBe(nearest);
    expect(roundRatio(numerator, denominator, 'down')).toBe(down);
  });

  test('up is the least whole number not below, and down cuts towards zero', () => {
    fc.assert(
      fc.property(whole, positive, (n, d) => {
        const up = roundRatio(n, d, 'up');
        expect(up * d >= n && (up - 1n) * d < n).toBe(true);
        expect(roundRatio(n, d, 'down')).toBe(n / d);
      }),
    );
  });

  test('the nearest is at most a half away, and the same on both sides of zero', () => {
    fc.assert(
      fc.property(whole, positive, (n, d) => {
        const nearest = roundRatio(n, d, 'nearest');
        const distance = nearest * d - n;
        expect(2n * (distance < 0n ? -distance : distance) <= d).toBe(true);
        expect(roundRatio(-n, d, 'nearest')).toBe(-nearest);
      }),
    );
  });
});

describe('arithmetic', () => {
  test('addition and multiplication do not depend on the order and multiplication spreads', () => {
    fc.assert(
      fc.property(fractions, fractions, fractions, (a, b, c) => {
        expect(compare(add(a, b), add(b, a))).toBe(0);
        expect(compare(multiply(a, add(b, c)), add(multiply(a, b), multiply(a, c)))).toBe(0);
        expect(compare(subtract(add(a, b), b), a)).toBe(0);
      }),
    );
  });

  test('reducing keeps the value and leaves no common divisor', () => {
    fc.assert(
      fc.property(fractions, fc.bigInt({ min: 1n, max: 1000n }), (a, factor) => {
        const reduced = reduce({ numerator: a.numerator * factor, denominator: a.denominator * factor });
        expect(compare(reduced, a)).toBe(0);
        expect(reduced).toEqual(reduce(a));
      }),
    );
  });

  test('a denominator below zero moves its sign to the numerator', () => {
    expect(fraction(1, -2)).toEqual({ numerator: -1n, denominator: 2n });
    expect(() => fraction(1, 0)).toThrow(RangeError);
  });
});

describe('decimals', () => {
  test('a decimal printed and read is the same value', () => {
    fc.assert(
      fc.property(whole, fc.integer({ min: 0, max: 12 }), (n, places) => {
        const value = fraction(n, 10n ** BigInt(places));
        expect(compare(parseDecimal(toDecimal(value, places)), value)).toBe(0);
      }),
    );
  });

  test('zero has no sign, also when it comes from below', () => {
    expect(toDecimal(fraction(-1, 1000), 2)).toBe('0.00');
    expect(toDecimal(fraction(-5, 1000), 2)).toBe('-0.01');
  });

  test('a percentage is a hundredth', () => {
    expect(compare(parseDecimal('21.6890%'), fraction(216890, 1_000_000))).toBe(0);
    expect(toNumber(parseDecimal('-12.5 %'))).toBe(-0.125);
  });

  test.each(['', '1,5', '.5', '1.', '1e3', 'NaN', '--1', '5%%'])('“%s” is no decimal', (text) => {
    expect(() => parseDecimal(text)).toThrow(RangeError);
  });

  test('scaling rounds once', () => {
    expect(scale(fraction(1, 3), 10n, 'up')).toBe(4n);
    expect(scale(fraction(1, 3), 10n, 'nearest')).toBe(3n);
  });
});

describe('apportionment', () => {
  const weights = fc.array(fc.bigInt({ min: 0n, max: 10n ** 12n }), { minLength: 1, maxLength: 30 });
  const total = fc.bigInt({ min: 0n, max: 10n ** 12n });

  test('the parts sum to the total exactly and each is within one of its quota', () => {
    fc.assert(
      fc.property(total, weights, (amount, shares) => {
        const sum = shares.reduce((a, b) => a + b, 0n);
        fc.pre(sum > 0n);
        const parts = apportion(amount, shares);
        expect(parts.reduce((a, b) => a + b, 0n)).toBe(amount);
        parts.forEach((part, index) => {
          const quota = amount * (shares[index] ?? 0n);
          expect(part * sum > quota - sum && part * sum < quota + sum).toBe(true);
        });
      }),
    );
  });

  test('a larger weight never gets less', () => {
    fc.assert(
      fc.property(total, weights, (amount, shares) => {
        const parts = apportion(amount, shares);
        const pairs = shares
          .map((weight, index) => ({ weight, part: parts[index] ?? 0n }))
          .sort((a, b) => (a.weight < b.weight ? -1 : a.weight > b.weight ? 1 : a.part < b.part ? -1 : 1));
        for (let index = 1; index < pairs.length; index += 1) {
          expect((pairs[index]?.part ?? 0n) >= (pairs[index - 1]?.part ?? 0n)).toBe(true);
        }
      }),
    );
  });

  test('a tie goes to the earlier, and weights that are all zero get nothing', () => {
    expect(apportion(10n, [1n, 1n, 1n])).toEqual([4n, 3n, 3n]);
    expect(apportion(10n, [0n, 0n])).toEqual([0n, 0n]);
  });

  test('a negative total or weight is refused', () => {
    expect(() => apportion(-1n, [1n])).toThrow(RangeError);
    expect(() => apportion(1n, [2n, -1n])).toThrow(RangeError);
  });
});
