/** Builds the desk once for a test run: a test of an old build would prove nothing. */
import { statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../..');

/** Builds unless the built page is newer than all that it is made from. */
export async function buildDesk(): Promise<void> {
  const built = statSync(join(ROOT, 'dist/desk/index.html'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = ['src/desk', 'src/kernel', 'src/mechanisms'];
  const newest = Math.max(...(await Promise.all(sources.map((folder) => newestIn(join(ROOT, folder))))));
  if (built > newest) return;
  await build({ configFile: join(ROOT, 'src/desk/vite.config.ts'), logLevel: 'error' });
}

async function newestIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const times = entries
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs);
  return Math.max(0, ...times);
}
