/** The pieces of a page as rows: what stands on one line, from left to right. */
import type { Piece } from './pdf-pieces.ts';
import { isLoweredBehind, isNumberBefore, isRaisedBehind } from './pdf-raised.ts';

/** Its pieces from left to right; there is at least one. */
export interface Row {
  readonly base: number;
  readonly pieces: readonly Piece[];
}

interface OpenRow {
  readonly base: number;
  size: number;
  pieces: Piece[];
}

/** Pieces that stand apart by less than this part of the smaller font are on one line. */
const TOLERANCE = 1 / 3;
/** How many rows near by are looked at: superscripts make a row of their own between two lines. */
const NEAR = 4;
/** Longer pieces are text of their own, never raised or lowered. */
const MAX_SMALL = 12;

/** The rows from the top of the page, superscripts and subscripts in the row of what they stand behind. */
export function rowsOf(pieces: readonly Piece[]): readonly Row[] {
  const rows = onOneLine(pieces);
  for (const row of rows) row.pieces.sort(byLeft);
  putBack(rows);
  return rows.filter((row) => row.pieces.length > 0);
}

function onOneLine(pieces: readonly Piece[]): OpenRow[] {
  const rows: OpenRow[] = [];
  for (const piece of [...pieces].sort((a, b) => a.base - b.base)) {
    const row = rows.slice(-NEAR).findLast(({ base, size }) => {
      return piece.base - base <= Math.min(size, piece.size) * TOLERANCE;
    });
    if (row === undefined) {
      rows.push({ base: piece.base, size: piece.size, pieces: [piece] });
    } else {
      row.pieces.push(piece);
      row.size = Math.max(row.size, piece.size);
    }
  }
  return rows;
}

/** Moves small pieces from a row of their own to the row that they belong to. */
function putBack(rows: readonly OpenRow[]): void {
  const moved: { readonly piece: Piece; readonly to: OpenRow }[] = [];
  for (const [index, row] of rows.entries()) {
    const near = rows
      .slice(Math.max(0, index - NEAR), index + NEAR + 1)
      .filter((other) => other.size > row.size);
    if (near.length === 0) continue;
    const homes = row.pieces.map((piece) => near.find((other) => belongs(piece, other.pieces)));
    for (const [at, piece] of row.pieces.entries()) {
      const to = homes[at];
      if (to !== undefined) moved.push({ piece, to });
    }
    row.pieces = row.pieces.filter((_, at) => homes[at] === undefined);
  }
  for (const { piece, to } of moved) to.pieces.push(piece);
  for (const row of new Set(moved.map(({ to }) => to))) row.pieces.sort(byLeft);
}

/** Whether the small piece belongs to this row: behind a piece of it, or as a number before one. */
function belongs(small: Piece, pieces: readonly Piece[]): boolean {
  if (small.text.length > MAX_SMALL) return false;
  const next = firstAfter(pieces, small.left);
  const before = pieces[next - 1];
  if (before !== undefined && (isRaisedBehind(small, before) || isLoweredBehind(small, before))) return true;
  const after = pieces[next];
  return after !== undefined && isNumberBefore(small, after);
}

/** The index of the first piece that begins to the right of this place. */
function firstAfter(pieces: readonly Piece[], left: number): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((pieces[middle]?.left ?? 0) <= left) low = middle + 1;
    else high = middle;
  }
  return low;
}

function byLeft(a: Piece, b: Piece): number {
  return a.left - b.left;
}
