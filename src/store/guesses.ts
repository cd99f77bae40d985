/** Wrong guesses at passwords, counted for all processes together, with waits that grow. */
import type { Database } from './database.ts';
import { digestOf } from './secret.ts';

/** How guesses at one thing are slowed down. */
export interface Patience {
  /** So many cost no wait. */
  readonly free: number;
  /** The wait doubles with each further one, up to so many seconds. */
  readonly longest: number;
}

/** A wait ends, so that nobody can lock somebody else out for good by guessing at their name. */
export const PATIENCE = {
  name: { free: 5, longest: 900 },
  address: { free: 20, longest: 900 },
} satisfies Record<string, Patience>;

export type Guessed = keyof typeof PATIENCE;

/** Counts are forgotten when nothing was tried for so long. */
const FORGET_MS = 24 * 3_600_000;

export class Guesses {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /**
   * Counts one try, before it is known whether it is right, so that many at once are counted too. Gives the seconds
   * to wait when it comes too early; it must then not be tried.
   */
  async take(kind: Guessed, what: string, now: Date = new Date()): Promise<{ waitSeconds: number }> {
    const { free, longest } = PATIENCE[kind];
    const key = keyOf(kind, what);
    const counted = await this.#database.query(
      `insert into guess as g (key, count, counted_at, blocked_until) values ($1, 1, $2, $2)
       on conflict (key) do update set counted_at = excluded.counted_at,
         count = case when g.counted_at < $3 then 1 else g.count + 1 end,
         blocked_until = excluded.counted_at + make_interval(secs => case
           when g.counted_at < $3 or g.count < $4 then 0
           else least($5, power(2, least(g.count - $4, 30))) end)
       where g.blocked_until <= $2 returning key`,
      [key, now, new Date(now.getTime() - FORGET_MS), free, longest],
    );
    if (counted.length > 0) return { waitSeconds: 0 };
    const [row] = await this.#database.query<{ blocked_until: Date }>(
      'select blocked_until from guess where key = $1',
      [key],
    );
    const wait = (row?.blocked_until.getTime() ?? now.getTime()) - now.getTime();
    return { waitSeconds: Math.max(1, Math.ceil(wait / 1000)) };
  }

  /** Forgets the count: the right answer was given. */
  async forget(kind: Guessed, what: string): Promise<void> {
    await this.#database.query('delete from guess where key = $1', [keyOf(kind, what)]);
  }

  /** Takes back one try that was right, and the wait that it caused; those that were wrong still count. */
  async giveBack(kind: Guessed, what: string): Promise<void> {
    await this.#database.query(
      'update guess set count = greatest(count - 1, 0), blocked_until = counted_at where key = $1',
      [keyOf(kind, what)],
    );
  }

  async expire(now: Date): Promise<void> {
    await this.#database.query('delete from guess where counted_at < $1', [
      new Date(now.getTime() - FORGET_MS),
    ]);
  }
}

function keyOf(kind: Guessed, what: string): string {
  return digestOf(`${kind} ${what}`);
}
