/** By when a take charge request or a take back notification must be sent (AMMR 39, 41, 45; CR 12). */
import { every, not, rule, type Finding } from '#kernel';
import { is, onDay, where } from '../../facts/read.ts';
import {
  AMMR_39_1,
  AMMR_39_1_HIT,
  AMMR_39_1_LATE,
  AMMR_39_1_MINOR,
  AMMR_41_1,
  AMMR_45_1,
  AMMR_45_1_LATER,
  CR_12_2_A,
  CR_12_2_C,
  MENGESTEAB,
} from '../../law/transfer.ts';
import { askOf, leaf, when } from '../decision-tree.ts';
import { timeLimit, type TimeLimit } from '../time-limit.ts';
import { isOver, takenInTime, type Look, type Period } from './period.ts';

/** AMMR 39(1), first subparagraph. */
const REQUEST = { count: 2, unit: 'months' } as const;
/** AMMR 39(1), second subparagraph. */
const REQUEST_ON_HIT = { count: 1, unit: 'months' } as const;
/** CR 12(2)(a). */
const REQUEST_IN_CRISIS = { count: 4, unit: 'months' } as const;
/** AMMR 41(1). */
const NOTIFICATION = { count: 2, unit: 'weeks' } as const;
/** CR 12(2)(c). */
const NOTIFICATION_IN_CRISIS = { count: 1, unit: 'months' } as const;
/** AMMR 45(1). */
const DETAINED = { count: 2, unit: 'weeks' } as const;
/** AMMR 45(1), second subparagraph. */
const DETAINED_LATER = { count: 1, unit: 'weeks' } as const;

/** AMMR 39(1): the periods are for hits with data of an irregular crossing, a disembarkation, or a visa. */
export const onHit = rule('transfer.on-hit', AMMR_39_1_HIT, ({ facts }: Look) =>
  where(facts, 'transfer.hit', (hit) => hit !== 'none'),
);

/**
 * AMMR 39(1): two months from registration; on a hit one month from it, but never longer than the two months (so the
 * Court on the same words of Dublin III 21(1)); four months from registration where the requesting state is in crisis.
 */
export function requestPeriod(look: Look): Period {
  const { facts, calendar } = look;
  const registered = facts['application.registeredOn'];
  const missed = { consequence: 'transfer.request.missed' };
  const general = (provision = AMMR_39_1, because: readonly Finding[] = []): TimeLimit =>
    timeLimit('transfer.request', provision, 'application.registeredOn', registered, REQUEST, calendar, {
      ...missed,
      because,
    });
  // None of them is known without the day of registration: that is asked first.
  if (registered === undefined && facts['transfer.hitOn'] === undefined) return leaf([general()]);
  return when<readonly TimeLimit[]>(
    is(facts, 'transfer.requestingInCrisis'),
    () =>
      leaf([
        timeLimit(
          'transfer.request',
          CR_12_2_A,
          'application.registeredOn',
          registered,
          REQUEST_IN_CRISIS,
          calendar,
          missed,
        ),
      ]),
    () =>
      when<readonly TimeLimit[]>(
        onHit(look),
        () =>
          leaf([
            timeLimit(
              'transfer.request',
              AMMR_39_1_HIT,
              'transfer.hitOn',
              facts['transfer.hitOn'],
              REQUEST_ON_HIT,
              calendar,
              missed,
            ),
            general(MENGESTEAB),
          ]),
        () => leaf([general()]),
      ),
  );
}

/** AMMR 41(1): two weeks from the hit; CR 12(2)(c): one month. Nothing follows where it is late. */
export function notificationPeriod({ facts, calendar }: Look): Period {
  const from = (provision: typeof AMMR_41_1, period: TimeLimit['period']): readonly TimeLimit[] => [
    timeLimit(
      'transfer.notification',
      provision,
      'transfer.hitOn',
      facts['transfer.hitOn'],
      period,
      calendar,
    ),
  ];
  return when(
    is(facts, 'transfer.requestingInCrisis'),
    () => leaf(from(CR_12_2_C, NOTIFICATION_IN_CRISIS)),
    () => leaf(from(AMMR_41_1, NOTIFICATION)),
  );
}

/**
 * AMMR 45(1): of a detained person two weeks from registration (of the hit, where no new application was registered),
 * or one week from detention where that came later. It derogates for detention only: by 45(4) whoever misses it must
 * release the person, and the periods of 39 and 41 go on.
 */
export function detainedRequestPeriod(look: Look): Period {
  const { facts, calendar } = look;
  const takeBack = where(facts, 'transfer.kind', (kind) => kind === 'take-back');
  const fromRegistration = (path: 'application.registeredOn' | 'transfer.newApplicationOn'): Period =>
    when<readonly TimeLimit[]>(
      onDay(facts, 'transfer.detainedOn', (day) => day > (facts[path] ?? day)),
      () => leaf([detained('transfer.detainedOn', AMMR_45_1_LATER, DETAINED_LATER)]),
      () => leaf([detained(path, AMMR_45_1, DETAINED)]),
    );
  const detained = (
    path: 'application.registeredOn' | 'transfer.newApplicationOn' | 'transfer.detainedOn' | 'transfer.hitOn',
    provision: typeof AMMR_45_1,
    period: TimeLimit['period'],
  ): TimeLimit =>
    timeLimit('transfer.request-detained', provision, path, facts[path], period, calendar, {
      consequence: 'transfer.detention-ends',
    });
  return when(
    takeBack,
    () =>
      when<readonly TimeLimit[]>(
        is(facts, 'transfer.newApplication'),
        () => fromRegistration('transfer.newApplicationOn'),
        () => leaf([detained('transfer.hitOn', AMMR_45_1, DETAINED)]),
      ),
    () => fromRegistration('application.registeredOn'),
  );
}

/** AMMR 39(1): for an unaccompanied minor a request stays possible until a first decision, where the best interests ask for it. */
export const minorMayStillBeRequested = rule(
  'transfer.minor-may-still-be-requested',
  AMMR_39_1_MINOR,
  ({ facts }: Look) =>
    every(
      is(facts, 'applicant.unaccompanied'),
      not(is(facts, 'responsibility.registrationInBestInterests')),
      not(is(facts, 'responsibility.firstDecisionTaken')),
    ),
);

/** AMMR 39(1): the request was sent after its period, or was not sent and the period is over. 35(2) sets no period. */
export const requestTooLate = rule('transfer.request-too-late', AMMR_39_1_LATE, (look: Look) => {
  const { facts } = look;
  const period = requestPeriod(look);
  return every(
    not(is(facts, 'transfer.humanitarian')),
    not(minorMayStillBeRequested(look)),
    askOf(
      when(
        is(facts, 'transfer.requestSent'),
        () => leaf(not(takenInTime('transfer.request-in-time', look, period, 'transfer.requestSentOn'))),
        () => leaf(isOver('transfer.request-period-runs', look, period)),
      ),
      (found) => found,
    ),
  );
});

/** AMMR 41(1): whether the notification was sent in time. It matters for diligence, not for responsibility. */
export const notifiedInTime = rule('transfer.notified-in-time', AMMR_41_1, (look: Look) =>
  every(
    is(look.facts, 'transfer.requestSent'),
    takenInTime('transfer.notification-in-time', look, notificationPeriod(look), 'transfer.requestSentOn'),
  ),
);
