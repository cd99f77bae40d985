/** By when admissibility is decided, and by when an application is in time after a return decision (APR 35, 38(1)(e)). */
import { compared, every, rule, type Finding, type HolidayCalendar, type Period } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import { is, where } from '../../facts/read.ts';
import { APR_35_1, APR_35_1_SECOND, APR_35_1_THIRD, APR_35_2, APR_38_1_E } from '../../law/admissibility.ts';
import type { AsylumParameters } from '../../parameters.ts';
import { procedureLaw } from '../applicable-law/applicable-law.ts';
import { timeLimit, type TimeLimit } from '../time-limit.ts';
import { DAYS_AFTER_RETURN_DECISION } from './grounds-under-regulation.ts';

/** 35(1), first subparagraph: for 38(1)(a) to (d) and 38(2). */
const MONTHS_FOR_ADMISSIBILITY = 2;
/** 35(2): no more than this. */
const MONTHS_OF_EXTENSION = 2;
/** 35(1), second subparagraph: for 38(1)(e). */
const DAYS_FOR_AFTER_RETURN_DECISION: Period = { count: 10, unit: 'working-days' };

/** 35(2): extended, on one of its three grounds. */
export const extended = rule('admissibility.extended', APR_35_2, (facts: Facts) =>
  every(
    is(facts, 'admissibility.extended'),
    where(facts, 'admissibility.extensionGround', () => true),
  ),
);

/** 35(1), third subparagraph: that no decision was taken in time makes an application admissible. Never. */
export function admissibleByLapse(): Finding {
  return compared('admissibility.admissible-by-lapse', APR_35_1_THIRD, false);
}

/**
 * The time limits of admissibility under the Regulation; none under the Directive, which sets none. The limits of
 * 38(1)(e) are left out where there is known to be no return decision. `calendar` is that of the examining state.
 */
export function admissibilityTimeLimits(
  facts: Facts,
  parameters: AsylumParameters,
  calendar: HolidayCalendar,
): readonly TimeLimit[] {
  if (procedureLaw(facts).outcome === 'APD') return [];
  const extension = extended(facts);
  const more = extension.held === 'yes';
  const limits = [
    timeLimit(
      'admissibility.decision',
      more ? APR_35_2 : APR_35_1,
      'application.lodgedOn',
      facts['application.lodgedOn'],
      { count: MONTHS_FOR_ADMISSIBILITY + (more ? MONTHS_OF_EXTENSION : 0), unit: 'months' },
      calendar,
      { consequence: 'admissibility.decision.missed', because: [extension] },
    ),
  ];
  if (facts['admissibility.returnDecision'] === false) return limits;
  const from = parameters.tenWorkingDaysFrom === 'lodging' ? 'application.lodgedOn' : 'application.madeOn';
  limits.push(
    timeLimit(
      'admissibility.seventh-working-day',
      APR_38_1_E,
      'admissibility.returnDecisionReceivedOn',
      facts['admissibility.returnDecisionReceivedOn'],
      { count: DAYS_AFTER_RETURN_DECISION, unit: 'working-days' },
      calendar,
      { consequence: 'admissibility.seventh-working-day.missed' },
    ),
    timeLimit(
      'admissibility.decision-after-return-decision',
      APR_35_1_SECOND,
      from,
      facts[from],
      DAYS_FOR_AFTER_RETURN_DECISION,
      calendar,
      { consequence: 'admissibility.decision.missed' },
    ),
  );
  return limits;
}
