/** Public test material that is not in this repository: beside it, or where the environment says. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const FOLDER = process.env['ACQUIS_EMRTD'] ?? join(import.meta.dirname, '../../../../shared/data/emrtd');

export const hasMaterial = existsSync(FOLDER);

/** The bytes of a file of the material. */
export function material(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(FOLDER, name)));
}

/** The path of a file of the material, to list a folder or to read text. */
export function materialPath(name: string): string {
  return join(FOLDER, name);
}

const expectedSchema = z.record(z.string(), z.looseObject({ kind: z.string(), sha256: z.string() }));

/** What is expected of the files of a folder, by their names; nothing where the material is not there. */
export function expectedIn(
  folder: string,
): readonly (readonly [string, z.output<typeof expectedSchema>[string]])[] {
  if (!hasMaterial) return [];
  const all = expectedSchema.parse(JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8')));
  return Object.entries(all).filter(([name]) => name.startsWith(folder));
}
