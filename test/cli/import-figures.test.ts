import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleJsonStat, sampleTsv } from '../../src/mechanisms/solidarity/import/samples.ts';
import { GDP, POPULATION } from '../../src/mechanisms/solidarity/import/table.ts';
import { acquis, dataFolder, server } from './program.ts';

const files = mkdtempSync(join(tmpdir(), 'acquis figures '));
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(files, name);
  writeFileSync(path, content);
  return path;
};
const population = file('demo_pjan.tsv', sampleTsv(POPULATION));
const gdp = file('nama_10_gdp.json.gz', gzipSync(sampleJsonStat(GDP)));
const years = ['--population-year', '2025', '--gdp-year', '2025', '--retrieved-on', '2026-11-20'];
const importing = (id: string, flags: Partial<Record<'population' | 'gdp', string>> = {}) => [
  'solidarity', 'import-figures', '--id', id,
  '--population', flags.population ?? population, '--gdp', flags.gdp ?? gdp,
  ...years, '--as', 'administrator', '--json',
]; // prettier-ignore

let folder: string;
beforeAll(() => {
  folder = dataFolder();
});

describe('acquis solidarity import-figures', () => {
  it('reads the files its flags name, and shares are computed from them', async () => {
    const imported = await acquis(folder, importing('2027-10'));
    expect(imported).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(imported.out)).toMatchObject({ states: 27, alreadyThere: false });
    const shares = async (vintage: string) => {
      const { out, err } = await acquis(folder, ['solidarity', 'shares', '--vintage', vintage, '--json']);
      expect(err).toBe('');
      return (JSON.parse(out) as { states: { state: string; share: unknown }[] }).states;
    };
    const [own, given] = [await shares('2025-11'), await shares('2027-10')];
    expect(given.length).toBe(26);
    expect(given.map(({ state, share }) => [state, share])).toEqual(
      own.map(({ state, share }) => [state, share]),
    );
  });

  it('takes the texts themselves in a whole JSON input', async () => {
    const input = {
      id: 'whole',
      population: sampleTsv(POPULATION),
      gdp: sampleTsv(GDP),
      populationYear: 2025,
      gdpYear: 2025,
      retrievedOn: '2026-11-20',
    };
    const args = ['solidarity', 'import-figures', '--input', '-', '--as', 'administrator', '--json'];
    const { code, out } = await acquis(folder, args, { stdin: JSON.stringify(input) });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ vintage: { id: 'whole' } });
  });

  const bomb = () => gzipSync(Buffer.alloc(51 * 1024 ** 2, 0x20));
  it.each([
    ['a file that is not there', () => join(files, 'none'), 1, 'There is no file'],
    ['a folder', () => files, 2, 'is no file'],
    ['cut gzip', () => file('cut.gz', gzipSync(sampleTsv(GDP)).subarray(0, 300)), 2, 'is damaged gzip'],
    ['more than 50 MB unpacked', () => file('bomb.gz', bomb()), 2, 'larger than 50 MB unpacked'],
    ['text in another encoding', () => file('latin', Buffer.from([0x66, 0xe9, 0x0a])), 2, 'no text in UTF-8'],
    ['the other table', () => population, 2, 'demo_pjan'],
    ['a cut table', () => file('cut.tsv', sampleTsv(GDP).slice(0, -100)), 1, 'cut off'],
  ])('refuses %s in one line', async (_, make, expected, sentence) => {
    const { code, out, err } = await acquis(folder, importing('bad', { gdp: make() }));
    expect({ code, out }).toEqual({ code: expected, out: '' });
    expect(err).toContain(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe('figures through the server', () => {
  let running: Awaited<ReturnType<typeof server>>;
  beforeAll(async () => {
    running = await server(folder);
  });
  afterAll(() => running.stop());

  it('may be larger than other requests', async () => {
    // Aggregates that no one asked for make the file 2 MB long.
    const row = sampleTsv(GDP, { codes: { unit: 'CLV10_MEUR' } }).split('\r\n')[1] ?? '';
    const large = file('large.tsv', sampleTsv(GDP) + `${row}\r\n`.repeat(Math.ceil(2_000_000 / row.length)));
    const imported = await acquis(folder, importing('large', { gdp: large }));
    expect(imported).toMatchObject({ code: 0, err: '' });
  });
});
