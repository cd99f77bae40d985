import { describe, expect, it } from 'vitest';
import type { StateRow } from '../shared/figure.ts';
import { orderedRows } from './ordered-rows.ts';

const row = (state: string, name: string, owed: number | null, tone = 'contributes'): StateRow =>
  ({ state, name, tone, role: tone, figures: { owed: { sort: owed } } }) as unknown as StateRow;
const ROWS = [
  row('AT', 'Österreich', 5),
  row('SE', 'Zweden', null),
  row('GR', 'Griekenland', 0, 'benefits'),
  row('DE', 'Duitsland', 9),
];
const names = (search: Parameters<typeof orderedRows>[1]): string[] =>
  orderedRows(ROWS, search).map(({ state }) => state);

describe('the rows of the table', () => {
  it('come by the largest or the smallest figure first, what is not known last either way', () => {
    expect(names({ sort: '-owed' })).toEqual(['DE', 'AT', 'GR', 'SE']);
    expect(names({ sort: 'owed' })).toEqual(['GR', 'AT', 'DE', 'SE']);
  });

  it('come by name as the alphabet has it, an accent being no letter of its own', () => {
    expect(names({ sort: 'state' })).toEqual(['DE', 'GR', 'AT', 'SE']);
  });

  it('are found by a part of the name without accents, by code, and by role', () => {
    expect(names({ find: 'oster', sort: 'state' })).toEqual(['AT']);
    expect(names({ find: 'se', sort: 'state' })).toEqual(['SE']);
    expect(names({ role: 'benefits', sort: 'state' })).toEqual(['GR']);
    expect(names({ find: 'duits', role: 'benefits', sort: 'state' })).toEqual([]);
  });
});
