import { describe, expect, it } from 'vitest';
import type { Majority } from '../rules/majority.ts';
import type { ProcedureKind } from './procedures.ts';
import { councilVoteOf } from './votes.ts';

describe('By which majority the Council decides on a dossier', () => {
  it.each<[ProcedureKind, Majority | null, Majority | null, boolean]>([
    ['ordinary-legislative', null, 'qualified', true],
    ['implementing-act', null, 'qualified', true],
    ['special-legislative', null, 'unanimity', false],
    ['international-agreement', null, 'qualified', false],
    ['conclusions', null, null, true],
    ['information', null, null, true],
    ['special-legislative', 'unanimity', 'unanimity', true],
    ['ordinary-legislative', 'reinforced', 'reinforced', true],
  ])('%s with %s recorded: %s, certain: %s', (kind, recorded, majority, certain) => {
    expect(councilVoteOf({ kind, majority: recorded })).toMatchObject({ majority, certain });
  });
});
