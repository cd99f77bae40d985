/** Takes a port and lets go of it in an orderly way. */
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { Refusal } from '#kernel';

export const DEFAULT_PORT = 4010;
const ATTEMPTS = 20;
const PATIENCE_MS = 5_000;

export interface Listening {
  readonly port: number;
  /** Stops taking requests, and waits for those under way, five seconds at most. */
  close(): Promise<void>;
}

/**
 * Serves on `port` exactly when one is given, else on the first free port from 4010 on. Throws a Refusal when the
 * port is taken.
 */
export async function listen(app: Hono, host: string, port?: number): Promise<Listening> {
  const first = port ?? DEFAULT_PORT;
  const attempts = port === undefined ? ATTEMPTS : 1;
  for (let candidate = first; candidate < first + attempts; candidate += 1) {
    const listening = await tryListen(app, host, candidate);
    if (listening) return listening;
  }
  throw new Refusal(
    'unavailable',
    attempts === 1 ? `Port ${first} is taken.` : `Ports ${first} to ${first + attempts - 1} are all taken.`,
    { where: 'PORT', remedy: 'Set PORT to a free port, or leave it out.' },
  );
}

function tryListen(app: Hono, host: string, port: number): Promise<Listening | null> {
  const server = createAdaptorServer({ fetch: app.fetch, hostname: host });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(null);
      else reject(error);
    });
    server.listen(port, host, () => {
      resolve({
        port: (server.address() as AddressInfo).port,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            if ('closeIdleConnections' in server) server.closeIdleConnections();
            setTimeout(() => {
              if ('closeAllConnections' in server) server.closeAllConnections();
            }, PATIENCE_MS).unref();
          }),
      });
    });
  });
}
