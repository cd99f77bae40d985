/** Accounts: people who sign in here with a password, or at an organisation. None is removed; it is ended. */
import { randomUUID } from 'node:crypto';
import { Refusal } from '#kernel';
import type { Database, Session } from './database.ts';

export const ADMINISTRATOR = 'administrator';

export interface Account {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  /** The state that a member-state role acts for. */
  readonly state: string | null;
  /** Where its holder signs in. */
  readonly kind: 'local' | 'organisation';
  readonly madeAt: string;
  readonly endedAt: string | null;
}

/** The rights of an account. */
export interface Rights {
  readonly role: string;
  readonly state?: string | undefined;
}

export interface AccountRow {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly state: string | null;
  readonly password: string | null;
  readonly made_at: Date;
  readonly ended_at: Date | null;
}

export interface AccountChange {
  readonly rights?: Rights | undefined;
  /** Ends the account, or opens it again. */
  readonly ended?: boolean | undefined;
}

export class Accounts {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async list(): Promise<Account[]> {
    const rows = await this.#database.query<AccountRow>('select * from account order by made_at, id');
    return rows.map(toAccount);
  }

  /** Whether nobody has an account yet, and whether an administrator can sign in. */
  async who(): Promise<{ any: boolean; administrator: boolean }> {
    const [row] = await this.#database.query<{ any_account: boolean; administrator: boolean }>(
      `select exists (select from account) as any_account,
         exists (select from account where role = $1 and ended_at is null) as administrator`,
      [ADMINISTRATOR],
    );
    return { any: row?.any_account ?? false, administrator: row?.administrator ?? false };
  }

  /** The open account with a password that is called so, and the hash of its password. */
  async findLocal(name: string): Promise<{ account: Account; password: string } | null> {
    const [row] = await this.#database.query<AccountRow>(
      'select * from account where name_key = $1 and password is not null and ended_at is null',
      [nameKey(name)],
    );
    return row?.password ? { account: toAccount(row), password: row.password } : null;
  }

  /** An account, and the hash of its password; without one it is of an organisation. */
  async find(id: string): Promise<{ account: Account; password: string | null } | null> {
    const [row] = await this.#database.query<AccountRow>('select * from account where id::text = $1', [id]);
    return row ? { account: toAccount(row), password: row.password } : null;
  }

  async setPassword(id: string, password: string): Promise<void> {
    await this.#database.query('update account set password = $2 where id = $1 and password is not null', [
      id,
      password,
    ]);
  }

  /**
   * The account of somebody whom an organisation vouches for, made at the first sign-in. Rights that the organisation
   * states are taken over each time; where it states none, a new account gets `fallback` and an old one keeps its own.
   */
  async ofOrganisation(
    person: { issuer: string; subject: string; name: string; rights?: Rights | undefined },
    fallback: Rights,
    now: Date = new Date(),
  ): Promise<Account> {
    const { role, state } = person.rights ?? fallback;
    const [row] = await this.#database.query<AccountRow>(
      `insert into account as a (id, name, name_key, role, state, issuer, subject, made_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (issuer, subject) do update set name = excluded.name, name_key = excluded.name_key,
         role = case when $9 then excluded.role else a.role end,
         state = case when $9 then excluded.state else a.state end
       returning *`,
      [
        randomUUID(),
        person.name,
        nameKey(person.name),
        role,
        state ?? null,
        person.issuer,
        person.subject,
        now,
        person.rights !== undefined,
      ],
    );
    if (!row) throw new Error('The account was not kept.');
    if (row.ended_at) throw new Refusal('not-allowed', 'This account was ended by an administrator.');
    return toAccount(row);
  }

  /**
   * Changes rights, ends or opens again; sessions of the account end, so that nobody goes on with rights they had.
   * Throws a Refusal of kind `barred` when no administrator would be left.
   */
  async change(id: string, { rights, ended }: AccountChange, now: Date = new Date()): Promise<Account> {
    return this.#database.transaction(async (session) => {
      // All administrators are locked, so that two cannot take each other’s place away at once.
      const administrators = await session.query<{ id: string }>(
        'select id from account where role = $1 and ended_at is null order by id for update',
        [ADMINISTRATOR],
      );
      const loses = ended === true || (rights !== undefined && rights.role !== ADMINISTRATOR);
      if (loses && administrators.length === 1 && administrators[0]?.id === id) {
        throw new Refusal('barred', 'This is the last administrator: nobody could give access any more.', {
          remedy: 'Make somebody else an administrator first.',
        });
      }
      const [row] = await session.query<AccountRow>(
        `update account set role = coalesce($2, role), state = case when $2::text is null then state else $3 end,
           ended_at = case when $4::boolean is null then ended_at when $4 then coalesce(ended_at, $5) end
         where id::text = $1 returning *`,
        [id, rights?.role ?? null, rights?.state ?? null, ended ?? null, now],
      );
      if (!row) throw new Refusal('not-found', `There is no account ${id}.`, { where: 'id' });
      await session.query('delete from session where account = $1', [row.id]);
      return toAccount(row);
    });
  }
}

/** Makes an account with a password. Throws a Refusal of kind `conflict` when the name is taken. */
export async function insertLocal(
  session: Session,
  account: Rights & { name: string; password: string },
  now: Date,
): Promise<Account> {
  const [row] = await session.query<AccountRow>(
    `insert into account (id, name, name_key, role, state, password, made_at) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict do nothing returning *`,
    [
      randomUUID(),
      account.name,
      nameKey(account.name),
      account.role,
      account.state ?? null,
      account.password,
      now,
    ],
  );
  if (row) return toAccount(row);
  throw new Refusal('conflict', `There already is an account called “${account.name}”.`, {
    where: 'name',
    remedy: 'Choose another name.',
  });
}

/** Gives an open account another password and ends its sessions. Throws a Refusal when it was ended meanwhile. */
export async function renewPassword(session: Session, id: string, password: string): Promise<Account> {
  const [row] = await session.query<AccountRow>(
    'update account set password = $2 where id = $1 and password is not null and ended_at is null returning *',
    [id, password],
  );
  if (!row) throw new Refusal('not-allowed', 'This account was ended by an administrator.');
  await session.query('delete from session where account = $1', [id]);
  return toAccount(row);
}

/** What two names have in common that a person would read as the same. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').trim().replaceAll(/\s+/g, ' ').toLowerCase();
}

export function toAccount(row: AccountRow): Account {
  return {
    id: row.id,
    name: row.name,
    role: row.role,
    state: row.state,
    kind: row.password === null ? 'organisation' : 'local',
    madeAt: row.made_at.toISOString(),
    endedAt: row.ended_at?.toISOString() ?? null,
  };
}
