/**
 * The operator's key: made at each start and kept in the data folder, readable by its owner alone. Whoever can read
 * it owns the data anyway; with it the command line acts through a running server as it would on the folder itself.
 */
import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 'operator.key';

/** Makes the key of this run. */
export function makeOperatorKey(folder: string): string {
  const key = randomBytes(32).toString('base64url');
  rmSync(join(folder, FILE), { force: true });
  writeFileSync(join(folder, FILE), key, { mode: 0o600 });
  return key;
}

/** The key of the server that runs on the folder; undefined when there is none or it may not be read. */
export function readOperatorKey(folder: string): string | undefined {
  try {
    return readFileSync(join(folder, FILE), 'utf8');
  } catch {
    return undefined;
  }
}

export function dropOperatorKey(folder: string): void {
  rmSync(join(folder, FILE), { force: true });
}
