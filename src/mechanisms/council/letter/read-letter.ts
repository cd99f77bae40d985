/**
 * Reads a letter in a thread of its own, one at a time, within limits of time and memory. A file that goes over them
 * costs that thread and nothing else.
 */
import { readFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { Refusal } from '#kernel';
import type { ReadLetter, WorkerAnswer } from './letter.worker.ts';

export interface ReadLimits {
  readonly milliseconds: number;
  /** Of the whole process, over what it had when the reading began: buffers are outside a thread's own limit. */
  readonly moreMegabytes: number;
}

export const READ_LIMITS: ReadLimits = { milliseconds: 20_000, moreMegabytes: 1_024 };

const HEAP_MEGABYTES = 768;
const WATCHED_EVERY = 100;

let worker: Worker | undefined;
let queue: Promise<unknown> = Promise.resolve();

/**
 * The text of the letter and what it says. Throws a Refusal for a file that cannot be read or that takes too much, and
 * the reason of the signal where the caller stopped.
 */
export function readLetter(
  bytes: Uint8Array,
  {
    signal,
    limits = READ_LIMITS,
  }: { readonly signal?: AbortSignal | undefined; readonly limits?: ReadLimits } = {},
): Promise<ReadLetter> {
  const turn = queue.then(() => {
    signal?.throwIfAborted();
    return readNow(bytes, limits, signal);
  });
  queue = turn.catch(() => undefined);
  return turn;
}

/** Letters of our own, one a language: what reading them compiled, the next letter need not wait for. */
const WARMING = ['nl-agenda-2027', 'en-agenda', 'de-agenda', 'fr-agenda-messy'];

/** Starts the thread and reads letters of our own, so that the first caller does not wait for what that compiles. */
export async function warmReader(): Promise<void> {
  if (worker !== undefined) return;
  for (const name of WARMING) {
    await readLetter(await readFile(new URL(`samples/${name}.txt`, import.meta.url)));
  }
}

async function readNow(bytes: Uint8Array, limits: ReadLimits, signal?: AbortSignal): Promise<ReadLetter> {
  const thread = (worker ??= started());
  thread.ref();
  try {
    const answer = await answerOf(thread, bytes, limits, signal);
    if ('read' in answer) return answer.read;
    if ('failed' in answer) throw new Error(`The importer failed: ${answer.failed}`);
    const { kind, sentence, details } = answer.refused;
    throw new Refusal(kind, sentence, details);
  } finally {
    thread.unref();
  }
}

function started(): Worker {
  const thread = new Worker(new URL('letter.worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
  });
  thread.once('exit', () => {
    if (worker === thread) worker = undefined;
  });
  return thread;
}

function answerOf(
  thread: Worker,
  bytes: Uint8Array,
  { milliseconds, moreMegabytes }: ReadLimits,
  signal: AbortSignal | undefined,
): Promise<WorkerAnswer> {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const before = process.memoryUsage.rss();
    const end = (): void => {
      clearInterval(watch);
      signal?.removeEventListener('abort', stopped);
      thread.off('message', done).off('error', broken);
    };
    const stop = (why: unknown): void => {
      end();
      if (worker === thread) worker = undefined;
      void thread.terminate();
      reject(why);
    };
    const done = (answer: WorkerAnswer): void => {
      end();
      resolve(answer);
    };
    const broken = (error: Error): void =>
      stop('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch('memory') : error);
    const stopped = (): void => stop(signal?.reason);
    const watch = setInterval(() => {
      if (performance.now() - begun > milliseconds) stop(tooMuch('time'));
      else if (process.memoryUsage.rss() - before > moreMegabytes * 1024 ** 2) stop(tooMuch('memory'));
    }, WATCHED_EVERY);
    thread.on('message', done).on('error', broken);
    signal?.addEventListener('abort', stopped);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin to name
    thread.postMessage(bytes);
  });
}

function tooMuch(what: 'time' | 'memory'): Refusal {
  return new Refusal('invalid-input', `Reading this file takes too much ${what}, so it was stopped.`, {
    where: 'document',
    remedy: 'Save the letter again as plain text or as a simple PDF, and import that.',
  });
}
