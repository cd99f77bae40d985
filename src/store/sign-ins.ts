/** The log of what happened to accounts and sessions: the only place where a session and its account are kept together. */
import type { Database } from './database.ts';

export type SignInWhat =
  | 'signed-in'
  | 'signed-in-by-organisation'
  | 'refused'
  | 'waiting'
  | 'signed-out'
  | 'account-made'
  | 'account-changed'
  | 'password-changed'
  | 'password-link-made'
  | 'denied';

export interface SignInEntry {
  readonly account?: string | undefined;
  readonly session?: string | undefined;
  /** What was denied, for instance. */
  readonly detail?: string | undefined;
}

export interface LoggedSignIn {
  readonly position: number;
  readonly at: string;
  readonly what: string;
  readonly account: string | null;
  readonly session: string | null;
  readonly detail: string | null;
}

interface Row extends Omit<LoggedSignIn, 'position' | 'at'> {
  readonly position: string | number;
  readonly at: Date;
}

export interface SignInsQuestion {
  /** Only those of this account. */
  readonly account?: string | undefined;
  /** Only those before this position: the next page. */
  readonly before?: number | undefined;
  readonly limit: number;
}

export class SignIns {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async record(
    what: SignInWhat,
    { account, session, detail }: SignInEntry = {},
    now: Date = new Date(),
  ): Promise<void> {
    await this.#database.query(
      'insert into sign_in (at, what, account, session, detail) values ($1, $2, $3, $4, $5)',
      [now, what, account ?? null, session ?? null, detail ?? null],
    );
  }

  /** The newest first. */
  async list({ account, before, limit }: SignInsQuestion): Promise<LoggedSignIn[]> {
    const rows = await this.#database.query<Row>(
      `select * from sign_in where ($1::text is null or account::text = $1) and ($2::bigint is null or position < $2)
       order by position desc limit $3`,
      [account ?? null, before ?? null, limit],
    );
    return rows.map(({ position, at, what, account: of, session, detail }) => ({
      position: Number(position),
      at: at.toISOString(),
      what,
      account: of,
      session,
      detail,
    }));
  }

  async expire(before: Date): Promise<void> {
    await this.#database.query('delete from sign_in where at < $1', [before]);
  }
}
