import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '#kernel';
import { VINTAGES } from '../reference/figures.ts';
import { sampleJsonStat, sampleTsv, type SampleOptions } from './samples.ts';
import { GDP, POPULATION, type TableSpec } from './table.ts';
import { onlyRefuses, read, refusalOf } from './testing.ts';

const figures = VINTAGES[0]?.figures ?? {};
const FORMATS = [
  ['TSV', sampleTsv],
  ['JSON-stat', sampleJsonStat],
] as const;

describe.each(FORMATS)('Eurostat’s files as %s', (format, sample) => {
  it('give the figures they were made from, Greece by its ISO code and only member states', () => {
    const vintage = read({ population: sample(POPULATION), gdp: sample(GDP) });
    expect(vintage.figures).toEqual(figures);
  });

  it('keep flags and the day of the update with the source', () => {
    const flags = { DE: 'b', FR: 'ep' };
    const { sources } = read({ population: sample(POPULATION, { flags }) });
    expect(sources[0]?.title).toMatch(/; break in series: DE; estimated: FR; provisional: FR$/);
    expect(sources[0]?.date).toBe(format === 'TSV' ? '2026-11-20' : '2025-11-17');
  });

  it('may leave out Denmark, which is not in the key', () => {
    const { DK: _, ...others } = figures;
    expect(read({ population: sample(POPULATION, { without: ['DK'] }) }).figures).toEqual(others);
  });

  const faults: [string, TableSpec, SampleOptions, string, string][] = [
    ['a wrong unit of GDP', GDP, { codes: { unit: 'CLV10_MEUR' } }, 'The unit of nama_10_gdp must be CP_MEUR; the file has CLV10_MEUR.', 'gdp, unit'], // prettier-ignore
    ['purchasing power', GDP, { codes: { unit: 'CP_MPPS_EU27_2020' } }, 'the file has CP_MPPS_EU27_2020', 'gdp, unit'], // prettier-ignore
    ['euro per head', GDP, { codes: { unit: 'CP_EUR_HAB' } }, 'the file has CP_EUR_HAB', 'gdp, unit'],
    ['value added', GDP, { codes: { na_item: 'B1G' } }, 'The na_item of nama_10_gdp must be B1GQ; the file has B1G.', 'gdp, na_item'], // prettier-ignore
    ['one age', POPULATION, { codes: { age: 'Y_LT5' } }, 'The age of demo_pjan must be TOTAL; the file has Y_LT5.', 'population, age'], // prettier-ignore
    ['one sex', POPULATION, { codes: { sex: 'F' } }, 'The sex of demo_pjan must be T; the file has F.', 'population, sex'], // prettier-ignore
    ['a missing state', GDP, { without: ['MT', 'EL'] }, 'for Greece (EL) and Malta (MT).', 'gdp, geo'],
    ['a state without value', GDP, { values: { NL: ':' } }, 'for Netherlands (NL)', 'gdp, geo'],
    [
      'an absent year',
      POPULATION,
      { years: [2019, 2021] },
      'no year 2025; it has 2019, 2021.',
      'population, time',
    ],
    ['many other years', POPULATION, { years: [2019, 2020, 2021, 2022] }, 'it has 2019 to 2022.', 'population, time'], // prettier-ignore
    ['a value in words', POPULATION, { values: { NL: 'many' } }, 'is no number', 'population, '],
    ['a negative value', POPULATION, { values: { NL: '-5' } }, 'is no number', 'population, '],
    ['half a person', POPULATION, { values: { NL: '17000000.5' } }, 'The population of Netherlands cannot be 17000000.5 persons.', 'population, NL 2025'], // prettier-ignore
    ['no product at all', GDP, { values: { NL: '0' }, years: [2025] }, 'The GDP of Netherlands cannot be EUR 0 million.', 'gdp, NL 2025'], // prettier-ignore
    ['one state under two codes', GDP, { values: { GR: '1000' } }, 'Greece twice', 'gdp, '],
    ['only unknown places', GDP, { figures: {}, values: { XX: '1' }, years: [2025] }, 'no member state of the Union; it has CH, DE_TOT', 'gdp, geo'], // prettier-ignore
  ];
  it.each(faults)('are refused for %s', (_, spec, options, sentence, where) => {
    const { message, details } = refusalOf(() => read({ [spec.what]: sample(spec, options) }));
    expect(message).toContain(sentence);
    expect(details.where).toContain(where);
    expect(details.remedy).toBeTruthy();
    expect(details.provision).toMatchObject({ act: 'AMMR', article: '66' });
  });

  it('are refused when one is given for the other', () => {
    expect(refusalOf(() => read({ gdp: sample(POPULATION) })).message).toBe(
      'This is population on 1 January (demo_pjan); gross domestic product (nama_10_gdp) was asked for here.',
    );
    expect(refusalOf(() => read({ population: sample(GDP) })).message).toContain('(demo_pjan) was asked for');
  });

  it('give the same figures or a refusal wherever they are cut off', () => {
    const whole = sample(POPULATION, { years: [2025], without: ['DK'] });
    const expected = read({ population: whole }).figures;
    let refused = 0;
    for (let length = 0; length < whole.length; length += 1) {
      try {
        expect(read({ population: whole.slice(0, length) }).figures).toEqual(expected);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        refused += 1;
      }
    }
    expect(refused).toBeGreaterThan(whole.length / 2);
  });

  it('throw nothing but refusals when characters are changed', () => {
    const whole = sample(GDP, { years: [2025] });
    const change = fc.record({
      at: fc.nat(whole.length),
      drop: fc.nat(20),
      put: fc.oneof(
        fc.string({ unit: 'binary', maxLength: 8 }),
        fc.constantFrom('\t', '\n', '\\', ':', '{', '"', ',', '[]', 'null', '1e999', '-1', '"__proto__":1,'),
      ),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const text = changes.reduce(
          (before, { at, drop, put }) => before.slice(0, at) + put + before.slice(at + drop),
          whole,
        );
        onlyRefuses(() => read({ gdp: text }));
      }),
      { numRuns: 1_000 },
    );
  });
});
