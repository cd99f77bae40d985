import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CHAIN_START, chainHash } from '../../src/store/chain.ts';
import type { Database } from '../../src/store/database.ts';
import { migrate } from '../../src/store/migrate.ts';
import { Register } from '../../src/store/register.ts';
import { exportLines, importLines } from '../../src/store/transfer.ts';
import { verify } from '../../src/store/verify.ts';
import { onBothEngines } from './engines.ts';

const ANY = { expectedVersion: 'any', actor: 'council' } as const;
const event = (n: number) => ({ type: 'Counted', data: { n, text: 'größer · ε' } });

onBothEngines('the register', (engine) => {
  let database: Database;
  let register: Register;
  beforeEach(async () => {
    database = await engine.open();
    register = new Register(database);
  });
  afterEach(() => database.close());

  /** Changes rows as someone with all rights to the tables would: past the trigger. */
  async function tamper(sql: string): Promise<void> {
    await database.script('alter table event disable trigger user');
    await database.query(sql);
    await database.script('alter table event enable trigger user');
  }
  async function threeEvents(): Promise<void> {
    await register.append('a', [event(1), event(2), event(3)], ANY);
    await register.append('b', [event(1)], ANY);
  }

  it('reads back what was appended, in order, with who and when', async () => {
    const written = await register.append('a', [event(1), event(2)], ANY);
    expect(await register.read('a')).toEqual(written);
    expect(written.map(({ version, actor }) => [version, actor])).toEqual([
      [1, 'council'],
      [2, 'council'],
    ]);
  });

  it('refuses a stale writer and writes nothing', async () => {
    await register.append('a', [event(1)], { ...ANY, expectedVersion: 0 });
    await expect(register.append('a', [event(2)], { ...ANY, expectedVersion: 0 })).rejects.toMatchObject({
      kind: 'conflict',
      message: 'The stream a is at version 1, not 0.',
    });
    expect(await register.version('a')).toBe(1);
  });

  it('writes once for one idempotency key, and answers a retry as it answered first', async () => {
    const options = { ...ANY, expectedVersion: 0, idempotencyKey: 'k' };
    const first = await register.append('a', [event(1)], options);
    expect(await register.append('a', [event(1)], options)).toEqual(first);
    expect(await register.version('a')).toBe(1);
  });

  it('refuses a used idempotency key with other content', async () => {
    await register.append('a', [event(1)], { ...ANY, idempotencyKey: 'k' });
    await expect(register.append('a', [event(2)], { ...ANY, idempotencyKey: 'k' })).rejects.toMatchObject({
      kind: 'conflict',
    });
  });

  it('gives writers of one stream at the same time their own versions, none lost', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, n) => register.append('a', [event(n)], ANY)));
    const versions = (await register.read('a')).map(({ version }) => version);
    expect(versions).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
    expect((await verify(database)).verified).toBe(true);
  });

  it.each(['update event set actor = $$x$$', 'delete from event', 'truncate event'])(
    'refuses “%s”',
    async (sql) => {
      await threeEvents();
      await expect(database.query(sql)).rejects.toThrow('append-only');
      expect((await verify(database)).verified).toBe(true);
    },
  );

  it('verifies what was recorded', async () => {
    await threeEvents();
    expect(await verify(database)).toEqual({ verified: true, events: 4, streams: 2, firstBroken: null });
  });

  it.each([
    {
      change: 'content',
      sql: `update event set data = '{"n": 9}' where stream = 'a' and version = 2`,
      version: 2,
    },
    {
      change: 'the actor',
      sql: `update event set actor = 'x' where stream = 'a' and version = 3`,
      version: 3,
    },
    {
      change: 'the time',
      sql: `update event set recorded_at = recorded_at + interval '1 second' where stream = 'a' and version = 1`,
      version: 1,
    },
    { change: 'an event taken out', sql: `delete from event where stream = 'a' and version = 2`, version: 3 },
    { change: 'the end cut off', sql: `delete from event where stream = 'a' and version = 3`, version: 3 },
    { change: 'a whole stream taken out', sql: `delete from event where stream = 'a'`, version: 1 },
  ])('finds $change and names the first broken event', async ({ sql, version }) => {
    await threeEvents();
    await tamper(sql);
    const result = await verify(database);
    expect(result.verified).toBe(false);
    expect(result.firstBroken).toMatchObject({ stream: 'a', version });
  });

  it.each([
    { what: 'a NUL character', data: { text: 'a\u0000b' } },
    { what: 'half a surrogate pair', data: { text: 'a\ud800' } },
    { what: 'a NUL character in a name', data: { 'a\u0000': 1 } },
    { what: 'a bare null', data: null },
  ])('refuses $what with a sentence', async ({ data }) => {
    await expect(register.append('a', [{ type: 'X', data }], ANY)).rejects.toMatchObject({
      kind: 'invalid-input',
    });
    expect(await register.version('a')).toBe(0);
  });

  it('keeps the six characters of an escape as they are', async () => {
    const data = { text: String.raw`a\u0000b` };
    await register.append('a', [{ type: 'X', data }], ANY);
    expect((await register.read('a'))[0]?.data).toEqual(data);
  });

  it('verifies while others append', async () => {
    await register.append(
      'a',
      Array.from({ length: 6_000 }, (_, n) => event(n)),
      ANY,
    );
    const appended: Promise<unknown>[] = [];
    const result = await verify(database, {
      onProgress: () => {
        appended.push(
          register.append('a', [event(1)], ANY),
          register.append(`new/${appended.length}`, [event(1)], ANY),
        );
      },
    });
    await Promise.all(appended);
    expect(result).toMatchObject({ verified: true, firstBroken: null });
    expect((await verify(database)).verified).toBe(true);
  });

  it('finds an event that was put in past the register', async () => {
    await threeEvents();
    await database.query(
      `insert into event (stream, version, type, data, actor, recorded_at, previous_hash, hash)
       select stream, 4, type, data, actor, recorded_at, hash, 'forged' from event where stream = 'a' and version = 3`,
    );
    expect(await verify(database)).toMatchObject({
      verified: false,
      firstBroken: { stream: 'a', version: 4 },
    });
  });

  it('gives one answer to one key used on two streams at once: one is written, the other refused', async () => {
    const options = { ...ANY, idempotencyKey: 'k' };
    const tries = await Promise.allSettled(
      ['a', 'b'].map((stream) => register.append(stream, [event(1)], options)),
    );
    expect(tries.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const refused = tries.find(({ status }) => status === 'rejected');
    expect(refused).toMatchObject({ reason: { kind: 'conflict' } });
  });

  it('exports and imports whole, hashes and all', async () => {
    await threeEvents();
    const lines = await Array.fromAsync(exportLines(database));
    const other = await engine.open();
    try {
      expect(await importLines(other, lines)).toEqual({ events: 4, streams: 2 });
      expect((await verify(other)).verified).toBe(true);
      expect(await Array.fromAsync(exportLines(other))).toEqual(lines);
      await expect(importLines(other, lines)).rejects.toMatchObject({ kind: 'conflict' });
    } finally {
      await other.close();
    }
  });

  it('imports nothing from an export that was cut off, changed, reordered or is something else', async () => {
    await threeEvents();
    const lines = await Array.fromAsync(exportLines(database));
    const other = await engine.open();
    const wrong: readonly (readonly string[])[] = [
      lines.slice(0, -1),
      lines.slice(0, 3),
      lines.with(2, (lines[2] ?? '').replace('council', 'nobody')),
      lines.with(2, (lines[2] ?? '').slice(0, 40)),
      [lines[0] ?? '', lines[2] ?? '', lines[1] ?? '', ...lines.slice(3)],
      ['{"format":"something else"}'],
      [],
    ];
    try {
      for (const bad of wrong)
        await expect(importLines(other, bad)).rejects.toMatchObject({ kind: 'damaged' });
      expect(await verify(other)).toMatchObject({ verified: true, events: 0 });
    } finally {
      await other.close();
    }
  });

  it('imports no event whose time is spelt otherwise: its hash could never be made again', async () => {
    const recordedAt = '2026-01-01T00:00:00Z';
    const event = { stream: 's', version: 1, type: 'T', data: {}, actor: 'a', recordedAt };
    const line = { ...event, previousHash: CHAIN_START, hash: chainHash(event, CHAIN_START) };
    const lines = [JSON.stringify({ format: 'acquis-register', version: 1 }), JSON.stringify(line)];
    const digest = createHash('sha256')
      .update(`${lines.join('\n')}\n`)
      .digest('hex');
    await expect(
      importLines(database, [...lines, JSON.stringify({ events: 1, digest })]),
    ).rejects.toMatchObject({ kind: 'damaged', details: { where: 'line 2' } });
  });

  it('never changes or forgets an idempotency key', async () => {
    await register.append('s', [{ type: 'T', data: {} }], {
      expectedVersion: 'any',
      actor: 'a',
      idempotencyKey: 'k',
    });
    for (const statement of [
      "update append_key set digest = ''",
      'delete from append_key',
      'truncate append_key',
    ]) {
      await expect(database.query(statement)).rejects.toThrow('append-only');
    }
  });

  it('migrates a second time without harm, and refuses a schema from the future', async () => {
    await migrate(database);
    await database.query("insert into schema_migration (name) values ('9999_future.sql')");
    await expect(migrate(database)).rejects.toThrow('made by a newer Acquis');
  });
});
