/**
 * One element of BER (X.690): a tag, a length and contents, as it stands in the bytes it was read from. Nothing is
 * copied: what is signed is verified over the very bytes that came. Definite lengths in any form and indefinite
 * lengths are read, since real security objects hold both; `firstNotDer` says where bytes are not DER.
 */
import { damaged } from './damaged.ts';
import { MAX_BYTES, MAX_CHILDREN, MAX_DEPTH, MAX_WITHIN_INDEFINITE } from './limits.ts';

/** Set in the first identifier octet of what has parts. */
const CONSTRUCTED = 0x20;
const LONG_TAG = 0x1f;
const INDEFINITE = -1;

/** Where elements of indefinite length end in some bytes, by where they begin: looked for once, however deep they are. */
class Ends {
  readonly found = new Map<number, number>();
  #left = MAX_WITHIN_INDEFINITE;

  /** Counts an element that had to be read to find an end. */
  count(start: number): void {
    this.#left -= 1;
    if (this.#left < 0)
      throw damaged(
        `Elements of indefinite length hold more than ${MAX_WITHIN_INDEFINITE} others.`,
        at(start),
      );
  }
}

export class Element {
  readonly source: Uint8Array;
  /** The identifier octets as one number: `0x30`, `0x77`, `0x7f61`. */
  readonly tag: number;
  /** Where the identifier octets begin in `source`. */
  readonly start: number;
  readonly contentStart: number;
  readonly contentEnd: number;
  /** Where the element ends: after the end-of-contents octets when its length is indefinite. */
  readonly end: number;
  readonly constructed: boolean;
  readonly depth: number;
  readonly #ends: Ends;
  #children: readonly Element[] | undefined;

  constructor(
    source: Uint8Array,
    start: number,
    { tag, constructed, contentStart, contentEnd, end }: Extent,
    depth: number,
    ends: Ends,
  ) {
    this.source = source;
    this.tag = tag;
    this.start = start;
    this.contentStart = contentStart;
    this.contentEnd = contentEnd;
    this.end = end;
    this.constructed = constructed;
    this.depth = depth;
    this.#ends = ends;
  }

  /** The whole element as it came, tag and length included. */
  get bytes(): Uint8Array {
    return this.source.subarray(this.start, this.end);
  }

  get content(): Uint8Array {
    return this.source.subarray(this.contentStart, this.contentEnd);
  }

  get length(): number {
    return this.contentEnd - this.contentStart;
  }

