/** How long the border procedures take, and what follows (APR 43(3), 51; CR 11(1); RBPR 4, 6). */
import { every, firstThat, not, rule, type Conclusion, type HolidayCalendar, type Provision } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import { is, where } from '../../facts/read.ts';
import {
  APR_43_3,
  APR_51_1,
  APR_51_2,
  APR_51_2_SUB3,
  CR_11_1,
  RBPR_4_2,
  RBPR_6_1_A,
} from '../../law/border.ts';
import { timeLimit, type TimeLimit } from '../time-limit.ts';
import { longerBorder } from './crisis.ts';

/** 51(1), in days. */
export const LODGING_DAYS = 5;
/** 51(2), in weeks: as a rule, and after relocation. */
export const BORDER_WEEKS = 12;
export const RELOCATED_WEEKS = 16;
/** CR 11(1): twelve and six. */
export const CRISIS_BORDER_WEEKS = 18;
/** RBPR 4(2), in weeks, and with the six of RBPR 6(1)(a). */
export const RETURN_WEEKS = 12;
export const CRISIS_RETURN_WEEKS = 18;

/** 51(1): five days from registration, or from arrival after relocation. Lateness does not affect the procedure. */
export function borderLodging(facts: Facts, calendar: HolidayCalendar): TimeLimit {
  const from = facts['arrival.how'] === 'relocated' ? 'border.relocatedOn' : 'application.registeredOn';
  const period = { count: LODGING_DAYS, unit: 'days' } as const;
  return timeLimit('border.lodging', APR_51_1, from, facts[from], period, calendar, {
    consequence: 'border.lodging.missed',
  });
}

/** 51(2), third subparagraph: transferred by relocation to a state that applies the border procedure. */
export const longerAfterRelocation = rule('border.longer-after-relocation', APR_51_2_SUB3, (facts: Facts) =>
  every(
    where(facts, 'arrival.how', (how) => how === 'relocated'),
    is(facts, 'border.receivingStateApplies'),
  ),
);

const WEEKS: Readonly<Record<12 | 16 | 18, Provision>> = { 12: APR_51_2, 16: APR_51_2_SUB3, 18: CR_11_1 };

/**
 * The longest the border procedure may take, in weeks. In a crisis 12 and 6 make 18. CR 11(1) forbids the six weeks
 * on top of the sixteen, so that after relocation 18 is the longest too, and not 22.
 */
export function borderWeeks(facts: Facts): Conclusion<12 | 16 | 18> {
  return firstThat<12 | 16 | 18>(
    [
      [longerBorder(facts), CRISIS_BORDER_WEEKS],
      [longerAfterRelocation(facts), RELOCATED_WEEKS],
    ],
    BORDER_WEEKS,
  );
}

/** The last day of the border procedure, from the registration; null where its length is not yet known. */
export function borderEnd(facts: Facts, calendar: HolidayCalendar): TimeLimit | null {
  const { outcome: weeks, findings } = borderWeeks(facts);
  if (weeks === null) return null;
  return timeLimit(
    'border.end',
    WEEKS[weeks],
    'application.registeredOn',
    facts['application.registeredOn'],
    { count: weeks, unit: 'weeks' },
    calendar,
    { consequence: 'border.end.missed', because: findings },
  );
}

/** 43(3), RBPR 4(1): rejected in the border procedure, without a right or leave to remain: not let in. */
export const returnBorderProcedure = rule('border.return', APR_43_3, (facts: Facts) =>
  every(is(facts, 'border.rejected'), not(is(facts, 'border.mayRemain'))),
);

/** What follows at the end of the border procedure: entry, unless the return border procedure applies. */
export function afterBorder(facts: Facts): Conclusion<'authorise-entry' | 'return-border-procedure'> {
  return firstThat<'authorise-entry' | 'return-border-procedure'>(
    [[returnBorderProcedure(facts), 'return-border-procedure']],
    'authorise-entry',
  );
}

/** RBPR 6(1)(a): six weeks more, in a crisis (not in mere force majeure). */
export const longerReturn = rule('border.crisis-longer-return', RBPR_6_1_A, (facts: Facts) =>
  every(
    where(facts, 'border.crisis', (crisis) => crisis === 'mass-arrivals' || crisis === 'instrumentalisation'),
    is(facts, 'border.crisisReturn'),
  ),
);

/** The longest the return border procedure may take, in weeks. */
export function returnWeeks(facts: Facts): Conclusion<12 | 18> {
  return firstThat<12 | 18>([[longerReturn(facts), CRISIS_RETURN_WEEKS]], RETURN_WEEKS);
}

/** The last day of the return border procedure; null where its length is not yet known. RBPR 11 counts as APR 73 does. */
export function returnBorderEnd(facts: Facts, calendar: HolidayCalendar): TimeLimit | null {
  const { outcome: weeks, findings } = returnWeeks(facts);
  if (weeks === null) return null;
  return timeLimit(
    'border.return-end',
    weeks === RETURN_WEEKS ? RBPR_4_2 : RBPR_6_1_A,
    'border.noRightSince',
    facts['border.noRightSince'],
    { count: weeks, unit: 'weeks' },
    calendar,
    { consequence: 'border.return-end.missed', because: findings },
  );
}
