import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { euro, parseDecimal } from '#kernel';
import { exampleCycle } from '../cases/example-cycle.ts';
import { evaluateCycle } from './cycle.ts';
import { fairSharePersons, valuePerRelocation } from './fair-share.ts';

const pool = { relocations: 21_000, money: euro(420_000_000) };
const proposal = { relocations: 30_000, money: euro(600_000_000), standing: 'official' as const };

describe('a fair share at the reference numbers', () => {
  it.each([
    { of: 'Germany as published', share: '21.6890%', rounding: 'up' as const, persons: 4_555 },
    { of: 'France as published', share: '16.0021%', rounding: 'up' as const, persons: 3_361 },
    { of: 'Germany, staged', share: '21.6890%', rounding: 'staged' as const, persons: 4_555 },
    { of: 'France, staged', share: '16.0021%', rounding: 'staged' as const, persons: 3_361 },
    {
      of: 'France, nearest: not what was published',
      share: '16.0021%',
      rounding: 'nearest' as const,
      persons: 3_360,
    },
  ])('is $persons for $of', ({ share, rounding, persons }) => {
    expect(fairSharePersons(parseDecimal(share), pool, proposal, rounding)).toBe(persons);
  });

  it('puts EUR 20 000 beside one relocation, at the pool of 2026 and at the floors alike', () => {
    expect(valuePerRelocation(pool).value).toBe(euro(20_000));
    expect(valuePerRelocation(proposal).value).toBe(euro(20_000));
  });

  it('says that it waits for reference numbers when there are none', () => {
    expect(valuePerRelocation(null)).toMatchObject({
      value: null,
      reasons: [{ code: 'no-reference-numbers' }],
    });
  });

  it('never gives less than the exact share, nor a whole person more, when rounded up', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.integer({ min: 0, max: 1_000_000 }),
        (size, part) => {
          const share = { numerator: BigInt(part), denominator: 1_000_000n };
          const persons = fairSharePersons(share, { relocations: size, money: euro(1) }, null, 'up');
          const exact = (size * part) / 1_000_000;
          expect(persons).toBeGreaterThanOrEqual(exact);
          expect(persons).toBeLessThan(exact + 1);
        },
      ),
    );
  });

  it('covers the pool: rounded-up shares of all participants come to at least the reference number', () => {
    const { states } = evaluateCycle(exampleCycle());
    const sum = states.reduce((total, item) => total + (item.fairShare.value?.persons ?? 0), 0);
    expect(sum).toBeGreaterThanOrEqual(21_000);
    expect(sum).toBeLessThan(21_000 + 26);
  });
});
