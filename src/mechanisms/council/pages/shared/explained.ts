/** Reasons of an answer as the tree of reasons takes them: in words already, their values no longer needed. */
import type { ExplainedReason } from '#kernel';
import type { Dossier } from './queries.ts';

type Reason = Dossier['followUps'][number]['reasons'][number];

export function explained(reasons: readonly Reason[]): readonly ExplainedReason[] {
  return reasons.map((reason) => ({ ...reason, values: {}, because: explained(reason.because) }));
}
