/** In which order dates are shown, and which of them are marked. */
import type { DateKind } from '../../letter/codes.ts';

const MARKED: readonly DateKind[] = ['deadline', 'milestone'];

export function isMarked(kind: DateKind): boolean {
  return MARKED.includes(kind);
}

/** What must be done by a day comes first, then what begins on one, then the others as the letter has them. */
export function dateRank(kind: DateKind): number {
  return isMarked(kind) ? MARKED.indexOf(kind) : MARKED.length;
}
