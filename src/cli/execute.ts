/** Runs one procedure, here or through the server, and gives its output. */
import { call, isProcedure, type AnyRouter } from '@orpc/server';
import {
  ANONYMOUS,
  createClient,
  OPERATOR_PURPOSE,
  parseCaller,
  today,
  type Caller,
  type Context,
  type Progress,
} from '#procedure';
import type { House } from '../server/compose.ts';
import { HeldByServer, type Connection } from './connection.ts';
import type { Globals } from './usage.ts';

export interface Execution {
  readonly house: House;
  readonly connection: Connection;
  readonly globals: Globals;
  readonly signal: AbortSignal;
  readonly progress?: Progress | undefined;
}

/** The context of a procedure that runs in this process. Throws a Refusal when `--as` names no role. */
export function localContext({ house, connection, globals, signal, progress }: Execution): Context {
  const day = today();
  return {
    caller: globals.as === undefined ? ANONYMOUS : operator(globals.as),
    purpose: globals.purpose ?? (globals.as === undefined ? undefined : OPERATOR_PURPOSE),
    today: day,
    authorize: house.authorize,
    store: connection.store,
    brief: house.brief({ store: connection.store, today: day }),
    signal,
    progress,
  };
}

/** The owner of the data folder, who acts in any role. */
function operator(as: string): Caller {
  return { ...parseCaller(as), identity: { means: 'operator' } };
}

/** Does `here`, or `there` when the server is asked for or holds the data. */
export async function hereOrThere<Output>(
  connection: Connection,
  here: () => Promise<Output>,
  there: (url: string, headers: Record<string, string>) => Promise<Output>,
): Promise<Output> {
  if (connection.server !== undefined) return there(connection.server, await connection.headers());
  try {
    return await here();
  } catch (error) {
    if (error instanceof HeldByServer) return there(error.url, await connection.headers());
    throw error;
  }
}

/** The output of the procedure `mechanism.name`, plain JSON. */
export function execute(execution: Execution, action: string, input: unknown): Promise<unknown> {
  const path = action.split('.');
  return hereOrThere(
    execution.connection,
    async () => {
      const procedure = find(execution.house.router, path);
      if (!isProcedure(procedure)) throw new Error(`There is no procedure ${action}.`);
      return call(procedure, input, { context: localContext(execution), path });
    },
    async (url, headers) => {
      let target: unknown = createClient<AnyRouter>(url, { headers });
      for (const step of path) target = (target as Record<string, unknown>)[step];
      return (target as (input: unknown, options: object) => Promise<unknown>)(input, {
        signal: execution.signal,
      });
    },
  );
}

function find(router: AnyRouter, path: readonly string[]): unknown {
  let found: unknown = router;
  for (const step of path) found = (found as Record<string, unknown> | undefined)?.[step];
  return found;
}
