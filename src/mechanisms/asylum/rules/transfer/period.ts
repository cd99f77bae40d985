/** Whether a step was taken within its time limit, and whether that still runs. */
import { every, fact, not, type Conclusion, type Day, type Finding, type HolidayCalendar } from '#kernel';
import type { FactPath, Facts } from '../../facts/index.ts';
import type { AsylumParameters } from '../../parameters.ts';
import { askOf, possibleIn, type Tree } from '../decision-tree.ts';
import { inTime, type TimeLimit } from '../time-limit.ts';

/** What is known, and on which day, by whose calendar and readings it is looked at. */
export interface Look {
  readonly facts: Facts;
  readonly asOf: Day;
  readonly calendar: HolidayCalendar;
  readonly parameters: AsylumParameters;
  /** The day of acceptance, where it has been worked out already; null where there is none or it is not yet known. */
  readonly accepted?: Day | null;
}

/** Time limits of which all must be kept. */
export type Period = Tree<readonly TimeLimit[]>;

export type DayPath = { [Path in FactPath]: Facts[Path] extends Day | undefined ? Path : never }[FactPath];

/** Whether the step of that day was taken in time. One that was taken at all is in time while the period still runs. */
export function takenInTime(code: string, look: Look, period: Period, path: DayPath): Finding {
  return askOf(period, (limits) => stepIn(code, look, limits, path));
}

/** Whether the period is over on the day of looking. */
export function isOver(code: string, look: Look, period: Period): Finding {
  return not(askOf(period, (limits) => runsIn(code, look, limits)));
}

/** Whether the period is over and no step that counts was taken in it: two questions about the same period, whichever it is. */
export function isOverWithout(
  codes: { readonly runs: string; readonly taken: string },
  look: Look,
  period: Period,
  counts: Finding,
  path: DayPath,
): Finding {
  return askOf(period, (limits) =>
    every(not(runsIn(codes.runs, look, limits)), not(every(counts, stepIn(codes.taken, look, limits, path)))),
  );
}

/** Whether the step was taken while all these limits ran. */
export function stepIn(
  code: string,
  { facts, asOf }: Look,
  limits: readonly TimeLimit[],
  path: DayPath,
): Finding {
  return every(
    ...limits.map((limit) => {
      const day = facts[path] ?? (limit.end !== null && asOf <= limit.end ? asOf : undefined);
      return day === undefined && limit.end !== null ? fact(path, undefined) : on(code, limit, day ?? asOf);
    }),
  );
}

/** Whether all these limits still run on the day of looking. */
export function runsIn(code: string, { asOf }: Look, limits: readonly TimeLimit[]): Finding {
  return every(...limits.map((limit) => on(code, limit, asOf)));
}

function on(code: string, limit: TimeLimit, day: Day): Finding {
  return limit.end === null ? fact(limit.from, undefined) : inTime(code, limit, day);
}

/**
 * The limit to show of a period: of all that must be kept the one that ends first; where it is not yet known which
 * apply, the earliest of them, so that nobody is told a date that is too late. Its reasons say what is not yet known.
 */
export function shownOf(period: Period): TimeLimit | null {
  let shown: TimeLimit | null = null;
  for (const { leaf, because } of possibleIn(period)) {
    for (const limit of leaf) {
      if (shown === null || endsBefore(limit, shown)) {
        shown = because.length === 0 ? limit : { ...limit, because: [...limit.because, ...because] };
      }
    }
  }
  return shown;
}

function endsBefore(one: TimeLimit, other: TimeLimit): boolean {
  // Of two that end together the later question leads to the ordinary one, which is shown.
  return one.end !== null && (other.end === null || one.end <= other.end);
}

/** The last day of a period, where one is settled. */
export function settledEnd(period: Period): Day | null {
  let end: Day | null | undefined;
  for (const { leaf } of possibleIn(period)) {
    const ends = leaf.map((limit) => limit.end);
    if (ends.includes(null)) return null;
    const last = Math.min(...ends.map(Number)) as Day;
    if (end !== undefined && end !== last) return null;
    end = last;
  }
  return end ?? null;
}

/** Whether a question has come to this outcome. */
export function cameTo<Outcome>(conclusion: Conclusion<Outcome>, ...outcomes: readonly Outcome[]): boolean {
  return conclusion.outcome !== null && outcomes.includes(conclusion.outcome);
}
