/** What an annotated agenda announced beside what came of it, point by point. */
import type { DecisionType, Position, Result } from '../letter/codes.ts';

export const VERDICTS = ['as-announced', 'otherwise', 'not-dealt-with', 'not-reported'] as const;

/** How a point went: as announced, otherwise, not at all, or nobody recorded it yet. */
export type Verdict = (typeof VERDICTS)[number];

/** What each type of point sets out to do. */
const MEANT: Readonly<Record<DecisionType, readonly Result[]>> = {
  'general-approach': ['reached'],
  'partial-general-approach': ['reached'],
  'political-agreement': ['reached'],
  adoption: ['reached'],
  approval: ['reached'],
  conclusions: ['reached'],
  'exchange-of-views': ['discussed'],
  'policy-debate': ['discussed'],
  'progress-report': ['noted', 'discussed'],
  'state-of-play': ['noted', 'discussed'],
  'information-presidency': ['noted', 'discussed'],
  'information-commission': ['noted', 'discussed'],
  'information-member-state': ['noted', 'discussed'],
  'presentation-incoming-presidency': ['noted', 'discussed'],
  presentation: ['noted', 'discussed'],
  'any-other-business': ['noted', 'discussed'],
};

/** `decided`: under which types what was decided may have been announced, where the dossier says what that was. */
export function verdictOf(
  type: DecisionType | null,
  result: Result | null,
  decided: readonly DecisionType[] = [],
): Verdict {
  if (result === null) return 'not-reported';
  if (result === 'not-dealt-with' || result === 'postponed') return 'not-dealt-with';
  if (type !== null && result === 'reached' && decided.length > 0) {
    return decided.includes(type) ? 'as-announced' : 'otherwise';
  }
  return type === null || MEANT[type].includes(result) ? 'as-announced' : 'otherwise';
}

/** Whether a government ended elsewhere than it said it would; null where either is not known. */
export function positionMoved(announced: Position | undefined, taken: Position | undefined): boolean | null {
  if (announced === undefined || taken === undefined) return null;
  if (announced === 'not-stated') return null;
  return announced !== taken;
}
