/** Columns of a page: found by the white gutter between them, and read one after the other. */
import type { Piece } from './pdf-pieces.ts';
import type { Row } from './pdf-rows.ts';

/** Where no line of a column goes, and whether what is to its right stands beside the text and not in it. */
interface Gutter {
  readonly left: number;
  readonly right: number;
  readonly isMargin: boolean;
}

/** One side of a gutter. */
interface Side {
  readonly strips: readonly Strip[];
  readonly left: number;
  readonly right: number;
}

/** What one side has of a row. */
interface Strip {
  readonly base: number;
  readonly pieces: readonly Piece[];
}

/** Pieces further apart than this, in sizes of their font, are not of one column for certain. */
const WORD_GAP = 0.9;
const MIN_ROWS = 5;
/** Characters that a line of running text has at least; the cells of a table have fewer. */
const MIN_LENGTH = 18;
/** Lines in a margin, and the part of the width that it takes at most. */
const MIN_MARGIN_ROWS = 3;
const MAX_MARGIN = 0.4;
/** A gutter is narrow, but not as narrow as the space between words. */
const MIN_GUTTER = 0.7;
/** How much of the page’s rows may run across the gutter: titles and tables. */
const MAX_ACROSS = 0.4;
/** So many white strips are looked at: a table has one between any two of its columns. */
const MAX_RUNS = 6;
/** The width is looked at in so many steps. */
const STEPS = 1000;

/**
 * The pieces of each line in reading order. Where most lines leave the same gutter free, the left column is read before
 * the right one; a line across both stays in its place. A narrow column to the right of the text (address, date and
 * reference of a letter) is read before it, so that it does not come between two pages.
 */
export function inReadingOrder(rows: readonly Row[]): readonly (readonly Piece[])[] {
  const gutter = gutterOf(rows);
  if (gutter === null) return rows.map(({ pieces }) => pieces);
  const lines: (readonly Piece[])[] = [];
  let band: Row[] = [];
  const endBand = (): void => {
    const sides = [stripsOn('left', band, gutter), stripsOn('right', band, gutter)];
    for (const side of gutter.isMargin ? sides.reverse() : sides) {
      for (const { pieces } of side) lines.push(pieces);
    }
    band = [];
  };
  for (const row of rows) {
    if (isAcross(row, gutter)) {
      endBand();
      lines.push(row.pieces);
    } else {
      band.push(row);
    }
  }
  endBand();
  return lines;
}

function gutterOf(rows: readonly Row[]): Gutter | null {
  if (rows.length < MIN_ROWS) return null;
  for (const run of whiteRuns(rows)) {
    const beside = columnsBeside(rows, run);
    if (beside !== null) return { ...run, isMargin: beside === 'margin' };
  }
  return null;
}

type Run = Pick<Gutter, 'left' | 'right'>;

/** The upright white strips that few rows run across, the widest first. */
function whiteRuns(rows: readonly Row[]): readonly Run[] {
  const segments = rows.flatMap(segmentsOf);
  const left = least(segments.map((segment) => segment.left));
  const right = most(segments.map((segment) => segment.right));
  const step = (right - left) / STEPS;
  if (!(step > 0)) return [];
  const across = coverage(segments, left, step);
  const middle = across.slice(Math.floor(STEPS * 0.15), Math.ceil(STEPS * 0.85));
  const allowed = least(middle) + rows.length * 0.05;
  if (allowed > rows.length * (MAX_ACROSS + 0.05)) return [];
  const runs: Run[] = [];
  let start: number | null = null;
  for (let at = Math.floor(STEPS * 0.1); at <= Math.ceil(STEPS * 0.9); at += 1) {
    const isWhite = at < Math.ceil(STEPS * 0.9) && (across[at] ?? 0) <= allowed;
    if (isWhite) start ??= at;
    if (isWhite || start === null) continue;
    runs.push({ left: left + start * step, right: left + at * step });
    start = null;
  }
  const size = median(rows.flatMap(({ pieces }) => pieces.slice(0, 1).map((piece) => piece.size)));
  return runs
    .filter((run) => widthOf(run) >= MIN_GUTTER * size)
    .sort((a, b) => widthOf(b) - widthOf(a))
    .slice(0, MAX_RUNS);
}

/** How many segments cover each step of the width. */
function coverage(segments: readonly Run[], from: number, step: number): number[] {
  const changes = Array.from({ length: STEPS + 1 }, () => 0);
  for (const { left, right } of segments) {
    const first = Math.max(0, Math.floor((left - from) / step));
    const behind = Math.min(STEPS, Math.max(first + 1, Math.ceil((right - from) / step)));
    changes[first] = (changes[first] ?? 0) + 1;
    changes[behind] = (changes[behind] ?? 0) - 1;
  }
  let covered = 0;
  return changes.slice(0, STEPS).map((change) => (covered += change));
}

