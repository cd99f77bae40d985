import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Access } from '../../src/store/access.ts';
import type { Database } from '../../src/store/database.ts';
import { Register } from '../../src/store/register.ts';
import { exportLines } from '../../src/store/transfer.ts';
import { ERASURES_STREAM, Vault } from '../../src/store/vault.ts';
import { verify } from '../../src/store/verify.ts';
import { onBothEngines } from './engines.ts';

const LATER = new Date(Date.now() + 86_400_000);

onBothEngines('the vault', (engine) => {
  let database: Database;
  let register: Register;
  let vault: Vault;
  const key = randomBytes(32);
  beforeEach(async () => {
    database = await engine.open();
    register = new Register(database);
    vault = new Vault(database, register, () => key);
  });
  afterEach(() => database.close());

  const put = (subject: string, name: string, expiresAt = LATER) =>
    vault.put(subject, { name }, { purpose: 'test', expiresAt });

  it('gives back what it was given', async () => {
    const { reference } = await put('s1', 'Ada Lovelace');
    expect(await vault.get(reference)).toEqual({ name: 'Ada Lovelace' });
  });

  it('keeps nothing readable: neither in its tables nor in an export of the register', async () => {
    await put('s1', 'Ada Lovelace');
    await vault.erase('s1', { reason: 'asked', actor: 'administrator' });
    await put('s2', 'Ada Lovelace');
    const rows = await database.query<{ text: string }>(
      `select encode(ciphertext, 'escape') as text from vault_item union all select encode(wrapped_key, 'escape') from vault_subject`,
    );
    const lines = await Array.fromAsync(exportLines(database));
    expect([...rows.map(({ text }) => text), ...lines].join('\n')).not.toContain('Lovelace');
  });

  it('erased means gone: item, key and subject, with a proof in a register that still verifies', async () => {
    const first = await put('s1', 'Ada');
    const second = await put('s1', 'Countess');
    const other = await put('s2', 'Grace');
    expect(await vault.erase('s1', { reason: 'asked', actor: 'administrator' })).toEqual({ erased: 2 });
    for (const { reference } of [first, second]) {
      await expect(vault.get(reference)).rejects.toMatchObject({ kind: 'not-found' });
    }
    expect(await database.query("select from vault_subject where subject = 's1'")).toHaveLength(0);
    expect(await vault.get(other.reference)).toEqual({ name: 'Grace' });
    const [proof] = await register.read(ERASURES_STREAM);
    expect(proof).toMatchObject({
      type: 'VaultErased',
      data: { reason: 'asked', references: [first.reference, second.reference].toSorted() },
    });
    expect((await verify(database)).verified).toBe(true);
  });

  it('erases what has expired and nothing else, and gives expired data to nobody even before', async () => {
    const old = await put('s1', 'Ada', new Date(Date.now() - 1));
    const fresh = await put('s2', 'Grace');
    await expect(vault.get(old.reference)).rejects.toMatchObject({ kind: 'not-found' });
    expect(await vault.expire(new Date())).toEqual({ erased: 1 });
    expect(await vault.expire(new Date())).toEqual({ erased: 0 });
    expect(await vault.get(fresh.reference)).toEqual({ name: 'Grace' });
  });

  it('does not open a ciphertext that was changed, moved, or kept with another master key', async () => {
    const { reference } = await put('s1', 'Ada');
    const stranger = new Vault(database, register, () => randomBytes(32));
    await expect(stranger.get(reference)).rejects.toMatchObject({ kind: 'damaged' });
    await database.query(
      'update vault_item set ciphertext = set_byte(ciphertext, 0, 255 - get_byte(ciphertext, 0))',
    );
    await expect(vault.get(reference)).rejects.toMatchObject({ kind: 'damaged' });
  });

  it('salts its digests: the same data twice have two', async () => {
    expect((await put('s1', 'Ada')).digest).not.toBe((await put('s1', 'Ada')).digest);
  });
});

onBothEngines('access tokens', (engine) => {
  let database: Database;
  let access: Access;
  beforeEach(async () => {
    database = await engine.open();
    access = new Access(database);
  });
  afterEach(() => database.close());

  it('are known by their secret until they are revoked', async () => {
    const { secret, id } = await access.issue({ name: 'Ministry', role: 'member-state', state: 'NL' }, LATER);
    expect(await access.lookup(secret)).toMatchObject({ role: 'member-state', state: 'NL' });
    await access.revoke(id);
    expect(await access.lookup(secret)).toBeNull();
  });

  it('are not known after their last day, nor by a wrong secret', async () => {
    const { secret } = await access.issue({ name: 'x', role: 'council' }, new Date(Date.now() - 1));
    expect(await access.lookup(secret)).toBeNull();
    expect(await access.lookup('acquis_wrong')).toBeNull();
  });

  it('keep no secret in the database', async () => {
    const { secret } = await access.issue({ name: 'x', role: 'council' }, LATER);
    expect(JSON.stringify(await database.query('select * from access_token'))).not.toContain(secret);
  });
});
