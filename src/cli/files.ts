/** Flags that name a file: its text or its bytes are given to the procedure in the flag's place. Gzip is unpacked. */
import { readFileSync, statSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { Refusal } from '#kernel';
import type { ProcedureMeta } from '#procedure';

const MAX_BYTES = 50 * 1024 ** 2;

/** The input with each of `fields` replaced by the text of the file it names. Throws a Refusal naming the flag. */
export function withFiles(input: unknown, fields: readonly string[]): Record<string, unknown> {
  const given = { ...(input as Record<string, unknown>) };
  for (const field of fields) {
    const name = given[field];
    if (typeof name === 'string') given[field] = textOf(name, field);
  }
  return given;
}

/** The input with each of `fields` replaced by the bytes of the file it names, in base64. Throws a Refusal naming it. */
export async function withBytes(input: unknown, fields: readonly string[]): Promise<Record<string, unknown>> {
  const given = { ...(input as Record<string, unknown>) };
  for (const field of fields) {
    const name = given[field];
    if (typeof name !== 'string') continue;
    const bytes = name === '-' ? await buffer(process.stdin) : bytesOf(name, field);
    given[field] = bytes.toString('base64');
  }
  return given;
}

/** The input with “-” in the field that is piped, where nothing is given in its stead and no terminal would be asked. */
export function withPiped(input: unknown, piped: ProcedureMeta['piped']): unknown {
  if (piped === undefined || process.stdin.isTTY) return input;
  const given = { ...(input as Record<string, unknown>) };
  if ([piped.field, ...piped.unless].some((field) => given[field] !== undefined)) return input;
  return { ...given, [piped.field]: '-' };
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
