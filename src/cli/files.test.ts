import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { withNamedFiles } from './files.ts';

const folder = mkdtempSync(join(tmpdir(), 'acquis-files-'));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (name: string, text: string): string => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  return path;
};
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const read = (...named: string[]) => withNamedFiles({ trust: named }, { fileLists: ['trust'] });

describe('a flag that takes several files', () => {
  it('takes a file under its own name, and NAME=FILE under the name given', async () => {
    const path = write('one.cer', 'one');
    expect(await read(path, `1=${path}`)).toEqual({
      trust: [
        { name: 'one.cer', bytes: base64('one') },
        { name: '1', bytes: base64('one') },
      ],
    });
  });

  it('takes all files of a folder, those within its folders too, in the order of their names', async () => {
    write('list/b.cer', 'b');
    write('list/a.cer', 'a');
    write('list/deep/c.cer', 'c');
    const { trust } = await read(join(folder, 'list'));
    expect((trust as { name: string }[]).map(({ name }) => name)).toEqual(['a.cer', 'b.cer', 'c.cer']);
  });

  it('takes a file whose own name has the form NAME=FILE as what it is', async () => {
    const path = write('1=x', 'odd');
    expect(await read(path)).toEqual({ trust: [{ name: '1=x', bytes: base64('odd') }] });
  });

  it('names the file that is not there', async () => {
    await expect(read(join(folder, 'none.cer'))).rejects.toThrow('none.cer');
    await expect(read(`1=${join(folder, 'none.cer')}`)).rejects.toThrow('none.cer');
  });

  it('leaves an input without such files as it is', async () => {
    expect(await withNamedFiles({ at: 'x' }, { fileLists: ['trust'] })).toEqual({ at: 'x' });
  });
});
