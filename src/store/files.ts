/**
 * Files on persons: each version is in the vault, and the event that names it is recorded in the same transaction, so
 * that no event names what is not kept and nothing is kept that no event names. Erasing keeps the events, which tell
 * nothing of the person.
 */
import type { ExpectedVersion, Json, NewEvent, RecordedEvent } from '#kernel';
import type { Database } from './database.ts';
import type { Register } from './register.ts';
import type { Vault, VaultItem } from './vault.ts';

export interface FileOptions {
  /** The stream of the file, which its subject in the vault is named by. */
  readonly stream: string;
  readonly actor: string;
  /** The version that the writer has seen: a stale writer is refused, and nothing is kept. */
  readonly expectedVersion: ExpectedVersion;
}

export interface Kept {
  readonly item: VaultItem;
  readonly events: readonly RecordedEvent[];
}

export class Files {
  readonly #database: Database;
  readonly #register: Register;
  readonly #vault: Vault;

  constructor(database: Database, register: Register, vault: Vault) {
    this.#database = database;
    this.#register = register;
    this.#vault = vault;
  }

  /** Keeps a version until `expiresAt`; all that is kept of the file lives as long as its newest version. */
  keep(
    data: Json,
    { purpose, expiresAt }: { readonly purpose: string; readonly expiresAt: Date },
    eventsOf: (item: VaultItem) => readonly NewEvent[],
    { stream, ...recorded }: FileOptions,
  ): Promise<Kept> {
    return this.#database.transaction(async (session) => {
      const item = await this.#vault.putIn(session, stream, data, { purpose, expiresAt });
      await this.#vault.expireAtIn(session, stream, expiresAt);
      return {
        item,
        events: await this.#register.appendIn(session, stream, eventsOf(item), recorded),
      };
    });
  }

  /** Erases all versions at once, with a proof in the register beside the events given. */
  erase(
    reason: string,
    events: readonly NewEvent[],
    { stream, ...recorded }: FileOptions,
  ): Promise<{ readonly erased: number }> {
    return this.#database.transaction(async (session) => {
      const gone = await this.#vault.eraseIn(session, stream, { reason, actor: recorded.actor });
      await this.#register.appendIn(session, stream, events, recorded);
      return gone;
    });
  }
}
