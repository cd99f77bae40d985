/** One provision that a mechanism rests on. */
import type { Provision } from '#kernel';
import type { Words } from '../pages.ts';

export interface LawLine {
  readonly provision: Provision;
  /** What it is relied on for, in a line. */
  readonly for: Words;
}
