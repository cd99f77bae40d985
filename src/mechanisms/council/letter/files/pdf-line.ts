/** One printed line: its pieces as text, with spaces where the gaps are and calls where digits are raised. */
import type { Piece } from './pdf-pieces.ts';
import { isNumberBefore, isRaisedBehind } from './pdf-raised.ts';
import { isLabel } from './list-label.ts';
import { callOf } from './raised.ts';
import { shown } from './shown.ts';
import { Tally } from './tally.ts';

export interface PrintedLine {
  readonly text: string;
  /** The size of the font that most of it is in, and the height on the page that it stands at. */
  readonly size: number;
  readonly base: number;
  /** The number of the note that it begins with, by a raised number; null where there is none. */
  readonly note: string | null;
}

/** Gaps in sizes of the font: wider ones are a space, and far wider ones the border of a cell. */
const SPACE = 0.12;
const CELL = 1.5;

/** The pieces stand from left to right. */
export function lineOf(pieces: readonly Piece[]): PrintedLine {
  const [first, second] = pieces;
  const note = first && second && isNumberBefore(first, second) ? first.text.trim() : null;
  const line = new Line();
  for (const piece of note === null ? pieces : pieces.slice(1)) line.add(piece);
  return { text: printed(line.end()), size: mostlyOf(pieces), base: baseOf(pieces), note };
}

class Line {
  #text = '';
  /** The last piece that stands on the line itself, and where the line ends so far. */
  #on: Piece | null = null;
  #end = 0;
  #last: Piece | null = null;
  /** Raised digits so far: 1 and 2 may be two pieces for 12. */
  #raised = '';

  add(piece: Piece): void {
    // Printed twice, a little apart: how some programs write bold.
    if (this.#last !== null && isSame(piece, this.#last)) return;
    this.#last = piece;
    if (this.#on !== null && isRaisedBehind(piece, this.#on, this.#end)) {
      this.#raised += piece.text;
    } else {
      this.#endRaised();
      this.#text = this.#on === null ? piece.text : this.#joined(piece, this.#on);
      this.#on = piece;
    }
    this.#end = Math.max(this.#end, piece.right);
  }

  end(): string {
    this.#endRaised();
    return this.#text;
  }

  #joined(piece: Piece, on: Piece): string {
    const gap = (piece.left - this.#end) / Math.max(piece.size, on.size);
    if (gap <= SPACE) return this.#text + piece.text;
    const isCell = gap > CELL && !isLabel(this.#text.trim());
    return `${this.#text.trimEnd()}${isCell ? '  ' : ' '}${piece.text.trimStart()}`;
  }

  #endRaised(): void {
    if (this.#raised === '') return;
    const before = this.#text.trimEnd();
    const call = callOf(this.#raised, before.slice(-8));
    this.#text = call === null ? this.#text + this.#raised : before + call;
    this.#raised = '';
  }
}

function isSame(piece: Piece, other: Piece): boolean {
  const apart = Math.abs(piece.left - other.left) + Math.abs(piece.base - other.base);
  return piece.text === other.text && apart < 0.2 * piece.size;
}

/** A hyphen that shows only at the end of a line shows there. */
function printed(text: string): string {
  return shown(text.trim().replace(/\u00AD$/, '-')).replaceAll(/ {3,}/g, '  ');
}

function mostlyOf(pieces: readonly Piece[]): number {
  const sizes = new Tally(0.1);
  for (const { size, text } of pieces) sizes.add(size, text.length);
  return sizes.most();
}

/** Of the largest piece: smaller ones may be raised. */
function baseOf(pieces: readonly Piece[]): number {
  const [first, ...others] = pieces;
  if (first === undefined) return 0;
  return others.reduce((largest, piece) => (piece.size > largest.size ? piece : largest), first).base;
}
