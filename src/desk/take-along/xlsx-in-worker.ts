/** A spreadsheet from a worker, which is fetched when the first one is asked for and ends with its file. */
import type { TakenTable } from './table.ts';
import type { Made } from './xlsx.worker.ts';

/** Rejects with the reason where the worker could not be started or could not make the file. */
export function xlsxInWorker(table: TakenTable): Promise<Blob> {
  const worker = new Worker(new URL('./xlsx.worker.ts', import.meta.url), { type: 'module' });
  const made = new Promise<Blob>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Made>) => {
      if ('file' in data) resolve(data.file);
      else reject(new Error(data.failed));
    });
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker.postMessage(table);
  });
  return made.finally(() => worker.terminate());
}
