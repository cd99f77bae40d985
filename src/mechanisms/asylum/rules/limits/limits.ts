/** Every time limit of the procedure up to the decision, by the law that governs the application (APR 27, 28, 35, 51(1)). */
import type { Day, HolidayCalendar } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import type { AsylumParameters } from '../../parameters.ts';
import { PACT_APPLIES, procedureLaw } from '../applicable-law/applicable-law.ts';
import { examinationLimitsUnderDirective } from './examination-directive.ts';
import { examinationLimits } from './examination.ts';
import type { ExaminationProcedure, ProcedureLaw, ProcedureLimit } from './limit.ts';
import { lodgingLimit } from './lodging.ts';
import { registrationLimits } from './registration.ts';

/**
 * Registration, lodging and decision, each with its last day, what extends it and what follows if it is missed.
 * `procedure` is what other rules decided; null leaves the decision out. The 12 weeks of the border procedure are not here.
 */
export function procedureTimeLimits(
  facts: Facts,
  procedure: ExaminationProcedure | null,
  parameters: AsylumParameters,
  asOf: Day,
  calendar: HolidayCalendar,
): readonly ProcedureLimit[] {
  const law = lawAsOf(facts, asOf);
  const registration = registrationLimits(facts, law, asOf, calendar);
  return law === 'APR'
    ? [
        ...registration,
        lodgingLimit(facts, procedure, calendar),
        ...examinationLimits(facts, procedure, parameters, asOf, calendar),
      ]
    : [...registration, ...examinationLimitsUnderDirective(facts, asOf, calendar)];
}

/** The law that governs it; of what has not been lodged yet, the one under which it would be lodged on that day. */
function lawAsOf(facts: Facts, asOf: Day): ProcedureLaw {
  return procedureLaw(facts).outcome ?? (asOf >= PACT_APPLIES ? 'APR' : 'APD');
}
