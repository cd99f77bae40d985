/** What the address holds: the day, and which kind of change is shown. */
import { CHANGE_KINDS } from '../../outputs/country-schema.ts';
import { dayIn } from '../shared/day-search.ts';

export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface ChangesSearch {
  /** Absent: the day from which the Regulation applies. */
  readonly day?: string;
  readonly what?: ChangeKind;
}

export function parseChanges({ day, what }: Readonly<Record<string, unknown>>): ChangesSearch {
  const found = dayIn(day);
  const kind = CHANGE_KINDS.find((one) => one === what);
  return { ...(found === undefined ? {} : { day: found }), ...(kind === undefined ? {} : { what: kind }) };
}
