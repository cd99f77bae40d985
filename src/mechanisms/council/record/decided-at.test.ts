import { describe, expect, it } from 'vitest';
import { dayOf, type Day } from '#kernel';
import type { StepCode } from '../dossier/procedures.ts';
import { decidedAt } from './decided-at.ts';

const COUNCIL = { from: '2025-12-08', to: '2025-12-09' };
const LATER = dayOf(2025, 12, 20);
const at = (...steps: readonly (readonly [StepCode, Day])[]) => ({
  history: steps.map(([step, on]) => ({ step, on })),
});

describe('what a dossier says came of a Council', () => {
  it('is what was decided in its days, over what was debated', () => {
    const dossier = at(
      ['reach-general-approach', dayOf(2025, 12, 8)],
      ['debate-in-council', dayOf(2025, 12, 9)],
    );
    expect(decidedAt(COUNCIL, dossier, LATER)).toEqual({ result: 'reached', types: ['general-approach'] });
  });

  it('is nothing of other days, of other institutions, or of what was not known yet', () => {
    expect(decidedAt(COUNCIL, at(['reach-general-approach', dayOf(2025, 12, 10)]), LATER)).toBeNull();
    expect(decidedAt(COUNCIL, at(['confirm-parliament-mandate', dayOf(2025, 12, 8)]), LATER)).toBeNull();
    const decided = at(['reach-general-approach', dayOf(2025, 12, 8)]);
    expect(decidedAt(COUNCIL, decided, dayOf(2025, 12, 7))).toBeNull();
  });
});