/** What stands together in a row: pieces with no more than the space of words between. */
function segmentsOf({ pieces }: Row): readonly Run[] {
  const segments: { left: number; right: number }[] = [];
  for (const { left, right, size } of pieces) {
    const last = segments.at(-1);
    if (last !== undefined && left - last.right <= WORD_GAP * size) last.right = Math.max(last.right, right);
    else segments.push({ left, right });
  }
  return segments;
}

/**
 * Whether the strip parts two columns that are read from left to right, or text from its margin to the right; null where
 * it parts the cells of a table.
 */
function columnsBeside(rows: readonly Row[], run: Run): 'columns' | 'margin' | null {
  const gutter = { ...run, isMargin: false };
  const apart = rows.filter((row) => !isAcross(row, gutter));
  if (rows.length - apart.length > rows.length * MAX_ACROSS) return null;
  const left = sideOf(stripsOn('left', apart, gutter));
  const right = sideOf(stripsOn('right', apart, gutter));
  if (!areBeside(left, right)) return null;
  const part = widthOf(right) / (right.right - left.left);
  if (isText(left) && isText(right) && part > 0.25 && part < 0.75) return 'columns';
  if (isText(left) && part < MAX_MARGIN && isApart(right, left)) return 'margin';
  return isText(right) && part > 1 - MAX_MARGIN && isApart(left, right) ? 'columns' : null;
}

/** Lines of running text: long, and most of them as long as the column is wide. */
function isText({ strips, left, right }: Side): boolean {
  const lengths = strips.map(({ pieces }) => pieces.reduce((sum, { text }) => sum + text.length, 0));
  const widths = strips.map(({ pieces }) => most(pieces.map((piece) => piece.right)) - left);
  return strips.length >= MIN_ROWS && median(lengths) >= MIN_LENGTH && median(widths) >= 0.6 * (right - left);
}

/** What stands in the margin is smaller than the text, or on lines of its own. */
function isApart(margin: Side, text: Side): boolean {
  if (margin.strips.length < MIN_MARGIN_ROWS) return false;
  if (sizeOf(margin) <= 0.88 * sizeOf(text)) return true;
  const bases = new Set(text.strips.map(({ base }) => base));
  return margin.strips.filter(({ base }) => bases.has(base)).length < margin.strips.length / 2;
}

function areBeside(left: Side, right: Side): boolean {
  if (left.strips.length === 0 || right.strips.length === 0) return false;
  const [leftTop, leftEnd] = [left.strips[0]?.base ?? 0, left.strips.at(-1)?.base ?? 0];
  const [rightTop, rightEnd] = [right.strips[0]?.base ?? 0, right.strips.at(-1)?.base ?? 0];
  const shared = Math.min(leftEnd, rightEnd) - Math.max(leftTop, rightTop);
  return shared >= 0.5 * Math.min(leftEnd - leftTop, rightEnd - rightTop);
}

function sideOf(strips: readonly Strip[]): Side {
  return {
    strips,
    left: least(strips.flatMap(({ pieces }) => pieces.map((piece) => piece.left))),
    right: most(strips.flatMap(({ pieces }) => pieces.map((piece) => piece.right))),
  };
}

function stripsOn(side: 'left' | 'right', rows: readonly Row[], gutter: Run): readonly Strip[] {
  return rows
    .map(({ base, pieces }) => ({ base, pieces: pieces.filter((piece) => isOn(side, piece, gutter)) }))
    .filter(({ pieces }) => pieces.length > 0);
}

function isOn(side: 'left' | 'right', piece: Piece, { left, right }: Run): boolean {
  return piece.left + piece.right < left + right === (side === 'left');
}

/** Whether something in the row reaches over the gutter. */
function isAcross(row: Row, { left, right }: Run): boolean {
  const middle = (left + right) / 2;
  return segmentsOf(row).some((segment) => segment.left < middle && segment.right > middle);
}

function sizeOf({ strips }: Side): number {
  return median(strips.flatMap(({ pieces }) => pieces.map(({ size }) => size)));
}

function widthOf({ left, right }: Run): number {
  return right - left;
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((found, number) => Math.min(found, number), Infinity);
}

function most(numbers: readonly number[]): number {
  return numbers.reduce((found, number) => Math.max(found, number), -Infinity);
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
