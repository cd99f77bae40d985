/** The typed client, for the browser and for Node. */
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { AnyRouter, RouterClient } from '@orpc/server';

export interface ClientOptions {
  /** An access token; without it the caller is a reader. */
  readonly token?: string | undefined;
  /** More headers to send. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * A client of a server at `baseUrl` (`http://localhost:4010`): `client.solidarity.shares({ year: 2026 })`.
 * Throws errors that `readFailure` understands.
 */
export function createClient<Procedures extends AnyRouter>(
  baseUrl: string,
  options: ClientOptions = {},
): RouterClient<Procedures> {
  const link = new RPCLink({
    url: `${baseUrl.replace(/\/+$/, '')}/rpc`,
    headers: {
      ...options.headers,
      ...(options.token === undefined ? {} : { authorization: `Bearer ${options.token}` }),
    },
  });
  return createORPCClient(link);
}
