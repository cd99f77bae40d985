/** One step of the authentication: its reasons, the level it brings the document down to, and what is noted. */
import type { MissingFact, Reason } from '#kernel';
import type { Deviation } from '../certificates/index.ts';
import type { Level } from './level.ts';

export interface Step {
  readonly reasons: readonly Reason[];
  /** Absent where the step holds. */
  readonly level?: Level;
  readonly deviations?: readonly Deviation[];
  readonly missing?: readonly MissingFact[];
}
