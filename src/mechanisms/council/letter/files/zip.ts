/**
 * The parts of a zip file, by the list at its end. Not fflate’s `unzipSync`: it goes on inflating what is longer than
 * the list says, for as long as it lasts.
 */
import { Inflate } from 'fflate';
import { Refusal } from '#kernel';
import { checksumOf } from './checksum.ts';
import { MAX_INFLATED, tooMuch } from './limits.ts';

export interface ZipPart {
  readonly name: string;
  /** Bytes in the file and bytes when inflated, as the list says. */
  readonly packed: number;
  readonly size: number;
  readonly checksum: number;
  readonly method: number;
  readonly encrypted: boolean;
  /** Where the part begins in the file. */
  readonly offset: number;
}

const PART = 0x04034b50;
const LISTED = 0x02014b50;
const END_OF_LIST = 0x06054b50;
const END_LENGTH = 22;
const LISTED_LENGTH = 46;
const PART_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;
/** Packed bytes inflated at a time: at most 16 MB come of them. */
const STEP = 16 * 1024;

/** What is in the file. Throws a Refusal when its list is not there or goes beyond the file. */
export function partsOf(bytes: Uint8Array): readonly ZipPart[] {
  const view = viewOf(bytes);
  const end = endOfList(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const parts: ZipPart[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + LISTED_LENGTH > bytes.length || view.getUint32(at, true) !== LISTED) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    const name = bytes.subarray(at + LISTED_LENGTH, at + LISTED_LENGTH + nameLength);
    parts.push({
      name: new TextDecoder().decode(name),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      checksum: view.getUint32(at + 16, true),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      offset: view.getUint32(at + 42, true),
    });
    at += LISTED_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

/** The bytes of the parts, by name. Throws a Refusal when they are more than the limit, or not what the list says. */
export function inflated(bytes: Uint8Array, parts: readonly ZipPart[]): ReadonlyMap<string, Uint8Array> {
  const total = parts.reduce((sum, { size }) => sum + size, 0);
  if (total > MAX_INFLATED) throw tooMuch('The text in the file', MAX_INFLATED, 'bytes');
  return new Map(parts.map((part) => [part.name, checked(bytes, part)]));
}

/** A wrong bit in packed bytes often inflates to other words without any error. */
function checked(bytes: Uint8Array, part: ZipPart): Uint8Array {
  const content = inflate(bytes, part);
  if (checksumOf(content) !== part.checksum) throw damaged();
  return content;
}

function inflate(bytes: Uint8Array, part: ZipPart): Uint8Array {
  const packed = packedBytes(bytes, part);
  if (part.method === STORED) return packed;
  const whole = new Uint8Array(part.size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > part.size) throw damaged();
    whole.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch {
    throw damaged();
  }
  if (length !== part.size) throw damaged();
  return whole;
}

function packedBytes(bytes: Uint8Array, { offset, packed, size, method, encrypted }: ZipPart): Uint8Array {
  if (encrypted) {
    throw new Refusal('invalid-input', 'The file is locked with a password.', {
      remedy: 'Open it, save it without a password, and give that.',
    });
  }
  const view = viewOf(bytes);
  if (offset + PART_LENGTH > bytes.length || view.getUint32(offset, true) !== PART) throw damaged();
  const start = offset + PART_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw damaged();
  if (method !== DEFLATED && (method !== STORED || packed !== size)) throw damaged();
  return bytes.subarray(start, start + packed);
}

/** A comment of at most 65,535 bytes may stand behind the end of the list. */
function endOfList(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - 0xffff; at -= 1) {
    if (view.getUint32(at, true) === END_OF_LIST) return at;
  }
  throw damaged();
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function damaged(): Refusal {
  return new Refusal(
    'damaged',
    'The file is a zip file, as Word writes them, but it is damaged or cut off.',
    {
      remedy: 'Fetch or save it again.',
    },
  );
}
