/**
 * A Word file. Read here and not with mammoth: that loses the numbers of lists that go on after a paragraph.
 */
import { linesOf } from './blocks.ts';
import { DocxNotes } from './docx-notes.ts';
import { Numbering } from './docx-numbering.ts';
import { docxParts } from './docx-parts.ts';
import { DocxReader } from './docx-reader.ts';
import { ParagraphStyles } from './docx-styles.ts';
import type { PagedLines } from './letter-text.ts';
import { TextBudget } from './limits.ts';
import { walk } from './markup.ts';

/** No lines where the file has no text. Throws a Refusal on a damaged or locked file, and above the limits. */
export function readDocx(bytes: Uint8Array): PagedLines {
  const parts = docxParts(bytes);
  const numbering = new Numbering(parts.numbering, new ParagraphStyles(parts.styles));
  const notes = new DocxNotes();
  const budget = new TextBudget();
  const read = (xml: string): DocxReader => {
    const reader = new DocxReader(numbering, notes, budget);
    walk(xml, 'xml', {
      open: (name, attributes) => reader.open(name, attributes),
      text: (text) => reader.text(text),
    });
    return reader;
  };
  const blocks = read(parts.document).blocks();
  const texts = new Map([...read(parts.footnotes).noteTexts, ...read(parts.endnotes).noteTexts]);
  return { lines: linesOf(blocks, notes.notes(texts)), pageStarts: [0] };
}
