/** Brings a database to the newest schema: the numbered files of `sql/`, each once, in order. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '#kernel';
import type { Database } from './database.ts';

const FOLDER = join(import.meta.dirname, 'sql');
/** Any number will do, as long as every process takes the same. */
const MIGRATION_LOCK = 7_263_510;

export interface Migration {
  readonly name: string;
  readonly sql: string;
}

export function migrations(): Migration[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.sql'))
    .toSorted()
    .map((name) => ({ name, sql: readFileSync(join(FOLDER, name), 'utf8') }));
}

/** A name for the schema as a whole: a template made for another schema is not used. */
export function schemaDigest(): string {
  const hash = createHash('sha256');
  for (const { name, sql } of migrations()) hash.update(name).update(sql);
  return hash.digest('hex').slice(0, 16);
}

/**
 * Runs what has not run. Several processes may start at once on one server: they wait for each other.
 * Throws a Refusal when the database was made by a newer Acquis.
 */
export async function migrate(database: Database): Promise<void> {
  const known = migrations();
  await database.transaction(async (session) => {
    await session.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    await session.query(
      'create table if not exists schema_migration (name text primary key, applied_at timestamptz not null default now())',
    );
    const applied = await session.query<{ name: string }>('select name from schema_migration order by name');
    const newer = applied.find(({ name }) => !known.some((migration) => migration.name === name));
    if (newer) {
      throw new Refusal(
        'unavailable',
        `This register was made by a newer Acquis (it has ${newer.name}): start that version, or a newer one.`,
      );
    }
    for (const { name, sql } of known) {
      if (applied.some((migration) => migration.name === name)) continue;
      for (const statement of statementsOf(sql)) await session.query(statement);
      await session.query('insert into schema_migration (name) values ($1)', [name]);
    }
  });
}

/** Splits a script at the semicolons that end a line outside a `$$` body. */
function statementsOf(sql: string): string[] {
  const statements: string[] = [];
  let current = '';
  let inBody = false;
  for (const line of sql.split('\n')) {
    current += `${line}\n`;
    if ((line.match(/\$\$/g)?.length ?? 0) % 2 === 1) inBody = !inBody;
    if (!inBody && line.trimEnd().endsWith(';')) {
      statements.push(current);
      current = '';
    }
  }
  return statements;
}
