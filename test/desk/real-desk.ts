/** The built desk on the real server: every mechanism, a store in memory, the strict content policy. */
import { join } from 'node:path';
import { callerOf, type Role } from '#procedure';
import { openStore, type Store } from '#store';
import { createApp } from '../../src/server/app.ts';
import { compose } from '../../src/server/compose.ts';
import { listen } from '../../src/server/listen.ts';
import type { PeopleSettings } from '../../src/server/session/settings.ts';
import { seed } from '../../src/server/seed.ts';

export interface RealDesk {
  readonly url: string;
  readonly store: Store;
  /** An access token for calls of a test's own. */
  readonly token: (role: Role, state?: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Starts on a free port unless one is given, the reference facts loaded. Build the desk first. */
export async function serveRealDesk({
  port = 0,
  people,
}: { readonly port?: number; readonly people?: PeopleSettings } = {}): Promise<RealDesk> {
  const store = await openStore({ memory: true });
  const house = compose();
  await seed(store, house.mechanisms);
  const app = createApp({
    house,
    store: () => Promise.resolve(store),
    deskFolder: join(import.meta.dirname, '../../dist/desk'),
    version: '0.0.0',
    ...(people === undefined ? {} : { people }),
  });
  const listening = await listen(app, '127.0.0.1', port);
  return {
    url: `http://localhost:${listening.port}`,
    store,
    token: async (role, state) =>
      (await store.access.issue(callerOf(role, state), new Date(Date.now() + 1e8))).secret,
    close: async () => {
      await listening.close();
      await store.close();
    },
  };
}
