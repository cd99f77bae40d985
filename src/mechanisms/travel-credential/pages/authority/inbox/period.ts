/** The period that the address names, as moments: by the clocks of the border crossing point. */
import type { MemberState } from '#kernel';
import { fromLocal } from '../../shared/local-time.ts';
import type { Period } from '../queries.ts';
import type { InboxSearch } from '../search.ts';

/** Which ends name a time that the clocks leave out, or that the period ends before it begins. */
export type PeriodFault = 'from-skipped' | 'to-skipped' | 'backwards';

export interface ReadPeriod extends Period {
  readonly fault: PeriodFault | null;
}

export function periodOf({ from, to }: InboxSearch, state: MemberState): ReadPeriod {
  const begins = from === undefined ? [] : fromLocal(from.slice(0, 10), from.slice(11), state);
  const ends = to === undefined ? [] : fromLocal(to.slice(0, 10), to.slice(11), state);
  // Of an hour that comes twice, all of it is meant.
  const period: Period = { from: begins[0] ?? null, to: ends.at(-1) ?? null };
  return { ...period, fault: faultIn(period, { from, to }) };
}

function faultIn(
  { from, to }: Period,
  asked: { readonly from: string | undefined; readonly to: string | undefined },
): PeriodFault | null {
  if (asked.from !== undefined && from === null) return 'from-skipped';
  if (asked.to !== undefined && to === null) return 'to-skipped';
  return from !== null && to !== null && to < from ? 'backwards' : null;
}
