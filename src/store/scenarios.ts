/** Scenarios that an office keeps for itself: working papers, not facts. They name nobody. */
import { Refusal } from '#kernel';
import type { Database } from './database.ts';

/** Whose they are and what they vary. */
export interface Shelf {
  /** The stream of the register whose record they vary. */
  readonly stream: string;
  /** A role, with its state where it acts for one: `member-state NL`. */
  readonly office: string;
}

export interface KeptScenario {
  readonly name: string;
  readonly content: string;
  readonly keptAt: string;
}

/** More than anybody looks through; it keeps one office from filling the house. */
export const MOST_SCENARIOS = 500;

interface Row {
  readonly name: string;
  readonly content: string;
  readonly kept_at: Date;
}

export class Scenarios {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** By name. */
  async list({ stream, office }: Shelf): Promise<KeptScenario[]> {
    const rows = await this.#database.query<Row>(
      'select name, content, kept_at from scenario where stream = $1 and office = $2 order by name',
      [stream, office],
    );
    return rows.map(({ name, content, kept_at: at }) => ({ name, content, keptAt: at.toISOString() }));
  }

  /** Throws a Refusal of kind `conflict` when another of that name is there, `barred` when the shelf is full. */
  async keep(
    { stream, office }: Shelf,
    { name, content }: Pick<KeptScenario, 'name' | 'content'>,
    now: Date = new Date(),
  ): Promise<KeptScenario> {
    const kept = await this.#database.query(
      `insert into scenario (stream, office, name, content, kept_at)
       select $1, $2, $3, $4, $5
       where (select count(*) from scenario where stream = $1 and office = $2) < $6
       on conflict do nothing returning name`,
      [stream, office, name, content, now, MOST_SCENARIOS],
    );
    if (kept.length === 1) return { name, content, keptAt: now.toISOString() };
    const there = (await this.list({ stream, office })).find((one) => one.name === name);
    // The same once more is a retry: it is there, and that is what was asked.
    if (there?.content === content) return there;
    if (there) {
      throw new Refusal('conflict', `There is another scenario called “${name}”.`, {
        where: 'name',
        remedy: 'Give it another name, or remove the other first.',
      });
    }
    throw new Refusal('barred', `No more than ${MOST_SCENARIOS} scenarios are kept.`, {
      remedy: 'Remove some that are no longer needed.',
    });
  }

  /** Throws a Refusal of kind `not-found` when there is none of that name. */
  async remove({ stream, office }: Shelf, name: string): Promise<void> {
    const removed = await this.#database.query(
      'delete from scenario where stream = $1 and office = $2 and name = $3 returning name',
      [stream, office, name],
    );
    if (removed.length === 0) {
      throw new Refusal('not-found', `There is no scenario called “${name}”.`, { where: 'name' });
    }
  }
}
