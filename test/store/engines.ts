/** Both engines for every store test: PGlite in memory, and a fresh database on a PostgreSQL server. */
import { randomUUID } from 'node:crypto';
import { describe } from 'vitest';
import { openPglite, openPostgres, type Database } from '../../src/store/database.ts';
import { migrate } from '../../src/store/migrate.ts';

export const POSTGRES = process.env['DATABASE_URL_TEST'];

export interface Engine {
  readonly name: 'PGlite' | 'PostgreSQL';
  /** A migrated database of its own. */
  open(): Promise<Database>;
}

const pglite: Engine = {
  name: 'PGlite',
  async open() {
    const database = await openPglite({});
    await migrate(database);
    return database;
  },
};

/** Makes a database on the test server; dropped again when `drop` is called. */
export async function freshPostgres(): Promise<{ url: string; drop: () => Promise<void> }> {
  if (!POSTGRES) throw new Error('DATABASE_URL_TEST is not set.');
  const name = `acquis_test_${randomUUID().replaceAll('-', '')}`;
  const admin = await openPostgres(POSTGRES);
  await admin.query(`create database ${name}`);
  await admin.close();
  const url = new URL(POSTGRES);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    async drop() {
      const again = await openPostgres(POSTGRES);
      await again.query(`drop database ${name} with (force)`);
      await again.close();
    },
  };
}

const postgres: Engine = {
  name: 'PostgreSQL',
  async open() {
    const { url, drop } = await freshPostgres();
    const database = await openPostgres(url);
    await migrate(database);
    return {
      ...database,
      async close() {
        await database.close();
        await drop();
      },
    };
  },
};

/** Runs the suite on each engine; without a PostgreSQL server its half says why it is skipped, and fails in CI. */
export function onBothEngines(title: string, suite: (engine: Engine) => void): void {
  describe(`${title} on PGlite`, () => suite(pglite));
  if (POSTGRES || process.env['CI'] === 'true') describe(`${title} on PostgreSQL`, () => suite(postgres));
  else
    describe.skip(`${title} on PostgreSQL (skipped: no server found; set DATABASE_URL_TEST)`, () =>
      suite(postgres));
}
