import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

describe('npm run new-mechanism', () => {
  let folder: string;
  beforeAll(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'acquis-new-')));
    for (const file of [
      'src',
      'package.json',
      'tsconfig.json',
      '.oxlintrc.json',
      '.prettierrc.json',
      '.prettierignore',
      'vitest.config.ts',
      'tools',
    ]) {
      cpSync(join(ROOT, file), join(folder, file), { recursive: true });
    }
    // The copy has no tests, benchmarks or tools of the house to check.
    const checked = { extends: './tsconfig.json', include: ['src'] };
    writeFileSync(join(folder, 'tsconfig.made.json'), JSON.stringify(checked));
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const make = (...args: readonly string[]) =>
    spawnSync(process.execPath, [join(ROOT, 'tools', 'new-mechanism.mjs'), ...args], {
      encoding: 'utf8',
      env: { ...process.env, ACQUIS_ROOT: folder },
    });
  const run = (program: string, ...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(folder, 'node_modules', program), ...args],
      {
        cwd: folder,
        encoding: 'utf8',
        // Not the folder of whoever runs the tests, which may be in use.
        env: { ...process.env, ACQUIS_DATA: join(folder, 'data') },
      },
    );
    return { status, said: stdout + stderr };
  };

  it('makes a mechanism that passes types, lint, format and its tests as it is, and is mounted', () => {
    expect(make('entry-exit')).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(join(folder, 'src/mechanisms/index.ts'), 'utf8')).toMatch(
      /\[solidarity, (\w+, )*entryExit\]/,
    );
    const made = 'src/mechanisms/entry-exit';
    expect(run('prettier/bin/prettier.cjs', '--check', made, 'src/mechanisms/index.ts')).toMatchObject({
      status: 0,
    });
    expect(run('oxlint/bin/oxlint', made, 'src/mechanisms/index.ts')).toMatchObject({ status: 0 });
    expect(run('typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.made.json')).toEqual({
      status: 0,
      said: '',
    });
    expect(run('vitest/vitest.mjs', 'run', '--project', 'unit', made).said).toMatch(/3 passed/);
    const answered = run('../src/cli/main.ts', 'entry-exit', 'ask', '--asked');
    expect(answered.said).toContain('The question is asked (Art. 78(1) TFEU)');
  }, 120_000);

  it.each([
    { args: [], sentence: 'Usage:' },
    { args: ['EntryExit'], sentence: 'is not in kebab-case' },
    { args: ['class'], sentence: 'a word of JavaScript' },
    { args: ['register'], sentence: 'a name of the house itself' },
    { args: ['solidarity'], sentence: 'There is a mechanism “solidarity” already' },
    { args: ['one', 'two'], sentence: 'Usage:' },
  ])('refuses $args with a sentence and exit code 2', ({ args, sentence }) => {
    const { status, stderr } = make(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(sentence);
  });
});
