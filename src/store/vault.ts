/**
 * The vault: personal data, encrypted with a key of its subject, with an expiry. The key of a subject is wrapped by a
 * master key that is not in the database. Erasing drops key and ciphertext and leaves a proof in the register.
 * Copies made before (backups, write-ahead log, pages not yet vacuumed) hold ciphertext whose key they may hold too,
 * wrapped: they are readable only with the master key, so keep backups no longer than the data may live.
 */
import { createCipheriv, createDecipheriv, createHash, randomBytes, randomUUID } from 'node:crypto';
import { canonicalJson, Refusal, type Json } from '#kernel';
import type { Database, Session } from './database.ts';
import type { Register } from './register.ts';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
export const ERASURES_STREAM = 'vault/erasures';

export interface VaultItem {
  readonly reference: string;
  /** SHA-256 of the canonical data with a random salt inside: an event may keep it, and it tells nothing. */
  readonly digest: string;
}

export interface PutOptions {
  readonly purpose: string;
  readonly expiresAt: Date;
}

export interface ErasureReason {
  readonly reason: string;
  readonly actor: string;
}

export class Vault {
  readonly #database: Database;
  readonly #register: Register;
  readonly #masterKey: () => Buffer;

  constructor(database: Database, register: Register, masterKey: () => Buffer) {
    this.#database = database;
    this.#register = register;
    this.#masterKey = masterKey;
  }

  /** Keeps data about a subject until `expiresAt`. The subject is a random name, never a person's own. */
  put(subject: string, data: Json, options: PutOptions): Promise<VaultItem> {
    return this.#database.transaction((session) => this.putIn(session, subject, data, options));
  }

  /** The same inside a transaction that is already open. */
  async putIn(
    session: Session,
    subject: string,
    data: Json,
    { purpose, expiresAt }: PutOptions,
  ): Promise<VaultItem> {
    const reference = randomUUID();
    const salted = canonicalJson({ salt: randomBytes(16).toString('hex'), data });
    const key = await this.#subjectKey(session, subject);
    const nonce = randomBytes(NONCE_BYTES);
    const ciphertext = seal(key, nonce, Buffer.from(salted), reference);
    await session.query(
      `insert into vault_item (reference, subject, purpose, nonce, ciphertext, expires_at)
       values ($1, $2, $3, $4, $5, $6)`,
      [reference, subject, purpose, nonce, ciphertext, expiresAt],
    );
    return { reference, digest: createHash('sha256').update(salted).digest('hex') };
  }

  /** Lets all about a subject expire at a time, inside a transaction that is already open. */
  async expireAtIn(session: Session, subject: string, expiresAt: Date): Promise<void> {
    await session.query('update vault_item set expires_at = $2 where subject = $1', [subject, expiresAt]);
  }

  /** The data of a reference. Throws a Refusal of kind `not-found` when they were erased or have expired. */
  async get(reference: string, now: Date = new Date()): Promise<Json> {
    const [row] = await this.#database.query<{
      wrapped_key: Uint8Array;
      nonce: Uint8Array;
      ciphertext: Uint8Array;
      subject: string;
    }>(
      `select wrapped_key, nonce, ciphertext, subject from vault_item join vault_subject using (subject)
       where reference = $1 and expires_at > $2`,
      [reference, now],
    );
    if (!row) {
      throw new Refusal('not-found', `There is nothing under ${reference}: it was erased or has expired.`, {
        where: 'reference',
      });
    }
    const key = unwrap(this.#masterKey(), row.wrapped_key, row.subject);
    const text = open(key, row.nonce, row.ciphertext, reference).toString();
    return (JSON.parse(text) as { data: Json }).data;
  }

  /** Erases all about a subject, and proves it in the register by the references that are gone. */
  erase(subject: string, why: ErasureReason): Promise<{ erased: number }> {
    return this.#database.transaction((session) => this.eraseIn(session, subject, why));
  }

