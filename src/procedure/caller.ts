/** Who asks: a role, and for a member state which one. */
import { fromEuCode, isMemberState, Refusal, type MemberState } from '#kernel';

/** The roles, in the order in which they are explained. A caller without a token is a reader. */
export const ROLES = [
  'reader',
  'commission',
  'council',
  'member-state',
  'border-authority',
  'coordinator',
  'administrator',
] as const;

export type Role = (typeof ROLES)[number];

/** The roles that act for one state. */
const OF_A_STATE: readonly string[] = ['member-state', 'border-authority'] satisfies Role[];

export function actsForState(role: string): boolean {
  return OF_A_STATE.includes(role);
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
  readonly state?: MemberState;
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

/** A caller from a role and, where it acts for a member state, its code (`EL` is read as `GR`). Throws a Refusal otherwise. */
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
      remedy: `Leave the state out, or use ${OF_A_STATE.join(' or ')}.`,
    });
  }
  const code = fromEuCode(state ?? '');
  if (code === undefined || !isMemberState(code)) {
    const wrong =
      state === undefined
        ? `The role “${role}” needs a state.`
        : `“${state}” is not a member state of the Union.`;
    throw new Refusal('invalid-input', wrong, {
      where: 'state',
      remedy: `Add its two letters, as in ${role}:NL.`,
    });
  }
  return { role, state: code, name: name ?? `${role} ${code}` };
}

/** Reads `commission` or `member-state:NL`. Throws a Refusal on anything else. */
export function parseCaller(text: string, name?: string): Caller {
  const [role = '', state] = text.split(':', 2);
  return callerOf(role, state, name);
}
