import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compose } from '../src/server/compose.ts';
import { openApiOf } from '../src/server/openapi.ts';
import { openPglite } from '../src/store/database.ts';
import { migrate } from '../src/store/migrate.ts';

/** What outsiders rely on. `npm run golden` renews these files; a review reads the difference. */
describe('what outsiders rely on is as it was', () => {
  it('the OpenAPI document', async () => {
    const document = await openApiOf(compose(), '0.0.0');
    await expect(`${JSON.stringify(document, null, 2)}\n`).toMatchFileSnapshot('golden/openapi.json');
  });

  it.each([
    { name: 'acquis', args: [] },
    { name: 'acquis-solidarity', args: ['solidarity', '--help'] },
    { name: 'acquis-solidarity-record', args: ['solidarity', 'record', '--help'] },
    { name: 'acquis-council', args: ['council', '--help'] },
    { name: 'acquis-register', args: ['register', '--help'] },
    { name: 'acquis-access', args: ['access', '--help'] },
  ])('the help of $name', async ({ name, args }) => {
    const main = join(import.meta.dirname, '..', 'src', 'cli', 'main.ts');
    const { stdout } = spawnSync(process.execPath, [main, ...args], { encoding: 'utf8' });
    await expect(stdout).toMatchFileSnapshot(`golden/${name}.txt`);
  });

  it('the schema of the database', async () => {
    const database = await openPglite({});
    await migrate(database);
    const columns = await database.query<{ line: string }>(
      `select format('%s.%s %s%s', table_name, column_name, data_type,
         case when is_nullable = 'NO' then ' not null' else '' end) as line
       from information_schema.columns where table_schema = 'public' order by table_name, ordinal_position`,
    );
    const constraints = await database.query<{ line: string }>(
      `select format('%s: %s', conrelid::regclass, pg_get_constraintdef(oid)) as line from pg_constraint
       where connamespace = 'public'::regnamespace and contype <> 'n' order by conrelid::regclass::text, contype, conname`,
    );
    const triggers = await database.query<{ line: string }>(
      `select pg_get_triggerdef(oid) as line from pg_trigger where not tgisinternal order by tgname`,
    );
    const functions = await database.query<{ line: string }>(
      `select pg_get_functiondef(oid) as line from pg_proc where pronamespace = 'public'::regnamespace order by proname`,
    );
    const indexes = await database.query<{ line: string }>(
      `select indexdef as line from pg_indexes where schemaname = 'public' order by indexname`,
    );
    await database.close();
    const text = [columns, constraints, indexes, triggers, functions]
      .map((rows) => rows.map(({ line }) => line).join('\n'))
      .join('\n\n');
    await expect(`${text}\n`).toMatchFileSnapshot('golden/schema.txt');
  });
});
