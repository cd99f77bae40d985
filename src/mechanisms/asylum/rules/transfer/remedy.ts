/** The remedy against a transfer decision: what a court looks at, by when one may ask it, and what waits for it (AMMR 43). */
import { every, not, rule, some, type Day, type Finding, type HolidayCalendar } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import { is, where } from '../../facts/read.ts';
import {
  AMMR_43_1,
  AMMR_43_1_A,
  AMMR_43_1_B,
  AMMR_43_1_C,
  AMMR_43_2,
  AMMR_43_3,
  AMMR_43_3_GRANTED,
} from '../../law/transfer.ts';
import type { AsylumParameters } from '../../parameters.ts';
import { endOfPeriod, timeLimit, type TimeLimit } from '../time-limit.ts';

/** AMMR 43(2): at least. */
const SHORTEST_APPEAL = { count: 1, unit: 'weeks' } as const;
/** AMMR 43(2): at most. */
const LONGEST_APPEAL = { count: 3, unit: 'weeks' } as const;
/** AMMR 43(3), first subparagraph. */
const SUSPENSION_DECISION = { count: 1, unit: 'months' } as const;
/** AMMR 43(3), fourth subparagraph. */
const APPEAL_DECISION = { count: 1, unit: 'months' } as const;

/** AMMR 43(1)(a): the transfer would bring a real risk of inhuman or degrading treatment. */
export const pleaOfInhumanTreatment = rule(
  'transfer.plea-of-inhuman-treatment',
  AMMR_43_1_A,
  (facts: Facts) => where(facts, 'transfer.plea', (plea) => plea === 'inhuman-treatment'),
);

/** AMMR 43(1)(b): decisive circumstances after the decision, such as that the period for the transfer has ended since. */
export const pleaOfLaterCircumstances = rule(
  'transfer.plea-of-later-circumstances',
  AMMR_43_1_B,
  (facts: Facts) =>
    where(facts, 'transfer.plea', (plea) => plea === 'later-circumstances' || plea === 'transfer-too-late'),
);

/** AMMR 43(1)(c): Articles 25 to 28 and 34 were infringed, of a person who is taken charge of. */
export const pleaOfFamily = rule('transfer.plea-of-family', AMMR_43_1_C, (facts: Facts) =>
  every(
    where(facts, 'transfer.plea', (plea) => plea === 'family-or-dependency'),
    where(facts, 'transfer.kind', (kind) => kind === 'take-charge'),
  ),
);

/** AMMR 43(1): whether a court may look at this plea against a transfer decision. */
export const pleaWithinScope = rule('transfer.plea-within-scope', AMMR_43_1, (facts: Facts) =>
  some(pleaOfInhumanTreatment(facts), pleaOfLaterCircumstances(facts), pleaOfFamily(facts)),
);

/** AMMR 43(2): between which days the window for an appeal may end, by national law. */
export function appealWindow(
  notified: Day,
  calendar: HolidayCalendar,
): { readonly earliestEnd: Day; readonly latestEnd: Day } {
  return {
    earliestEnd: endOfPeriod(notified, SHORTEST_APPEAL, calendar),
    latestEnd: endOfPeriod(notified, LONGEST_APPEAL, calendar),
  };
}

/** AMMR 43(3): suspended until the first request to suspend is decided; and, where it was granted, until the appeal is. */
export const transferWaits = rule('transfer.waits-for-the-court', AMMR_43_3, (facts: Facts): Finding =>
  some(
    where(facts, 'transfer.suspension', (suspension) => suspension === 'requested'),
    every(
      where(facts, 'transfer.suspension', (suspension) => suspension === 'granted'),
      not(is(facts, 'transfer.appealDecided')),
    ),
  ),
);

/** AMMR 43(2) and (3): the window for the appeal and the request to suspend, and by when the court decides. */
export function remedyLimits(
  facts: Facts,
  calendar: HolidayCalendar,
  parameters: AsylumParameters,
): readonly TimeLimit[] {
  const suspension = facts['transfer.suspension'];
  const limits = [
    timeLimit(
      'transfer.appeal',
      AMMR_43_2,
      'transfer.decisionNotifiedOn',
      facts['transfer.decisionNotifiedOn'],
      parameters.transferAppeal,
      calendar,
    ),
  ];
  if (suspension !== undefined && suspension !== 'not-requested') {
    limits.push(
      timeLimit(
        'transfer.suspension-decision',
        AMMR_43_3,
        'transfer.suspensionRequestedOn',
        facts['transfer.suspensionRequestedOn'],
        SUSPENSION_DECISION,
        calendar,
      ),
    );
  }
  if (suspension === 'granted') {
    limits.push(
      timeLimit(
        'transfer.appeal-decision',
        AMMR_43_3_GRANTED,
        'transfer.suspensionGrantedOn',
        facts['transfer.suspensionGrantedOn'],
        APPEAL_DECISION,
        calendar,
      ),
    );
  }
  return limits;
}
