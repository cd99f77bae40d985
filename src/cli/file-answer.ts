/** A procedure may answer with a file: it goes where `--out` says, or down a pipe, never onto a terminal. */
import { writeFile } from 'node:fs/promises';
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
  await writeFile(out, bytes, { flag: 'wx' });
  tell(`${out}: ${bytes.byteLength.toLocaleString('en')} bytes.\n`);
}
