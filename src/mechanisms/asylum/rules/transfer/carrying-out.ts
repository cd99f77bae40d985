/** By when a person must be transferred, and who is responsible if that fails (AMMR 46, 45(3); CR 12(2)(d) and (4)). */
import {
  every,
  not,
  rule,
  some,
  type Conclusion,
  type Day,
  type Finding,
  type HolidayCalendar,
  type Provision,
} from '#kernel';
import type { FactPath, Facts } from '../../facts/index.ts';
import { is, where } from '../../facts/read.ts';
import {
  AMMR_43_3,
  AMMR_45_3,
  AMMR_46_1,
  AMMR_46_2,
  AMMR_46_2_AGAIN,
  AMMR_46_3,
  CR_12_2_D,
  CR_12_4,
  DUBLIN_DETAIL_9_2,
} from '../../law/transfer.ts';
import { askOf, conclusionOf, grown, leaf, when, type Tree } from '../decision-tree.ts';
import { endOfPeriod, timeLimit, type TimeLimit } from '../time-limit.ts';
import { acceptedOn } from './outcomes.ts';
import { runsIn, stepIn, type Look, type Period } from './period.ts';

/** AMMR 46(1). */
const TRANSFER = { count: 6, unit: 'months' } as const;
/** AMMR 46(2): at most. */
const TRANSFER_IMPRISONED = { count: 1, unit: 'years' } as const;
/** AMMR 46(2): at most, from when the state responsible was told. */
const TRANSFER_ABSCONDED = { count: 3, unit: 'years' } as const;
/** AMMR 46(2), second subparagraph. */
const TRANSFER_AVAILABLE_AGAIN = { count: 3, unit: 'months' } as const;
/** CR 12(2)(d) and (4). */
const TRANSFER_IN_CRISIS = { count: 1, unit: 'years' } as const;
/** AMMR 45(3). */
const TRANSFER_DETAINED = { count: 5, unit: 'weeks' } as const;

const MISSED = { consequence: 'transfer.transfer.missed' } as const;

/** AMMR 43(3): the appeal has suspensive effect, so that the period runs from the final decision on it. */
export const suspensiveEffect = rule('transfer.suspensive-effect', AMMR_43_3, (look: Look) =>
  where(look.facts, 'transfer.suspension', (suspension) => suspension === 'granted'),
);

/** CR 12(2)(d) and (4): transfers from and to a state in crisis may take a year. */
export const crisisOnEitherSide = rule('transfer.crisis-on-either-side', CR_12_2_D, ({ facts }: Look) =>
  some(is(facts, 'transfer.requestingInCrisis'), is(facts, 'transfer.requestedInCrisis')),
);

/** AMMR 46(1): the period from that day, as it is without what the person does or undergoes. */
function ordinaryPeriod(look: Look, from: FactPath, event: Day | undefined): Tree<TimeLimit> {
  const within = (provision: Provision, period: TimeLimit['period']): Tree<TimeLimit> =>
    leaf(timeLimit('transfer.transfer', provision, from, event, period, look.calendar, MISSED));
  return when(
    crisisOnEitherSide(look),
    () => within(CR_12_2_D, TRANSFER_IN_CRISIS),
    () => within(AMMR_46_1, TRANSFER),
  );
}

/** AMMR 46(2): prison stood in the way, and the state responsible was told before the period ended (Regulation 1560/2003, 9(2)). */
export const extendedForPrison = rule(
  'transfer.extended-for-prison',
  AMMR_46_2,
  (look: Look, ordinary: TimeLimit) =>
    every(
      where(look.facts, 'transfer.hindrance', (hindrance) => hindrance === 'imprisoned'),
      toldInTime(look, ordinary),
    ),
);

/** AMMR 46(2): absconding, resisting, self-made unfitness or medical requirements not met, of which the state was told. */
export const extendedForEvasion = rule(
  'transfer.extended-for-evasion',
  AMMR_46_2,
  (look: Look, ordinary: TimeLimit) =>
    every(
      where(
        look.facts,
        'transfer.hindrance',
        (hindrance) => hindrance !== 'none' && hindrance !== 'imprisoned',
      ),
      toldInTime(look, ordinary),
    ),
);

/** Regulation 1560/2003, 9(2): told before the period ends; otherwise it is not extended. */
export const toldInTime = rule(
  'transfer.told-in-time',
  DUBLIN_DETAIL_9_2,
  (look: Look, ordinary: TimeLimit) =>
    every(
      is(look.facts, 'transfer.hindranceReported'),
      stepIn('transfer.hindrance-reported-in-time', look, [ordinary], 'transfer.hindranceReportedOn'),
    ),
);

