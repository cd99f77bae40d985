import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { writeFileAnswer } from './file-answer.ts';

const folder = mkdtempSync(join(tmpdir(), 'acquis-answer-'));
afterAll(() => rmSync(folder, { recursive: true }));

const zip = (names: readonly string[]): File =>
  new File(
    [Uint8Array.from(zipSync(Object.fromEntries(names.map((name) => [name, strToU8(name)]))))],
    'world.zip',
    { type: 'application/zip' },
  );

const pipe = { isTerminal: true, write: () => undefined };
const told: string[] = [];
const write = (file: File, out: string) =>
  writeFileAnswer(file, join(folder, out), pipe, (text) => told.push(text));

describe('an answer that is a ZIP', () => {
  it('becomes a folder with its files', async () => {
    await write(zip(['README.txt', 'trust/UTO.crl']), 'world');
    expect(readFileSync(join(folder, 'world/trust/UTO.crl'), 'utf8')).toBe('trust/UTO.crl');
    expect(told.at(-1)).toMatch(/world: 2 files/);
  });

  it('stays one where its name says so', async () => {
    await write(zip(['README.txt']), 'world.zip');
    expect(readFileSync(join(folder, 'world.zip')).subarray(0, 2).toString()).toBe('PK');
  });

  it.each(['../out.txt', '/out.txt', 'a/../../out.txt', 'C:\\out.txt'])(
    'with a file at %s is refused, and nothing is written',
    async (name) => {
      await expect(write(zip(['in.txt', name]), 'odd')).rejects.toThrow('outside its folder');
      expect(existsSync(join(folder, 'odd'))).toBe(false);
    },
  );

  it('leaves files alone that are there', async () => {
    await write(zip(['one.txt']), 'twice');
    await expect(write(zip(['one.txt']), 'twice')).rejects.toThrow('EEXIST');
  });
});
