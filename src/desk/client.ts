/** The desk's way to the server: procedures by name, typed by the mechanism that offers them. */
import type { AnyRouter, RouterClient } from '@orpc/server';
import { createClient } from '../procedure/client.ts';

/**
 * The client of one mechanism: `clientOf<typeof recordProcedures>('solidarity', 'record')`. Import the procedures'
 * type alone (`import type`): no server code may reach the browser. It throws errors that `readFailure` understands.
 */
export function clientOf<Procedures extends AnyRouter>(...path: readonly string[]): RouterClient<Procedures> {
  let client: unknown = createClient<AnyRouter>(location.origin);
  for (const step of path) client = (client as Record<string, unknown>)[step];
  return client as RouterClient<Procedures>;
}
