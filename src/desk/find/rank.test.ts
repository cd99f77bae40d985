import { describe, expect, it } from 'vitest';
import { rank } from './rank.ts';

const found = (title: string, also: string[] = [], detail = '') => ({ title, also, detail });
const titles = (typed: string, all: ReturnType<typeof found>[]): string[] =>
  rank(all, typed).map(({ title }) => title);

describe('what the command palette finds', () => {
  it('is everything, in its order, when nothing is typed', () => {
    expect(titles('  ', [found('Today'), found('Register')])).toEqual(['Today', 'Register']);
  });

  it('puts a code before a name that begins so, and that before a word within', () => {
    const all = [found('Round of pledges'), found('Romania', ['RO']), found('The ROad'), found('Europe')];
    expect(titles('ro', all)).toEqual(['Romania', 'Round of pledges', 'The ROad', 'Europe']);
  });

  it('does not mind accents or capitals, on either side', () => {
    expect(titles('osterreich', [found('Österreich')])).toEqual(['Österreich']);
    expect(titles('ÖSTER', [found('Osterreich')])).toEqual(['Osterreich']);
  });

  it('wants every word that was typed, whichever part it stands in', () => {
    const all = [found('Germany', ['DE'], 'Pool 2026'), found('Germany', ['DE'], 'Pool 2027')];
    expect(rank(all, 'pool germany 2027')).toEqual([all[1]]);
    expect(titles('germany xyz', all)).toEqual([]);
  });

  it('takes brackets and dots as they are typed', () => {
    expect(titles('63(3)', [found('Article 63(2)'), found('Article 63(3)')])).toEqual(['Article 63(3)']);
  });
});
