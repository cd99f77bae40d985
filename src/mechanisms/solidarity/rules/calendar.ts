/** The calendar of a cycle: every date and period of Articles 9 to 14, 57 to 62, 67, 69 and 79, with who acts. */
import {
  dayOf,
  institutionHolidays,
  reason,
  type Day,
  type Period,
  type Provision,
  type Reason,
} from '#kernel';
import { timeLimit } from './time-limit.ts';
import { ART_57_1, ART_59_6, ART_60_3, ART_60_6, ART_85 } from '../law.ts';
import {
  ART_11_4,
  ART_12_6,
  ART_13_2,
  ART_14_5,
  ART_58_3,
  ART_59_7,
  ART_61_3,
  ART_62_4,
  ART_67_10,
  ART_67_11,
  ART_67_9,
  ART_69_1,
  ART_79,
  ART_9_10,
  ART_9_4,
  ART_9_7,
  ART_9_8,
  ART_9_9,
} from '../law-procedure.ts';
import type { SolidarityParameters } from '../parameters.ts';

export type CalendarActor =
  'commission' | 'council' | 'member-states' | 'coordinator' | 'contributor' | 'everyone';

/** One date, span of days or period of the cycle. Exactly one of `on`, `between` and `within` says when. */
export interface CalendarEntry {
  readonly code: string;
  readonly actor: CalendarActor;
  readonly provision: Provision;
  /** The last day, or the day itself. */
  readonly by: Day | null;
  /** The first day of a span. */
  readonly from: Day | null;
  /** The period, where it runs from an event; `by` is then null until the day of the event is known. */
  readonly within: Period | null;
  readonly reasons: readonly Reason[];
}

/** Days on which things happened, where they are known: periods then become dates. */
export interface CalendarEvents {
  /** The last of report, decision and proposal. */
  readonly threeActsOn?: Day;
  readonly needNotifiedOn?: Day;
  readonly deductionRequestedOn?: Day;
}

/** The first year with a pool: the report was due on 15 October 2025 and the pool applies from the start of the Pact. */
const FIRST_POOL_YEAR = 2026;
/** Article 79: from this day on, yearly. */
const REVIEW_FROM = dayOf(2028, 2, 1);

/** The calendar of the pool of `year`, dated entries first and in order, then what runs from an event. */
export function cycleCalendar(
  year: number,
  parameters: Pick<SolidarityParameters, 'applicationDate'>,
  events: CalendarEvents = {},
): readonly CalendarEntry[] {
  const before = year - 1;
  const starts = year === FIRST_POOL_YEAR ? parameters.applicationDate : dayOf(year, 1, 1);
  const entries: CalendarEntry[] = [
    dated('information', 'member-states', ART_9_7, dayOf(before, 6, 1)),
    span('preparedness-july', 'commission', ART_9_8, dayOf(before, 7, 1), dayOf(before, 7, 15)),
    dated('updated-information', 'member-states', ART_9_9, dayOf(before, 9, 1)),
    dated('preparedness-september', 'commission', ART_9_10, dayOf(before, 9, 30)),
    dated('annual-report', 'commission', ART_9_4, dayOf(before, 10, 15)),
    dated('situations-decision', 'commission', ART_11_4, dayOf(before, 10, 15)),
    dated('pool-proposal', 'commission', ART_12_6, dayOf(before, 10, 15)),
    after('high-level-forum', 'council', ART_13_2, { count: 15, unit: 'days' }, events.threeActsOn),
    dated('pool-adoption', 'council', ART_57_1, dayOf(before, 12, 31)),
    dated('pool-starts', 'everyone', year === FIRST_POOL_YEAR ? ART_85 : ART_57_1, starts),
    dated('measures-implemented', 'member-states', ART_60_3, dayOf(year, 12, 31)),
    span('january-confirmation', 'member-states', ART_60_6, dayOf(year + 1, 1, 1), dayOf(year + 1, 1, 31)),
    after('technical-forum', 'coordinator', ART_14_5, null),
    after('need-forum', 'coordinator', ART_58_3, { count: 10, unit: 'days' }, events.needNotifiedOn),
    after('self-declared-forum', 'coordinator', ART_59_6, { count: 2, unit: 'weeks' }),
    after('insufficient-capacity-forum', 'council', ART_59_7, { count: 1, unit: 'weeks' }),
    after(
      'deduction-61-assessment',
      'commission',
      ART_61_3,
      { count: 4, unit: 'weeks' },
      events.deductionRequestedOn,
    ),
    after(
      'deduction-62-assessment',
      'commission',
      ART_62_4,
      { count: 4, unit: 'weeks' },
      events.deductionRequestedOn,
    ),
    after('relocation-answer', 'contributor', ART_67_9, { count: 1, unit: 'weeks' }),
    after('relocation-decision', 'member-states', ART_67_10, { count: 1, unit: 'weeks' }),
    after('relocation-transfer', 'member-states', ART_67_11, { count: 4, unit: 'weeks' }),
    after('offset-reply', 'contributor', ART_69_1, { count: 30, unit: 'days' }),
  ];
  const review = dayOf(year, 2, 1);
  if (review >= REVIEW_FROM) entries.push(dated('commission-review', 'commission', ART_79, review));
  return entries.toSorted((a, b) => (a.by ?? Number.MAX_SAFE_INTEGER) - (b.by ?? Number.MAX_SAFE_INTEGER));
}

/** A day that the law itself names: it does not move off a holiday. */
function dated(code: string, actor: CalendarActor, provision: Provision, by: Day): CalendarEntry {
  return entry(code, actor, provision, { by });
}

function span(code: string, actor: CalendarActor, provision: Provision, from: Day, by: Day): CalendarEntry {
  return entry(code, actor, provision, { from, by });
}

/** A period after an event, counted by Article 75 once the day of the event is known. */
function after(
  code: string,
  actor: CalendarActor,
  provision: Provision,
  period: Period | null,
  event?: Day,
): CalendarEntry {
  if (period === null || event === undefined) return entry(code, actor, provision, { within: period });
  // The limit binds an institution, for which Article 75 names no holidays: those of the institutions are taken.
  const { end, reasons } = timeLimit(event, period, institutionHolidays());
  return entry(code, actor, provision, { within: period, by: end }, reasons);
}

function entry(
  code: string,
  actor: CalendarActor,
  provision: Provision,
  when: { by?: Day; from?: Day; within?: Period | null },
  because?: readonly Reason[],
): CalendarEntry {
  return {
    code,
    actor,
    provision,
    by: when.by ?? null,
    from: when.from ?? null,
    within: when.within ?? null,
    reasons: [reason(`calendar.${code}`, 'yes', provision, {}, because)],
  };
}
