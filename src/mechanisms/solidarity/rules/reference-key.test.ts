import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, compare, fraction, type MemberState } from '#kernel';
import { EXAMPLE_FIGURES } from '../cases/example-cycle.ts';
import { DEFAULT_PARAMETERS } from '../parameters.ts';
import { referenceKey } from './reference-key.ts';

const { participants } = DEFAULT_PARAMETERS;
const keyOf = (figures: typeof EXAMPLE_FIGURES) => referenceKey({ vintage: 'test', figures }, participants);

const anyFigures = fc
  .tuple(
    ...participants.map(() =>
      fc.record({
        population: fc.integer({ min: 1, max: 100_000_000 }),
        gdp: fc.integer({ min: 1, max: 60_000_000 }),
      }),
    ),
  )
  .map((figures) => Object.fromEntries(participants.map((state, index) => [state, figures[index]])));

describe('the reference key of Article 66', () => {
  it('gives a state with a tenth of the population and a fifth of the GDP fifteen percent', () => {
    const figures = { NL: { population: 10, gdp: 20 }, BE: { population: 90, gdp: 80 } };
    const key = referenceKey({ vintage: 'test', figures }, ['NL', 'BE']);
    const share = key.answer === 'yes' ? key.outcome[0]?.share : undefined;
    expect(share && compare(share, fraction(15, 100))).toBe(0);
  });

  it('gives shares that sum to exactly one, whatever the figures', () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        const key = keyOf(figures);
        if (key.answer !== 'yes') throw new Error('The key should be computable.');
        const sum = key.outcome.reduce((total, { share }) => add(total, share), fraction(0));
        expect(compare(sum, fraction(1))).toBe(0);
      }),
    );
  });

  it('gives a state more when its population grows and nobody else’s does', () => {
    fc.assert(
      fc.property(anyFigures, fc.integer({ min: 1, max: 1_000_000 }), (figures, more) => {
        const austria = figures['AT'];
        if (!austria) throw new Error('AT takes part.');
        const grown = { ...figures, AT: { ...austria, population: austria.population + more } };
        const [before, after] = [keyOf(figures), keyOf(grown)];
        if (before.answer !== 'yes' || after.answer !== 'yes')
          throw new Error('The key should be computable.');
        const [was, is] = [before.outcome[0]?.share, after.outcome[0]?.share];
        expect(was && is && compare(is, was)).toBe(1);
      }),
    );
  });

  it('is not yet known, and says what is missing, when a participant has no figures', () => {
    const { HU: _left, ...figures } = EXAMPLE_FIGURES as Record<
      MemberState,
      { population: number; gdp: number }
    >;
    const key = referenceKey({ vintage: 'test', figures }, participants);
    expect(key).toMatchObject({ answer: 'not-yet-known', missing: [{ path: 'key.figures.HU' }] });
  });

  it('leaves Denmark out of the sum', () => {
    const key = keyOf(EXAMPLE_FIGURES);
    expect(key.answer === 'yes' && key.outcome.map(({ state }) => state)).not.toContain('DK');
    expect(key.answer === 'yes' && key.outcome).toHaveLength(26);
  });
});
