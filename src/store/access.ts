/** Access tokens: made once, shown once, kept as a digest. */
import { randomUUID } from 'node:crypto';
import { Refusal } from '#kernel';
import type { Database } from './database.ts';
import { digestOf, makeSecret } from './secret.ts';

export interface AccessToken {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  /** The state that a member-state role acts for. */
  readonly state: string | null;
  readonly issuedAt: string;
  readonly expiresAt: string;
  readonly revokedAt: string | null;
}

interface Row {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly state: string | null;
  readonly issued_at: Date;
  readonly expires_at: Date;
  readonly revoked_at: Date | null;
}

export class Access {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Makes a token; its secret is in the answer and nowhere else. */
  async issue(
    holder: { name: string; role: string; state?: string | undefined },
    expiresAt: Date,
    now: Date = new Date(),
  ): Promise<AccessToken & { secret: string }> {
    const secret = `acquis_${makeSecret()}`;
    const [row] = await this.#database.query<Row>(
      `insert into access_token (id, digest, name, role, state, issued_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7) returning *`,
      [randomUUID(), digestOf(secret), holder.name, holder.role, holder.state ?? null, now, expiresAt],
    );
    if (!row) throw new Error('The token was not kept.');
    return { ...toToken(row), secret };
  }

  /** The holder of a secret; null when it is unknown, expired or revoked. */
  async lookup(secret: string, now: Date = new Date()): Promise<AccessToken | null> {
    const [row] = await this.#database.query<Row>(
      'select * from access_token where digest = $1 and expires_at > $2 and revoked_at is null',
      [digestOf(secret), now],
    );
    return row ? toToken(row) : null;
  }

  async list(): Promise<AccessToken[]> {
    const rows = await this.#database.query<Row>('select * from access_token order by issued_at, id');
    return rows.map(toToken);
  }

  /** Ends a token. Throws a Refusal of kind `not-found` when there is no such token. */
  async revoke(id: string, now: Date = new Date()): Promise<AccessToken> {
    const [row] = await this.#database.query<Row>(
      'update access_token set revoked_at = coalesce(revoked_at, $2) where id::text = $1 returning *',
      [id, now],
    );
    if (!row) throw new Refusal('not-found', `There is no access token ${id}.`, { where: 'id' });
    return toToken(row);
  }
}

function toToken(row: Row): AccessToken {
  return {
    id: row.id,
    name: row.name,
    role: row.role,
    state: row.state,
    issuedAt: row.issued_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
    revokedAt: row.revoked_at?.toISOString() ?? null,
  };
}
