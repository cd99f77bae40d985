import { describe, expect, it } from 'vitest';
import { parseSearch } from './search.ts';

describe('the address of the cycle page', () => {
  it('holds pool, state, figure on the map, figure asked and language', () => {
    const search = { pool: 30_000, state: 'DE', view: 'euro', why: 'DE.pledged', lang: 'nl' } as const;
    expect(parseSearch(search)).toEqual(search);
  });

  it('leaves out what it does not know', () => {
    expect(
      parseSearch({ pool: -5, state: 'XX', view: 'pie', why: '<script>', lang: 'fr', other: 1 }),
    ).toEqual({});
  });

  it('takes no pool of half a person, of nobody, or beyond what the page can show', () => {
    for (const pool of [0, 0.5, 1_000_001, 'many', null]) expect(parseSearch({ pool })).toEqual({});
  });

  it('reads a pool that was typed as text and a state in small letters', () => {
    expect(parseSearch({ pool: '25000', state: 'nl' })).toEqual({ pool: 25_000, state: 'NL' });
  });
});
