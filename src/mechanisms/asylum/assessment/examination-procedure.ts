/** In which procedure an application is examined, as far as the law settles it or a decision says it. */
import type { Facts } from '../facts/index.ts';
import { acceleration } from '../rules/accelerated/acceleration.ts';
import { borderProcedure } from '../rules/border/border-procedure.ts';
import type { ExaminationProcedure } from '../rules/limits/limit.ts';
import type { Given } from './question.ts';

/** Null where it is not yet known, and where the authority may choose and has not been said to have chosen. */
export function examinationProcedure(
  facts: Facts,
  { parameters, asOf }: Given,
): Exclude<ExaminationProcedure, 'admissibility'> | null {
  if (facts['remedy.border'] === true) return 'border';
  const border = borderProcedure(facts, parameters, asOf).outcome;
  if (border === 'mandatory') return 'border';
  if (facts['remedy.accelerated'] === true) return 'accelerated';
  if (border !== 'excluded' && border !== 'not-open' && facts['remedy.border'] !== false) return null;
  switch (acceleration(facts, parameters).outcome) {
    case 'required':
      return 'accelerated';
    case 'not':
      return 'regular';
    default:
      return facts['remedy.accelerated'] === false ? 'regular' : null;
  }
}
