import { afterAll, describe, expect, it } from 'vitest';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { acquis, dataFolder } from './program.ts';

const folder = dataFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const run = (args: readonly string[], stdin?: string) =>
  acquis(folder, ['travel-credential', ...args], stdin === undefined ? {} : { stdin });

const NAMES = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<';
const DATA = 'L898902C36UTO7408122F1204159ZE184226B<<<<<10';
const ZONE = `${NAMES}\n${DATA}\n`;

describe('a zone on the command line', () => {
  it.each([
    ['on standard input', ['mrz'], ZONE],
    ['on standard input, said so', ['mrz', '-'], ZONE],
    ['as a flag', ['mrz', '--zone', NAMES + DATA], ''],
  ])('is read %s', async (_, args, stdin) => {
    const { code, out } = await run([...args, '--json'], stdin);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ valid: true, format: 'TD3', fields: { surname: 'ERIKSSON' } });
  });

  it('is read from a file', async () => {
    const file = join(folder, 'zone.txt');
    writeFileSync(file, ZONE);
    expect((await run(['mrz', file])).out).toContain('ERIKSSON');
  });

  it('that is wrong ends with 1, with the reason', async () => {
    const { code, out } = await run(['mrz'], ZONE.replace('<10', '<11'));
    expect(code).toBe(1);
    expect(out).toContain('The check digit of the zone as a whole is wrong');
  });

  it('that is none ends with 2, saying which lengths there are', async () => {
    const { code, err } = await run(['mrz'], 'P<UTO');
    expect(code).toBe(2);
    expect(err).toContain('3 lines of 30 characters');
    expect((await run(['mrz'], '')).err).toContain('There is no zone.');
  });
});

it('inspect shows the tree of a file', async () => {
  const file = join(folder, 'file.der');
  writeFileSync(file, Buffer.from('6f0530030c014e', 'hex'));
  const { code, out } = await run(['inspect', file]);
  expect(code).toBe(0);
  expect(out).toContain('└ SEQUENCE');
  expect(out).toContain('“N”');
});
