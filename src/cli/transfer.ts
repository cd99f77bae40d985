/** Export and import with files; the two commands that are not procedures, because they stream. */
import { createReadStream, createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ORPCError } from '@orpc/client';
import { z } from 'zod';
import { linesOf } from '../server/lines.ts';
import { hereOrThere, localContext, type Execution } from './execute.ts';

export const exportInput = z.object({
  file: z.string().optional().describe('Where to write it; standard output when left out'),
});
export const importInput = z.object({
  file: z.string().describe('The export to read; - for standard input'),
});

/** Writes the register as NDJSON. Gives the file, or nothing when it went to standard output. */
export async function exportRegister(execution: Execution, { file }: z.infer<typeof exportInput>) {
  const bytes = await hereOrThere(
    execution.connection,
    async () => {
      const store = await allowed(execution, 'register.export');
      return Readable.from(withEnds(store.exportLines()));
    },
    async (url, headers) => {
      const response = await fetch(`${url}/api/register/export`, { headers, signal: execution.signal });
      return Readable.from(await bodyOf(response));
    },
  );
  if (file === undefined) {
    const out = new Writable({ write: (chunk, _, done) => void process.stdout.write(chunk, done) });
    await pipeline(bytes, out);
    return undefined;
  }
  try {
    await pipeline(bytes, createWriteStream(file, { flags: 'wx' }));
  } catch (error) {
    // A half-written export is worth nothing; a file that was there before is left alone.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') await rm(file, { force: true });
    throw error;
  }
  return { file };
}

/** Reads an export into the empty register. */
export function importRegister(execution: Execution, { file }: z.infer<typeof importInput>) {
  const source = () => (file === '-' ? process.stdin : createReadStream(file));
  return hereOrThere<unknown>(
    execution.connection,
    async () => {
      const store = await allowed(execution, 'register.import');
      return store.importLines(linesOf(source()));
    },
    async (url, headers) => {
      const response = await fetch(`${url}/api/register/import`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/x-ndjson' },
        body: Readable.toWeb(source()) as ReadableStream,
        duplex: 'half',
        signal: execution.signal,
      } as RequestInit);
      if (!response.ok) await bodyOf(response);
      return response.json();
    },
  );
}

async function allowed(execution: Execution, action: string) {
  const context = localContext(execution);
  await context.authorize({ caller: context.caller, action, resource: { mechanism: 'register' } });
  return execution.connection.bareStore();
}

async function* withEnds(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}

/** The bytes of an answer. Throws what the server refused. */
async function bodyOf(response: Response): Promise<ReadableStream<Uint8Array>> {
  if (response.ok && response.body) return response.body;
  const { code, status, message, data } = (await response.json()) as ORPCError<string, unknown>;
  throw new ORPCError(code, { status, message, data });
}
