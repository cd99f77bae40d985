/** What the address of an agenda holds: which points are shown, and whose positions; and it may name the meeting. */
import { MEMBER_STATES, type MemberState } from '#kernel';

export const SHOWN = ['all', 'decisions', 'dossier'] as const;
export type Shown = (typeof SHOWN)[number];

export interface AgendaSearch {
  /** Absent: all. */
  readonly show?: Exclude<Shown, 'all'>;
  /** Absent: the Netherlands where it announced a position, or else the first that did. */
  readonly state?: MemberState;
  /** The meeting, as the API and the command name it; the pages themselves have it in the path. */
  readonly meeting?: string;
}

const LONGEST = 80;

/** What it does not know it leaves out. */
export function parseAgenda({ show, state, meeting }: Readonly<Record<string, unknown>>): AgendaSearch {
  const shown = SHOWN.find((one) => one === show);
  const found = MEMBER_STATES.find((code) => code === state);
  return {
    ...(shown === undefined || shown === 'all' ? {} : { show: shown }),
    ...(found === undefined ? {} : { state: found }),
    // Whatever it is, the page says that there is none of that name.
    ...(typeof meeting === 'string' && meeting !== '' ? { meeting: meeting.slice(0, LONGEST) } : {}),
  };
}
