/** DER (X.690, 10): bytes of elements, put together from the inside out. */
import { concat } from './values.ts';
import { contextTag, TAG } from './tags.ts';

/** An element of a tag with contents. */
export function element(tag: number, ...contents: readonly Uint8Array[]): Uint8Array {
  const length = contents.reduce((sum, part) => sum + part.length, 0);
  return concat([numberOctets(tag), lengthOctets(length), ...contents]);
}

function numberOctets(value: number): Uint8Array {
  const octets: number[] = [];
  for (let rest = value; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest % 256);
  return Uint8Array.from(octets.length === 0 ? [0] : octets);
}

function lengthOctets(length: number): Uint8Array {
  if (length < 0x80) return Uint8Array.of(length);
  const octets = numberOctets(length);
  return Uint8Array.of(0x80 | octets.length, ...octets);
}

export function sequence(...parts: readonly Uint8Array[]): Uint8Array {
  return element(TAG.sequence, ...parts);
}

/** SET OF: in the ascending order of the encodings that DER asks for. */
export function set(...parts: readonly Uint8Array[]): Uint8Array {
  return element(TAG.set, ...parts.toSorted(compareBytes));
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** An INTEGER that is not negative: a number, or its octets with the highest first. */
export function integer(value: number | Uint8Array): Uint8Array {
  const octets = typeof value === 'number' ? numberOctets(value) : withoutZeros(value);
  return (octets[0] ?? 0) & 0x80
    ? element(TAG.integer, Uint8Array.of(0), octets)
    : element(TAG.integer, octets);
}

function withoutZeros(octets: Uint8Array): Uint8Array {
  const first = octets.findIndex((octet) => octet !== 0);
  return first < 0 ? Uint8Array.of(0) : octets.subarray(first);
}

export function boolean(value: boolean): Uint8Array {
  return element(TAG.boolean, Uint8Array.of(value ? 0xff : 0));
}

export function nothing(): Uint8Array {
  return element(TAG.null);
}

export function octetString(octets: Uint8Array): Uint8Array {
  return element(TAG.octetString, octets);
}

export function bitString(octets: Uint8Array, unusedBits = 0): Uint8Array {
  return element(TAG.bitString, Uint8Array.of(unusedBits), octets);
}

/** An object identifier from its dotted form. */
export function oid(dotted: string): Uint8Array {
  const [first = 0, second = 0, ...others] = dotted.split('.').map(Number);
  return element(TAG.oid, Uint8Array.from([first * 40 + second, ...others].flatMap(arcOctets)));
}

function arcOctets(arc: number): number[] {
  const octets = [arc % 128];
  for (let rest = Math.floor(arc / 128); rest > 0; rest = Math.floor(rest / 128))
    octets.unshift((rest % 128) | 0x80);
  return octets;
}

const utf8 = new TextEncoder();

export function utf8String(text: string): Uint8Array {
  return element(TAG.utf8String, utf8.encode(text));
}

export function printableString(text: string): Uint8Array {
  return element(TAG.printableString, utf8.encode(text));
}

/** Milliseconds since 1970 as UTCTime before 2050 and GeneralizedTime from then on (RFC 5280, 4.1.2.5). */
export function time(moment: number): Uint8Array {
  const digits = new Date(moment).toISOString().replace(/[-:T]|\.\d+/g, '');
  const [tag, text] = digits < '2050' ? [TAG.utcTime, digits.slice(2)] : [TAG.generalizedTime, digits];
  return element(tag, utf8.encode(text));
}

/** `[n] EXPLICIT`. */
export function explicit(number: number, ...parts: readonly Uint8Array[]): Uint8Array {
  return element(contextTag(number), ...parts);
}
