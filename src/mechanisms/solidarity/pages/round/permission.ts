/** Whether an action is open to the reader now, and if not why: their role, or the order of the law. */
import { explain, isMemberState, type ExplainedReason, type Language, type MemberState } from '#kernel';
import type { Me } from '../../../../desk/people/me.ts';
import { RECORD_MESSAGES } from '../../messages/parts/record.ts';
import { ACTIONS, may, RECORD_ROLES, type ActionName, type RecordRole } from '../../record/actions.ts';
import type { Given } from '../../record/condition.ts';
import type { CycleState } from '../../record/state.ts';

export interface Permission {
  readonly yours: boolean;
  /** Who may, where it is not the reader. */
  readonly roles: readonly RecordRole[];
  /** Conditions that do not hold, in words with their articles. */
  readonly bars: readonly ExplainedReason[];
  /** What would be right, for the first of them. */
  readonly remedy: string;
}

/** The table of actions says it beforehand; the server decides. */
export function permissionOf(
  action: ActionName,
  me: Pick<Me, 'role'> | undefined,
  cycle: CycleState,
  given: Given,
  language: Language,
): Permission {
  const { roles } = ACTIONS[action];
  const yours = roles.some((role) => role === me?.role);
  const messages = RECORD_MESSAGES[language];
  const failed = may(action, cycle, given).reasons.filter(({ held }) => held !== 'yes');
  const [first] = failed;
  const remedy =
    first === undefined
      ? ''
      : (explain([{ ...first, code: `${first.code}.remedy` }], { language, messages }).reasons[0]?.text ??
        '');
  return { yours, roles, bars: explain(failed, { language, messages }).reasons, remedy };
}

export function hasWork(role: string | undefined): role is RecordRole {
  return RECORD_ROLES.some((one) => one === role);
}

/** The state that the reader acts for: their own, or the one in the address. */
export function actingState(me: Me | undefined, chosen: string | undefined): MemberState | undefined {
  const code = me?.role === 'member-state' ? (me.state ?? undefined) : chosen;
  return code !== undefined && isMemberState(code) ? code : undefined;
}
