/** The log of who looked at personal data, when, for which purpose. It names accounts and subjects, never people. */
import type { Database } from './database.ts';

export interface View {
  /** By what the caller was known: a session, a token, the operator’s key. */
  readonly means: string;
  /** The account or the token; null for the operator. */
  readonly who: string | null;
  readonly role: string;
  readonly state: string | null;
  readonly action: string;
  readonly purpose: string;
  /** Whose data, by the random name they are kept under; null for a list of many. */
  readonly subject: string | null;
}

export interface LoggedView extends View {
  readonly position: number;
  readonly at: string;
}

interface Row extends View {
  readonly position: string | number;
  readonly at: Date;
}

export interface ViewsQuestion {
  /** Only those of this account or token. */
  readonly who?: string | undefined;
  /** Only those before this position: the next page. */
  readonly before?: number | undefined;
  readonly limit: number;
}

export class Views {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async record(view: View, now: Date = new Date()): Promise<void> {
    const { means, who, role, state, action, purpose, subject } = view;
    await this.#database.query(
      `insert into personal_view (at, means, who, role, state, action, purpose, subject)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [now, means, who, role, state, action, purpose, subject],
    );
  }

  /** The newest first. */
  async list({ who, before, limit }: ViewsQuestion): Promise<LoggedView[]> {
    const rows = await this.#database.query<Row>(
      `select * from personal_view where ($1::text is null or who = $1) and ($2::bigint is null or position < $2)
       order by position desc limit $3`,
      [who ?? null, before ?? null, limit],
    );
    return rows.map(({ position, at, means, who, role, state, action, purpose, subject }) => ({
      position: Number(position),
      at: at.toISOString(),
      means,
      who,
      role,
      state,
      action,
      purpose,
      subject,
    }));
  }

  async expire(before: Date): Promise<void> {
    await this.#database.query('delete from personal_view where at < $1', [before]);
  }
}
