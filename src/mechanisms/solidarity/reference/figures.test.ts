import { describe, expect, it } from 'vitest';
import { toNumber, type MemberState } from '#kernel';
import { DEFAULT_PARAMETERS } from '../parameters.ts';
import { referenceKey } from '../rules/reference-key.ts';
import { DEFAULT_VINTAGE, VINTAGES, vintageOf, type Vintage } from './figures.ts';

/** Germany and France: Implementing Decision (EU) 2025/2642; the Netherlands: House paper 32 317, nr. 978. */
const PUBLISHED = { DE: 21.689, FR: 16.0021, NL: 5.2 } as const;

function percent(vintage: Vintage, state: MemberState): number {
  const key = referenceKey(
    { vintage: vintage.id, figures: vintage.figures },
    DEFAULT_PARAMETERS.participants,
  );
  if (key.answer !== 'yes') throw new Error(`${vintage.id} should have all figures.`);
  const found = key.outcome.find((item) => item.state === state);
  return found ? toNumber(found.share) * 100 : Number.NaN;
}

describe('the default vintage', () => {
  it.each([
    { state: 'DE', within: 0.04 },
    { state: 'FR', within: 0.04 },
    { state: 'NL', within: 0.1 },
  ] as const)('gives $state within $within percentage points of what was published', ({ state, within }) => {
    expect(Math.abs(percent(vintageOf(DEFAULT_VINTAGE), state) - PUBLISHED[state])).toBeLessThan(within);
  });
});

describe('each vintage', () => {
  it.each([
    { id: '2025-11', DE: 21.7211, FR: 16.0346, NL: 5.2583 },
    { id: '2025-11-population-2024', DE: 21.6795, FR: 16.0394, NL: 5.2565 },
    { id: '2024-11', DE: 21.8194, FR: 16.1674, NL: 5.1456 },
  ])('$id gives the shares computed by hand beforehand', ({ id, ...shares }) => {
    for (const [state, share] of Object.entries(shares)) {
      expect(percent(vintageOf(id), state as MemberState)).toBeCloseTo(share, 4);
    }
  });

  it.each(VINTAGES.map((vintage) => ({ vintage, id: vintage.id })))(
    '$id has all 27 states and a source for both figures',
    ({ vintage }) => {
      expect(Object.keys(vintage.figures)).toHaveLength(27);
      expect(new Set(vintage.sources.map(({ what }) => what))).toEqual(new Set(['population', 'gdp']));
    },
  );

  it('that does not exist is refused with the names of those that do', () => {
    expect(() => vintageOf('1999')).toThrow('There are no figures of vintage “1999”.');
  });
});
