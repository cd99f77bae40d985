import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VINTAGES } from '../reference/figures.ts';
import { readEurostat } from './read.ts';
import { sampleJsonStat, sampleTsv } from './samples.ts';
import { GDP, MAX_TEXT, POPULATION } from './table.ts';
import { onlyRefuses, read, refusalOf } from './testing.ts';

const figures = VINTAGES[0]?.figures ?? {};

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
        const [tsv, json] = [sampleTsv, sampleJsonStat].map((sample) =>
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
