/** Whether one may remain pending an appeal, and whether one may be removed meanwhile (APR 56, 68; Directive 2013/32 Article 46). */
import {
  compared,
  every,
  firstThat,
  not,
  rule,
  some,
  type Conclusion,
  type Finding,
  type HolidayCalendar,
  type Period,
} from '#kernel';
import type { Facts } from '../../facts/index.ts';
import { is, where } from '../../facts/read.ts';
import {
  APD_46_5,
  APD_46_7,
  APR_68_2,
  APR_68_4,
  APR_68_5_A,
  APR_68_5_D,
  APR_68_6,
  APR_68_7,
} from '../../law/remedy.ts';
import { APR_55_2 } from '../../law/admissibility.ts';
import type { AsylumParameters } from '../../parameters.ts';
import { noRightToRemain, subsequent } from '../admissibility/subsequent-application.ts';
import { depending } from '../depending.ts';
import { timeLimit, type TimeLimit } from '../time-limit.ts';
import { noAppeal } from './appeal.ts';
import { decided, governedByRegulation, oncePronounced } from './decision.ts';
import { withoutRightByDirective } from './remain-directive.ts';
import { withoutRightByRegulation } from './remain-regulation.ts';
import { lately } from '../lately.ts';

/** By itself, by leave of a court, or not at all because Union law gives no appeal, or no stay on a further one. */
export type RightToRemain = 'automatic' | 'on-request' | 'none';

/** 68(5)(a): at least. */
export const REQUEST_TO_REMAIN: Period = { count: 5, unit: 'days' };
/** APD 46(7)(a): at least, in the border procedure. */
export const REQUEST_AT_BORDER_APD: Period = { count: 1, unit: 'weeks' };

/** The Directive gives a right to remain at first instance alone. */
export const furtherAppealUnderDirective = lately(
  rule('remedy.further-appeal-directive', APD_46_5, (facts: Facts) =>
    every(is(facts, 'remedy.furtherAppeal'), () => not(governedByRegulation(facts))),
  ),
);

/** 68(7): tried after the Directive's. */
export const furtherAppeal = rule('remedy.further-appeal', APR_68_7, (facts: Facts) =>
  is(facts, 'remedy.furtherAppeal'),
);

/** 68(3), or 46(6) of the Directive: it needs leave of a court. */
export const needsLeave = lately(
  rule('remedy.needs-leave', APR_68_2, (facts: Facts, parameters: AsylumParameters) =>
    depending(
      governedByRegulation(facts),
      () => withoutRightByRegulation(facts, parameters),
      () => withoutRightByDirective(facts, parameters),
    ),
  ),
);

/** Whether there is a right to remain pending an appeal at first instance, or a further one. */
export function rightToRemain(facts: Facts, parameters: AsylumParameters): Conclusion<RightToRemain> {
  return firstThat<RightToRemain>(
    [
      [() => oncePronounced(facts, noAppeal(facts, parameters)), 'none'],
      [() => oncePronounced(facts, furtherAppealUnderDirective(facts)), 'none'],
      [() => oncePronounced(facts, furtherAppeal(facts)), 'on-request'],
      [() => oncePronounced(facts, needsLeave(facts, parameters)), 'on-request'],
    ],
    'automatic',
  );
}

/** 68(4), and 68(7) on a further appeal: a court may allow to remain, on request; of its own motion where national law says so. */
export const courtMay = rule('remedy.court-may', APR_68_4, (facts: Facts, parameters: AsylumParameters) =>
  oncePronounced(
    facts,
    every(
      not(noAppeal(facts, parameters)),
      not(furtherAppealUnderDirective(facts)),
      some(furtherAppeal(facts), needsLeave(facts, parameters)),
    ),
  ),
);

/** 55: as stated, or as found where there was nothing new (38(2)). */
export const isSubsequent = rule('remedy.is-subsequent', APR_55_2, (facts: Facts) =>
  some(
    subsequent(facts),
    every(
      decided(facts, 'inadmissible'),
      where(facts, 'remedy.ground', (ground) => ground === '38(2)'),
    ),
  ),
);

/** 68(6): an appeal merely to delay; where national law makes the exception. */
export const exceptionForDelayingAppeal = rule(
  'remedy.exception-for-delay',
  APR_68_6,
  (facts: Facts, { appeals }: AsylumParameters) =>
    every(
      compared('remedy.exception-68-6-used', APR_68_6, appeals.exceptionForDelayingAppeal),
      is(facts, 'remedy.appealToDelay'),
    ),
);

/** 56 and 68(6): either, of a subsequent application. */
export const isExcepted = rule('remedy.excepted', APR_68_6, (facts: Facts, parameters: AsylumParameters) =>
  some(
    noRightToRemain(facts, parameters),
    every(isSubsequent(facts), exceptionForDelayingAppeal(facts, parameters)),
  ),
);

/** 68(2): the time for appeal runs, or an appeal lodged in time is pending. */
export const appealOpen = rule('remedy.appeal-open', APR_68_2, (facts: Facts) =>
  where(facts, 'remedy.appeal', (stage) => stage === 'may-be-lodged' || stage === 'pending'),
);

/** 68(4): the court has allowed it. */
export const allowedToRemain = rule('remedy.allowed', APR_68_4, (facts: Facts) =>
  where(facts, 'remedy.requestToRemain', (stage) => stage === 'allowed'),
);

/** 68(5)(d): it may still be asked, or is being decided; not where an exception applies. */
export const requestOpen = rule(
  'remedy.request-open',
  APR_68_5_D,
  (facts: Facts, parameters: AsylumParameters) =>
    every(
      where(facts, 'remedy.requestToRemain', (stage) => stage === 'may-be-made' || stage === 'pending'),
      not(isExcepted(facts, parameters)),
    ),
);

/** By right, by leave, or because leave may be asked for. While both are open, the request is asked about first. */
function remainsMeanwhile(facts: Facts, parameters: AsylumParameters): Finding {
  const leave = needsLeave(facts, parameters);
  const asked = some(allowedToRemain(facts), requestOpen(facts, parameters));
  const bothOpen = leave.held === 'not-yet-known' && asked.held === 'not-yet-known';
  return bothOpen ? asked : some(not(leave), asked);
}

/** Whether the person may not be removed, as things stand. Non-refoulement bars removal besides. */
export const removalBarred = rule(
  'remedy.removal-barred',
  APR_68_5_D,
  (facts: Facts, parameters: AsylumParameters) =>
    oncePronounced(
      facts,
      every(
        not(noAppeal(facts, parameters)),
        not(furtherAppealUnderDirective(facts)),
        appealOpen(facts),
        depending(
          furtherAppeal(facts),
          () => allowedToRemain(facts),
          () => remainsMeanwhile(facts, parameters),
        ),
      ),
    ),
);

/** The time within which to ask the court to be allowed to remain; null where it need not be asked, or it is not known. */
export function requestToRemain(
  facts: Facts,
  parameters: AsylumParameters,
  calendar: HolidayCalendar,
): TimeLimit | null {
  const leave: Finding = courtMay(facts, parameters);
  if (leave.held !== 'yes') return null;
  const directive = governedByRegulation(facts).held === 'no';
  return timeLimit(
    'remedy.request-to-remain',
    directive ? APD_46_7 : APR_68_5_A,
    'remedy.notifiedOn',
    facts['remedy.notifiedOn'],
    parameters.appeals.requestPeriod ?? (directive ? REQUEST_AT_BORDER_APD : REQUEST_TO_REMAIN),
    calendar,
    { consequence: 'remedy.request-to-remain.missed', because: [leave] },
  );
}
