/** What the address of the round holds: for which state, which form is open, and how much is shown. */
import { isMemberState, type MemberState } from '#kernel';
import type { ActionName } from '../../record/actions.ts';
import { isAction } from './steps.ts';

export interface RoundSearch {
  readonly state?: MemberState;
  /** The form that is open. */
  readonly do?: ActionName | 'paste';
  /** Absent: what the reader may do now, where they have a role; else everything. */
  readonly show?: 'mine' | 'all';
}

/** Reads the search part of an address; what it does not know it leaves out. */
export function parseRound(raw: Readonly<Record<string, unknown>>): RoundSearch {
  const { state, do: action, show } = raw;
  const code = typeof state === 'string' ? state.toUpperCase() : '';
  return {
    ...(isMemberState(code) ? { state: code } : {}),
    ...(action === 'paste' || isAction(action) ? { do: action } : {}),
    ...(show === 'mine' || show === 'all' ? { show } : {}),
  };
}
