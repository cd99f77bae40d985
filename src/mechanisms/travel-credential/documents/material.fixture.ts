/** Public test material that is not in this repository: beside it, or where the environment says. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = process.env['ACQUIS_EMRTD'] ?? join(import.meta.dirname, '../../../../../shared/data/emrtd');

export const hasMaterial = existsSync(FOLDER);

/** The bytes of a file of the material. */
export function material(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(FOLDER, name)));
}

/** The path of a file of the material, to list a folder or to read text. */
export function materialPath(name: string): string {
  return join(FOLDER, name);
}
