/** Makes one spreadsheet apart from the page, so that nothing there waits for a table of thousands of rows. */
import type { TakenTable } from './table.ts';
import { tableXlsx } from './xlsx.ts';

addEventListener('message', ({ data }: MessageEvent<TakenTable>) => void make(data));

async function make(table: TakenTable): Promise<void> {
  const made: Made = await tableXlsx(table).then(
    (file) => ({ file }),
    (error: unknown) => ({ failed: error instanceof Error ? error.message : String(error) }),
  );
  postMessage(made);
}

/** What the worker answers: the file, or why there is none. */
export type Made = { readonly file: Blob } | { readonly failed: string };
