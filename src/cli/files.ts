/** Flags that name a file: its text or its bytes are given to the procedure in the flag's place. Gzip is unpacked. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { Refusal } from '#kernel';
import type { NamedFile } from '#procedure';
import type { FileFields } from './flag-schema.ts';

const MAX_BYTES = 50 * 1024 ** 2;

/** The input with the files that its flags name read into it. Throws a Refusal naming the flag. */
export async function withNamedFiles(
  input: unknown,
  { files = [], bytes = [], fileLists = [], piped }: FileFields,
): Promise<Record<string, unknown>> {
  return withFileLists(await withBytes(withFiles(withPiped(input, piped), files), bytes), fileLists);
}

/** The input with “-” in the field that is piped, where nothing is given in its stead and no terminal would be asked. */
function withPiped(input: unknown, piped: FileFields['piped']): unknown {
  if (piped === undefined || process.stdin.isTTY) return input;
  const given = { ...(input as Record<string, unknown>) };
  if ([piped.field, ...piped.unless].some((field) => given[field] !== undefined)) return input;
  return { ...given, [piped.field]: '-' };
}

/** The input with each of `fields` replaced by the text of the file it names. Throws a Refusal naming the flag. */
function withFiles(input: unknown, fields: readonly string[]): Record<string, unknown> {
  const given = { ...(input as Record<string, unknown>) };
  for (const field of fields) {
    const name = given[field];
    if (typeof name === 'string') given[field] = textOf(name, field);
  }
  return given;
}

/** The input with each of `fields` replaced by the bytes of the file it names, in base64. Throws a Refusal naming it. */
async function withBytes(input: unknown, fields: readonly string[]): Promise<Record<string, unknown>> {
  const given = { ...(input as Record<string, unknown>) };
  for (const field of fields) {
    const name = given[field];
    if (typeof name !== 'string') continue;
    const bytes = name === '-' ? await buffer(process.stdin) : bytesOf(name, field);
    given[field] = bytes.toString('base64');
  }
  return given;
}

/** Each list of files, folders and NAME=FILE as the files they are, with their bytes in base64. */
function withFileLists(
  input: Readonly<Record<string, unknown>>,
  fields: readonly string[],
): Record<string, unknown> {
  const given = { ...input };
  for (const field of fields) {
    const named = given[field];
    if (!Array.isArray(named)) continue;
    const found = named.filter((one) => typeof one === 'string').flatMap((one) => filesOf(one, field));
    const size = found.reduce((sum, { bytes }) => sum + bytes.length, 0);
    // Base64 is a third longer than what it holds.
    if (size > (MAX_BYTES * 4) / 3) throw tooLarge(named.join(', '), field);
    given[field] = found;
  }
  return given;
}

function filesOf(named: string, field: string): readonly NamedFile[] {
  const [, name, file] = existsSync(named) ? [] : (/^([\w-]{1,40})=(.+)$/s.exec(named) ?? []);
  if (name !== undefined && file !== undefined)
    return [{ name, bytes: bytesOf(file, field).toString('base64') }];
  if (!statSync(named).isDirectory()) {
    return [{ name: basename(named), bytes: bytesOf(named, field).toString('base64') }];
  }
  return readdirSync(named, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ name: basename(path), bytes: bytesOf(path, field).toString('base64') }));
}

function bytesOf(name: string, field: string): Buffer {
  const found = statSync(name);
  if (!found.isFile()) throw refused(`“${name}” is no file.`, field, 'Give the name of a file.');
  if (found.size > MAX_BYTES) throw tooLarge(name, field);
  return readFileSync(name);
}

function textOf(name: string, field: string): string {
  const bytes = bytesOf(name, field);
  // Some servers send gzip under a plain name: its first two bytes tell.
  const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? unpack(bytes, name, field) : bytes;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(plain);
  } catch {
    throw refused(`The file ${name} is no text in UTF-8.`, field, 'Give the file as it was downloaded.');
  }
}

function unpack(bytes: Buffer, name: string, field: string): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_BYTES });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(name, field);
    throw refused(
      `The file ${name} is damaged gzip: it was cut off or changed.`,
      field,
      'Download it again.',
    );
  }
}

function tooLarge(name: string, field: string): Refusal {
  return refused(`The file ${name} is larger than 50 MB unpacked.`, field, 'Give a smaller selection.');
}

function refused(sentence: string, field: string, remedy: string): Refusal {
  return new Refusal('invalid-input', sentence, { where: field, remedy });
}
