/** What the address of the letter holds: which letter, of which meeting, by whose government. */
import { MEMBER_STATES, type MemberState } from '#kernel';

export const KINDS = ['agenda', 'report'] as const;
export type Kind = (typeof KINDS)[number];

/** What a person says about the letter itself; absent: as it is by default, to be filled in by hand. */
export const LETTERHEAD = ['addressee', 'reference', 'signedBy', 'signedName'] as const;
export type LetterheadField = (typeof LETTERHEAD)[number];

export interface LetterSearch extends Readonly<Partial<Record<LetterheadField, string>>> {
  /** Absent: the annotated agenda. */
  readonly kind?: 'report';
  /** Absent: the next meeting, or else the last. */
  readonly meeting?: string;
  /** Absent: the state that announced most. */
  readonly state?: MemberState;
}

/** As the API takes it. */
const LONGEST: Readonly<Record<LetterheadField, number>> = {
  addressee: 200,
  reference: 100,
  signedBy: 500,
  signedName: 500,
};

/** What it does not know it leaves out. */
export function parseLetter(raw: Readonly<Record<string, unknown>>): LetterSearch {
  const { kind, meeting, state } = raw;
  const found = MEMBER_STATES.find((code) => code === state);
  return {
    ...(kind === 'report' ? { kind } : {}),
    ...(typeof meeting === 'string' && /^[a-z0-9-]{1,80}$/.test(meeting) ? { meeting } : {}),
    ...(found === undefined ? {} : { state: found }),
    ...Object.fromEntries(LETTERHEAD.flatMap((name) => letterheadEntry(name, raw[name]))),
  };
}

/** A reference of digits alone comes out of an address as a number. */
function letterheadEntry(name: LetterheadField, value: unknown): readonly (readonly [string, string])[] {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.trim() !== '' ? [[name, text.slice(0, LONGEST[name])]] : [];
}

/** The letterhead as the API is asked for it. */
export function letterheadOf(search: LetterSearch): Readonly<Record<string, string>> {
  return Object.fromEntries(
    LETTERHEAD.flatMap((name) => {
      const text = search[name]?.trim();
      return text === undefined || text === '' ? [] : [[name, text]];
    }),
  );
}
