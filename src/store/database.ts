/** One small door to both engines: PGlite in the process, or a PostgreSQL server. */
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { Refusal } from '#kernel';

/** Runs statements, alone or inside a transaction. Values are bound, never spliced. */
export interface Session {
  query<Row extends object>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
}

export interface Database extends Session {
  readonly engine: 'pglite' | 'postgres';
  /** All or nothing. On PGlite, wait inside it for nothing but `session`: it is the only connection. */
  transaction<Result>(work: (session: Session) => Promise<Result>): Promise<Result>;
  /** Runs a script of several statements. */
  script(sql: string): Promise<void>;
  close(): Promise<void>;
}

/** PGlite on a folder, or in memory without one. */
export async function openPglite({ folder }: { readonly folder?: string }): Promise<Database> {
  const database = await PGlite.create(folder === undefined ? {} : { dataDir: folder });
  return pgliteDatabase(database);
}

export function pgliteDatabase(database: PGlite): Database {
  return {
    engine: 'pglite',
    async query<Row extends object>(sql: string, values: readonly unknown[] = []) {
      return (await database.query<Row>(sql, [...values])).rows;
    },
    transaction: (work) =>
      database.transaction((transaction) =>
        work({
          async query<Row extends object>(sql: string, values: readonly unknown[] = []) {
            return (await transaction.query<Row>(sql, [...values])).rows;
          },
        }),
      ),
    async script(sql) {
      await database.exec(sql);
    },
    close: () => database.close(),
  };
}

/** A pool of connections to a PostgreSQL server, 15 or newer. Throws a Refusal when it cannot be reached. */
export async function openPostgres(url: string): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, max: 8 });
  // An idle connection that breaks is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => undefined);
  try {
    const { rows } = await pool.query<{ server_version_num: string }>('show server_version_num');
    if (Number(rows[0]?.server_version_num) < 150_000) {
      throw new Refusal('unavailable', 'The PostgreSQL server is too old: version 15 or newer is needed.');
    }
  } catch (error) {
    await pool.end();
    if (error instanceof Refusal) throw error;
    const what = error instanceof Error ? error.message : String(error);
    throw new Refusal('unavailable', `The PostgreSQL server of DATABASE_URL cannot be reached: ${what}`);
  }
  const on = (client: pg.Pool | pg.PoolClient): Session => ({
    async query<Row extends object>(sql: string, values: readonly unknown[] = []) {
      return (await client.query<Row>(sql, [...values])).rows;
    },
  });
  return {
    engine: 'postgres',
    ...on(pool),
    async transaction(work) {
      const client = await pool.connect();
      try {
        await client.query('begin');
        const result = await work(on(client));
        await client.query('commit');
        return result;
      } catch (error) {
        await client.query('rollback').catch(() => undefined);
        throw error;
      } finally {
        client.release();
      }
    },
    async script(sql) {
      await pool.query(sql);
    },
    close: () => pool.end(),
  };
}
