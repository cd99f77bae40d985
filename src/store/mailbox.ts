/**
 * Sealed messages to offices. A message is in transit, or in the vault of the office, or gone, and never two of these:
 * each change is one transaction together with the event that proves it, so that a process killed between two finds
 * the message once. Nobody reads a message here: it is sealed for the office before it comes.
 */
import { createHash } from 'node:crypto';
import { Refusal, type Json, type NewEvent } from '#kernel';
import type { Database, Session } from './database.ts';
import type { Register } from './register.ts';
import type { Vault, VaultItem } from './vault.ts';

/** One clock for all mailboxes. */
const CLOCK = 'mailbox';
/** Clocks of several servers on one database may differ so much without any of them having gone back. */
const CLOCKS_DIFFER_MS = 60_000;

/** What is written on the outside of a message. */
export interface Envelope {
  readonly id: string;
  /** A state and a place, as `NL/SPL`. */
  readonly office: string;
  readonly dueAt: Date;
  readonly receivedAt: Date;
  readonly eraseAt: Date;
  readonly envelope: Json;
  /** The item of the vault that holds it; null while it is in transit. */
  readonly reference: string | null;
}

/** Events that are recorded with a change, in the stream of the message. */
export interface Proof {
  readonly stream: string;
  readonly actor: string;
  readonly events: readonly NewEvent[];
}

interface Row {
  readonly id: string;
  readonly office: string;
  readonly due_at: Date;
  readonly received_at: Date;
  readonly erase_at: Date;
  readonly envelope: Json;
  readonly reference: string | null;
}

export class Mailbox {
  readonly #database: Database;
  readonly #register: Register;
  readonly #vault: Vault;

  constructor(database: Database, register: Register, vault: Vault) {
    this.#database = database;
    this.#register = register;
    this.#vault = vault;
  }

