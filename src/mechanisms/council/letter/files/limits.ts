/** How large a letter may be: far above any real one, and low enough that reading ends. */
import { Refusal } from '#kernel';

/** Bytes of the file: 20 MB. */
export const MAX_BYTES = 20 * 1024 ** 2;
/** Pages of a PDF. */
export const MAX_PAGES = 600;
/** Bytes of the parts of a Word file that are read, inflated: 50 MB. */
export const MAX_INFLATED = 50 * 1024 ** 2;
/** Characters of text. */
export const MAX_CHARACTERS = 8_000_000;
/** Lines of text. */
export const MAX_LINES = 400_000;
/** Elements within each other in HTML and in Word’s XML; browsers stop at as many. */
export const MAX_DEPTH = 512;
/** Pieces of text on one page of a PDF: every letter by itself, on a page that is full. */
export const MAX_PIECES = 20_000;

const COUNT = new Intl.NumberFormat('en');

/** The refusal of what is more than a limit: `tooMuch('The PDF', MAX_PAGES, 'pages')`. */
export function tooMuch(what: string, limit: number, unit: string): Refusal {
  return new Refusal('invalid-input', `${what} has more than ${COUNT.format(limit)} ${unit}.`, {
    remedy: 'Take the letter by itself, without its annexes.',
  });
}

/** Refuses a file of too many bytes. */
export function requireSize(bytes: Uint8Array): void {
  if (bytes.length <= MAX_BYTES) return;
  throw new Refusal('invalid-input', `The file is larger than ${MAX_BYTES / 1024 ** 2} MB.`, {
    remedy: 'Take the letter by itself, without its annexes, or a version without pictures.',
  });
}

/** Counts the text while it is read, so that reading ends at the limit and not after it. */
export class TextBudget {
  #characters = 0;

  /** Throws a Refusal at the first character too many. */
  spend(characters: number): void {
    this.#characters += characters;
    if (this.#characters > MAX_CHARACTERS) throw tooMuch('The letter', MAX_CHARACTERS, 'characters');
  }
}

/** The lines as they are; throws a Refusal when they are too many. */
export function withinLines(lines: readonly string[]): readonly string[] {
  if (lines.length > MAX_LINES) throw tooMuch('The letter', MAX_LINES, 'lines');
  return lines;
}
