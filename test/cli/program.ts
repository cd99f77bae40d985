/** Runs the command line as a process of its own, on a data folder of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SRC = join(import.meta.dirname, '..', '..', 'src');

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A new data folder, with a space in its path. */
export function dataFolder(): string {
  return mkdtempSync(join(tmpdir(), 'acquis data '));
}

function start(program: string, args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  const { DATABASE_URL: _, ACQUIS_TOKEN: __, ACQUIS_URL: ___, PORT: ____, ...rest } = process.env;
  return spawn(process.execPath, [join(SRC, program), ...args], { env: { ...rest, ...env } });
}

/** Runs `acquis …` to its end. */
export function acquis(
  folder: string,
  args: readonly string[],
  { env = {}, stdin = '' }: { env?: NodeJS.ProcessEnv; stdin?: string } = {},
): Promise<Ended> {
  const child = start('cli/main.ts', args, { ACQUIS_DATA: folder, ...env });
  child.stdin?.end(stdin);
  let out = '';
  let err = '';
  child.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (err += chunk.toString()));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

/** Starts the server; gives its address and a way to stop it as Ctrl-C does. */
export async function server(folder: string, env: NodeJS.ProcessEnv = {}) {
  const child = start('server/main.ts', [], { ACQUIS_DATA: folder, ...env });
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /Acquis is at (\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    });
    child.on('close', () => reject(new Error(`The server ended: ${said}`)));
  });
  const stop = (): Promise<number | null> =>
    new Promise((resolve) => {
      child.on('close', resolve);
      child.kill('SIGINT');
    });
  return { url, stop, said: () => said };
}
