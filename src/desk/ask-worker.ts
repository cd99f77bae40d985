/** One question to a worker of its own, which ends with its answer. */

interface Options {
  /** The question withdrawn: the worker ends, and the answer never comes. */
  readonly signal?: AbortSignal;
}

/** Rejects with the reason where the worker could not be started or failed. */
export function askWorker<Answer>(
  worker: Worker,
  question: unknown,
  { signal }: Options = {},
): Promise<Answer> {
  signal?.addEventListener('abort', () => worker.terminate(), { once: true });
  const answered = new Promise<Answer>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => resolve(data));
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker.postMessage(question);
  });
  return answered.finally(() => worker.terminate());
}
