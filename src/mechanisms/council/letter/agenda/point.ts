/** A point of an agenda and the part in which it stands. */
import type { DecisionType } from '../codes.ts';

export interface Part {
  /** I, II, …; null where the letter has no parts. */
  readonly numeral: string | null;
  readonly title: string;
  readonly line: number;
}

export interface AgendaPoint {
  readonly part: Part | null;
  /** Null where the letter does not number its points. */
  readonly number: number | null;
  readonly letter: string | null;
  readonly title: string;
  readonly type: DecisionType | null;
  /** The type as printed. */
  readonly typeText: string | null;
  /** The line of its number or, without one, of its title. */
  readonly line: number;
  /** The first line of its text. */
  readonly textFrom: number;
}
