/** How long the designation of a country at Union level stays suspended (APR 63). */
import {
  compared,
  every,
  fact,
  firstThat,
  formatDay,
  lastDay,
  not,
  rule,
  type Conclusion,
  type Day,
  type Finding,
  type HolidayCalendar,
  type Period,
} from '#kernel';
import { is } from '../../facts/read.ts';
import type { FactPath, Facts } from '../../facts/index.ts';
import { APR_63_1, APR_63_3, APR_63_4, APR_63_5 } from '../../law/origin.ts';
import { endOfPeriod, inTime, timeLimit, type TimeLimit } from '../time-limit.ts';

/** APR 63(3): the proposal, from the adoption of the delegated act. */
const PROPOSAL: Period = { count: 3, unit: 'months' };
/** APR 63(1): the first suspension, and APR 63(4): each extension. */
const MONTHS_EACH = 6;
/** APR 63(4): one extension and one renewal of it. */
const MOST_EXTENSIONS = 2;
/** APR 63(5): from the proposal until its adoption. */
const ADOPTION: Period = { count: 15, unit: 'months' };

export type SuspensionState =
  /** The delegated act has not taken effect. */
  | 'not-yet'
  | 'in-force'
  /** The Commission made no proposal in time (63(4)). */
  | 'lapsed'
  /** The proposal was not adopted in 15 months (63(5)). */
  | 'proposal-not-adopted'
  /** Its months are over. */
  | 'expired'
  /** The legislator removed or amended the designation itself. */
  | 'decided';

/** APR 63(3): until when the Commission makes its proposal. */
export function proposalLimit(facts: Facts, calendar: HolidayCalendar): TimeLimit {
  return timeLimit(
    'origin.proposal',
    APR_63_3,
    'origin.suspensionAdoptedOn',
    facts['origin.suspensionAdoptedOn'],
    PROPOSAL,
    calendar,
    { consequence: 'origin.proposal.missed' },
  );
}

/** APR 63(5): until when Parliament and Council adopt it. */
export function adoptionLimit(facts: Facts, calendar: HolidayCalendar): TimeLimit {
  return timeLimit(
    'origin.adoption',
    APR_63_5,
    'origin.removalProposedOn',
    facts['origin.removalProposedOn'],
    ADOPTION,
    calendar,
    { consequence: 'origin.adoption.missed' },
  );
}

/** The last day of the suspension, if nothing ends it before; null where it is not known from when it had effect. */
export function suspensionEnd(facts: Facts, extensions: number): Day | null {
  const from = facts['origin.suspensionEffectiveOn'];
  if (from === undefined) return null;
  return lastDay(
    from,
    { count: MONTHS_EACH * (1 + Math.min(extensions, MOST_EXTENSIONS)), unit: 'months' },
    NO_MOVE,
  );
}

/** The months of a suspension are no time limit to act in, and end on any day. */
const NO_MOVE: HolidayCalendar = { name: 'none', isHoliday: () => undefined };

/** APR 63(4): three months have passed without a proposal. */
export const suspensionLapsed = rule(
  'origin.suspension-lapsed',
  APR_63_4,
  (facts: Facts, asOf: Day, calendar: HolidayCalendar) => {
    const limit = proposalLimit(facts, calendar);
    return every(passed('origin.proposal-limit-passed', limit, asOf), not(proposedInTime(facts, limit)));
  },
);

/** APR 63(5): fifteen months have passed since the proposal. */
export const proposalNotAdopted = rule(
  'origin.proposal-not-adopted',
  APR_63_5,
  (facts: Facts, asOf: Day, calendar: HolidayCalendar) => {
    const limit = adoptionLimit(facts, calendar);
    const act = facts['origin.suspensionAdoptedOn'];
    // The proposal follows the act, so that so soon after the act its day need not be asked for.
    const earliest =
      act === undefined || limit.end !== null ? limit.end : endOfPeriod(act, ADOPTION, calendar);
    const known = earliest !== null && asOf <= earliest ? { ...limit, end: earliest } : limit;
    return every(proposed(facts), passed('origin.adoption-limit-passed', known, asOf));
  },
);

/** APR 63(1) and (4): six months, and six for each extension, have passed. */
export const suspensionExpired = rule('origin.suspension-expired', APR_63_1, (facts: Facts, asOf: Day) => {
  const extensions = facts['origin.suspensionExtensions'];
  const shortest = suspensionEnd(facts, extensions ?? 0);
  const longest = suspensionEnd(facts, extensions ?? MOST_EXTENSIONS);
  if (shortest === null || longest === null) return fact('origin.suspensionEffectiveOn', undefined);
  // Where it makes no difference how often it was extended, nobody is asked.
  if (asOf > shortest !== asOf > longest) return fact('origin.suspensionExtensions', undefined);
  return after('origin.months-over', asOf, longest);
});

/** The delegated act has not yet taken effect. */
export const notYetSuspended = rule('origin.not-yet-suspended', APR_63_1, (facts: Facts, asOf: Day) => {
  const from = facts['origin.suspensionEffectiveOn'];
  return from === undefined
    ? fact('origin.suspensionEffectiveOn', undefined)
    : compared('origin.before-effect', APR_63_1, asOf < from, () => ({
        day: { day: formatDay(asOf) },
        from: { day: formatDay(from) },
      }));
});

/** How the suspension of a delegated act stands on a day. */
export function suspension(facts: Facts, asOf: Day, calendar: HolidayCalendar): Conclusion<SuspensionState> {
  return firstThat<SuspensionState>(
    [
      [removalAdopted(facts), 'decided'],
      [suspensionLapsed(facts, asOf, calendar), 'lapsed'],
      [proposalNotAdopted(facts, asOf, calendar), 'proposal-not-adopted'],
      [suspensionExpired(facts, asOf), 'expired'],
      [notYetSuspended(facts, asOf), 'not-yet'],
    ],
    'in-force',
  );
}

/** APR 63(3): the legislator has removed or amended the designation, which ends the question of its suspension. */
export const removalAdopted = rule('origin.removal-adopted', APR_63_3, (facts: Facts) =>
  is(facts, 'origin.removalAdopted'),
);

/** A day on which it was proposed says that it was. */
function proposed(facts: Facts): Finding {
  const known = facts['origin.removalProposedOn'] !== undefined;
  return known ? fact('origin.removalProposedOn', true) : is(facts, 'origin.removalProposed');
}

function proposedInTime(facts: Facts, limit: TimeLimit): Finding {
  const on = facts['origin.removalProposedOn'];
  if (on === undefined)
    return every(is(facts, 'origin.removalProposed'), fact('origin.removalProposedOn', undefined));
  return inTime('origin.proposed-in-time', limit, on);
}

function passed(code: string, { from, end, provision }: TimeLimit, asOf: Day): Finding {
  return end === null
    ? fact(from satisfies FactPath, undefined)
    : compared(code, provision, asOf > end, () => ({
        day: { day: formatDay(asOf) },
        end: { day: formatDay(end) },
      }));
}

function after(code: string, asOf: Day, end: Day): Finding {
  return compared(code, APR_63_1, asOf > end, () => ({
    day: { day: formatDay(asOf) },
    end: { day: formatDay(end) },
  }));
}
