/** One question to a worker of its own, which ends with its answer. */
import type { FromWorker, ToWorker } from './messages.ts';

/** Rejects with the reason where the worker fails, and never settles once the question is withdrawn. */
export function askWorker(question: ToWorker, signal: AbortSignal): Promise<FromWorker> {
  const worker = new Worker(new URL('./votes.worker.ts', import.meta.url), { type: 'module' });
  signal.addEventListener('abort', () => worker.terminate(), { once: true });
  const answered = new Promise<FromWorker>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => resolve(data));
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker.postMessage(question);
  });
  return answered.finally(() => worker.terminate());
}
