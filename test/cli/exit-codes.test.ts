import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { acquis, dataFolder } from './program.ts';

let folder: string;
beforeAll(() => {
  folder = dataFolder();
});

describe('the command line', () => {
  it('ends with 0 when done, and --json prints the output unchanged', async () => {
    const { code, out, err } = await acquis(folder, ['register', 'verify', '--json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({ verified: true, firstBroken: null });
  });

  it('prints fields for people without --json', async () => {
    const { out } = await acquis(folder, ['register', 'verify']);
    expect(out).toMatch(/^Verified {2}yes$/m);
  });

  it.each([
    [['nothing'], 'there is no command “nothing”'],
    [['register', 'verfy'], 'did you mean verify?'],
    [['register', 'verify', '--strem', 'x'], 'did you mean --stream?'],
    [['register', 'events', '--strem', 'x'], 'did you mean --stream?'],
    [['register', 'events'], 'the flag --stream is missing'],
    [['access', 'issue', '--role', 'king', '--name', 'x'], '“king” is no value for --role'],
    [['register', 'verify', '--as', 'king'], 'There is no role “king”.'],
    [['register', 'verify', '--as'], 'The flag --as needs a value.'],
    [['register', 'verify', '--as', 'council', '--token', 'x'], 'exclude each other'],
    [
      ['access', 'issue', '--role', 'reader', '--name', 'x', '--days', '0', '--as', 'administrator'],
      '“days” is too small. Give at least 1.',
    ],
    [['council', 'due', '--days', 'abc'], '“abc” is no value for --days. Give a whole number.'],
    [['council', 'due', '--days', ''], '“” is no value for --days. Give a whole number.'],
    [['council', 'due', '--days'], 'The flag --days needs a value. Write --days <number>.'],
    [['council', 'due', '--days', '-1'], '“days” is too small. Give at least 1.'],
    [['council', 'due', '--days', '1e9'], '“days” is too large. Give at most 2000.'],
    [
      ['council', 'due', '--days', '3.7'],
      '“days” is not of the form asked for. Give a whole number for days.',
    ],
    [['council', 'vote', '--year', 'abc'], '“abc” is no value for --year. Give a whole number.'],
    [['council', 'vote', '--yes', '--no', 'HU'], 'The flag --yes needs a value.'],
    [['solidarity', 'sweep', '--scenarios', 'many'], '“many” is no value for --scenarios.'],
  ])('ends with 2 and one line about wrong usage: %j', async (args, sentence) => {
    const { code, out, err } = await acquis(folder, args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('ends with 1 and one line when the caller may not', async () => {
    const { code, out, err } = await acquis(folder, ['access', 'list']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('As reader you may not do “access.list”');
  });

  it('ends with 1 when there is no such thing', async () => {
    const { code, err } = await acquis(folder, ['register', 'events', '--stream', 'x']);
    expect(code).toBe(1);
    expect(err).toContain('There is no stream “x”');
  });

  it('helps at every level', async () => {
    for (const args of [[], ['register'], ['register', 'events', '--help']]) {
      const { code, out } = await acquis(folder, args);
      expect(code).toBe(0);
      expect(out).toContain('Usage: acquis');
      expect(out).toContain('--json');
    }
  });

  it('says of each flag what it takes, without the words of a schema', async () => {
    const said = await Promise.all(
      [
        ['council', 'vote'],
        ['council', 'import'],
        ['council', 'record', 'terms'],
        ['council', 'record', 'agenda'],
        ['solidarity', 'sweep'],
      ].map(async (command) => (await acquis(folder, [...command, '--help'])).out),
    );
    const text = said.join('\n');
    expect(text).not.toMatch(/90071992|type: |Any of|Pattern|Max length|json formatted|\(default: ""\)/);
    expect(text.replaceAll(/\s+/g, ' ')).toContain('From 1 to 9999.');
    expect(said[2]?.replaceAll(/\s+/g, ' ')).toContain('such as { "entryIntoForce": { "on": "…" }');
    expect(said[1]).toMatch(/--lines {2}/);
  });

  it('reads a whole input as JSON, from a file and from standard input', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'acquis input ')), 'input.json');
    writeFileSync(file, '{"prefix": "nothing"}');
    const args = ['register', 'streams', '--json', '--input'];
    expect(JSON.parse((await acquis(folder, [...args, file])).out)).toEqual({ streams: [] });
    const piped = await acquis(folder, [...args, '-'], { stdin: '{"prefix": "nothing"}' });
    expect(JSON.parse(piped.out)).toEqual({ streams: [] });
    const broken = await acquis(folder, [...args, '-'], { stdin: '{' });
    expect(broken.code).toBe(2);
    expect(broken.err).toContain('Standard input is not JSON');
  });

  it('refuses a damaged export and imports a whole one', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'acquis export ')), 'register.ndjson');
    expect((await acquis(folder, ['register', 'export', '--file', file])).code).toBe(0);
    const whole = readFileSync(file, 'utf8');
    const empty = dataFolder();
    const args = ['register', 'import', '--file', '-', '--as', 'administrator'];
    const damaged = await acquis(empty, args, { stdin: whole.slice(0, -20) });
    expect(damaged.code).toBe(1);
    expect(damaged.err).toContain('cannot be trusted');
    expect(await acquis(empty, args, { stdin: whole })).toMatchObject({ code: 0, err: '' });
    const again = await acquis(folder, ['register', 'export', '--file', file]);
    expect(again.code).toBe(1);
    expect(again.err).toContain('There already is a file');
  });

  it('waits while another command holds the data folder', async () => {
    const both = await Promise.all([1, 2].map(() => acquis(folder, ['register', 'verify'])));
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
  });
});
