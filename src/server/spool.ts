/** A request's body kept in a file of its own until it is read: a slow sender then holds up nobody. */
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Reads all of `body` first, then does the work on it; the file is gone when the work is done or has failed. */
export async function spooled<Result>(
  body: ReadableStream<Uint8Array> | null,
  work: (bytes: AsyncIterable<Uint8Array>) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'acquis-import-'));
  try {
    const file = join(folder, 'body');
    const bytes = body === null ? Readable.from([]) : Readable.from(body);
    await pipeline(bytes, createWriteStream(file, { mode: 0o600 }));
    return await work(createReadStream(file));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