  /**
   * Takes a message in transit. Throws a Refusal of kind `conflict` where its stream has begun already, or the same
   * sealed bytes are there under any name.
   */
  async accept(
    { id, office, dueAt, receivedAt, eraseAt, envelope }: Omit<Envelope, 'reference'>,
    sealed: string,
    proof: Proof,
  ): Promise<void> {
    await this.#database.transaction(async (session) => {
      const taken = await session.query(
        `insert into message (id, office, due_at, received_at, erase_at, seal_digest, envelope)
         values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning id`,
        [id, office, dueAt, receivedAt, eraseAt, sealDigest(sealed), JSON.stringify(envelope)],
      );
      if (taken.length === 0) throw replayed();
      await session.query('insert into message_in_transit (id, sealed) values ($1, $2)', [id, sealed]);
      try {
        await this.#prove(session, [proof], 0);
      } catch (error) {
        throw error instanceof Refusal && error.kind === 'conflict' ? replayed() : error;
      }
    });
  }

  /** The names of the messages that are in transit, the oldest first. */
  async inTransit(): Promise<string[]> {
    const rows = await this.#database.query<{ id: string }>(
      'select id from message_in_transit join message using (id) order by received_at, id',
    );
    return rows.map(({ id }) => id);
  }

  /** Moves a message from transit to the vault of its office; false when it was not in transit (any more). */
  deliver(
    id: string,
    purpose: string,
    proofOf: (envelope: Envelope, item: VaultItem) => Proof,
  ): Promise<boolean> {
    return this.#database.transaction(async (session) => {
      const envelope = await this.#locked(session, id);
      const [dropped] = await session.query<{ sealed: string }>(
        'delete from message_in_transit where id = $1 returning sealed',
        [id],
      );
      if (!envelope || !dropped) return false;
      const item = await this.#vault.putIn(session, id, dropped.sealed, {
        purpose,
        expiresAt: envelope.eraseAt,
      });
      await session.query('update message set reference = $2 where id = $1', [id, item.reference]);
      await this.#prove(session, [proofOf(envelope, item)]);
      return true;
    });
  }

  async find(id: string): Promise<Envelope | null> {
    const [row] = await this.#database.query<Row>('select * from message where id::text = $1', [id]);
    return row ? toEnvelope(row) : null;
  }

  /** What is delivered to an office and due in a period, both ends with it. */
  async list(office: string, from: Date, to: Date): Promise<Envelope[]> {
    const rows = await this.#database.query<Row>(
      `select * from message where office = $1 and due_at between $2 and $3 and reference is not null
       order by due_at, id`,
      [office, from, to],
    );
    return rows.map(toEnvelope);
  }

  /** What is to be erased at that time or before, the first due first. */
  async due(at: Date): Promise<Envelope[]> {
    const rows = await this.#database.query<Row>(
      'select * from message where erase_at <= $1 order by erase_at, id',
      [at],
    );
    return rows.map(toEnvelope);
  }

  /**
   * Changes the envelope, keeps data with the message and sets when all of it is erased, as `change` says of what is
   * there now. Null when there is no such message (any more).
   */
  amend(
    id: string,
    change: (
      now: Envelope,
      keep: (data: Json, purpose: string, expiresAt: Date) => Promise<VaultItem>,
    ) => Promise<{ readonly envelope: Json; readonly eraseAt: Date; readonly proof: Proof }>,
  ): Promise<Envelope | null> {
    return this.#database.transaction(async (session) => {
      const now = await this.#locked(session, id);
      if (!now) return null;
      const keep = (data: Json, purpose: string, expiresAt: Date) =>
        this.#vault.putIn(session, id, data, { purpose, expiresAt });
      const { envelope, eraseAt, proof } = await change(now, keep);
      await session.query('update message set envelope = $2, erase_at = $3 where id = $1', [
        id,
        JSON.stringify(envelope),
        eraseAt,
      ]);
      await this.#vault.expireAtIn(session, id, eraseAt);
      await this.#prove(session, [proof]);
      return { ...now, envelope, eraseAt };
    });
  }

  /** Erases a message wherever it is, with all that is kept with it; false when it was gone already. */
  erase(
    id: string,
    reason: string,
    proofsOf: (was: Envelope, erased: number) => readonly Proof[],
    when: (was: Envelope) => boolean = () => true,
  ): Promise<boolean> {
    return this.#database.transaction(async (session) => {
      const was = await this.#locked(session, id);
      if (!was || !when(was)) return false;
      const transit = await session.query('delete from message_in_transit where id = $1 returning id', [id]);
      const { erased } = await this.#vault.eraseIn(session, id, { reason, actor: 'mailbox' });
      await session.query('delete from message where id = $1', [id]);
      await this.#prove(session, proofsOf(was, erased + transit.length));
      return true;
    });
  }

  /** Whether any message there has this on its envelope. */
  async holds(field: string, value: string): Promise<boolean> {
    const rows = await this.#database.query(
      'select 1 as found from message where envelope ->> $1 = $2 limit 1',
      [field, value],
    );
    return rows.length > 0;
  }

  /**
   * Holds the clock against the latest time that anybody saw, or that it should be by now. Where it went back, by more
   * than the clocks of servers differ, every erasure is brought forward by as much: nothing is kept longer by it.
   * Gives the milliseconds it went back.
   */
  settleClock(now: Date, expected: Date, proofOf: (ms: number) => Proof): Promise<number> {
    return this.#database.transaction(async (session) => {
      await session.query('insert into latest_time (name, at) values ($1, $2) on conflict do nothing', [
        CLOCK,
        now,
      ]);
      const [latest] = await session.query<{ at: Date }>(
        'select at from latest_time where name = $1 for update',
        [CLOCK],
      );
      const back = Math.max(latest?.at.getTime() ?? 0, expected.getTime()) - now.getTime();
      if (back <= CLOCKS_DIFFER_MS) {
        await session.query('update latest_time set at = greatest(at, $2) where name = $1', [CLOCK, now]);
        return 0;
      }
      const earlier = [back];
      await session.query(`update message set erase_at = erase_at - $1 * interval '1 millisecond'`, earlier);
      await session.query(
        `update vault_item set expires_at = expires_at - $1 * interval '1 millisecond'
         where subject in (select id::text from message)`,
        earlier,
      );
      await session.query('update latest_time set at = $2 where name = $1', [CLOCK, now]);
      await this.#prove(session, [proofOf(back)]);
      return back;
    });
  }

  async #locked(session: Session, id: string): Promise<Envelope | null> {
    const [row] = await session.query<Row>('select * from message where id::text = $1 for update', [id]);
    return row ? toEnvelope(row) : null;
  }

  async #prove(session: Session, proofs: readonly Proof[], expectedVersion: number | 'any' = 'any') {
    for (const { stream, actor, events } of proofs) {
      await this.#register.appendIn(session, stream, events, { expectedVersion, actor });
    }
  }
}

function sealDigest(sealed: string): string {
  // Without its head: the same ciphertext under another head is the same message.
  const body = sealed.split('.').slice(-2).join('.');
  return createHash('sha256').update(body).digest('hex');
}

function replayed(): Refusal {
  return new Refusal('conflict', 'This message was received already: a sealed message is taken once.', {
    remedy:
      'If it is yours, ask for its status with the handle: that tells what became of it. To send another, seal it anew under a new name.',
  });
}

function toEnvelope(row: Row): Envelope {
  return {
    id: row.id,
    office: row.office,
    dueAt: row.due_at,
    receivedAt: row.received_at,
    eraseAt: row.erase_at,
    envelope: row.envelope,
    reference: row.reference,
  };
}
