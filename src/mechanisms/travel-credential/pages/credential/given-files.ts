/** Files as a browser hands them over, archives unpacked. They stay in the memory of the page. */
import { MAX_FILE_BYTES } from '../../documents/index.ts';
import type { GivenFile } from './chip-files.ts';

/** A whole demonstration, with ten passports and their pictures, has 2 MB. */
const MAX_ARCHIVE_BYTES = 16 * 1024 ** 2;
const MAX_ENTRIES = 1000;
const ARCHIVE = [0x50, 0x4b, 0x03, 0x04] as const;

/** Throws where a file cannot be read. What is too large for a chip comes without its bytes. */
export async function givenFiles(files: readonly File[]): Promise<readonly GivenFile[]> {
  const read = await Promise.all(files.map(readGiven));
  return read.flat();
}

async function readGiven(file: File): Promise<readonly GivenFile[]> {
  if (file.size > MAX_ARCHIVE_BYTES) return [{ path: file.name, bytes: new Uint8Array() }];
  const bytes = new Uint8Array(await file.arrayBuffer());
  return isArchive(bytes) ? unpacked(bytes, file.name) : [{ path: file.name, bytes }];
}

function isArchive(bytes: Uint8Array): boolean {
  return ARCHIVE.every((octet, index) => bytes[index] === octet);
}

/** An archive that is damaged is one file that is no file of a chip. */
async function unpacked(bytes: Uint8Array, name: string): Promise<readonly GivenFile[]> {
  const { unzipSync } = await import('fflate');
  let entries = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ originalSize }) => originalSize <= MAX_FILE_BYTES && (entries += 1) <= MAX_ENTRIES,
    });
    return Object.entries(files).map(([path, content]) => ({ path, bytes: content }));
  } catch {
    return [{ path: name, bytes: new Uint8Array() }];
  }
}
