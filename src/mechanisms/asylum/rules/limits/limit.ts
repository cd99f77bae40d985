/** How a time limit of the procedure is put together: which of several courses it takes, and how far it may be extended. */
import type { Conclusion, Day, HolidayCalendar, Period, Provision } from '#kernel';
import type { FactPath } from '../../facts/index.ts';
import { endBy1182 } from '../period-1182.ts';
import { endOfPeriod, type TimeLimit } from '../time-limit.ts';

/** The procedure that an examination is in, which other rules decide; null where it is not known. */
export type ExaminationProcedure = 'admissibility' | 'accelerated' | 'regular' | 'border';

export type ProcedureLaw = 'APR' | 'APD';

export interface ProcedureLimit extends TimeLimit {
  /** The last day if it is extended as far as the law allows; null where it cannot be, or has been. */
  readonly extendable: Day | null;
}

/** One way that a time limit can run. */
export interface Course {
  readonly provision: Provision;
  readonly period: Period;
  readonly from: FactPath;
  readonly event: Day | undefined;
}

/** The last day of a period: by APR 73, or for the Directive, which has no such article, by Regulation 1182/71. */
export function lastDayBy(law: ProcedureLaw, event: Day, period: Period, calendar: HolidayCalendar): Day {
  return law === 'APR' ? endOfPeriod(event, period, calendar) : endBy1182(event, period, calendar);
}

/**
 * The course that was concluded. As long as it is not known whether the time limit is another, the one shown is that
 * which follows if nothing unknown is so, with what would change it among the reasons.
 */
export function limitBy(
  code: string,
  law: ProcedureLaw,
  concluded: Conclusion<Course>,
  calendar: HolidayCalendar,
  { consequence = null, longest = null }: { consequence?: string | null; longest?: Period | null } = {},
): ProcedureLimit {
  const { provision, period, from, event } = concluded.outcome ?? lastOf(concluded.possible);
  const endOf = (one: Period): Day | null =>
    event === undefined ? null : lastDayBy(law, event, one, calendar);
  return {
    code,
    provision,
    from,
    event: event ?? null,
    period,
    end: endOf(period),
    consequence,
    because: concluded.outcome === null ? concluded.open : concluded.findings,
    extendable: longest === null || longest.count === period.count ? null : endOf(longest),
  };
}

/** Of what is possible, the last is what follows if nothing open holds. */
function lastOf(possible: readonly Course[]): Course {
  const last = possible.at(-1);
  if (last === undefined) throw new RangeError('A conclusion has at least one possible outcome.');
  return last;
}
