import { expect, it } from 'vitest';
import { isCitable } from './citable.ts';

it.each([
  ['https://eur-lex.europa.eu/eli/dir/2026/799/oj', true],
  ['https://zoek.officielebekendmakingen.nl/kst-32317-978.html', true],
  ['https://www.gov.ie/en/press-releases/x', true],
  ['https://mpudt.gov.hr/news-25399/x', true],
  ['https://transactions.freshfields.com/post/1', false],
  ['https://europa.eu.example.org/x', false],
  ['https://noteuropa.eu/x', false],
  [undefined, false],
])('A letter prints %s as a source: %s', (url, printed) => {
  expect(isCitable({ url })).toBe(printed);
});
