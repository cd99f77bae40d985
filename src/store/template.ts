/** A data folder made once and copied: a new PGlite database costs seconds, a copy a fraction of one. */
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import envPaths from 'env-paths';
import { openPglite } from './database.ts';
import { migrate, schemaDigest } from './migrate.ts';

/** Where templates are kept: the user's cache folder, or ACQUIS_CACHE. */
function cacheFolder(): string {
  return process.env['ACQUIS_CACHE'] ?? envPaths('acquis', { suffix: '' }).cache;
}

/** The template for this schema and this PGlite; made when it is absent. */
export async function templateFolder(progress: (text: string) => void = () => undefined): Promise<string> {
  const folder = join(cacheFolder(), `database-${pgliteVersion()}-${schemaDigest()}`);
  if (existsSync(folder)) return folder;
  progress('Making the embedded database (once, a few seconds) …');
  const half = `${folder}.${process.pid}`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { recursive: true });
  const database = await openPglite({ folder: half });
  await migrate(database);
  await database.close();
  publish(half, folder);
  return folder;
}

/** A copy of the template at `folder`, which appears whole or not at all. */
export async function copyTemplate(folder: string, progress?: (text: string) => void): Promise<void> {
  const template = await templateFolder(progress);
  const half = `${folder}.${process.pid}`;
  rmSync(half, { recursive: true, force: true });
  cpSync(template, half, { recursive: true });
  publish(half, folder);
}

/** A rename is all or nothing; who comes second finds the first one's and drops its own. */
function publish(half: string, whole: string): void {
  try {
    renameSync(half, whole);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(whole)) throw error;
  }
}

function pgliteVersion(): string {
  const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  const { version } = JSON.parse(readFileSync(join(entry, '..', '..', 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}
