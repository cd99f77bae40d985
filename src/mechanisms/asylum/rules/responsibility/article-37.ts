/** Article 37: what ended the responsibility, or made another state responsible, since it was determined. */
import {
  addMonths,
  compared,
  every,
  fact,
  formatDay,
  not,
  rule,
  type Conclusion,
  type Day,
  type Finding,
  type HolidayCalendar,
  type Provision,
  type StateCode,
} from '#kernel';
import type { Facts } from '../../facts/index.ts';
import { is, onDay } from '../../facts/read.ts';
import type { ShiftEvent } from '../../facts/responsibility.ts';
import {
  ABSENCE_MONTHS,
  AMMR_37_1,
  AMMR_37_2,
  AMMR_37_3,
  AMMR_37_4,
  AMMR_37_5,
  BORDER_REJECTION_MONTHS,
} from '../../law/responsibility.ts';
import { endOfPeriod } from '../time-limit.ts';
import { agreed, conclude, contest, type Candidate, type Towards } from './contest.ts';
import { pathOf, placed, unlisted, type Placed } from './items.ts';

/** What became of the responsibility. Where it ceased, an application registered after that is a new one. */
export type Shift =
  | { readonly kind: 'stays' }
  | { readonly kind: 'shifted'; readonly state: StateCode; readonly rule: Provision }
  | { readonly kind: 'ceased'; readonly rule: Provision };

/** 37(2): fifteen months since a final rejection or withdrawal in the border procedure, the last day included. */
export const borderRejectionLongAgo = rule(
  'responsibility.border-rejection-long-ago',
  AMMR_37_2,
  (facts: Facts, asOf: Day, calendar: HolidayCalendar) =>
    every(
      is(facts, 'responsibility.rejectedAtBorder'),
      onDay(
        facts,
        'responsibility.rejectionFinalOn',
        (final) => asOf > endOfPeriod(final, { count: BORDER_REJECTION_MONTHS, unit: 'months' }, calendar),
      ),
      not(takeBackPending(facts)),
    ),
  () => ({ months: BORDER_REJECTION_MONTHS }),
);

/** 37(3): applied elsewhere within the fifteen months, and that take back was pending when they ended and still is. */
export const takeBackPending = rule('responsibility.take-back-pending', AMMR_37_3, (facts: Facts) =>
  is(facts, 'responsibility.takeBackPending'),
);

/** 37(4): at least nine months outside the territory of the member states, without a valid document of the state responsible. */
export const longAbsence = rule(
  'responsibility.long-absence',
  AMMR_37_4,
  (facts: Facts, asOf: Day) =>
    every(
      is(facts, 'responsibility.leftTerritory'),
      absentLongEnough(facts, asOf),
      not(is(facts, 'responsibility.validDocumentOfResponsible')),
    ),
  () => ({ months: ABSENCE_MONTHS }),
);

function absentLongEnough(facts: Facts, asOf: Day): Finding {
  const left = facts['responsibility.leftOn'];
  if (left === undefined) return fact('responsibility.leftOn', undefined);
  const enough = addMonths(left, ABSENCE_MONTHS);
  const absentUntil = (until: Day): Finding =>
    compared('responsibility.absent-nine-months', AMMR_37_4, until >= enough, () => ({
      left: { day: formatDay(left) },
      until: { day: formatDay(until) },
    }));
  // Before that day it does not matter whether the person has come back.
  const { 'responsibility.returned': returned, 'responsibility.returnedOn': until } = facts;
  if (asOf < enough || returned === false) return absentUntil(asOf);
  if (returned === undefined) return fact('responsibility.returned', undefined);
  return until === undefined ? fact('responsibility.returnedOn', undefined) : absentUntil(until);
}

/** 37(5): left in compliance with a return decision or removal order after rejection or withdrawal, as Eurodac shows. */
export const returnCarriedOut = rule('responsibility.return-carried-out', AMMR_37_5, (facts: Facts) =>
  is(facts, 'responsibility.returnCarriedOut'),
);

/** 37(1): a residence document, Article 35, or the best interests of a child makes a state responsible. */
export const becameResponsibleBy = (provision: Provision) =>
  rule('responsibility.became-responsible', provision, (one: Placed<ShiftEvent>) => {
    const { what } = one.item;
    return fact(pathOf(one, 'what'), what === undefined ? undefined : true, () => ({ value: what ?? null }));
  });

const laterBy = (provision: Provision) =>
  rule('responsibility.later-event', provision, (facts: Facts, one: Candidate, other: Candidate) => {
    const events = facts['responsibility.since'] ?? [];
    const [mine, theirs] = [events[one.at]?.on, events[other.at]?.on];
    if (mine === undefined || theirs === undefined) {
      const unknown = [one, other].filter(({ at }) => events[at]?.on === undefined);
      return every(...unknown.map(({ at }) => fact(`responsibility.since.${at}.on`, undefined)));
    }
    return mine === theirs
      ? agreed(facts)(one, other, [])
      : compared('responsibility.later-than-other', provision, mine > theirs);
  });

/** Whether the responsibility that was determined ceased or shifted by a day; the last of several events counts. */
export function shifts(facts: Facts, asOf: Day, calendar: HolidayCalendar): Conclusion<Shift> {
  return concludeShift([
    {
      found: borderRejectionLongAgo(facts, asOf, calendar),
      outcome: { kind: 'ceased', rule: AMMR_37_2 },
    },
    { found: longAbsence(facts, asOf), outcome: { kind: 'ceased', rule: AMMR_37_4 } },
    { found: returnCarriedOut(facts), outcome: { kind: 'ceased', rule: AMMR_37_5 } },
    ...eventsSince(facts),
  ]);
}

/** The first of these; else the responsibility stays. */
export const concludeShift = (steps: readonly Towards<Shift>[]): Conclusion<Shift> =>
  conclude<Shift>(steps, { kind: 'stays' }, sameShift);

/** What happened since, each by its provision, of which `general` says that the last counts. */
export function eventsBy(
  general: Provision,
  became: (event: ShiftEvent) => ReturnType<typeof becameResponsibleBy>,
): (facts: Facts) => readonly Towards<Shift>[] {
  const unknown = unlisted('responsibility.since', general);
  const later = laterBy(general);
  return (facts) => {
    const events = facts['responsibility.since'];
    const candidates =
      events === undefined
        ? unknown()
        : placed('responsibility.since', events).map((one): Candidate => {
            const tried = became(one.item);
            const { state } = one.item;
            return {
              found: tried(one),
              state,
              statePath: pathOf(one, 'state'),
              rule: tried.provision,
              at: one.at,
            };
          });
    return contest(candidates, (one, other) => later(facts, one, other)).map(
      ({ found, state, rule: by, closing }): Towards<Shift> => ({
        found,
        outcome: state === null ? null : { kind: 'shifted', state, rule: by },
        closing,
      }),
    );
  };
}

const becameResponsible = becameResponsibleBy(AMMR_37_1);
const eventsSince = eventsBy(AMMR_37_1, () => becameResponsible);

function sameShift(one: Shift, other: Shift): boolean {
  if (one.kind === 'shifted' && other.kind === 'shifted') return one.state === other.state;
  if (one.kind === 'ceased' && other.kind === 'ceased') return one.rule === other.rule;
  return one.kind === other.kind;
}
