/** The period that the address names, as moments: by the clocks of the border crossing point. */
import type { StateCode } from '#kernel';
import { fromLocal } from '../../shared/local-time.ts';
import type { Period } from '../queries.ts';
import type { InboxSearch } from '../search.ts';
import { lastOf } from './hours.ts';

export interface ReadPeriod extends Period {
  /** It ends before it begins. */
  readonly backwards: boolean;
}

export function periodOf({ from, to }: InboxSearch, state: StateCode): ReadPeriod {
  const begins = from === undefined ? null : fromLocal(from, state);
  const ends = to === undefined ? null : fromLocal(to, state);
  // Of an hour that comes twice, all of it is meant.
  const last = ends === null ? null : lastOf(ends, state);
  return { from: begins, to: last, backwards: begins !== null && last !== null && last < begins };
}
