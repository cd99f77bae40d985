import { describe, expect, it } from 'vitest';
import { sideOf } from '../shared/percent.ts';
import { followsOf, found, ordered, type CountryLine } from './lines.ts';
import { nextSort, parseCountries } from './search.ts';

const line = (code: string, name: string, more: Partial<CountryLine> = {}): CountryLine => ({
  code,
  name,
  unionList: 'no',
  listing: 'none',
  lowRate: 'no',
  rate: null,
  figure: null,
  states: [],
  seenWith: [],
  ...more,
});
const rate = (lowest: number, highest: number): Pick<CountryLine, 'figure'> => ({
  figure: { year: 2025, standing: 'proxy', value: null, lowest, highest, source: 'here' },
});
const LINES = [
  line('TUR', 'Türkiye', { unionList: 'not-yet-known', listing: 'not-yet-known', ...rate(11, 14) }),
  line('EGY', 'Egypt', { unionList: 'yes', listing: 'annex', lowRate: 'yes', ...rate(2, 3) }),
  line('DZA', 'Algeria', { lowRate: 'yes', states: ['IT'], seenWith: ['GR'], ...rate(5, 8) }),
  line('AFG', 'Afghanistan', rate(55, 72)),
  line('CPV', 'Cabo Verde', { lowRate: 'not-yet-known', seenWith: ['IT'] }),
];
const codes = (lines: readonly CountryLine[]): string => lines.map(({ code }) => code).join(' ');

describe('the list of countries', () => {
  it('says what follows: one ground that arises is said, also where the other is open', () => {
    expect(LINES.map(followsOf)).toEqual(['open', 'both', 'low-rate', 'neither', 'open']);
    expect(followsOf({ unionList: 'yes', lowRate: 'not-yet-known' })).toBe('union-list');
    expect(followsOf({ unionList: 'not-yet-known', lowRate: 'yes' })).toBe('low-rate');
    expect(followsOf({ unionList: 'not-yet-known', lowRate: 'no' })).toBe('open');
  });

  it('is found by name without minding accents, by code, by ground and by listing', () => {
    expect(codes(found(LINES, { q: 'turk' }))).toBe('TUR');
    expect(codes(found(LINES, { q: 'dza' }))).toBe('DZA');
    expect(codes(found(LINES, { follows: 'low-rate' }))).toBe('EGY DZA');
    expect(codes(found(LINES, { follows: 'any-ground' }))).toBe('EGY DZA');
    expect(codes(found(LINES, { follows: 'open' }))).toBe('TUR CPV');
    expect(codes(found(LINES, { listing: 'annex' }))).toBe('EGY');
    expect(codes(found(LINES, { listing: 'national' }))).toBe('DZA CPV');
    expect(codes(found(LINES, { q: 'egypt', follows: 'neither' }))).toBe('');
  });

  it('is ordered by a column up or down; a rate that is not known comes last either way', () => {
    expect(codes(ordered(LINES, undefined, 'en'))).toBe('AFG DZA CPV EGY TUR');
    expect(codes(ordered(LINES, 'rate', 'en'))).toBe('EGY DZA TUR AFG CPV');
    expect(codes(ordered(LINES, '-rate', 'en'))).toBe('AFG TUR DZA EGY CPV');
    expect(codes(ordered(LINES, 'union-list', 'en'))).toBe('EGY TUR AFG DZA CPV');
    expect(codes(ordered(LINES, 'national', 'en'))).toBe('DZA CPV AFG EGY TUR');
  });

  it('turns round at a second click on the same head', () => {
    expect(nextSort(undefined, 'name')).toBe('-name');
    expect(nextSort(undefined, 'rate')).toBe('rate');
    expect(nextSort('rate', 'rate')).toBe('-rate');
    expect(nextSort('-rate', 'rate')).toBe('rate');
  });

  it('leaves out of its address what it does not know', () => {
    expect(
      parseCountries({ day: '2026-13-01', q: '', follows: 'x', listing: 'y', sort: 'z', country: 'FRA' }),
    ).toEqual({});
    expect(parseCountries({ day: '0026-06-12' })).toEqual({});
    expect(parseCountries({ day: '2026-06-12', q: 'eg', sort: '-rate', country: 'EGY' })).toEqual({
      day: '2026-06-12',
      q: 'eg',
      sort: '-rate',
      country: 'EGY',
    });
  });

  it('a rate of exactly 20 % is not above it, and bounds on both sides leave it open', () => {
    expect(sideOf({ lowest: 3, highest: 20 })).toBe('low');
    expect(sideOf({ lowest: 20, highest: 20 })).toBe('low');
    expect(sideOf({ lowest: 20, highest: 20.1 })).toBe('open');
    expect(sideOf({ lowest: 20.1, highest: 30 })).toBe('high');
  });
});
