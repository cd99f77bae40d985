/** Appends and verification of the register on both engines, and the memory they take. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type StoreLocation } from '#store';
import { findPostgres } from '../tools/postgres.mjs';
import { table, type Result } from './table.ts';

const ONE_BY_ONE = 2_000;
const BATCHES = 40;
const BATCH = 500;

async function measure(engine: string, location: StoreLocation): Promise<Result[]> {
  const store = await openStore(location);
  const options = { expectedVersion: 'any', actor: 'bench' } as const;
  const event = (n: number) => ({
    type: 'Counted',
    data: { n, state: 'NL', relocations: 120, source: 'bench' },
  });
  const each = await timed(ONE_BY_ONE, async () => {
    for (let n = 0; n < ONE_BY_ONE; n += 1) await store.register.append('one', [event(n)], options);
  });
  const batched = await timed(BATCHES * BATCH, async () => {
    for (let n = 0; n < BATCHES; n += 1) {
      await store.register.append(
        `batch/${n % 4}`,
        Array.from({ length: BATCH }, (_, m) => event(m)),
        options,
      );
    }
  });
  const verified = await timed(ONE_BY_ONE + BATCHES * BATCH, async () => {
    if (!(await store.verify()).verified) throw new Error('The register should verify.');
  });
  console.log(`  ${engine}: ${Math.round(process.memoryUsage().rss / 1e6)} MB resident`);
  await store.close();
  return [
    { name: `${engine}: append, one at a time`, perSecond: each },
    { name: `${engine}: append, ${BATCH} at once`, perSecond: batched },
    { name: `${engine}: verify`, perSecond: verified },
  ];
}

async function timed(count: number, work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (count / (performance.now() - start)) * 1_000;
}

export async function benchRegister(): Promise<Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'acquis-bench-'));
  const results = await measure('PGlite', { folder });
  rmSync(folder, { recursive: true, force: true });
  process.env['DATABASE_URL_TEST'] ??= findPostgres() ?? undefined;
  if (process.env['DATABASE_URL_TEST']) {
    // Imported here: it reads the setting above when it is loaded.
    const { freshPostgres } = await import('../test/store/engines.ts');
    const { url, drop } = await freshPostgres();
    results.push(...(await measure('PostgreSQL', { databaseUrl: url })));
    await drop();
  } else {
    console.log('  PostgreSQL: not measured, no server found (set DATABASE_URL_TEST).');
  }
  table('The register, events a second', results);
  return results;
}