  /** Its parts, in order. Throws a Refusal (`damaged`) when it has none by its form, or when they do not fit. */
  get children(): readonly Element[] {
    return (this.#children ??= readChildren(this, this.#ends, MAX_CHILDREN).parts);
  }

  /** Its first parts, and how many there are: all are read, and no more than these are kept. */
  firstChildren(most: number): { readonly parts: readonly Element[]; readonly count: number } {
    return this.#children === undefined
      ? readChildren(this, this.#ends, most)
      : { parts: this.#children.slice(0, most), count: this.#children.length };
  }
}

type Extent = Pick<Element, 'tag' | 'constructed' | 'contentStart' | 'contentEnd' | 'end'>;

/**
 * The element that begins at `start` and ends at `limit` at the latest. Throws a Refusal of kind `damaged` that names
 * the byte where it stops being BER.
 */
export function readElement(
  source: Uint8Array,
  start = 0,
  limit: number = source.length,
  depth = 0,
): Element {
  return elementAt(source, start, limit, depth, new Ends());
}

function elementAt(source: Uint8Array, start: number, limit: number, depth: number, ends: Ends): Element {
  return new Element(source, start, extentOf(source, start, limit, depth, ends), depth, ends);
}

function extentOf(source: Uint8Array, start: number, limit: number, depth: number, ends: Ends): Extent {
  if (depth > MAX_DEPTH)
    throw damaged(`There are more than ${MAX_DEPTH} elements within each other.`, at(start));
  let offset = start;
  const first = byteAt(source, offset++, limit);
  let tag = first;
  if ((first & LONG_TAG) === LONG_TAG) {
    let octet: number;
    do {
      octet = byteAt(source, offset++, limit);
      // Three identifier octets name every tag in use; a fourth would leave the safe integers of a signed shift.
      if (offset - start > 3) throw damaged('A tag has more than three octets.', at(start));
      tag = tag * 256 + octet;
    } while (octet & 0x80);
  }
  const constructed = (first & CONSTRUCTED) !== 0;
  const lengthOctet = byteAt(source, offset++, limit);
  if (lengthOctet === 0x80) {
    if (!constructed) throw damaged('A length is indefinite where there are no parts.', at(start));
    const contentEnd = endOfContents(source, offset, limit, depth + 1, ends);
    return { tag, constructed, contentStart: offset, contentEnd, end: contentEnd + 2 };
  }
  let length = lengthOctet;
  if (lengthOctet > 0x80) {
    const octets = lengthOctet & 0x7f;
    length = 0;
    for (let index = 0; index < octets; index += 1) {
      length = length * 256 + byteAt(source, offset++, limit);
      if (length > MAX_BYTES) throw damaged('A length goes beyond the end.', at(start));
    }
  }
  const end = offset + length;
  if (end > limit) throw damaged('A length goes beyond the end.', at(start));
  return { tag, constructed, contentStart: offset, contentEnd: end, end };
}

/** Where the end-of-contents octets stand that close an element of indefinite length. */
function endOfContents(source: Uint8Array, start: number, limit: number, depth: number, ends: Ends): number {
  const known = ends.found.get(start);
  if (known !== undefined && known + 2 <= limit) return known;
  let offset = start;
  while (byteAt(source, offset, limit) !== 0 || byteAt(source, offset + 1, limit) !== 0) {
    ends.count(start);
    offset = extentOf(source, offset, limit, depth, ends).end;
  }
  ends.found.set(start, offset);
  return offset;
}

function readChildren(
  parent: Element,
  ends: Ends,
  most: number,
): { readonly parts: readonly Element[]; readonly count: number } {
  if (!parent.constructed) throw damaged('There are no parts where some should be.', at(parent.start));
  const { source, contentEnd, depth } = parent;
  const parts: Element[] = [];
  let count = 0;
  let offset = parent.contentStart;
  while (offset < contentEnd) {
    if (count === MAX_CHILDREN) throw tooMany(parent.start);
    const extent = extentOf(source, offset, contentEnd, depth + 1, ends);
    if (count < most) parts.push(new Element(source, offset, extent, depth + 1, ends));
    count += 1;
    offset = extent.end;
  }
  return { parts, count };
}

/** A file that is one element. What follows it is told apart, for the caller to note or to refuse. */
export function readFile(
  bytes: Uint8Array,
  { maxBytes = MAX_BYTES }: { readonly maxBytes?: number } = {},
): { readonly element: Element; readonly trailing: number } {
  if (bytes.length === 0) throw damaged('There are no bytes.', at(0));
  if (bytes.length > maxBytes) {
    throw damaged(`There are ${bytes.length} bytes, where at most ${maxBytes} are read.`, at(0));
  }
  const element = readElement(plain(bytes));
  return { element, trailing: bytes.length - element.end };
}

/** The same bytes as a Uint8Array and nothing more: a Buffer’s `slice` gives a view where others give a copy. */
function plain(bytes: Uint8Array): Uint8Array {
  return bytes.constructor === Uint8Array
    ? bytes
    : new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** In what way bytes are BER and not DER: a length that is indefinite or longer than it need be. */
export interface NotDer {
  readonly form: 'indefinite-length' | 'long-length';
  readonly at: number;
}

/** The first place within an element where a length is not in the one form that DER allows; null when there is none. */
export function firstNotDer({ source, start, end, depth }: Element): NotDer | null {
  return walk(source, start, end, depth);
}

/** Reads headers alone and makes no elements: it runs on every security object. */
function walk(source: Uint8Array, start: number, limit: number, depth: number): NotDer | null {
  let offset = start;
  while (offset < limit) {
    const headAt = offset;
    const first = byteAt(source, offset++, limit);
    if ((first & LONG_TAG) === LONG_TAG) while (byteAt(source, offset++, limit) & 0x80);
    const length = minimalLength(source, offset, limit);
    if (length === INDEFINITE) return { form: 'indefinite-length', at: headAt };
    if (length < INDEFINITE) return { form: 'long-length', at: headAt };
    offset += lengthOctets(length);
    if (offset + length > limit) throw damaged('A length goes beyond the end.', at(headAt));
    if (first & CONSTRUCTED && depth < MAX_DEPTH) {
      const within = walk(source, offset, offset + length, depth + 1);
      if (within) return within;
    }
    offset += length;
  }
  return null;
}

/** The length in its shortest form; `INDEFINITE`, or less where it is written longer than it need be. */
function minimalLength(source: Uint8Array, start: number, limit: number): number {
  const first = byteAt(source, start, limit);
  if (first < 0x80) return first;
  if (first === 0x80) return INDEFINITE;
  const octets = first & 0x7f;
  let length = 0;
  for (let index = 1; index <= octets; index += 1) {
    length = length * 256 + byteAt(source, start + index, limit);
    if (length > MAX_BYTES) throw damaged('A length goes beyond the end.', at(start));
  }
  return lengthOctets(length) === octets + 1 ? length : INDEFINITE - 1;
}

function lengthOctets(length: number): number {
  if (length < 0x80) return 1;
  if (length < 0x1_00) return 2;
  if (length < 0x1_00_00) return 3;
  return length < 0x1_00_00_00 ? 4 : 5;
}

function byteAt(source: Uint8Array, offset: number, limit: number): number {
  const octet = offset < limit ? source[offset] : undefined;
  if (octet === undefined) throw damaged('The bytes end in the midst of an element.', at(offset));
  return octet;
}

function tooMany(start: number): Error {
  return damaged(`An element has more than ${MAX_CHILDREN} parts.`, at(start));
}

/** How a place in a file is named. */
export function at(offset: number): string {
  return `byte ${offset}`;
}
