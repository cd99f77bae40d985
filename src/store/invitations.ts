/** Invitations: a link that makes one account, or gives one another password; once, before it expires. */
import { randomUUID } from 'node:crypto';
import { Refusal } from '#kernel';
import { ADMINISTRATOR, insertLocal, renewPassword, type Account, type Rights } from './accounts.ts';
import type { Database, Session } from './database.ts';
import { digestOf, makeSecret } from './secret.ts';

/** How long the first administrator’s holds, and one for another password. */
const DAY_MS = 24 * 3_600_000;
/** How long others hold. */
const INVITATION_MS = 7 * DAY_MS;

export interface Invitation {
  readonly role: string;
  readonly state: string | null;
  /** The name that was suggested to whoever is invited. */
  readonly name: string | null;
  readonly expiresAt: string;
}

interface Row {
  readonly role: string;
  readonly state: string | null;
  readonly name: string | null;
  readonly account: string | null;
  readonly expires_at: Date;
}

interface Offered extends Rights {
  readonly name?: string | undefined;
  /** The account to give another password. */
  readonly account?: string | undefined;
  readonly first?: true;
}

const OPEN = `digest = $1 and used_at is null and expires_at > $2
  and not (first and exists (select from account where role = '${ADMINISTRATOR}' and ended_at is null))`;

export class Invitations {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Makes an invitation; its secret is in the answer and nowhere else. */
  async make(offered: Offered, now: Date = new Date()): Promise<{ secret: string; expiresAt: string }> {
    return insert(this.#database, offered, INVITATION_MS, now);
  }

  /** The invitation of the first administrator; those made for the first before are void. */
  async makeFirst(now: Date = new Date()): Promise<{ secret: string; expiresAt: string }> {
    return this.#database.transaction(async (session) => {
      await session.query('delete from invitation where first and used_at is null');
      return insert(session, { role: ADMINISTRATOR, first: true }, DAY_MS, now);
    });
  }

  /** A link to choose another password, for who has forgotten theirs; earlier ones for the account are void. */
  async makeReset(account: Account, now: Date = new Date()): Promise<{ secret: string; expiresAt: string }> {
    return this.#database.transaction(async (session) => {
      await session.query('delete from invitation where account = $1 and used_at is null', [account.id]);
      const { id, name, role, state } = account;
      return insert(session, { role, state: state ?? undefined, name, account: id }, DAY_MS, now);
    });
  }

  /** What an invitation offers. Throws a Refusal of kind `not-found` when it is unknown, used or expired. */
  async look(secret: string, now: Date = new Date()): Promise<Invitation> {
    const [row] = await this.#database.query<Row>(`select * from invitation where ${OPEN}`, [
      digestOf(secret),
      now,
    ]);
    if (!row) throw notFound();
    const { role, state, name } = row;
    return { role, state, name, expiresAt: row.expires_at.toISOString() };
  }

  /**
   * Makes the account that an invitation offers, or renews its password, and uses it up; of two at once, one gets it. Throws a Refusal of
   * kind `not-found` when it is unknown, used or expired, and of kind `conflict`, unused, when the name is taken.
   */
  async accept(
    secret: string,
    { name, password }: { name: string; password: string },
    now: Date = new Date(),
  ): Promise<Account> {
    return this.#database.transaction(async (session) => {
      const [row] = await session.query<Row>(`update invitation set used_at = $2 where ${OPEN} returning *`, [
        digestOf(secret),
        now,
      ]);
      if (!row) throw notFound();
      if (row.account !== null) return renewPassword(session, row.account, password);
      const { role, state } = row;
      return insertLocal(session, { role, state: state ?? undefined, name, password }, now);
    });
  }
}

async function insert(
  session: Session,
  { role, state, name, account, first }: Offered,
  holds: number,
  now: Date,
): Promise<{ secret: string; expiresAt: string }> {
  const secret = makeSecret();
  const expiresAt = new Date(now.getTime() + holds);
  await session.query(
    `insert into invitation (id, digest, role, state, name, account, first, made_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      randomUUID(),
      digestOf(secret),
      role,
      state ?? null,
      name ?? null,
      account ?? null,
      first === true,
      now,
      expiresAt,
    ],
  );
  return { secret, expiresAt: expiresAt.toISOString() };
}

function notFound(): Refusal {
  return new Refusal('not-found', 'This invitation is unknown, was used before, or has expired.', {
    where: 'invitation',
    remedy: 'Ask an administrator for a new one; for the first account, start the server again.',
  });
}
