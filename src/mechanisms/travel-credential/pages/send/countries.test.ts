import { describe, expect, it } from 'vitest';
import { MEMBER_STATES } from '#kernel';
import { countriesIn, countryName } from './countries.ts';

describe('the countries of a journey', () => {
  it('are all of ISO 3166-1 and Kosovo, each once, with a name', () => {
    const countries = countriesIn('en');
    expect(new Set(countries.map(({ code }) => code)).size).toBe(countries.length);
    expect(countries).toHaveLength(250);
    expect(countries.filter(({ code, name }) => code === name)).toEqual([]);
    expect(MEMBER_STATES.every((code) => countries.some((one) => one.code === code))).toBe(true);
  });

  it('have no organisation and no country that is no more among them', () => {
    for (const code of ['EU', 'UN', 'YU', 'ZR'])
      expect(countriesIn('en').map((one) => one.code)).not.toContain(code);
  });

  it('are named and ordered as the language does it', () => {
    expect(countryName('US', 'nl')).toBe('Verenigde Staten');
    expect(countriesIn('nl').findIndex(({ code }) => code === 'DE')).toBeLessThan(
      countriesIn('nl').findIndex(({ code }) => code === 'US'),
    );
  });
});
