/** A spreadsheet from a worker, which is fetched when the first one is asked for. */
import { askWorker } from '../ask-worker.ts';
import type { TakenTable } from './table.ts';
import type { Made } from './xlsx.worker.ts';

/** Rejects with the reason where the worker could not be started or could not make the file. */
export async function xlsxInWorker(table: TakenTable): Promise<Blob> {
  const worker = new Worker(new URL('./xlsx.worker.ts', import.meta.url), { type: 'module' });
  const made = await askWorker<Made>(worker, table);
  if ('file' in made) return made.file;
  throw new Error(made.failed);
}