/** AMMR 46(2), second subparagraph: available again before the extended period ended. */
export const availableAgain = rule(
  'transfer.available-again',
  AMMR_46_2_AGAIN,
  (look: Look, ordinary: TimeLimit, extended: TimeLimit) => {
    const available = is(look.facts, 'transfer.availableAgain');
    if (available.held === 'no') return available;
    return every(
      available,
      // An extension never ends before the period that it extends.
      some(
        ...[ordinary, extended].map((limit) =>
          stepIn('transfer.available-again-in-time', look, [limit], 'transfer.availableAgainOn'),
        ),
      ),
    );
  },
);

/**
 * AMMR 46(2), second subparagraph: the last day for a transfer of a person who is available again: the end of the
 * period of 46(1), or three months from that day where less than three months remain.
 */
export function endOnceAvailable(ordinaryEnd: Day, again: Day, calendar: HolidayCalendar): Day {
  return Math.max(ordinaryEnd, endOfPeriod(again, TRANSFER_AVAILABLE_AGAIN, calendar)) as Day;
}

/** AMMR 46(2): what the ordinary period is extended to; itself, where nothing extends it. Never shorter than it. */
function extensionOf(look: Look, ordinary: TimeLimit): Period {
  const { facts, calendar } = look;
  const extended = (from: FactPath, event: Day | undefined, period: TimeLimit['period']): TimeLimit =>
    timeLimit('transfer.transfer', AMMR_46_2, from, event, period, calendar, MISSED);
  const again = facts['transfer.availableAgainOn'];
  const untilAvailable = (limit: TimeLimit): Period =>
    again === undefined && longPast(look, limit)
      ? leaf([limit])
      : when<readonly TimeLimit[]>(
          availableAgain(look, ordinary, limit),
          () => leaf([atLeastThreeMonths(ordinary, again, calendar)]),
          () => leaf([limit]),
        );
  return when(
    extendedForEvasion(look, ordinary),
    () =>
      untilAvailable(
        extended('transfer.hindranceReportedOn', facts['transfer.hindranceReportedOn'], TRANSFER_ABSCONDED),
      ),
    () =>
      when(
        extendedForPrison(look, ordinary),
        () => untilAvailable(extended(ordinary.from, ordinary.event ?? undefined, TRANSFER_IMPRISONED)),
        () => leaf([ordinary]),
      ),
  );
}

/** Whether no day on which the person may have become available again makes a difference any more. */
function longPast({ asOf, calendar }: Look, { end }: TimeLimit): boolean {
  return end !== null && asOf > endOnceAvailable(end, end, calendar);
}

function atLeastThreeMonths(
  ordinary: TimeLimit,
  again: Day | undefined,
  calendar: HolidayCalendar,
): TimeLimit {
  if (ordinary.end === null || again === undefined) {
    return again === undefined ? { ...ordinary, from: 'transfer.availableAgainOn', end: null } : ordinary;
  }
  const end = endOnceAvailable(ordinary.end, again, calendar);
  if (end === ordinary.end) return ordinary;
  return {
    ...ordinary,
    provision: AMMR_46_2_AGAIN,
    from: 'transfer.availableAgainOn',
    event: again,
    period: TRANSFER_AVAILABLE_AGAIN,
    end,
  };
}

/** The period from the final decision on the appeal, or from acceptance. */
const fromAppeal = (look: Look): Tree<TimeLimit> =>
  ordinaryPeriod(look, 'transfer.appealDecidedOn', look.facts['transfer.appealDecidedOn']);
const fromAcceptance = (look: Look): Tree<TimeLimit> =>
  ordinaryPeriod(look, 'transfer.acceptedOn', acceptedOn(look));

/**
 * AMMR 46: six months from acceptance, or from the final decision on an appeal with suspensive effect; a year in a
 * crisis; at most a year where prison stood in the way; three years from when the state responsible was told of
 * absconding and what is like it; once the person is available again, at least three months from then.
 */
export function transferPeriod(look: Look): Period {
  const ordinary = when(
    suspensiveEffect(look),
    () => fromAppeal(look),
    () => fromAcceptance(look),
  );
  return grown(ordinary, (limit) => (limit.end === null ? leaf([limit]) : extensionOf(look, limit)));
}

/** AMMR 45(3): five weeks while the person is detained; missed, the person is released and 46 goes on. */
export function detainedTransferPeriod(look: Look): Period {
  const within = (from: FactPath, event: Day | undefined): Period =>
    leaf([
      timeLimit('transfer.transfer-detained', AMMR_45_3, from, event, TRANSFER_DETAINED, look.calendar, {
        consequence: 'transfer.detention-ends',
      }),
    ]);
  return when(
    suspensiveEffect(look),
    () => within('transfer.appealDecidedOn', look.facts['transfer.appealDecidedOn']),
    () => within('transfer.acceptedOn', acceptedOn(look)),
  );
}

