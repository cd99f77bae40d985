/** Builds the desk once for a test run: a test of an old build would prove nothing. */
import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(import.meta.dirname, '../..');

/**
 * Builds unless the built page is newer than all that it is made from. In a process of its own, since the test
 * runner's NODE_ENV would make React's development build.
 */
export async function buildDesk(): Promise<void> {
  const built = statSync(join(ROOT, 'dist/desk/index.html'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = ['src/desk', 'src/kernel', 'src/mechanisms'];
  const newest = Math.max(...(await Promise.all(sources.map((folder) => newestIn(join(ROOT, folder))))));
  if (built > newest) return;
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  await promisify(execFile)(process.execPath, [vite, 'build', '--config', 'src/desk/vite.config.ts'], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production' },
  });
}

async function newestIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const times = entries
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs);
  return Math.max(0, ...times);
}
