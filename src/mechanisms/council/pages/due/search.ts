/** What the address of the page holds: which lines, and how far ahead. */
import { DUE_KINDS, type DueKind } from '../../outputs/due-schema.ts';
import { isParty, type Party } from './parties.ts';

export const SPANS = [90, 365, 1000] as const;
export type Days = (typeof SPANS)[number];

export interface DueSearch {
  readonly kind?: DueKind;
  readonly who?: Party;
  /** Absent: 90. */
  readonly days?: Days;
}

/** What it does not know it leaves out. */
export function parseDue({ kind, who, days }: Readonly<Record<string, unknown>>): DueSearch {
  const found = DUE_KINDS.find((one) => one === kind);
  const span = SPANS.find((one) => one === days);
  return {
    ...(found === undefined ? {} : { kind: found }),
    ...(typeof who === 'string' && isParty(who) ? { who } : {}),
    ...(span === undefined || span === SPANS[0] ? {} : { days: span }),
  };
}
