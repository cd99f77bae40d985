/** What the address of the letter holds: which letter, of which meeting, by whose government. */
import { MEMBER_STATES, type MemberState } from '#kernel';

export const KINDS = ['agenda', 'report'] as const;
export type Kind = (typeof KINDS)[number];

export interface LetterSearch {
  /** Absent: the annotated agenda. */
  readonly kind?: 'report';
  /** Absent: the next meeting, or else the last. */
  readonly meeting?: string;
  /** Absent: the state that announced most. */
  readonly state?: MemberState;
}

/** What it does not know it leaves out. */
export function parseLetter({ kind, meeting, state }: Readonly<Record<string, unknown>>): LetterSearch {
  const found = MEMBER_STATES.find((code) => code === state);
  return {
    ...(kind === 'report' ? { kind } : {}),
    ...(typeof meeting === 'string' && /^[a-z0-9-]{1,80}$/.test(meeting) ? { meeting } : {}),
    ...(found === undefined ? {} : { state: found }),
  };
}
