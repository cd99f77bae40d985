/** Sessions: who is signed in, until they end it, are idle too long, or the day is over. */
import { randomUUID } from 'node:crypto';
import { Refusal } from '#kernel';
import { toAccount, type Account, type AccountRow } from './accounts.ts';
import type { Database } from './database.ts';
import { digestOf, makeSecret } from './secret.ts';

const HOUR_MS = 3_600_000;

/** How long a session lasts, in milliseconds. */
export interface SessionLimits {
  /** Since it was last used. */
  readonly idle: number;
  /** Since it was made. */
  readonly absolute: number;
}

export const SESSION_LIMITS: SessionLimits = { idle: 8 * HOUR_MS, absolute: 24 * HOUR_MS };

/** Use is noted once in so long, so that reading costs no write. */
const NOTE_USE_MS = 60_000;

export interface SignedIn {
  readonly session: string;
  readonly account: Account;
  /** When it ends if it is not used again. */
  readonly expiresAt: string;
}

export interface SessionSummary {
  readonly id: string;
  /** The browser, as it calls itself. */
  readonly agent: string;
  readonly madeAt: string;
  readonly seenAt: string;
  readonly expiresAt: string;
}

interface Row {
  readonly id: string;
  readonly agent: string;
  readonly made_at: Date;
  readonly seen_at: Date;
  readonly expires_at: Date;
}

export class Sessions {
  readonly #database: Database;
  readonly #limits: SessionLimits;

  constructor(database: Database, limits: SessionLimits = SESSION_LIMITS) {
    this.#database = database;
    this.#limits = limits;
  }

  /** Begins a session; its secret is in the answer and nowhere else. */
  async begin(
    account: string,
    agent: string,
    now: Date = new Date(),
  ): Promise<{ id: string; secret: string }> {
    const id = randomUUID();
    const secret = makeSecret();
    await this.#database.query(
      `insert into session (id, digest, account, agent, made_at, seen_at, expires_at)
       values ($1, $2, $3, $4, $5, $5, $6)`,
      [
        id,
        digestOf(secret),
        account,
        agent.slice(0, 200),
        now,
        new Date(now.getTime() + this.#limits.absolute),
      ],
    );
    return { id, secret };
  }

  /**
   * Whose session it is, with the rights they have now; null when it has ended. Somebody being there keeps it from
   * idling; a page that asks by itself (`unattended`) does not.
   */
  async lookup(
    secret: string,
    { now = new Date(), unattended = false }: { readonly now?: Date; readonly unattended?: boolean } = {},
  ): Promise<SignedIn | null> {
    const [row] = await this.#database.query<
      AccountRow & { session: string; seen_at: Date; expires_at: Date }
    >(
      `select account.*, session.id as session, session.seen_at, session.expires_at
       from session join account on account.id = session.account
       where session.digest = $1 and session.expires_at > $2 and session.seen_at > $3 and account.ended_at is null`,
      [digestOf(secret), now, this.#idleSince(now)],
    );
    if (!row) return null;
    let seen = row.seen_at;
    if (!unattended && now.getTime() - seen.getTime() >= NOTE_USE_MS) {
      await this.#database.query('update session set seen_at = greatest(seen_at, $2) where id = $1', [
        row.session,
        now,
      ]);
      seen = now;
    }
    return { session: row.session, account: toAccount(row), expiresAt: this.#ends(seen, row.expires_at) };
  }

  /** The sessions of an account that have not ended, the newest first. */
  async list(account: string, now: Date = new Date()): Promise<SessionSummary[]> {
    const rows = await this.#database.query<Row>(
      'select * from session where account = $1 and expires_at > $2 and seen_at > $3 order by made_at desc, id',
      [account, now, this.#idleSince(now)],
    );
    return rows.map((row) => ({
      id: row.id,
      agent: row.agent,
      madeAt: row.made_at.toISOString(),
      seenAt: row.seen_at.toISOString(),
      expiresAt: this.#ends(row.seen_at, row.expires_at),
    }));
  }

  /** Ends the session of a secret; nothing happens when it has ended. */
  async end(secret: string): Promise<void> {
    await this.#database.query('delete from session where digest = $1', [digestOf(secret)]);
  }

  /** Ends one of an account’s sessions. Throws a Refusal of kind `not-found` when it has no such session. */
  async endOne(account: string, id: string): Promise<void> {
    const ended = await this.#database.query(
      'delete from session where account = $1 and id::text = $2 returning id',
      [account, id],
    );
    if (ended.length === 0) {
      throw new Refusal('not-found', `There is no session ${id} of yours; it may have ended.`, {
        where: 'id',
      });
    }
  }

  /** Ends all sessions of an account but one. */
  async endOthers(account: string, kept: string): Promise<{ ended: number }> {
    const ended = await this.#database.query(
      'delete from session where account = $1 and id <> $2 returning id',
      [account, kept],
    );
    return { ended: ended.length };
  }

  async expire(now: Date): Promise<void> {
    await this.#database.query('delete from session where expires_at <= $1 or seen_at <= $2', [
      now,
      this.#idleSince(now),
    ]);
  }

  #idleSince(now: Date): Date {
    return new Date(now.getTime() - this.#limits.idle);
  }

  #ends(seen: Date, expires: Date): string {
    return new Date(Math.min(seen.getTime() + this.#limits.idle, expires.getTime())).toISOString();
  }
}
