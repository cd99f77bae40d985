/** The pieces of text on a page of a PDF, with where each stands and how large it is. */
import { MAX_PIECES, tooMuch } from './limits.ts';

/** Positions run to the right and down, as a reader goes. */
export interface Piece {
  readonly text: string;
  /** Where it begins and ends, and the line that it stands on. */
  readonly left: number;
  readonly right: number;
  readonly base: number;
  /** The size of its font. */
  readonly size: number;
}

/** What pdf.js says of a piece of text: its transform puts it on the page, its width is in the page's own units. */
export interface PageItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

type Matrix = readonly [number, number, number, number, number, number];

/** How far text may lean and still be upright: about five degrees. */
const LEAN = 0.09;

/**
 * The pieces that stand in the direction in which most of the page is read; a page on its side is turned. What stands
 * aslant or across is left out: a watermark, a stamp in the margin. `viewport` is what turns the page upright.
 */
export function piecesOf(items: readonly PageItem[], viewport: readonly number[]): readonly Piece[] {
  const written = items.filter(({ str }) => str.trim() !== '');
  if (written.length > MAX_PIECES) throw tooMuch('A page of the PDF', MAX_PIECES, 'pieces of text');
  const placed = written.map((item) => {
    const matrix = multiply(matrixOf(viewport), matrixOf(item.transform));
    return { item, matrix, turn: turnOf(matrix) };
  });
  const turn = mostlyTurned(placed);
  return placed.flatMap((one) => (one.turn === turn ? pieceOf(one.item, one.matrix, turn) : []));
}

/** Quarter turns to the right, 0 to 3; null for what is aslant. */
function turnOf([a, b]: Matrix): number | null {
  const quarters = Math.atan2(b, a) / (Math.PI / 2);
  const nearest = Math.round(quarters);
  return Math.abs(quarters - nearest) < LEAN ? (nearest + 4) % 4 : null;
}

function mostlyTurned(placed: readonly { readonly item: PageItem; readonly turn: number | null }[]): number {
  const characters = [0, 0, 0, 0];
  for (const { item, turn } of placed) {
    if (turn !== null) characters[turn] = (characters[turn] ?? 0) + item.str.length;
  }
  return characters.indexOf(Math.max(...characters));
}

function pieceOf({ str, width }: PageItem, [a, b, c, d, e, f]: Matrix, turn: number): Piece[] {
  const size = Math.hypot(c, d) || Math.hypot(a, b);
  const [left, base] = turnedBack(e, f, turn);
  const numbers = [size, left, base, width];
  if (!numbers.every(Number.isFinite) || size <= 0) return [];
  return [{ text: str, left, right: left + Math.max(0, width), base, size }];
}

function turnedBack(x: number, y: number, turn: number): readonly [number, number] {
  switch (turn) {
    case 1:
      return [y, -x];
    case 2:
      return [-x, -y];
    case 3:
      return [-y, x];
    default:
      return [x, y];
  }
}

function matrixOf(numbers: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers;
  return [a, b, c, d, e, f];
}

function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
