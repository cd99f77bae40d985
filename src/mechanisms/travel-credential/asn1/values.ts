/** What an element says: numbers, names, times and text of universal types. Each refuses what is not of its type. */
import { damaged } from './damaged.ts';
import { at, readElement, type Element } from './element.ts';
import { TAG } from './tags.ts';

/** The element, when it has the tag. `what` names it in the sentence of the refusal. */
export function expectTag(element: Element | undefined, tag: number, what: string): Element {
  if (element === undefined) throw damaged(`${what} is missing.`, what);
  if (element.tag === tag) return element;
  throw damaged(
    `${what} has the tag ${hexTag(element.tag)}, where ${hexTag(tag)} belongs.`,
    at(element.start),
  );
}

export function hexTag(tag: number): string {
  return `0x${tag.toString(16).padStart(2, '0')}`;
}

/** The parts of a SEQUENCE. */
export function sequenceOf(element: Element | undefined, what: string): readonly Element[] {
  return expectTag(element, TAG.sequence, what).children;
}

/** The parts of a SET. */
export function setOf(element: Element | undefined, what: string): readonly Element[] {
  return expectTag(element, TAG.set, what).children;
}

/** The one element within an explicit tag. */
export function explicitOf(element: Element, what: string): Element {
  const [inner, ...others] = element.children;
  if (inner === undefined || others.length > 0) {
    throw damaged(`${what} holds ${element.children.length} elements, where one belongs.`, at(element.start));
  }
  return inner;
}

/** An object identifier as `2.23.136.1.1.1`. */
export function oidOf(element: Element | undefined, what: string): string {
  const { source, contentStart, contentEnd, start } = expectTag(element, TAG.oid, what);
  return readOid(source, contentStart, contentEnd, start);
}

/** An arc above this is in no use, and would not be exact. */
const MAX_ARC = 2 ** 40;

/** The longest in use has some twenty. */
const MAX_OID_OCTETS = 128;

function readOid(source: Uint8Array, from: number, to: number, start: number): string {
  if (to - from > MAX_OID_OCTETS) {
    throw damaged(`An object identifier has ${to - from} octets, more than any in use.`, at(start));
  }
  let text = '';
  let arc = 0;
  let ended = false;
  for (let offset = from; offset < to; offset += 1) {
    const octet = source[offset] ?? 0;
    arc = arc * 128 + (octet & 0x7f);
    if (arc > MAX_ARC) throw damaged('An object identifier has a part that is too large.', at(start));
    ended = (octet & 0x80) === 0;
    if (!ended) continue;
    if (text === '') {
      const first = arc < 80 ? Math.floor(arc / 40) : 2;
      text = `${first}.${arc - first * 40}`;
    } else text += `.${arc}`;
    arc = 0;
  }
  if (!ended) throw damaged('An object identifier ends in the midst of a part.', at(start));
  return text;
}

/** The octets of an INTEGER as they stand: two’s complement, sign octet included. */
export function integerBytes(element: Element | undefined, what: string): Uint8Array {
  const { content, start } = expectTag(element, TAG.integer, what);
  if (content.length === 0) throw damaged(`${what} is a number without octets.`, at(start));
  return content;
}

/** The octets of a number that cannot be negative, without leading zeros. A sign bit is taken as magnitude. */
export function unsignedBytes(element: Element | undefined, what: string): Uint8Array {
  const octets = integerBytes(element, what);
  let zeros = 0;
  while (zeros < octets.length - 1 && octets[zeros] === 0) zeros += 1;
  return octets.subarray(zeros);
}

/** A small number such as a version. */
export function smallInteger(element: Element | undefined, what: string): number {
  const octets = integerBytes(element, what);
  if (octets.length > 4) throw damaged(`${what} is a number of ${octets.length} octets.`, what);
  let value = (octets[0] ?? 0) & 0x80 ? -1 : 0;
  for (const octet of octets) value = value * 256 + octet;
  return value;
}

export function booleanOf(element: Element | undefined, what: string): boolean {
  const { content, start } = expectTag(element, TAG.boolean, what);
  if (content.length !== 1)
    throw damaged(`${what} has ${content.length} octets, where one belongs.`, at(start));
  return content[0] !== 0;
}

/** Octets within octets within octets need no more levels than this. */
const MAX_SEGMENT_LEVELS = 4;

/** The octets of an OCTET STRING; those of a constructed one (BER, in segments) put together. */
export function octetsOf(element: Element | undefined, what: string): Uint8Array {
  if (element?.tag === TAG.constructedOctetString) return joined(element, what, MAX_SEGMENT_LEVELS);
  return expectTag(element, TAG.octetString, what).content;
}

/** The octets of `[n] IMPLICIT OCTET STRING` or of its constructed form. */
export function implicitOctetsOf(element: Element, what: string): Uint8Array {
  return element.constructed ? joined(element, what, MAX_SEGMENT_LEVELS) : element.content;
}

function joined(element: Element, what: string, levels: number): Uint8Array {
  if (levels === 0) throw damaged(`${what} is in segments within segments.`, at(element.start));
  const parts = element.children.map((child) =>
    child.tag === TAG.constructedOctetString
      ? joined(child, what, levels - 1)
      : expectTag(child, TAG.octetString, what).content,
  );
  return concat(parts);
}

