/** Opens the store, loads the reference facts and serves, until told to stop. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStore, storeLocation, type Store } from '#store';
import { createApp } from './app.ts';
import { compose, type House } from './compose.ts';
import { startJobs } from './jobs.ts';
import { listen } from './listen.ts';
import { dropOperatorKey, makeOperatorKey } from './operator-key.ts';
import { seed } from './seed.ts';
import { peopleSettings } from './session/settings.ts';

export const ROOT = join(import.meta.dirname, '..', '..');

export interface ServeOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly house?: House;
  readonly deskFolder?: string;
  /** Told in plain lines what is being done. */
  readonly say?: (line: string) => void;
  readonly log?: (error: unknown) => void;
}

export interface Served {
  readonly url: string;
  readonly store: Store;
  /** The one-time link that makes the first administrator; undefined when there is one. */
  readonly welcome: string | undefined;
  stop(): Promise<void>;
}

/** Serves by the environment: PORT, HOST, DATABASE_URL, ACQUIS_DATA and how people sign in. Throws a Refusal when it cannot. */
export async function serve(options: ServeOptions = {}): Promise<Served> {
  const { env = process.env, house = compose(), say = () => undefined, log } = options;
  const people = peopleSettings(env);
  const location = storeLocation(env);
  const folder = 'folder' in location ? location.folder : undefined;
  say(folder === undefined ? 'Opening the database server …' : `Opening the data folder ${folder} …`);
  const store = await openStore(location, { progress: say });
  const operatorKey = folder === undefined ? undefined : makeOperatorKey(folder);
  const close = async () => {
    if (folder !== undefined) dropOperatorKey(folder);
    await store.close();
  };
  try {
    await seed(store, house.mechanisms, say);
    const app = createApp({
      house,
      store: () => Promise.resolve(store),
      deskFolder: options.deskFolder ?? join(ROOT, 'dist', 'desk'),
      version: versionOf(),
      people,
      ...(operatorKey === undefined ? {} : { operatorKey }),
      ...(log ? { log } : {}),
    });
    const host = env['HOST'] ?? '127.0.0.1';
    const listening = await listen(app, host, env['PORT'] ? Number(env['PORT']) : undefined);
    const local = host === '127.0.0.1' || host === '0.0.0.0' || host === '::';
    const url = `http://${local ? 'localhost' : host}:${listening.port}`;
    store.setUrl(host === '0.0.0.0' || host === '127.0.0.1' ? `http://127.0.0.1:${listening.port}` : url);
    const { keepLogsDays } = people;
    const jobs = startJobs(store, house.mechanisms, { log, keepLogsDays });
    return {
      url,
      store,
      welcome: people.localAccounts ? await welcomeLink(store, people.publicUrl?.href ?? url) : undefined,
      stop: async () => {
        await listening.close();
        await jobs.stop();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A new link voids the one of the start before. */
async function welcomeLink({ people }: Store, base: string): Promise<string | undefined> {
  if ((await people.accounts.who()).administrator) return undefined;
  const { secret } = await people.invitations.makeFirst();
  return new URL(`/welcome#${secret}`, base).href;
}

function versionOf(): string {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  return version;
}
