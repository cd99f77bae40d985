import { describe, expect, it } from 'vitest';
import { askedCountry } from './asked-country.ts';

describe('the country that an address names', () => {
  it.each([
    ['EGY', { code: 'EGY' }],
    ['eg', { code: 'EGY' }],
    ['Egypte', { code: 'EGY' }],
    ['XK', { code: 'XKX' }],
    ['FRA', { member: 'FR' }],
    ['el', { member: 'GR' }],
  ])('%s is %j', (text, expected) => {
    expect(askedCountry(text)).toEqual(expected);
  });

  it('is refused in a sentence where it is no more, or unknown', () => {
    expect(askedCountry('DDR')).toEqual({ refusal: expect.stringContaining('became part of Germany') });
    expect(askedCountry('QQQ')).toEqual({ refusal: expect.stringContaining('“QQQ” is no country') });
  });
});
