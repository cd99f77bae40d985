import { describe, expect, it } from 'vitest';
import { nextSort, parseSearch, sortOf } from './search.ts';

describe('the address of the cycle page', () => {
  it('holds pool, state, figure on the map and figure asked', () => {
    const search = { pool: 30_000, state: 'DE', view: 'euro', why: 'DE.pledged' } as const;
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

  it('holds how the table is sorted and filtered, and leaves out the sort that is there anyway', () => {
    const search = { sort: '-owed', find: 'land', role: 'benefits' } as const;
    expect(parseSearch(search)).toEqual(search);
    expect(parseSearch({ sort: '-share', find: '', role: 'king' })).toEqual({});
    expect(parseSearch({ sort: 'constructor', find: 27 })).toEqual({ find: '27' });
  });

  it('asks a deadline by its code', () => {
    expect(parseSearch({ why: 'due.deduction-61-assessment' })).toEqual({
      why: 'due.deduction-61-assessment',
    });
    expect(parseSearch({ why: 'due.<b>' })).toEqual({});
  });
});

describe('a click on a column’s head', () => {
  it('sorts names from A and figures from the largest, and turns round at the next', () => {
    expect(nextSort('-share', 'state')).toBe('state');
    expect(nextSort('state', 'state')).toBe('-state');
    expect(nextSort('state', 'owed')).toBe('-owed');
    expect(nextSort('-owed', 'owed')).toBe('owed');
    expect(sortOf('-owed')).toEqual({ id: 'owed', desc: true });
  });
});
