import { expect, it } from 'vitest';
import { alpha2Of, isStateCode, stateCodes } from './states.ts';

it('knows the 249 codes of ISO 3166-1, each with two letters of its own, and those of zones alone', () => {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const three = stateCodes().filter((code) => code.length === 3);
  const iso = three.slice(0, 249);
  const two = iso.map(alpha2Of);
  expect(new Set(two).size).toBe(249);
  expect(two.filter((code) => code === null || names.of(code) === undefined)).toEqual([]);
  expect(iso.at(-1)).toBe('ZWE');
});

it.each([
  ['D', 'DE'],
  ['GBS', 'GB'],
  ['EUE', 'EU'],
  ['RKS', 'XK'],
  ['UNK', null],
  ['XOM', null],
  ['XXA', null],
  ['UTO', null],
])('%s is a code of a zone, with %s', (code, two) => {
  expect([isStateCode(code), alpha2Of(code)]).toEqual([true, two]);
});

it.each(['', 'QQQ', 'NL', 'nld', 'constructor'])('“%s” is none', (code) => {
  expect([isStateCode(code), alpha2Of(code)]).toEqual([false, null]);
});
