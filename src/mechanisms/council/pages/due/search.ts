/** What the address of the page holds: which lines, and how far ahead. */
import { DUE_KINDS, DUE_PARTIES, type DueKind, type DueParty } from '../../outputs/due-schema.ts';

export const SPANS = [90, 365, 1000] as const;
export type Days = (typeof SPANS)[number];

export interface DueSearch {
  readonly kind?: DueKind;
  readonly who?: DueParty;
  /** Absent: 90. */
  readonly days?: Days;
}

/** What it does not know it leaves out. */
export function parseDue({ kind, who, days }: Readonly<Record<string, unknown>>): DueSearch {
  const found = DUE_KINDS.find((one) => one === kind);
  const party = DUE_PARTIES.find((one) => one === who);
  const span = SPANS.find((one) => one === days);
  return {
    ...(found === undefined ? {} : { kind: found }),
    ...(party === undefined ? {} : { who: party }),
    ...(span === undefined || span === SPANS[0] ? {} : { days: span }),
  };
}
