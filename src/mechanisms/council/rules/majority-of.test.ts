import { describe, expect, it } from 'vitest';
import type { ProcedureKind } from '../dossier/procedures.ts';
import type { Majority } from './majority.ts';
import { majorityOf } from './majority-of.ts';

describe('by which majority the Council decides', () => {
  it.each<[ProcedureKind, Majority | null, Majority | null]>([
    ['ordinary-legislative', null, 'qualified'],
    ['implementing-act', null, 'qualified'],
    ['special-legislative', null, null],
    ['international-agreement', null, null],
    ['conclusions', null, null],
    ['special-legislative', 'unanimity', 'unanimity'],
    ['ordinary-legislative', 'reinforced', 'reinforced'],
  ])('%s with %s recorded: %s', (kind, majority, expected) => {
    expect(majorityOf({ kind, majority })).toBe(expected);
  });
});