/** Bytes one after the other. */
export function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

/** The octets of a BIT STRING. Bits that fill the last octet up are left in it. */
export function bitsOf(element: Element | undefined, what: string): Uint8Array {
  const { content, start } = expectTag(element, TAG.bitString, what);
  const [unused] = content;
  if (unused === undefined || unused > 7 || (unused > 0 && content.length === 1)) {
    throw damaged(`${what} is a bit string without a count of unused bits.`, at(start));
  }
  return content.subarray(1);
}

const TEXT_DECODERS: Readonly<Partial<Record<number, string>>> = {
  [TAG.utf8String]: 'utf-8',
  [TAG.numericString]: 'latin1',
  [TAG.printableString]: 'latin1',
  [TAG.ia5String]: 'latin1',
  [TAG.visibleString]: 'latin1',
  // As everybody writes it: T.61 proper is in no certificate that was seen.
  [TAG.teletexString]: 'latin1',
  [TAG.bmpString]: 'utf-16be',
};

const decoders = new Map<string, TextDecoder>();

/** Whether the element is text of a type that `textOf` reads. */
export function isText(element: Element): boolean {
  return element.tag === TAG.universalString || TEXT_DECODERS[element.tag] !== undefined;
}

/** Text in any of the string types. Octets that their encoding does not know become U+FFFD. */
export function textOf(element: Element | undefined, what: string): string {
  if (element === undefined) throw damaged(`${what} is missing.`, what);
  if (element.tag === TAG.universalString) return universalText(element.content);
  const encoding = TEXT_DECODERS[element.tag];
  if (encoding === undefined)
    throw damaged(`${what} is no text: its tag is ${hexTag(element.tag)}.`, at(element.start));
  return decode(element.content, encoding);
}

/** Bytes as text in an encoding; a decoder is made once. */
export function decode(bytes: Uint8Array, encoding: string): string {
  const ascii = encoding === 'utf-16be' ? null : asciiText(bytes);
  if (ascii !== null) return ascii;
  let decoder = decoders.get(encoding);
  if (!decoder) decoders.set(encoding, (decoder = new TextDecoder(encoding, { ignoreBOM: true })));
  return decoder.decode(bytes);
}

/** Names and times are short and ASCII: a decoder takes longer to call than these to read. Null for other text. */
function asciiText(bytes: Uint8Array): string | null {
  if (bytes.length > 64) return null;
  let text = '';
  for (const octet of bytes) {
    if (octet >= 0x80) return null;
    text += ASCII[octet];
  }
  return text;
}

const ASCII = Array.from({ length: 0x80 }, (_, octet) => String.fromCharCode(octet));

function universalText(octets: Uint8Array): string {
  let text = '';
  for (let offset = 0; offset + 3 < octets.length; offset += 4) {
    const point = new DataView(octets.buffer, octets.byteOffset + offset, 4).getUint32(0);
    text += point <= 0x10_ff_ff ? String.fromCodePoint(point) : '\ufffd';
  }
  return text;
}

/**
 * A time as milliseconds since 1970. UTCTime has two digits of a year: 50 to 99 are of the last century (RFC 5280,
 * 4.1.2.5.1). Seconds may be missing, fractions are dropped and an offset is taken, since real certificates have them.
 */
export function timeOf(element: Element | undefined, what: string): number {
  if (element === undefined) throw damaged(`${what} is missing.`, what);
  const text = decode(element.content, 'latin1');
  const match =
    element.tag === TAG.utcTime
      ? UTC_TIME.exec(text)
      : element.tag === TAG.generalizedTime
        ? GENERALIZED_TIME.exec(text)
        : null;
  if (!match) throw damaged(`${what} is no time: “${text.slice(0, 30)}”.`, at(element.start));
  const [, year = '', month, day, hour, minute, second = '0', sign, offsetHour = '0', offsetMinute = '0'] =
    match;
  const fullYear = year.length === 4 ? Number(year) : Number(year) + (Number(year) < 50 ? 2000 : 1900);
  const utc = Date.UTC(
    fullYear,
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
  );
  const offset = (Number(offsetHour) * 60 + Number(offsetMinute)) * 60_000 * (sign === '-' ? -1 : 1);
  if (new Date(utc).getUTCDate() !== Number(day))
    throw damaged(`${what} is no day: “${text}”.`, at(element.start));
  return utc - offset;
}

const UTC_TIME = /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?(?:Z|([+-])(\d\d)(\d\d))$/;
const GENERALIZED_TIME = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?(?:[.,]\d+)?(?:Z|([+-])(\d\d)(\d\d))$/;

/** Bytes that hold one element, read anew: what is inside an OCTET STRING. */
export function innerElement(bytes: Uint8Array, what: string): Element {
  const element = readElement(bytes);
  if (element.end !== bytes.length) throw damaged(`${what} is followed by other bytes.`, at(element.end));
  return element;
}

const HEX = Array.from({ length: 256 }, (_, octet) => octet.toString(16).padStart(2, '0'));

/** Bytes in hexadecimal. */
export function hexOf(bytes: Uint8Array): string {
  let text = '';
  for (const octet of bytes) text += HEX[octet];
  return text;
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((octet, index) => octet === b[index]);
}
