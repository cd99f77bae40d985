/** Bytes as characters: by the mark at their beginning, else as UTF-8, else as Windows-1252. */
import { Refusal } from '#kernel';

/**
 * The characters of a file. `declared` is what the file says of itself, as HTML does; it counts when the bytes are
 * not UTF-8. Throws a Refusal on bytes that are no text.
 */
export function decode(bytes: Uint8Array, declared?: string): string {
  const text = markedText(bytes) ?? utf8(bytes) ?? legacy(bytes, declared);
  if (text.includes('\0')) {
    throw new Refusal('invalid-input', 'The file is not text: it has bytes that no text has.', {
      remedy: 'Give a PDF, a Word file (.docx), a web page or plain text.',
    });
  }
  return text;
}

/** The text by its byte order mark; null without one. */
function markedText(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return null;
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function legacy(bytes: Uint8Array, declared = 'windows-1252'): string {
  try {
    return new TextDecoder(declared).decode(bytes);
  } catch {
    // A name that no decoder has: what Windows wrote is what is left.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