  /** The same inside a transaction that is already open. */
  async eraseIn(
    session: Session,
    subject: string,
    { reason, actor }: ErasureReason,
  ): Promise<{ erased: number }> {
    // The subject's row first: an item put meanwhile waits, and then finds no key to be kept with.
    await session.query('select 1 as locked from vault_subject where subject = $1 for update', [subject]);
    const items = await session.query<{ reference: string }>(
      'delete from vault_item where subject = $1 returning reference',
      [subject],
    );
    const subjects = await session.query('delete from vault_subject where subject = $1 returning subject', [
      subject,
    ]);
    if (subjects.length > 0) await this.#prove(session, items, reason, actor);
    return { erased: items.length };
  }

  /** Erases what has expired, and the keys of subjects about whom nothing is left. */
  async expire(now: Date): Promise<{ erased: number }> {
    return this.#database.transaction(async (session) => {
      const items = await session.query<{ reference: string }>(
        'delete from vault_item where expires_at <= $1 returning reference',
        [now],
      );
      // Only subjects nobody is putting an item for: a put holds the row until its item is there.
      const idle = await session.query<{ subject: string }>(
        `select subject from vault_subject s
         where not exists (select from vault_item i where i.subject = s.subject) for update skip locked`,
      );
      for (const { subject } of idle) {
        await session.query(
          'delete from vault_subject s where subject = $1 and not exists (select from vault_item i where i.subject = s.subject)',
          [subject],
        );
      }
      if (items.length > 0) await this.#prove(session, items, 'expired', 'vault');
      return { erased: items.length };
    });
  }

  async #prove(
    session: Session,
    items: readonly { reference: string }[],
    reason: string,
    actor: string,
  ): Promise<void> {
    const references = items.map(({ reference }) => reference).toSorted();
    const event = { type: 'VaultErased', data: { references, reason } };
    await this.#register.appendIn(session, ERASURES_STREAM, [event], { expectedVersion: 'any', actor });
  }

  async #subjectKey(session: Session, subject: string): Promise<Buffer> {
    const fresh = wrap(this.#masterKey(), randomBytes(32), subject);
    // One statement that finds the key or makes it: between two, an erasure elsewhere could take it away.
    const [row] = await session.query<{ wrapped_key: Uint8Array }>(
      `insert into vault_subject as known (subject, wrapped_key) values ($1, $2)
       on conflict (subject) do update set wrapped_key = known.wrapped_key
       returning wrapped_key`,
      [subject, fresh],
    );
    if (!row) throw new Error('The key of a new subject was not kept.');
    return unwrap(this.#masterKey(), row.wrapped_key, subject);
  }
}

/** Encrypts; `context` is bound in, so that a ciphertext moved elsewhere does not open. */
function seal(key: Buffer, nonce: Buffer, plaintext: Buffer, context: string): Buffer {
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(context));
  return Buffer.concat([cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]);
}

function open(key: Buffer, nonce: Uint8Array, sealed: Uint8Array, context: string): Buffer {
  const decipher = createDecipheriv(CIPHER, key, nonce).setAAD(Buffer.from(context));
  const end = sealed.length - TAG_BYTES;
  decipher.setAuthTag(sealed.subarray(end));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, end)), decipher.final()]);
  } catch {
    throw new Refusal(
      'damaged',
      'The vault cannot open this item: the master key is another, or it was changed.',
      {
        remedy:
          'Use the master key that it was kept with: ACQUIS_VAULT_KEY, or the file vault.key in the data folder.',
      },
    );
  }
}

function wrap(masterKey: Buffer, key: Buffer, subject: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  return Buffer.concat([nonce, seal(masterKey, nonce, key, subject)]);
}

function unwrap(masterKey: Buffer, wrapped: Uint8Array, subject: string): Buffer {
  return open(masterKey, wrapped.subarray(0, NONCE_BYTES), wrapped.subarray(NONCE_BYTES), subject);
}
