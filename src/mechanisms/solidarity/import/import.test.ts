import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '#kernel';
import { VINTAGES, type Vintage } from '../reference/figures.ts';
import { readEurostat } from './read.ts';
import { sampleJsonStat, sampleTsv, type SampleOptions } from './samples.ts';
import { GDP, MAX_TEXT, POPULATION, type TableSpec } from './table.ts';
import { vintageFrom } from './vintage.ts';

const figures = VINTAGES[0]?.figures ?? {};
const FORMATS = [
  ['TSV', sampleTsv],
  ['JSON-stat', sampleJsonStat],
] as const;

/** The vintage of two texts; the other of the two is right when one is left out. */
function read(given: { population?: string; gdp?: string; gdpYear?: number }): Vintage {
  return vintageFrom({
    id: 'test',
    population: readEurostat(given.population ?? sampleTsv(POPULATION), POPULATION),
    gdp: readEurostat(given.gdp ?? sampleTsv(GDP), GDP),
    populationOn: '2025-01-01',
    gdpYear: given.gdpYear ?? 2025,
    retrievedOn: '2026-11-20',
  });
}

function refusalOf(run: () => unknown): Refusal {
  try {
    run();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('It was not refused.');
}

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

function onlyRefuses(run: () => unknown): void {
  try {
    run();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

/** Every place in a JSON value that can be replaced, outermost first. */
function partsOf(json: unknown): { owner: Record<string, unknown>; key: string }[] {
  if (typeof json !== 'object' || json === null) return [];
  const owner = json as Record<string, unknown>;
  const own = Object.keys(owner).map((key) => ({ owner, key }));
  return [...own, ...own.flatMap(({ key }) => partsOf(owner[key]))];
}

describe('reading either format', () => {
  it('gives the same vintage from TSV and JSON-stat of the same numbers', () => {
    const state = fc.record({
      population: fc.integer({ min: 1, max: 500_000_000 }),
      gdp: fc.integer({ min: 1, max: 100_000_000 }),
    });
    const all = fc.record(Object.fromEntries(Object.keys(figures).map((code) => [code, state])));
    fc.assert(
      fc.property(all, fc.constantFrom('', 'p', 'bep'), (numbers, flag) => {
        const options = { figures: numbers, years: [2025], flags: { IE: flag }, updated: '' };
        const [tsv, json] = FORMATS.map(([, sample]) =>
          read({ population: sample(POPULATION, options), gdp: sample(GDP, options) }),
        );
        expect(json).toEqual(tsv);
        expect(json?.figures).toEqual(numbers);
      }),
      { numRuns: 50 },
    );
  });

  it('throws nothing but refusals on any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) =>
        onlyRefuses(() => read({ population: text })),
      ),
      { numRuns: 1_000 },
    );
  });

  it('throws nothing but refusals when any part of JSON-stat is another value', () => {
    const whole = sampleJsonStat(GDP, { years: [2025], flags: { FR: 'p' } });
    const size = partsOf(JSON.parse(whole)).length;
    const value = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(
        0,
        -1,
        0.5,
        1e15,
        2 ** 31,
        '',
        '2024',
        'CP_MEUR',
        null,
        [],
        {},
        [0, 1e15],
        ['__proto__'],
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(size - 1), value), { minLength: 1, maxLength: 3 }), (changes) => {
        const json: unknown = JSON.parse(whole);
        for (const [place, put] of changes) {
          const part = partsOf(json)[place];
          if (part) part.owner[part.key] = structuredClone(put);
        }
        onlyRefuses(() => read({ gdp: JSON.stringify(json) }));
      }),
      { numRuns: 3_000 },
    );
    const empty = JSON.stringify({ ...(JSON.parse(whole) as object), size: [0, 1e15, 1, 1, 1] });
    expect(refusalOf(() => read({ gdp: empty })).message).toBe('The data set has no cells.');
  });

  const head = 'freq,unit,na_item,geo\\TIME_PERIOD\t2025 \r\n';
  it.each([
    ['', 'The file is empty.'],
    [' \r\n', 'The file is empty.'],
    ['geo;2025\r\nNL;1\r\n', 'neither TSV nor JSON; it begins “geo;2025”'],
    ['<?xml version="1.0"?><Fault/>', 'neither TSV nor JSON; it begins “<?xml'],
    ['{"error":[{"status":404,"id":100,"label":"No data set"}]}', 'an error that Eurostat answered, no table: No data set'], // prettier-ignore
    ['{"class":"collection"}', 'no data set of JSON-stat 2.0'],
    ['[1', 'it was cut off or damaged'],
    [head, 'a head and no rows'],
    [`${head}A,CP_MEUR,B1GQ,NL\t1 \t2 \r\n`, '4 codes and 2 values where the head has 4 and 1'],
    [`${head}A,CP_MEUR,B1GQ,NL\t1 \r\nA,CP_MEUR,B1GQ,NL\t1 \r\n`, 'two values for NL in 2025'],
    [`${head}A,CP_MEUR,B1GQ,NL\t1`, 'ends in the middle of a line'],
    [`${head}Q,CP_MEUR,B1GQ,NL\t1 \r\n`, 'must be yearly; the file has freq Q'],
    [head.replace('2025', '2025-Q1'), 'headed “2025-Q1”, which is no year'],
    [head.replace('na_item', 'indic'), 'dimensions are freq, unit, indic, geo'],
  ])('refuses %j', (text, sentence) => {
    const { message, details } = refusalOf(() => read({ gdp: text }));
    expect(message).toContain(sentence);
    expect(details.where).toMatch(/^gdp/);
  });

  it('takes the wanted rows out of a whole table', () => {
    const other = sampleTsv(GDP, { codes: { unit: 'CLV10_MEUR' }, values: { NL: '1' } })
      .split('\r\n')
      .slice(1);
    expect(read({ gdp: sampleTsv(GDP) + other.join('\r\n') }).figures).toEqual(figures);
  });

  it('takes lists in JSON-stat where Eurostat writes objects', () => {
    const json = JSON.parse(sampleJsonStat(GDP, { years: [2025] })) as {
      value: Record<string, number>;
      dimension: { geo: { category: { index: unknown } } };
      status?: unknown;
    };
    json.value = Object.values(json.value) as never;
    json.dimension.geo.category.index = Object.keys(json.dimension.geo.category.index as object);
    delete json.status;
    expect(read({ gdp: JSON.stringify(json) }).figures).toEqual(figures);
    const cut = { ...json, value: Object.values(json.value).slice(1) };
    expect(refusalOf(() => read({ gdp: JSON.stringify(cut) })).message).toContain('The list has');
  });

  it('finds the wanted cells of JSON-stat in any order of dimensions and codes', () => {
    const dimensions = {
      time: ['2024', '2023'],
      na_item: ['B1G', 'B1GQ'],
      geo: ['NL', 'EL', 'EU27_2020'],
      freq: ['A'],
      unit: ['CLV10_MEUR', 'CP_MEUR', 'CP_MNAC'],
    };
    const value: number[] = [];
    for (const year of dimensions.time)
      for (const item of dimensions.na_item)
        for (const geo of dimensions.geo)
          for (const unit of dimensions.unit) {
            const right = item === 'B1GQ' && unit === 'CP_MEUR';
            value.push(right ? Number(year) * 10 + dimensions.geo.indexOf(geo) : 0);
          }
    const json = JSON.stringify({
      class: 'dataset',
      id: Object.keys(dimensions),
      size: Object.values(dimensions).map((codes) => codes.length),
      value,
      dimension: Object.fromEntries(
        Object.entries(dimensions).map(([name, codes]) => [name, { category: { index: codes } }]),
      ),
    });
    const { cells } = readEurostat(json, GDP);
    expect(cells.map(({ geo, year, value: of }) => `${geo} ${year} ${of}`).toSorted()).toEqual([
      'EL 2023 20231',
      'EL 2024 20241',
      'EU27_2020 2023 20232',
      'EU27_2020 2024 20242',
      'NL 2023 20230',
      'NL 2024 20240',
    ]);
  });

  it('refuses JSON-stat whose codes or cells do not fit its size', () => {
    const json = sampleJsonStat(GDP, { years: [2025] });
    const two = json.replace('"BE":1', '"BE":0');
    expect(refusalOf(() => read({ gdp: two })).message).toContain('do not fill');
    const beyond = json.replace('"value":{', '"value":{"999999":1,');
    expect(refusalOf(() => read({ gdp: beyond })).message).toContain('There is no cell “999999”');
    const huge = json.replace(/"size":\[1,1,1,\d+,1\]/, '"size":[1,1,1,9999999,1]');
    expect(refusalOf(() => read({ gdp: huge })).message).toContain('more than 2,000,000 cells');
  });

  it('refuses more than 10 MB and more than two million cells', () => {
    expect(refusalOf(() => read({ gdp: ' '.repeat(MAX_TEXT + 1) })).message).toContain('larger than 10 MB');
    const years = Array.from({ length: 3_000 }, (_, place) => `\t${1000 + place}`).join('');
    const wide = `freq,unit,na_item,geo\\TIME_PERIOD${years}\n${'A\n'.repeat(700)}`;
    expect(refusalOf(() => read({ gdp: wide })).message).toContain('more than 2,000,000 cells');
  });

  it('says what was found where a code is long or has control characters', () => {
    const text = `${head}A,${'x'.repeat(200)}\u0000,B1GQ,NL\t1 \r\n`;
    expect(refusalOf(() => read({ gdp: text })).message).toMatch(/the file has x{40}…\.$/);
  });
});
