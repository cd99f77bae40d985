/** What the address of the page holds: which lines, and how far ahead. */
import { MEMBER_STATES, type MemberState } from '#kernel';
import {
  DUE_KINDS,
  DUE_PARTIES,
  isOf,
  type Due,
  type DueKind,
  type DueParty,
} from '../../outputs/due-schema.ts';

export const SPANS = [90, 365, 1000] as const;
export type Days = (typeof SPANS)[number];

export interface DueSearch {
  readonly kind?: DueKind;
  readonly who?: DueParty;
  /** Whose government has to act; with what all member states have to do. */
  readonly state?: MemberState;
  /** The name of a dossier. */
  readonly dossier?: string;
  /** Absent: 90. */
  readonly days?: Days;
}

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What it does not know it leaves out. A state may also be asked for as who, as on the command line. */
export function parseDue(raw: Readonly<Record<string, unknown>>): DueSearch {
  const { kind, who, dossier, days } = raw;
  const found = DUE_KINDS.find((one) => one === kind);
  const party = DUE_PARTIES.find((one) => one === who);
  const state = MEMBER_STATES.find((one) => one === raw['state']) ?? MEMBER_STATES.find((one) => one === who);
  const span = SPANS.find((one) => one === days);
  return {
    ...(found === undefined ? {} : { kind: found }),
    ...(party === undefined ? {} : { who: party }),
    ...(state === undefined ? {} : { state }),
    ...(typeof dossier === 'string' && dossier.length <= 80 && NAME.test(dossier) ? { dossier } : {}),
    ...(span === undefined || span === SPANS[0] ? {} : { days: span }),
  };
}

/** The lines that the address asks for. */
export function shownOf(lines: readonly Due[], { kind, who, state, dossier }: DueSearch): readonly Due[] {
  return lines.filter(
    (line) =>
      (kind === undefined || line.kind === kind) &&
      (who === undefined || line.party === who) &&
      (state === undefined || isOf(line, state)) &&
      (dossier === undefined || line.dossier === dossier),
  );
}
