/** What the panel on the right shows of one figure. */
import type { Reason } from '#kernel';
import type { FigureStanding } from '../figures/standing.tsx';

export interface Source {
  readonly what: string;
  readonly title: string;
  readonly url: string | null;
  readonly date: string | null;
  readonly standing: 'official' | 'reported' | 'unknown';
}

export interface PanelAnswer {
  /** Whose figure it is: a state, or the pool. */
  readonly subject: string;
  readonly measure: string;
  readonly text: string;
  readonly standing: FigureStanding | 'none';
  /** In a what-if: what the record says. */
  readonly recorded: string | null;
  readonly reasons: readonly Reason[];
  readonly sources: readonly Source[];
  /** The vintage of the figures that it was computed from. */
  readonly vintage: string | null;
}
