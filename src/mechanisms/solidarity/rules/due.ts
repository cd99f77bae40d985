/** What is due in a span of days: the calendar of a cycle, and the periods that its recorded events began. */
import type { Day, MemberState } from '#kernel';
import type { SolidarityParameters } from '../parameters.ts';
import type { CycleState } from '../record/state.ts';
import { cycleCalendar, type CalendarEntry, type CalendarEvents } from './calendar.ts';

export interface Due {
  readonly year: number;
  /** The state whose event began the period; null for what the calendar itself names. */
  readonly state: MemberState | null;
  readonly by: Day;
  readonly entry: CalendarEntry;
}

/** The entries whose last day is from `from` to `to`, both counted, in the order of their days. */
export function dueWithin(
  cycle: Pick<CycleState, 'year' | 'needs' | 'deductions'>,
  parameters: Pick<SolidarityParameters, 'applicationDate'>,
  span: { readonly from: Day; readonly to: Day },
  threeActsOn?: Day,
): readonly Due[] {
  const { year } = cycle;
  const calendar = (events: CalendarEvents): readonly CalendarEntry[] =>
    cycleCalendar(year, parameters, events);
  const begun = (code: string, state: MemberState, events: CalendarEvents): Dated[] =>
    calendar(events)
      .filter((entry) => entry.code === code)
      .map((entry) => ({ entry, state }));
  const all: Dated[] = [
    ...calendar(threeActsOn === undefined ? {} : { threeActsOn }).map((entry) => ({ entry, state: null })),
    ...cycle.needs.flatMap(({ beneficiary, notifiedOn }) =>
      begun('need-forum', beneficiary, { needNotifiedOn: notifiedOn }),
    ),
    ...cycle.deductions.flatMap(({ state, basis, requestedOn, assessedOn }) =>
      requestedOn === null || assessedOn !== null
        ? []
        : begun(`deduction-${basis}-assessment`, state, { deductionRequestedOn: requestedOn }),
    ),
  ];
  return all
    .flatMap(({ entry, state }) => (entry.by === null ? [] : [{ year, state, by: entry.by, entry }]))
    .filter(({ by }) => by >= span.from && by <= span.to)
    .toSorted((one, other) => one.by - other.by);
}

interface Dated {
  readonly entry: CalendarEntry;
  readonly state: MemberState | null;
}
