/** Opens a store: register, vault, access tokens and people on one database. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import envPaths from 'env-paths';
import { Refusal } from '#kernel';
import { Access } from './access.ts';
import { openPglite, openPostgres, type Database } from './database.ts';
import { Files } from './files.ts';
import { takeLock, type Lock } from './lock.ts';
import { Mailbox } from './mailbox.ts';
import { migrate } from './migrate.ts';
import { peopleOn, type People } from './people.ts';
import { Register } from './register.ts';
import { Scenarios } from './scenarios.ts';
import { copyTemplate } from './template.ts';
import { exportLines, importLines } from './transfer.ts';
import { Vault } from './vault.ts';
import { verify, type Verification, type VerifyOptions } from './verify.ts';

export interface Store {
  readonly engine: Database['engine'];
  readonly register: Register;
  readonly vault: Vault;
  readonly access: Access;
  readonly people: People;
  readonly scenarios: Scenarios;
  readonly mailbox: Mailbox;
  readonly files: Files;
  verify(options?: VerifyOptions): Promise<Verification>;
  exportLines(): AsyncGenerator<string>;
  importLines(lines: AsyncIterable<string> | Iterable<string>): Promise<{ events: number; streams: number }>;
  /** Tells other processes where this one serves; nothing on PostgreSQL, where several may serve. */
  setUrl(url: string): void;
  close(): Promise<void>;
}

export type StoreLocation =
  { readonly databaseUrl: string } | { readonly folder: string } | { readonly memory: true };

/** Where the store is by the environment: DATABASE_URL, else the folder ACQUIS_DATA, else the user's data folder. */
export function storeLocation(env: NodeJS.ProcessEnv = process.env): StoreLocation {
  if (env['DATABASE_URL']) return { databaseUrl: env['DATABASE_URL'] };
  return { folder: env['ACQUIS_DATA'] ?? envPaths('acquis', { suffix: '' }).data };
}

/** Opens a store, made and migrated where needed. Throws a Refusal when it is locked, unreachable or too new. */
export async function openStore(
  location: StoreLocation,
  { progress = () => undefined }: { progress?: (text: string) => void } = {},
): Promise<Store> {
  if ('folder' in location) return openFolder(location.folder, progress);
  const database =
    'databaseUrl' in location ? await openPostgres(location.databaseUrl) : await openPglite({});
  await migrated(database);
  const memoryKey = randomBytes(32);
  return storeOn(database, 'memory' in location ? () => memoryKey : masterKeyFromEnvironment, null);
}

/** The database brought to the newest schema; closed again when it cannot be. */
async function migrated(database: Database): Promise<Database> {
  try {
    await migrate(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/**
 * A folder of the user's. What is acknowledged survives a killed process (tested); PGlite does not force its files
 * to the disk, so a power cut may lose the last moments: use PostgreSQL where that matters.
 */
async function openFolder(folder: string, progress: (text: string) => void): Promise<Store> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = takeLock(folder);
  try {
    const data = join(folder, 'database');
    if (!existsSync(data)) await copyTemplate(data, progress);
    const database = await migrated(await openPglite({ folder: data }));
    return storeOn(database, () => masterKeyOf(folder), lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

function storeOn(database: Database, masterKey: () => Buffer, lock: Lock | null): Store {
  const register = new Register(database);
  const vault = new Vault(database, register, masterKey);
  return {
    engine: database.engine,
    register,
    vault,
    access: new Access(database),
    people: peopleOn(database),
    scenarios: new Scenarios(database),
    mailbox: new Mailbox(database, register, vault),
    files: new Files(database, register, vault),
    verify: (options) => verify(database, options),
    exportLines: () => exportLines(database),
    importLines: (lines) => importLines(database, lines),
    setUrl: (url) => lock?.setUrl(url),
    async close() {
      await database.close();
      lock?.release();
    },
  };
}

/** The master key of an embedded folder: made at first use, readable by its owner alone. */
function masterKeyOf(folder: string): Buffer {
  const path = join(folder, 'vault.key');
  if (!existsSync(path)) {
    // Renamed into place: a crash must not leave an empty key behind.
    const fresh = `${path}.${process.pid}`;
    writeFileSync(fresh, randomBytes(32).toString('hex'), { mode: 0o600, flush: true });
    renameSync(fresh, path);
  }
  return keyFrom(readFileSync(path, 'utf8').trim(), path);
}

function masterKeyFromEnvironment(): Buffer {
  const text = process.env['ACQUIS_VAULT_KEY'];
  if (text === undefined) {
    throw new Refusal('unavailable', 'The vault has no master key: ACQUIS_VAULT_KEY is not set.', {
      remedy: 'Set ACQUIS_VAULT_KEY to 64 hexadecimal digits and keep it apart from the database.',
    });
  }
  return keyFrom(text, 'ACQUIS_VAULT_KEY');
}

function keyFrom(text: string, where: string): Buffer {
  if (/^[0-9a-f]{64}$/i.test(text)) return Buffer.from(text, 'hex');
  throw new Refusal('unavailable', `The vault’s master key in ${where} is not 64 hexadecimal digits.`);
}
