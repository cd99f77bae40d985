/** What the address of an agenda holds: which points are shown, and whose positions. */
import { MEMBER_STATES, type MemberState } from '#kernel';

export const SHOWN = ['all', 'decisions', 'dossier'] as const;
export type Shown = (typeof SHOWN)[number];

export interface AgendaSearch {
  /** Absent: all. */
  readonly show?: Exclude<Shown, 'all'>;
  /** Absent: the Netherlands where it announced a position, or else the first that did. */
  readonly state?: MemberState;
}

/** What it does not know it leaves out. */
export function parseAgenda({ show, state }: Readonly<Record<string, unknown>>): AgendaSearch {
  const shown = SHOWN.find((one) => one === show);
  const found = MEMBER_STATES.find((code) => code === state);
  return {
    ...(shown === undefined || shown === 'all' ? {} : { show: shown }),
    ...(found === undefined ? {} : { state: found }),
  };
}
