import { describe, expect, it } from 'vitest';
import type { Item } from '../shared/queries.ts';
import { announcing, countsOf, partsOf, shownOf } from './points.ts';
import { parseAgenda } from './search.ts';

function item(key: string, type: Item['type'], more: Partial<Item> = {}): Item {
  const [part = '', place = ''] = key.split('.');
  return {
    key,
    part,
    partTitle: null,
    number: Number.parseInt(place, 10),
    letter: /[a-z]$/.exec(place)?.[0] ?? null,
    title: key,
    type,
    typeText: type,
    announced: {},
    dossier: null,
    ...more,
  };
}

const ITEMS = [
  item('I.1', 'general-approach', { announced: { NL: 'support' } }),
  item('I.2', null),
  item('I.2a', 'state-of-play'),
  item('I.2b', 'political-agreement', { announced: { DE: 'listens' } }),
  item('II.1', 'any-other-business'),
];
const keys = (items: readonly Item[]): string[] => items.map(({ key }) => key);

describe('the points of an agenda', () => {
  it('are counted without those that only head others', () => {
    expect(countsOf(ITEMS)).toEqual({ points: 4, decisions: 2, dossiers: 0 });
  });

  it('are filtered with the head of what is left, and without a head of nothing', () => {
    expect(keys(shownOf(ITEMS, 'decisions'))).toEqual(['I.1', 'I.2', 'I.2b']);
    expect(keys(shownOf(ITEMS, 'dossier'))).toEqual([]);
    expect(keys(shownOf(ITEMS, 'all'))).toEqual(keys(ITEMS));
  });

  it('stand in their parts, in order', () => {
    expect(partsOf(ITEMS).map(({ part, items }) => [part, items.length])).toEqual([
      ['I', 4],
      ['II', 1],
    ]);
  });

  it('name the states that announced a position', () => {
    expect(announcing({ items: ITEMS })).toEqual(['DE', 'NL']);
  });
});

describe('the address of an agenda', () => {
  it('leaves out what it does not know and what goes without saying', () => {
    expect(parseAgenda({ show: 'all', state: 'XX', other: 1 })).toEqual({});
    expect(parseAgenda({ show: 'decisions', state: 'NL' })).toEqual({ show: 'decisions', state: 'NL' });
  });
});
