/** A vote as the address holds it: short, readable, and the same in a link and in a command. */
import { fromEuCode, isMemberState, MEMBER_STATES, type MemberState } from '#kernel';
import { DEFAULT_YEAR, POPULATION_YEARS } from '../../reference/populations.ts';
import { MAJORITIES, type Majority } from '../../rules/majority.ts';
import type { CoalitionKind } from '../../rules/minimal-coalitions.ts';
import type { Ballot } from '../../rules/vote.ts';

/** A ballot, or no part in the vote at all. */
export type Stand = Ballot | 'out';
export const STANDS: readonly Stand[] = ['unknown', 'yes', 'no', 'abstain', 'absent', 'out'];

/** What tapping goes through; taking no part is no way of voting, and is chosen from the list. */
const TAPPED: readonly Stand[] = ['unknown', 'yes', 'no', 'abstain', 'absent'];

const LISTS = {
  yes: 'yes',
  no: 'no',
  abstain: 'abstain',
  absent: 'absent',
  unknown: 'unknown',
  out: 'without',
} as const;
type ListName = (typeof LISTS)[Stand];

export interface VoteSearch extends Partial<Readonly<Record<ListName, string>>> {
  readonly majority?: Majority;
  /** What all do that are in no list. */
  readonly rest?: Ballot;
  /** Of the vote, where it is not the usual one: it says which populations count. */
  readonly year?: number;
  /** Which coalitions are shown, whom they must hold and whom not, and how many of them are passed over. */
  readonly coalitions?: CoalitionKind;
  readonly containing?: string;
  readonly excluding?: string;
  readonly from?: number;
}

const RESTS: readonly Ballot[] = ['unknown', 'yes', 'no', 'abstain', 'absent'];

/** Whatever it does not know it leaves out. */
export function parseVote(raw: Readonly<Record<string, unknown>>): VoteSearch {
  const lists = Object.fromEntries(
    Object.values(LISTS).flatMap((name) => {
      const states = statesIn(raw[name]);
      return states.length === 0 ? [] : [[name, states.join(',')]];
    }),
  );
  const majority = MAJORITIES.find((one) => one === raw['majority'] && one !== 'qualified');
  const rest = RESTS.find((one) => one === raw['rest'] && one !== 'unknown');
  const coalitions = (['winning', 'blocking'] as const).find((one) => one === raw['coalitions']);
  const year = POPULATION_YEARS.find((one) => one === wholeIn(raw['year']) && one !== DEFAULT_YEAR);
  const from = wholeIn(raw['from']);
  return {
    ...lists,
    ...(majority ? { majority } : {}),
    ...(rest ? { rest } : {}),
    ...(year ? { year } : {}),
    ...(coalitions ? { coalitions } : {}),
    ...listOf('containing', raw),
    ...listOf('excluding', raw),
    ...(coalitions && from > 0 ? { from } : {}),
  };
}

/** Zero for what is no whole number. */
function wholeIn(value: unknown): number {
  const number = typeof value === 'number' || typeof value === 'string' ? Number(value) : 0;
  return Number.isSafeInteger(number) ? number : 0;
}

function listOf<Name extends 'containing' | 'excluding'>(
  name: Name,
  raw: Readonly<Record<string, unknown>>,
): { readonly [Key in Name]?: string } {
  const states = statesIn(raw[name]);
  return (states.length === 0 ? {} : { [name]: states.join(',') }) as { readonly [Key in Name]?: string };
}

export function statesIn(text: unknown): MemberState[] {
  if (typeof text !== 'string') return [];
  const codes = text.split(/[\s,]+/).map((code) => fromEuCode(code));
  return [...new Set(codes.filter((code) => code !== undefined && isMemberState(code)))] as MemberState[];
}

/** Where each state stands; in two lists, the first of them counts. */
export function standsOf(search: VoteSearch): Readonly<Record<MemberState, Stand>> {
  const stands = new Map<MemberState, Stand>();
  for (const stand of STANDS) {
    for (const state of statesIn(search[LISTS[stand]])) if (!stands.has(state)) stands.set(state, stand);
  }
  return Object.fromEntries(
    MEMBER_STATES.map((state) => [state, stands.get(state) ?? search.rest ?? 'unknown']),
  ) as Record<MemberState, Stand>;
}

/** The lists of an address in which these states stand so; the rest is in none. */
export function listsOf(
  stands: Readonly<Record<MemberState, Stand>>,
  rest: Ballot = 'unknown',
): Readonly<Record<ListName, string | undefined>> {
  const listed = (stand: Stand): string | undefined => {
    const states = stand === rest ? [] : MEMBER_STATES.filter((state) => stands[state] === stand);
    return states.length === 0 ? undefined : states.join(',');
  };
  return Object.fromEntries(STANDS.map((stand) => [LISTS[stand], listed(stand)])) as Record<
    ListName,
    string | undefined
  >;
}

/** Where a tap takes a state. */
export function tapped(stand: Stand): Stand {
  return TAPPED[(TAPPED.indexOf(stand) + 1) % TAPPED.length] ?? 'unknown';
}
