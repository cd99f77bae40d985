/** Who asks: a role, and for what acts for a state which one. */
import { fromEuCode, isMemberState, MEMBER_STATES, Refusal, SCHENGEN_STATES, type StateCode } from '#kernel';

/** The roles, in the order in which they are explained. A caller without a token is a reader. */
export const ROLES = [
  'reader',
  'commission',
  'council',
  'member-state',
  'border-authority',
  'asylum-authority',
  'coordinator',
  'administrator',
] as const;

export type Role = (typeof ROLES)[number];

/** The roles that act for one state, and for which. The borders of the area are also those of states outside the Union. */
const OF_A_STATE: ReadonlyMap<string, readonly StateCode[]> = new Map<Role, readonly StateCode[]>([
  ['member-state', MEMBER_STATES],
  ['border-authority', SCHENGEN_STATES],
  // The associated states take part in Dublin: they examine applications, and some are responsible.
  ['asylum-authority', SCHENGEN_STATES],
]);

export function actsForState(role: string): boolean {
  return OF_A_STATE.has(role);
}

/** The states that a role can act for; none where it acts for no single state. */
export function statesOf(role: string): readonly StateCode[] {
  return OF_A_STATE.get(role) ?? [];
}

/** By what a caller is known. */
export interface Identity {
  readonly means: 'token' | 'session' | 'operator';
  /** Of the account or the token; the operator has none. */
  readonly id?: string;
  /** Of the session. */
  readonly session?: string;
}

export interface Caller {
  readonly role: Role;
  /** Given exactly when the role acts for a state. */
  readonly state?: StateCode;
  /** How the register names the caller. */
  readonly name: string;
  /** Absent for who has shown nothing. */
  readonly identity?: Identity;
}

/** Who has shown no token. */
export const ANONYMOUS: Caller = { role: 'reader', name: 'anonymous reader' };

export function isRole(text: string): text is Role {
  return (ROLES as readonly string[]).includes(text);
}

/** A caller from a role and, where it acts for a state, its code (`EL` is read as `GR`). Throws a Refusal otherwise. */
export function callerOf(role: string, state?: string, name?: string): Caller {
  if (!isRole(role)) {
    throw new Refusal('invalid-input', `There is no role “${role}”.`, {
      where: 'role',
      remedy: `Use one of ${ROLES.join(', ')}.`,
    });
  }
  if (!actsForState(role)) {
    if (state === undefined) return { role, name: name ?? role };
    throw new Refusal('invalid-input', `The role “${role}” acts for no single state.`, {
      where: 'state',
      remedy: `Leave the state out, or use ${[...OF_A_STATE.keys()].join(' or ')}.`,
    });
  }
  const code = fromEuCode(state ?? '');
  if (code === undefined || !statesOf(role).includes(code)) {
    throw new Refusal('invalid-input', noStateOf(role, state), {
      where: 'state',
      remedy: `Add its two letters, as in ${role}:NL.`,
    });
  }
  return { role, state: code, name: name ?? `${role} ${code}` };
}

function noStateOf(role: string, state: string | undefined): string {
  if (state === undefined) return `The role “${role}” needs a state.`;
  return statesOf(role).every(isMemberState)
    ? `“${state}” is not a member state of the Union.`
    : `“${state}” is neither a member state of the Union nor associated with Schengen.`;
}

/** Reads `commission` or `member-state:NL`. Throws a Refusal on anything else. */
export function parseCaller(text: string, name?: string): Caller {
  const [role = '', state] = text.split(':', 2);
  return callerOf(role, state, name);
}
