/** The files of a document as they come from outside: data groups by number, trust by file. */
import { Refusal } from '#kernel';
import type { NamedFile } from '#procedure';
import { dataGroupNumber, fileOfTag } from '../documents/index.ts';
import { bytesIn } from './file-bytes.ts';

/**
 * Data groups by number: named `1`, `dg1` or `DG1`, and else by the tag they begin with. Throws a Refusal where the number
 * cannot be told, or is there twice.
 */
export function dataGroupsIn(files: readonly NamedFile[]): ReadonlyMap<number, Uint8Array> {
  const groups = new Map<number, Uint8Array>();
  for (const { name, bytes: base64 } of files) {
    const bytes = bytesIn(base64, 'dg');
    const number = numberOf(name, bytes);
    if (groups.has(number)) {
      throw new Refusal('invalid-input', `Data group ${number} is given twice.`, {
        where: 'dg',
        remedy: 'Give each data group once.',
      });
    }
    groups.set(number, bytes);
  }
  return groups;
}

function numberOf(name: string, bytes: Uint8Array): number {
  const said = Number(/^(?:dg)?(\d{1,2})$/i.exec(name)?.[1]);
  if (said >= 1 && said <= 16) return said;
  const file = fileOfTag(bytes[0] ?? 0);
  const found = file === undefined ? undefined : dataGroupNumber(file);
  if (found !== undefined) return found;
  throw new Refusal('invalid-input', `“${name}” does not say which data group it is.`, {
    where: 'dg',
    remedy: 'Name it by its number, 1 to 16: --dg 1=FILE.',
  });
}
