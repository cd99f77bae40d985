import { describe, expect, it } from 'vitest';
import { countryName, isThirdCountry, memberOfAlpha3, parseCountry, THIRD_COUNTRIES } from './country.ts';
import { MEMBER_STATES } from './party.ts';

describe('third countries', () => {
  it.each([
    ['EGY', 'EGY'],
    ['egy', 'EGY'],
    ['EG', 'EGY'],
    ['Egypt', 'EGY'],
    ['Egypte', 'EGY'],
    ['XKX', 'XKX'],
    ['XK', 'XKX'],
    ['Kosovo', 'XKX'],
    ['Turkey', 'TUR'],
    ['Türkiye', 'TUR'],
    ['turkije', 'TUR'],
    ['Bosnia and Herzegovina', 'BIH'],
    ['Bosnia & Herzegovina', 'BIH'],
    ['Ivoorkust', 'CIV'],
    ['Côte d’Ivoire', 'CIV'],
    ['UK', 'GBR'],
    [' North Macedonia ', 'MKD'],
    ['Democratic Republic of the Congo', 'COD'],
    ['NOR', 'NOR'],
  ])('%s is read as %s', (text, code) => {
    expect(parseCountry(text)).toBe(code);
  });

  it.each([
    ['YUG', 'Yugoslavia ended'],
    ['SUN', 'The Soviet Union ended in 1991'],
    ['CSK', 'Czechia and Slovakia are member states'],
    ['DDR', 'became part of Germany'],
    ['SCG', 'give SRB, MNE, or XKX'],
    ['ANT', 'belong to the Netherlands'],
    ['ZAR', 'give COD'],
    ['BUR', 'give MMR'],
    ['Zaire', 'give COD'],
    ['Joegoslavië', 'Yugoslavia ended'],
    ['FRA', 'France is a member state'],
    ['FR', 'France is a member state'],
    ['EL', 'Greece is a member state'],
    ['Griekenland', 'Greece is a member state'],
    ['REU', 'belongs to France'],
    ['GL', 'belongs to Denmark'],
    ['XXA', '“XXA” is no country'],
    ['', '“” is no country'],
    ['__proto__', '“__proto__” is no country'],
    ['constructor', '“constructor” is no country'],
  ])('%s is refused, and the sentence says why', (text, sentence) => {
    expect(() => parseCountry(text)).toThrow(sentence);
  });

  it('have a name in both languages that reads back', () => {
    for (const code of THIRD_COUNTRIES) {
      for (const language of ['en', 'nl'] as const) {
        const name = countryName(code, language);
        expect(name, code).toMatch(/^\p{Lu}.+/u);
        expect(parseCountry(name), name).toBe(code);
      }
    }
  });

  it('are none of the member states', () => {
    const states = THIRD_COUNTRIES.map(memberOfAlpha3).filter((state) => state !== undefined);
    expect(states).toEqual([]);
    expect(isThirdCountry('NLD')).toBe(false);
    expect(MEMBER_STATES).toHaveLength(27);
    expect(memberOfAlpha3('DEU')).toBe('DE');
    expect(THIRD_COUNTRIES).toHaveLength(198);
    expect(new Set(THIRD_COUNTRIES).size).toBe(198);
  });
});
