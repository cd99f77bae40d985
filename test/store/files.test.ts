import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { Files } from '../../src/store/files.ts';
import { Register } from '../../src/store/register.ts';
import { Vault } from '../../src/store/vault.ts';
import { verify } from '../../src/store/verify.ts';
import { onBothEngines } from './engines.ts';

const SOON = new Date(Date.now() + 60_000);
const LATER = new Date(Date.now() + 86_400_000);

onBothEngines('a file on a person', (engine) => {
  let database: Database;
  let register: Register;
  let vault: Vault;
  let files: Files;
  const key = randomBytes(32);
  beforeEach(async () => {
    database = await engine.open();
    register = new Register(database);
    vault = new Vault(database, register, () => key);
    files = new Files(database, register, vault);
  });
  afterEach(() => database.close());

  const keep = (name: string, expectedVersion: number, expiresAt = LATER) =>
    files.keep(
      { name },
      { purpose: 'test', expiresAt },
      ({ reference, digest }) => [{ type: 'FileKept', data: { reference, digest } }],
      { stream: 'test/file/1', actor: 'test', expectedVersion },
    );

  it('is in the vault, and the event that names it tells nothing of the person', async () => {
    const { item, events } = await keep('Ada Lovelace', 0);
    expect(await vault.get(item.reference)).toEqual({ name: 'Ada Lovelace' });
    expect(events).toHaveLength(1);
    expect(JSON.stringify(await register.read('test/file/1'))).not.toContain('Lovelace');
  });

  it('keeps nothing of a writer who has not seen the newest version', async () => {
    await keep('Ada', 0);
    await expect(keep('Grace', 0)).rejects.toMatchObject({ kind: 'conflict' });
    expect(await database.query('select from vault_item')).toHaveLength(1);
  });

  it('keeps its older versions as long as the newest and no longer', async () => {
    const first = await keep('Ada', 0, SOON);
    await keep('Ada King', 1, LATER);
    const between = new Date(SOON.getTime() + 60_000);
    expect(await vault.get(first.item.reference, between)).toEqual({ name: 'Ada' });
    expect(await vault.expire(new Date(LATER.getTime() + 1))).toEqual({ erased: 2 });
  });

  it('erased means gone, while its events and their chain stay', async () => {
    const { item } = await keep('Ada', 0);
    const closing = { stream: 'test/file/1', actor: 'test', expectedVersion: 1 };
    expect(await files.erase('asked', [{ type: 'FileErased', data: {} }], closing)).toEqual({ erased: 1 });
    await expect(vault.get(item.reference)).rejects.toMatchObject({ kind: 'not-found' });
    expect((await register.read('test/file/1')).map(({ type }) => type)).toEqual(['FileKept', 'FileErased']);
    expect((await verify(database)).verified).toBe(true);
  });
});
