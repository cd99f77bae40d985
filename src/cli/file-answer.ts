/** A procedure may answer with a file: it goes where `--out` says, or down a pipe, never onto a terminal. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { Refusal } from '#kernel';

/** Standard output, as far as files go. */
export interface Pipe {
  readonly isTerminal: boolean;
  write(bytes: Uint8Array): void | Promise<void>;
}

export function standardOutput(): Pipe {
  return {
    isTerminal: process.stdout.isTTY,
    write: (bytes) => new Promise((done) => void process.stdout.write(bytes, () => done())),
  };
}

export function isFile(output: unknown): output is File {
  return output instanceof File;
}

/** Throws a Refusal where there is no `--out` and standard output is a terminal; a file that exists is left alone. */
export async function writeFileAnswer(
  file: File,
  out: string | undefined,
  pipe: Pipe,
  tell: (text: string) => void,
): Promise<void> {
  if (out === undefined && pipe.isTerminal) {
    throw new Refusal('invalid-input', `The answer is a file, ${file.name}: a terminal cannot show it.`, {
      where: 'out',
      remedy: `Write --out ${file.name}, or pipe it on.`,
    });
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (out === undefined) return pipe.write(bytes);
  if (file.type === 'application/zip' && !/\.zip$/i.test(out)) return unpack(bytes, out, tell);
  await writeFile(out, bytes, { flag: 'wx' });
  tell(`${out}: ${bytes.byteLength.toLocaleString('en')} bytes.\n`);
}

/** A ZIP becomes a folder, unless its name says that it is to stay one. Files that exist are left alone. */
async function unpack(bytes: Uint8Array, folder: string, tell: (text: string) => void): Promise<void> {
  const { unzipSync } = await import('fflate');
  const files = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
  for (const [name] of files) {
    // Names come from whichever server answered: none may lead out of the folder.
    if (/^[/\\]|^[a-z]:|\0/i.test(name) || normalize(name).startsWith('..')) {
      throw new Refusal('damaged', `The answer has a file that lies outside its folder: “${name}”.`, {
        where: 'out',
      });
    }
  }
  for (const [name, content] of files) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content, { flag: 'wx' });
  }
  tell(`${folder}: ${files.length} files.\n`);
}
