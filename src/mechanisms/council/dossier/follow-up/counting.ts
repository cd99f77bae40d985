/** How the periods of the Treaties and of acts are counted, with the choices that the texts leave. */
import {
  actionAfter,
  addDays,
  dateOf,
  deadlineAfter,
  effectAfter,
  endOnWorkingDay,
  firstDay,
  formatDay,
  lastDay,
  NO_HOLIDAYS,
  type Day,
  type Period,
  type Provision,
  type Reason,
} from '#kernel';
import { R1182_3_2_C, R1182_3_4, R1182_4_1, R1182_5_1 } from '../law.ts';
import type { DossierParameters } from '../parameters.ts';
import { dossierReason } from '../reasons.ts';
import { periodOf, type Moment } from '../span.ts';

export interface Counted {
  readonly due: Day;
  /** Null where the day was named, not counted. */
  readonly event: Day | null;
  readonly reasons: readonly Reason[];
}

/** A period of the Treaties or their Protocols within which to act. */
export function treatyPeriod(
  event: Day,
  period: Period,
  provision: Provision,
  { treatyPeriodsByRegulation1182, calendar }: DossierParameters,
): Counted {
  if (treatyPeriodsByRegulation1182) {
    const { end, reasons } = deadlineAfter(event, period, calendar);
    return { due: end, event, reasons };
  }
  const due = lastDay(event, period, NO_HOLIDAYS);
  return { due, event, reasons: [elapsed(event, due, provision)] };
}

/** So many days after an event of which none falls in a recess. */
export function dayAfterDaysOutside(event: Day, count: number, isRecess: (day: Day) => boolean): Day {
  let day = event;
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    if (!isRecess(day)) left -= 1;
  }
  return day;
}

/** August, and 20 December to 10 January, each if the parameters leave it out. */
export function isRecess(day: Day, parameters: DossierParameters): boolean {
  const { month, dayOfMonth } = dateOf(day);
  const turnOfYear = (month === 12 && dayOfMonth >= 20) || (month === 1 && dayOfMonth <= 10);
  return (parameters.augustNotCounted && month === 8) || (parameters.turnOfYearNotCounted && turnOfYear);
}

/** A day named or following from another. Undefined where it follows from a day that is not known. */
type DayBy = (
  moment: Moment,
  event: Day | undefined,
  provision: Provision | undefined,
  parameters: DossierParameters,
) => Counted | undefined;

const dayBy =
  (kind: keyof typeof UNMOVED): DayBy =>
  (moment, event, provision, parameters) => {
    if ('on' in moment) return named(moment.on, provision);
    return event === undefined ? undefined : termOfAct(kind, event, periodOf(moment.after), parameters);
  };

/** A day on which something must be done under the act. */
export const dayOfAct = dayBy('action');

/**
 * Entry into force and application: Article 4 of Regulation 1182/71 never moves them off a weekend, whatever the
 * parameters.
 */
export const dayOfEffect = dayBy('effect');

/** What lets the last day stand: Article 4(1) for effect, Article 5(1) for what must be done on a day. */
const UNMOVED = { effect: effectAfter, action: actionAfter } as const;

/**
 * A term of an act. By the Official Journal’s practice a term of weeks, months or years runs from the day after the
 * event, which Article 3(1) does not count, and ends on the same date as that day, Article 3(2)(c). Terms in days end
 * on the same day either way.
 */
function termOfAct(
  kind: keyof typeof UNMOVED,
  event: Day,
  period: Period,
  { termsRunFromDayAfter, periodsOfActsMove, calendar }: DossierParameters,
): Counted {
  const plain = UNMOVED[kind](event, period);
  const moves = periodsOfActsMove && kind === 'action';
  if (!termsRunFromDayAfter || period.unit === 'days' || period.unit === 'working-days') {
    const { end, reasons } = moves ? deadlineAfter(event, period, calendar) : plain;
    return { due: end, event, reasons };
  }
  const start = firstDay(event);
  const last = lastDay(start, period, NO_HOLIDAYS);
  const due = moves ? endOnWorkingDay(last, calendar) : last;
  const [eventNotCounted] = plain.reasons;
  return {
    due,
    event,
    reasons: [
      ...(eventNotCounted === undefined ? [] : [eventNotCounted]),
      dossierReason('term', 'yes', R1182_3_2_C, {
        count: period.count,
        unit: period.unit,
        start: { day: formatDay(start) },
        last: { day: formatDay(last) },
      }),
      due === last
        ? dossierReason('not-moved', 'yes', kind === 'effect' ? R1182_4_1 : R1182_5_1, {
            last: { day: formatDay(last) },
          })
        : dossierReason('moved', 'yes', R1182_3_4, {
            last: { day: formatDay(last) },
            due: { day: formatDay(due) },
          }),
    ],
  };
}

/** A day that the act itself names. Without the place in the act there is nothing more to cite. */
export function named(day: Day, provision: Provision | undefined): Counted {
  const values = { day: { day: formatDay(day) } };
  return {
    due: day,
    event: null,
    reasons: provision === undefined ? [] : [dossierReason('stated', 'yes', provision, values)],
  };
}

export function elapsed(event: Day, last: Day, provision: Provision): Reason {
  const values = { event: { day: formatDay(event) }, last: { day: formatDay(last) } };
  return dossierReason('elapsed', 'yes', provision, values);
}