export type TransferOutcome =
  /** In time: the state responsible examines. */
  | 'carried-out'
  /** An appeal with suspensive effect is undecided. */
  | 'suspended'
  /** CR 12(4): not while the receiving state is in crisis; the year runs on. */
  | 'barred-by-crisis'
  | 'to-be-carried-out'
  /** The period is over: responsibility is with the transferring state. */
  | 'shifted';

/** Who is responsible by each outcome. */
export const RESPONSIBLE_AFTER_TRANSFER: Readonly<Record<TransferOutcome, 'requesting' | 'requested'>> = {
  'carried-out': 'requested',
  suspended: 'requested',
  'barred-by-crisis': 'requested',
  'to-be-carried-out': 'requested',
  shifted: 'requesting',
};

/** A question about the transfer period: of the ordinary one, and where that is over of what it is extended to. */
function askPeriod(
  look: Look,
  period: Tree<TimeLimit>,
  question: (limits: readonly TimeLimit[]) => Finding,
): Finding {
  return askOf(period, (ordinary) => {
    const within = question([ordinary]);
    // While the day it runs from is not yet known, that is what to ask; while it runs, nothing need extend it.
    if (ordinary.end === null || within.held === 'yes') return within;
    return some(within, askOf(extensionOf(look, ordinary), question));
  });
}

/** AMMR 46(1): the transfer came within its period. */
export const carriedOutInTime = rule(
  'transfer.carried-out-in-time',
  AMMR_46_1,
  (look: Look, period: Tree<TimeLimit>) =>
    askPeriod(look, period, (limits) =>
      stepIn('transfer.transfer-in-time', look, limits, 'transfer.carriedOutOn'),
    ),
);

/** AMMR 46(2): the period for the transfer is over, so that responsibility is with the transferring state. */
export const transferMissed = rule(
  'transfer.transfer-missed',
  AMMR_46_2,
  (look: Look, period: Tree<TimeLimit>) =>
    not(askPeriod(look, period, (limits) => runsIn('transfer.transfer-period-runs', look, limits))),
);

/** CR 12(4): no transfers to a state in crisis, unless it agrees to receive the person. */
export const barredByCrisis = rule('transfer.barred-by-crisis', CR_12_4, ({ facts }: Look) =>
  every(is(facts, 'transfer.requestedInCrisis'), not(is(facts, 'transfer.agreedToReceive'))),
);

/** AMMR 43(3): the appeal on which the transfer waited has been decided. */
const appealDecided = rule('transfer.appeal-decided', AMMR_43_3, ({ facts }: Look) =>
  is(facts, 'transfer.appealDecided'),
);

/** The person has been transferred. */
const carriedOut = rule('transfer.carried-out', AMMR_46_1, ({ facts }: Look) =>
  is(facts, 'transfer.carriedOut'),
);

/** What has become of the transfer by that day, once the request was accepted or the notification confirmed (AMMR 46). */
export function transferOutcome(look: Look): Conclusion<TransferOutcome> {
  const within = (period: Tree<TimeLimit>): Tree<TransferOutcome> =>
    whether(
      carriedOut(look),
      () => whether(carriedOutInTime(look, period), 'carried-out', 'shifted'),
      () =>
        whether(transferMissed(look, period), 'shifted', () =>
          whether(barredByCrisis(look), 'barred-by-crisis', 'to-be-carried-out'),
        ),
    );
  return conclusionOf(
    whether(
      suspensiveEffect(look),
      () =>
        whether(
          appealDecided(look),
          () => within(fromAppeal(look)),
          // The period begins with the final decision, so that it does not end before.
          () => whether(carriedOut(look), 'carried-out', 'suspended'),
        ),
      () => within(fromAcceptance(look)),
    ),
  );
}

type Next = TransferOutcome | (() => Tree<TransferOutcome>);

function whether(condition: Finding, then: Next, otherwise: Next): Tree<TransferOutcome> {
  const next = (one: Next) => (typeof one === 'function' ? one : () => leaf(one));
  return when(condition, next(then), next(otherwise));
}

/** AMMR 46(3): the state that transferred by error, or whose decision was overturned afterwards, accepts the person back. */
export const mustAcceptBack = rule('transfer.must-accept-back', AMMR_46_3, (facts: Facts) =>
  every(
    is(facts, 'transfer.carriedOut'),
    some(is(facts, 'transfer.erroneous'), is(facts, 'transfer.overturned')),
  ),
);
