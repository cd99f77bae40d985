import { describe, expect, it } from 'vitest';
import { webAddress } from './web-address.ts';

describe('the address of a source', () => {
  it.each(['https://eur-lex.europa.eu/x?y=1', 'http://example.eu/'])('links to %s', (url) => {
    expect(webAddress(url)).toBe(url);
  });

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,x',
    '//example.eu',
    'note',
    '',
    null,
  ])('never links to %s', (url) => {
    expect(webAddress(url)).toBeNull();
  });
});
