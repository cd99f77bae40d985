/** By which majority the Council decides on a dossier. */
import { PROCEDURES, type ProcedureKind } from '../dossier/procedures.ts';
import type { Majority } from './majority.ts';

/** Procedures in which the Council acts by qualified majority unless the Treaties say otherwise, Article 16(3) TEU. */
const QUALIFIED: readonly ProcedureKind[] = ['ordinary-legislative', 'implementing-act'];

/**
 * What is recorded with the dossier, since the legal basis has the last word: unanimity, or 72 % on an initiative of
 * member states (Article 76(b) TFEU). Otherwise qualified where the procedure has that rule and begins with a proposal
 * of the Commission; `null` where it is for the legal basis to say and that is not recorded.
 */
export function majorityOf({
  kind,
  majority,
}: {
  readonly kind: ProcedureKind;
  readonly majority: Majority | null;
}): Majority | null {
  if (majority !== null) return majority;
  if (!QUALIFIED.includes(kind)) return null;
  return PROCEDURES[kind].steps.propose?.by === 'commission' ? 'qualified' : 'reinforced';
}
