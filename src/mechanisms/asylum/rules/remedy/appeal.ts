/** Whether there is an appeal, and within which time (APR 67; Directive 2013/32 Article 46(4)). */
import {
  compared,
  every,
  firstThat,
  not,
  rule,
  some,
  type Conclusion,
  type Day,
  type HolidayCalendar,
  type Period,
} from '#kernel';
import type { Facts } from '../../facts/index.ts';
import { is } from '../../facts/read.ts';
import { APD_46_4, APR_40_3, APR_67_1, APR_67_1_2, APR_67_2, APR_67_7_A } from '../../law/remedy.ts';
import type { AsylumParameters } from '../../parameters.ts';
import { endOfPeriod } from '../time-limit.ts';
import { decided, governedByRegulation, oncePronounced } from './decision.ts';
import { lately } from '../lately.ts';

/** 67(7)(a): between five and ten days. */
export const SHORT_AT_LEAST: Period = { count: 5, unit: 'days' };
export const SHORT_AT_MOST: Period = { count: 10, unit: 'days' };
/** 67(7)(b): between two weeks and one month. */
export const LONG_AT_LEAST: Period = { count: 2, unit: 'weeks' };
export const LONG_AT_MOST: Period = { count: 1, unit: 'months' };

/** Which time applies; `national` is that of a state's law under the Directive, `none` that there is no appeal. */
export type AppealTime = '67(7)(a)' | '67(7)(b)' | 'national' | 'none';

export interface AppealWindow {
  readonly time: Conclusion<AppealTime>;
  /** What national law may lay down, or has: then both are the same. Null where there is none, or it is not known. */
  readonly atLeast: Period | null;
  readonly atMost: Period | null;
  /** The last day by each, from notification; null where that day is not known. */
  readonly firstEnd: Day | null;
  readonly lastEnd: Day | null;
}

/** 40(3): an explicit withdrawal is final. */
export const explicitlyWithdrawn = rule('remedy.explicitly-withdrawn', APR_40_3, (facts: Facts) =>
  decided(facts, 'explicitly-withdrawn'),
);

/** 67(1), second subparagraph: national law may exclude an appeal where protection ended by Article 66(6). */
export const endedWithoutAppeal = rule(
  'remedy.ended-without-appeal',
  APR_67_1_2,
  (facts: Facts, { appeals }: AsylumParameters) =>
    every(
      decided(facts, 'protection-ended'),
      compared('remedy.appeal-excluded', APR_67_1_2, !appeals.appealWhereProtectionEnded),
    ),
);

/** 67(1): not a decision against which there is a remedy: all was granted, or the Regulation has no such decision. */
export const nothingToAppeal = rule('remedy.nothing-to-appeal', APR_67_1, (facts: Facts) =>
  some(decided(facts, 'refugee-status'), () =>
    every(decided(facts, 'reopening-refused'), () => governedByRegulation(facts)),
  ),
);

/** Whether there is no appeal by Union law. */
export const noAppeal = lately(
  rule('remedy.no-appeal', APR_67_1, (facts: Facts, parameters: AsylumParameters) =>
    some(
      nothingToAppeal(facts),
      () => explicitlyWithdrawn(facts),
      () => endedWithoutAppeal(facts, parameters),
    ),
  ),
);

/** 67(2): with subsidiary protection, against the refusal of refugee status. */
export const againstRefusalOfStatus = rule('remedy.against-refusal-of-status', APR_67_2, (facts: Facts) =>
  decided(facts, 'subsidiary-protection'),
);

/** 46(4) of the Directive. */
export const byNationalTime = rule('remedy.national-time', APD_46_4, (facts: Facts) =>
  not(governedByRegulation(facts)),
);

/**
 * 67(7)(a): inadmissible, implicitly withdrawn, or unfounded while a circumstance of Article 42 applied; it did where the
 * examination was accelerated, and where the application is manifestly unfounded (39(4)).
 */
export const shortTime = rule('remedy.short-time', APR_67_7_A, (facts: Facts) =>
  some(
    decided(facts, 'inadmissible', 'implicitly-withdrawn', 'manifestly-unfounded'),
    every(
      decided(facts, 'unfounded'),
      some(is(facts, 'remedy.groundsPresent'), is(facts, 'remedy.accelerated')),
    ),
  ),
);

/** Which time for appeal applies. */
export function appealTime(facts: Facts, parameters: AsylumParameters): Conclusion<AppealTime> {
  return firstThat<AppealTime>(
    [
      [oncePronounced(facts, noAppeal(facts, parameters)), 'none'],
      [oncePronounced(facts, byNationalTime(facts)), 'national'],
      [oncePronounced(facts, againstRefusalOfStatus(facts)), '67(7)(b)'],
      [oncePronounced(facts, shortTime(facts)), '67(7)(a)'],
    ],
    '67(7)(b)',
  );
}

/** The time for appeal as national law has set it, else the range within which it may. */
export function appealWindow(
  facts: Facts,
  parameters: AsylumParameters,
  calendar: HolidayCalendar,
): AppealWindow {
  const time = appealTime(facts, parameters);
  const [atLeast, atMost] = rangeOf(time.outcome, parameters);
  const notified = facts['remedy.notifiedOn'];
  const endOf = (period: Period | null): Day | null =>
    period === null || notified === undefined ? null : endOfPeriod(notified, period, calendar);
  return { time, atLeast, atMost, firstEnd: endOf(atLeast), lastEnd: endOf(atMost) };
}

function rangeOf(
  time: AppealTime | null,
  { appeals }: AsylumParameters,
): readonly [atLeast: Period | null, atMost: Period | null] {
  switch (time) {
    case '67(7)(a)':
      return [appeals.shortPeriod ?? SHORT_AT_LEAST, appeals.shortPeriod ?? SHORT_AT_MOST];
    case '67(7)(b)':
      return [appeals.longPeriod ?? LONG_AT_LEAST, appeals.longPeriod ?? LONG_AT_MOST];
    default:
      return [null, null];
  }
}
