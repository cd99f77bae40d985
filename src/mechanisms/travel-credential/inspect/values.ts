/** What an element without parts says, in a line. */
import { Refusal } from '#kernel';
import {
  at,
  booleanOf,
  decode,
  hexOf,
  isText,
  oidOf,
  smallInteger,
  TAG,
  textOf,
  timeOf,
  type Element,
} from '../asn1/index.ts';
import { imageKindOf, readImage } from '../documents/index.ts';
import { oidInWords } from './names.ts';

/** Bytes and characters that are shown of what is longer. */
const SHOWN_BYTES = 32;
const SHOWN_CHARACTERS = 200;

/** Bytes of a text that is read whole to count its characters. */
const MOST_TEXT = 10_000;

/** The value of an element in words; what its type does not allow is said, and shown as it stands. */
export function valueOf(element: Element): string {
  try {
    return typedValue(element);
  } catch (error) {
    if (error instanceof Refusal) return `${hexInWords(element.content)}: ${error.message}`;
    throw error;
  }
}

function typedValue(element: Element): string {
  const { tag, content } = element;
  if (tag === TAG.oid) return oidInWords(oidOf(element, 'An object identifier'));
  if (tag === TAG.boolean) return booleanOf(element, 'A truth value') ? 'true' : 'false';
  if (tag === TAG.null) return content.length === 0 ? '' : hexInWords(content);
  if (tag === TAG.integer && content.length <= 4) return String(smallInteger(element, 'A number'));
  if (tag === TAG.enumerated && content.length === 1) return String(content[0]);
  if (tag === TAG.utcTime || tag === TAG.generalizedTime) {
    return new Date(timeOf(element, 'A time')).toISOString().replace('.000Z', 'Z');
  }
  if (isText(element))
    return content.length > MOST_TEXT ? longText(element) : quoted(textOf(element, 'A text'));
  if (tag === TAG.bitString && content.length > 0) {
    return `${content[0] === 0 ? '' : `${content[0]} bits unused, `}${hexInWords(content.subarray(1))}`;
  }
  return isOwn(tag) ? ownValue(element) : hexInWords(content);
}

/** Of a long text its bytes are counted, and its beginning alone is shown, where its octets are those of letters. */
function longText({ content }: Element): string {
  const start = content.subarray(0, 4 * SHOWN_CHARACTERS);
  const text = printable(start);
  const shown =
    text === null ? hexOf(start.subarray(0, SHOWN_BYTES)) : `“${text.slice(0, SHOWN_CHARACTERS)}…”`;
  return `${shown} (${content.length} bytes)`;
}

/** Tags of applications and contexts, which say nothing of the type. */
function isOwn(tag: number): boolean {
  return (tag > 0xff ? 0xc0 : tag & 0xc0) !== 0;
}

function ownValue({ content, start }: Element): string {
  if (imageKindOf(content) !== undefined) {
    const { kind, width, height } = readImage(content, at(start));
    return `${kind}, ${width} × ${height} pixels, ${content.length} bytes`;
  }
  const text = printable(content);
  return text === null ? hexInWords(content) : quoted(text);
}

/** Text of letters, digits and signs in UTF-8; null where there is any other octet. */
function printable(content: Uint8Array): string | null {
  // One or two octets are numbers more often than letters.
  if (content.length < 3) return null;
  const text = decode(content.subarray(0, 4 * SHOWN_CHARACTERS), 'utf-8');
  return /^[\p{L}\p{M}\p{N}\p{P}\p{S} \r\n]+$/u.test(text) && !text.includes('\uFFFD') ? text : null;
}

function quoted(text: string): string {
  const plain = text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\uFFFD');
  const characters = [...plain];
  if (characters.length <= SHOWN_CHARACTERS) return `“${plain}”`;
  return `“${characters.slice(0, SHOWN_CHARACTERS).join('')}…” (${characters.length} characters)`;
}

export function hexInWords(bytes: Uint8Array): string {
  if (bytes.length <= SHOWN_BYTES) return hexOf(bytes);
  return `${hexOf(bytes.subarray(0, SHOWN_BYTES))}… (${bytes.length} bytes)`;
}
