/** Several servers on one PostgreSQL: nothing is kept in a process, so they must not get in each other's way. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '#store';
import { freshPostgres, POSTGRES } from './engines.ts';

const WRITERS = ['first', 'second', 'third'];
const EVENTS = 60;
const skip = !POSTGRES && process.env['CI'] !== 'true';

describe.skipIf(skip)(`processes on one PostgreSQL${skip ? ' (skipped: set DATABASE_URL_TEST)' : ''}`, () => {
  let url: string;
  let drop: () => Promise<void>;
  beforeEach(async () => ({ url, drop } = await freshPostgres()));
  afterEach(() => drop());

  const write = async (name: string): Promise<number[]> => {
    const script = join(import.meta.dirname, 'counting-writer.ts');
    const { stdout } = await promisify(execFile)(process.execPath, [script, url, name, `${EVENTS}`]);
    return JSON.parse(stdout) as number[];
  };

  it('make the schema once and append to one stream without losing or doubling an event', async () => {
    const versions = (await Promise.all(WRITERS.map(write))).flat();
    expect(versions.toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: WRITERS.length * EVENTS }, (_, index) => index + 1),
    );
    const store = await openStore({ databaseUrl: url });
    try {
      const events = await store.register.read('together');
      for (const name of WRITERS) {
        const own = events.filter(({ actor }) => actor === name);
        expect(own.map(({ data }) => data)).toEqual(
          Array.from({ length: EVENTS }, (_, index) => ({ name, number: index + 1 })),
        );
      }
      expect(await store.verify()).toMatchObject({ verified: true, events: versions.length });
    } finally {
      await store.close();
    }
  });

  it('write once between them when all try with the same key', async () => {
    const stores = await Promise.all(WRITERS.map(() => openStore({ databaseUrl: url })));
    try {
      const answers = await Promise.all(
        stores.map(({ register }) =>
          register.append('once', [{ type: 'Counted', data: { at: 1 } }], {
            expectedVersion: 'any',
            actor: 'test',
            idempotencyKey: 'one',
          }),
        ),
      );
      expect(answers.map(([event]) => event?.version)).toEqual([1, 1, 1]);
      expect(await stores[0]?.register.read('once')).toHaveLength(1);
    } finally {
      await Promise.all(stores.map((store) => store.close()));
    }
  });

  it('keep or erase a person whole when one keeps data while another erases: nothing half is left', async () => {
    process.env['ACQUIS_VAULT_KEY'] ??= 'ab'.repeat(32);
    const [keeper, eraser] = [await openStore({ databaseUrl: url }), await openStore({ databaseUrl: url })];
    const expiresAt = new Date(Date.now() + 86_400_000);
    try {
      for (let round = 0; round < 25; round += 1) {
        const [kept] = await Promise.all([
          keeper.vault.put('person', { round }, { purpose: 'test', expiresAt }),
          eraser.vault.erase('person', { reason: 'asked', actor: 'administrator' }),
        ]);
        // Erased before or after: the item is there and opens, or it is gone; never an item whose key is lost.
        const found = await keeper.vault.get(kept.reference).then(
          (data) => data,
          (error: { kind?: string }) => error.kind,
        );
        expect(['not-found', JSON.stringify({ round })]).toContain(
          typeof found === 'string' ? found : JSON.stringify(found),
        );
      }
      await eraser.vault.erase('person', { reason: 'asked', actor: 'administrator' });
      expect((await keeper.verify()).verified).toBe(true);
    } finally {
      await Promise.all([keeper.close(), eraser.close()]);
    }
  });
});
