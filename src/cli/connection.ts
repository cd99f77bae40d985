/** Where a command does its work: in this process, or through the server that holds the data folder. */
import type { Store } from '#store';
import { Refusal } from '#kernel';
import { PURPOSE_HEADER, type Mechanism } from '#procedure';
import { seed } from '../server/seed.ts';
import type { Globals } from './usage.ts';

/** Thrown out of a procedure whose store a running server holds: the call is then made to the server. */
export class HeldByServer extends Error {
  readonly url: string;
  constructor(url: string) {
    super(`The data folder is held by the server at ${url}.`);
    this.url = url;
  }
}

export interface Connection {
  /** The store with its reference facts, opened at the first call. Throws HeldByServer when a server holds it. */
  readonly store: () => Promise<Store>;
  /** The same store as it is found: an import needs an empty one. */
  readonly bareStore: () => Promise<Store>;
  /** Whether every call must go through the server. */
  readonly server: string | undefined;
  /** The headers that say who is calling, on the way through a server. */
  headers(): Promise<Record<string, string>>;
  close(): Promise<void>;
}

const WAIT_MS = 10_000;
const STEP_MS = 100;

/** Reads where to go from the flags and the environment; opens nothing. */
export function connect(
  globals: Globals,
  env: NodeJS.ProcessEnv,
  mechanisms: readonly Mechanism[] = [],
): Connection {
  let opened: Promise<Store> | undefined;
  let seeded: Promise<Store> | undefined;
  const bareStore = () => (opened ??= open(env));
  return {
    bareStore,
    store: () =>
      (seeded ??= bareStore().then(async (store) => {
        await seed(store, mechanisms);
        return store;
      })),
    server: globals.url ?? (globals.token === undefined ? undefined : 'http://127.0.0.1:4010'),
    async headers() {
      const purpose: Record<string, string> =
        globals.purpose === undefined ? {} : { [PURPOSE_HEADER]: globals.purpose };
      if (globals.token !== undefined) return { ...purpose, authorization: `Bearer ${globals.token}` };
      if (globals.as === undefined) return purpose;
      const key = await operatorKey(env);
      if (key === undefined) {
        throw new Refusal('not-allowed', 'Only the owner of the server’s data folder can use --as.', {
          remedy: 'Use --token with an access token.',
        });
      }
      return { ...purpose, authorization: `Bearer ${key}`, 'x-acquis-as': globals.as };
    },
    async close() {
      const store = await opened?.catch(() => undefined);
      await store?.close();
    },
  };
}

async function open(env: NodeJS.ProcessEnv): Promise<Store> {
  const { openStore, readLock, storeLocation } = await import('#store');
  const location = storeLocation(env);
  const end = Date.now() + WAIT_MS;
  for (;;) {
    try {
      return await openStore(location);
    } catch (error) {
      if (!('folder' in location)) throw error;
      const holder = readLock(location.folder);
      if (holder?.url) throw new HeldByServer(holder.url);
      // Another command holds it for a moment, or let go of it between the two looks: try again for a while.
      if (!(error instanceof Refusal) || error.kind !== 'unavailable' || Date.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
}

async function operatorKey(env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const [{ storeLocation }, { readOperatorKey }] = await Promise.all([
    import('#store'),
    import('../server/operator-key.ts'),
  ]);
  const location = storeLocation(env);
  return 'folder' in location ? readOperatorKey(location.folder) : undefined;
}
