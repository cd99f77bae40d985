/** The lines of one page of a PDF after another, footnotes where they are printed. */
import { inReadingOrder } from './pdf-columns.ts';
import { lineOf, type PrintedLine } from './pdf-line.ts';
import type { Piece } from './pdf-pieces.ts';
import { rowsOf } from './pdf-rows.ts';
import { Tally } from './tally.ts';

/** Footnotes are in a smaller font than the text. */
const NOTE_SIZE = 0.93;
/** So much more than the usual distance between lines is an empty line. */
const WIDER = 1.3;
/** Distances that lines of one paragraph have, in sizes of their font. */
const LEADING = { least: 0.9, usual: 1.25, most: 2.2 };
const CALL = /(?<=\S)\[(\d{1,3})\]/g;
const NUMBERED = /^(\d{1,3})[.)]?\s+(?=\S)/;

/** Pages in their order: what is usual on those before helps to read those after. */
export class PdfPages {
  readonly #sizes = new Tally(0.1);
  readonly #leading = new Tally(0.05);

  /** The lines of a page, with an empty one where the page leaves room. A page without text has one empty line. */
  lines(pieces: readonly Piece[]): readonly string[] {
    const printed = inReadingOrder(rowsOf(pieces))
      .map(lineOf)
      .filter(({ text }) => text !== '');
    for (const { size, text } of printed) this.#sizes.add(size, text.length);
    for (const [index, line] of printed.entries()) {
      const leading = leadingOf(line, printed[index - 1]);
      if (leading >= LEADING.least && leading <= LEADING.most) this.#leading.add(leading, 1);
    }
    return printed.length > 0 ? this.#written(printed) : [''];
  }

  #written(printed: readonly PrintedLine[]): readonly string[] {
    // Less than half: in a list of short items most lines are followed by room.
    const usual = this.#leading.share(0.3) || LEADING.usual;
    const called = new Set(
      printed.flatMap(({ text }) => [...text.matchAll(CALL)].map(([, number = '']) => number)),
    );
    const lines: string[] = [];
    let noted = false;
    for (const [index, line] of printed.entries()) {
      const number = line.note ?? this.#smallNumber(line, called);
      const isFirstNote = number !== null && !noted;
      noted ||= number !== null;
      if (line.note !== null) called.delete(line.note);
      const isApart = isSetApart(line, printed[index - 1], usual);
      if (index > 0 && (isApart || isFirstNote)) lines.push('');
      const text = line.note === null && number !== null ? line.text.replace(NUMBERED, '') : line.text;
      lines.push(number === null ? text : `[${number}] ${text}`);
    }
    return lines;
  }

  /** The number that small print begins with, where the page calls that note; each is taken once. */
  #smallNumber({ text, size }: PrintedLine, called: Set<string>): string | null {
    const number = NUMBERED.exec(text)?.[1];
    if (number === undefined || size > NOTE_SIZE * this.#sizes.most()) return null;
    return called.delete(number) ? number : null;
  }
}

/** Whether there is room between two lines, or they are of columns in different print: a margin and its text. */
function isSetApart(line: PrintedLine, before: PrintedLine | undefined, usual: number): boolean {
  if (before === undefined) return false;
  const leading = leadingOf(line, before);
  return leading < 0 ? Math.abs(line.size - before.size) > 0.1 * line.size : leading > WIDER * usual;
}

/** How far a line stands below the one before, in sizes of their font; 0 for the first. */
function leadingOf(line: PrintedLine, before: PrintedLine | undefined): number {
  return before === undefined ? 0 : (2 * (line.base - before.base)) / (line.size + before.size);
}
