/** One condition of an action: a reason for or against, from the state of the cycle and what is to be written. */
import { reason, type MemberState, type Provision, type Reason, type ReasonValue } from '#kernel';
import type { CycleState } from './state.ts';

/** What the conditions look at in the data of the event to be written. All may be absent: then only the state is asked. */
export interface Given {
  readonly state?: MemberState;
  readonly beneficiary?: MemberState | null;
  readonly basis?: '61' | '62';
  readonly selfDeclared?: boolean;
  readonly reasons?: string | undefined;
  readonly on?: string | null;
  readonly relocations?: number | null;
  readonly money?: string | null;
  readonly alternative?: string | null;
}

/** Answers with a reason, or with `null` when what it looks at was not given. */
export type Condition = (cycle: CycleState, given: Given) => Reason | null;

/** A reason that held or did not. */
export function found(
  code: string,
  held: boolean,
  provision: Provision,
  values: Readonly<Record<string, ReasonValue>> = {},
): Reason {
  // A state is printed by its name in the reader's language.
  const { state } = values;
  const named = typeof state === 'string' ? { ...values, state: { states: [state] } } : values;
  return reason(`record.${code}`, held ? 'yes' : 'no', provision, named);
}
