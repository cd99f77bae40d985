/** Lengths of time as acts write them, and the days that acts name or let follow from another. */
import type { Day, Period } from '#kernel';

/** A period, or years and months together: “two years and nine months”. */
export type Span = Period | { readonly years: number; readonly months: number };

/** A day that the act names, or so long after what it counts from. */
export type Moment = { readonly on: Day } | { readonly after: Span };

/** Years and months are counted as months, since no unit of the Regulation on periods is both. */
export function periodOf(span: Span): Period {
  return 'unit' in span ? span : { count: 12 * span.years + span.months, unit: 'months' };
}
