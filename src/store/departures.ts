/** People sent to their organisation to sign in: what must be right when they come back, once, from the same browser. */
import type { Database } from './database.ts';
import { digestOf, makeSecret } from './secret.ts';

const PATIENCE_MS = 10 * 60_000;

export interface Departure {
  /** What the organisation must send back unchanged. */
  readonly state: string;
  /** What its answer must contain. */
  readonly nonce: string;
  /** What proves to it that the one who asks is the one who was sent. */
  readonly verifier: string;
  /** The page to go on with. */
  readonly destination: string;
}

export class Departures {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Keeps a departure; the secret goes into a cookie. */
  async keep(departure: Departure, now: Date = new Date()): Promise<{ secret: string }> {
    const secret = makeSecret();
    const { state, nonce, verifier, destination } = departure;
    await this.#database.query(
      `insert into departure (digest, state, nonce, verifier, destination, expires_at)
       values ($1, $2, $3, $4, $5, $6)`,
      [digestOf(secret), state, nonce, verifier, destination, new Date(now.getTime() + PATIENCE_MS)],
    );
    return { secret };
  }

  /** Takes a departure away, so that an answer counts once; null when there is none or it took too long. */
  async take(secret: string, now: Date = new Date()): Promise<Departure | null> {
    const [row] = await this.#database.query<Departure & { expires_at: Date }>(
      'delete from departure where digest = $1 returning *',
      [digestOf(secret)],
    );
    if (!row || row.expires_at <= now) return null;
    const { state, nonce, verifier, destination } = row;
    return { state, nonce, verifier, destination };
  }

  async expire(now: Date): Promise<void> {
    await this.#database.query('delete from departure where expires_at <= $1', [now]);
  }
}
