/** Small pieces that stand above or below the line: whether they belong to the text beside them. */
import type { Piece } from './pdf-pieces.ts';

/** All in sizes of the larger text. Superscripts are three fifths of it and raised by a third to a half. */
const SMALLER = 0.85;
const RISE = { least: 0.1, most: 0.7 };
const DROP = 0.35;
const GAP = { least: -0.3, most: 0.2 };
/** The number of a note may be followed by a tab. */
const NUMBER_GAP = { least: -0.3, most: 4 };

/** Whether the small piece is raised directly behind the text: a call, or the “e” of 1e. `before` ends at `end`. */
export function isRaisedBehind(small: Piece, text: Piece, end = text.right): boolean {
  return isSmaller(small, text) && isRaised(small, text) && isBetween((small.left - end) / text.size, GAP);
}

/** Whether the small piece is lowered directly behind the text: the 2 of CO2. */
export function isLoweredBehind(small: Piece, text: Piece): boolean {
  const drop = (small.base - text.base) / text.size;
  return (
    isSmaller(small, text) &&
    isBetween(drop, { least: 0, most: DROP }) &&
    isBetween((small.left - text.right) / text.size, GAP)
  );
}

/** Whether the small piece is a raised number before the text: that of a footnote at the foot of the page. */
export function isNumberBefore(small: Piece, text: Piece): boolean {
  return (
    /^\s*\d{1,3}\s*$/.test(small.text) &&
    isSmaller(small, text) &&
    isRaised(small, text) &&
    isBetween((text.left - small.right) / text.size, NUMBER_GAP)
  );
}

function isSmaller(small: Piece, text: Piece): boolean {
  return small.size <= SMALLER * text.size;
}

function isRaised(small: Piece, text: Piece): boolean {
  return isBetween((text.base - small.base) / text.size, RISE);
}

function isBetween(
  value: number,
  { least, most }: { readonly least: number; readonly most: number },
): boolean {
  return value >= least && value <= most;
}
