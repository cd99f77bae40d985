import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fraction } from './fraction.ts';
import { cents, euro, formatEuro, parseEuro, shareOf, wholeEuro } from './money.ts';

const amounts = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }).map(cents);

test('an amount printed and read is the same amount', () => {
  fc.assert(
    fc.property(amounts, (amount) => {
      expect(parseEuro(formatEuro(amount))).toBe(amount);
    }),
  );
});

test('two shares that make a whole differ from it by a cent at most', () => {
  fc.assert(
    fc.property(amounts, fc.bigInt({ min: 0n, max: 1000n }), (amount, part) => {
      const both = shareOf(amount, fraction(part, 1000n)) + shareOf(amount, fraction(1000n - part, 1000n));
      expect(both - amount >= -1n && both - amount <= 1n).toBe(true);
    }),
  );
});

test('EUR 20 000 a relocation times 21 000 is EUR 420 million', () => {
  expect(formatEuro(cents(euro(20_000) * 21_000n))).toBe('420000000.00');
});

test('euros are read with none, one or two decimals', () => {
  expect(parseEuro('12.5')).toBe(1250n);
  expect(parseEuro('-0.05')).toBe(-5n);
  expect(formatEuro(cents(-5n))).toBe('-0.05');
});

test.each(['12.505', '12,50', '€ 12', '', '1 000', '12 USD'])('“%s” is no amount in euro', (text) => {
  expect(() => parseEuro(text)).toThrow(RangeError);
});

test('whole euros are rounded by the rounding that is named', () => {
  expect(wholeEuro(cents(150n))).toBe(2n);
  expect(wholeEuro(cents(150n), 'down')).toBe(1n);
  expect(wholeEuro(cents(101n), 'up')).toBe(2n);
});
