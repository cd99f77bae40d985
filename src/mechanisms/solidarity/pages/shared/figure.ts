/** One figure of a state as the page shows it: text, how it came to be, and what it follows from. */
import type { Cents, MemberState, Reason } from '#kernel';
import type { FigureStanding } from '../../../../desk/figures/standing.tsx';
import type { Tone } from '../../../../desk/theme/tone.ts';

export const MEASURES = ['share', 'persons', 'euro', 'pledged', 'deducted', 'owed'] as const;
export type Measure = (typeof MEASURES)[number];

export interface StateFigure {
  readonly text: string;
  /** The figure with its unit, for panel and screen reader. */
  readonly full: string;
  /** `none`: a dash, since nothing of the kind exists. */
  readonly standing: FigureStanding | 'none';
  /** For sorting; null sorts last. */
  readonly sort: number | null;
  readonly reasons: readonly Reason[];
}

/** One line of the table, one state of the map. */
export interface StateRow {
  readonly state: MemberState;
  readonly name: string;
  readonly tone: Tone;
  readonly role: string;
  readonly roleReasons: readonly Reason[];
  readonly figures: Readonly<Record<Measure, StateFigure>>;
  /** Plain values for CSV, in the units of the column heads. */
  readonly plain: {
    readonly share: string | null;
    readonly persons: number | null;
    readonly euro: Cents | null;
    readonly pledged: Cents | null;
    readonly deducted: Cents | null;
    readonly owed: Cents | null;
  };
}
