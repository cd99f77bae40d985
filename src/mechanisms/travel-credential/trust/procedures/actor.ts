/** How the register names who records. */
import type { Context } from '#procedure';

export function actorOf({ caller: { role, state } }: Pick<Context, 'caller'>): string {
  return state === undefined ? role : `${role}:${state}`;
}
