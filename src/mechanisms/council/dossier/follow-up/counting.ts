/** How the periods of the Treaties and of acts are counted, with the choices that the texts leave. */
import {
  actionAfter,
  addDays,
  dateOf,
  deadlineAfter,
  formatDay,
  lastDay,
  NO_HOLIDAYS,
  type Day,
  type Period,
  type Provision,
  type Reason,
} from '#kernel';
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

/**
 * A day on which something must be done under the act, named or following from another. Undefined where it follows
 * from a day that is not known.
 */
export function dayOfAct(
  moment: Moment,
  event: Day | undefined,
  provision: Provision | undefined,
  { periodsOfActsMove, calendar }: DossierParameters,
): Counted | undefined {
  if ('on' in moment) return named(moment.on, provision);
  if (event === undefined) return undefined;
  const period = periodOf(moment.after);
  const { end, reasons } = periodsOfActsMove
    ? deadlineAfter(event, period, calendar)
    : actionAfter(event, period);
  return { due: end, event, reasons };
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
