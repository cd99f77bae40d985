/** Reads a letter from a file of any of the kinds that letters come in. */
import { Refusal } from '#kernel';
import { kindOf } from './kind.ts';
import type { LetterKind, LetterText, PagedLines } from './letter-text.ts';
import { requireSize } from './limits.ts';
import { withCalls } from './raised.ts';
import { readText } from './text.ts';

export type { LetterKind, LetterText } from './letter-text.ts';

/** The libraries that read are large: each is loaded when its kind first comes. */
const READERS: Readonly<Record<LetterKind, (bytes: Uint8Array) => PagedLines | Promise<PagedLines>>> = {
  text: readText,
  pdf: async (bytes) => (await import('./pdf.ts')).readPdf(bytes),
  docx: async (bytes) => (await import('./docx.ts')).readDocx(bytes),
  html: async (bytes) => (await import('./html.ts')).readHtml(bytes),
};

/**
 * The text of a letter: a PDF, a Word file, a web page or plain text, told apart by what is in it and never by a name.
 * Throws a Refusal that says what is wrong on a file of another kind, one that is damaged, locked, above a limit, or
 * without text.
 */
export async function readLetterFile(bytes: Uint8Array): Promise<LetterText> {
  requireSize(bytes);
  if (bytes.length === 0) {
    throw new Refusal('invalid-input', 'The file is empty.', { remedy: 'Fetch or save it again.' });
  }
  const kind = kindOf(bytes);
  const { lines, pageStarts } = await READERS[kind](bytes);
  if (lines.every((line) => line.trim() === '')) throw withoutText(kind);
  return { kind, lines: lines.map(withCalls), pageStarts };
}

function withoutText(kind: LetterKind): Refusal {
  if (kind === 'pdf') {
    return new Refusal(
      'invalid-input',
      'The PDF has no text in it: its pages are pictures, as a scanner makes them.',
      {
        remedy: 'Have the text recognised first (OCR), or give the letter as a Word file or web page.',
      },
    );
  }
  return new Refusal('invalid-input', 'The file has no text in it.', {
    remedy: 'Give the file that has the letter itself.',
  });
}
