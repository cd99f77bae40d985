/** The register: append, read. Verification is in `verify.ts`, export and import in `transfer.ts`. */
import {
  Refusal,
  requireVersion,
  type ExpectedVersion,
  type Json,
  type NewEvent,
  type RecordedEvent,
} from '#kernel';
import { CHAIN_START, chainHash, digestOf } from './chain.ts';
import type { Database, Session } from './database.ts';

export interface AppendOptions {
  /** The version of the stream that the writer has seen; a stale writer is refused. */
  readonly expectedVersion: ExpectedVersion;
  /** Who records, for instance `council` or `member-state:NL`. */
  readonly actor: string;
  /** A retry with the same key and content writes once and gets the same answer. */
  readonly idempotencyKey?: string;
}

export interface ReadAllOptions {
  /** Only events after this position. */
  readonly after?: number;
  /** At most so many, 1 000 unless told. */
  readonly limit?: number;
  /** Only streams that begin so. */
  readonly streamPrefix?: string;
}

export interface RecentOptions {
  /** Only events before this position. */
  readonly before?: number | undefined;
  readonly limit?: number | undefined;
  readonly stream?: string | undefined;
  readonly version?: number | undefined;
  readonly type?: string | undefined;
}

/** An event with its link in the chain. */
export type ChainedEvent = RecordedEvent & { readonly hash: string };

export interface StreamSummary {
  readonly stream: string;
  readonly version: number;
  readonly hash: string;
}

/** A row of the table `event`, as both engines give it. */
export interface EventRow {
  readonly position: string | number;
  readonly stream: string;
  readonly version: number;
  readonly type: string;
  readonly data: Json;
  readonly actor: string;
  readonly recorded_at: Date;
  readonly previous_hash: string;
  readonly hash: string;
}

/** Any number will do, as long as every process takes the same. */
const APPEND_LOCK = 7_263_511;

export class Register {
  readonly #database: Database;
  readonly #now: () => Date;

  constructor(database: Database, now: () => Date = () => new Date()) {
    this.#database = database;
    this.#now = now;
  }

  /**
   * Appends events to a stream, all or none, and acknowledges only when they are durable.
   * Throws a Refusal of kind `conflict` on a stale version or a key that was used with other content.
   */
  append(stream: string, events: readonly NewEvent[], options: AppendOptions): Promise<RecordedEvent[]> {
    return this.#database.transaction((session) => this.appendIn(session, stream, events, options));
  }

  /** The same inside a transaction that is already open. */
  async appendIn(
    session: Session,
    stream: string,
    events: readonly NewEvent[],
    options: AppendOptions,
  ): Promise<RecordedEvent[]> {
    if (events.length === 0) return [];
    for (const event of events) refuseUnstorable(event);
    const { actor, expectedVersion, idempotencyKey } = options;
    // Writers queue, so that positions become visible in their order: a reader who goes on from the last position
    // it saw misses nothing, and an export is whole while others write.
    await session.query('select pg_advisory_xact_lock($1)', [APPEND_LOCK]);
    await session.query(
      'insert into stream_head (stream, version, hash) values ($1, 0, $2) on conflict do nothing',
      [stream, CHAIN_START],
    );
    const [head] = await session.query<StreamSummary>(
      'select stream, version, hash from stream_head where stream = $1 for update',
      [stream],
    );
    if (!head) throw new Error(`The head of ${stream} vanished while it was locked.`);

    if (idempotencyKey !== undefined) {
      const digest = digestOf({ stream, actor, events: events.map(({ type, data }) => ({ type, data })) });
      const earlier = await this.#earlier(session, idempotencyKey, digest);
      if (earlier) return earlier;
      // Waits for another writer with the same key on another stream; then its content is what counts.
      const kept = await session.query(
        `insert into append_key (key, digest, stream, first_version, last_version) values ($1, $2, $3, $4, $5)
         on conflict do nothing returning key`,
        [idempotencyKey, digest, stream, head.version + 1, head.version + events.length],
      );
      if (kept.length === 0) throw keyTaken(idempotencyKey);
    }
    requireVersion(stream, head.version, expectedVersion);

    const recordedAt = this.#now();
    let { version, hash } = head;
    const rows = events.map(({ type, data }) => {
      const previousHash = hash;
      version += 1;
      hash = chainHash(
        { stream, version, type, data, actor, recordedAt: recordedAt.toISOString() },
        previousHash,
      );
      return { version, type, data, previous_hash: previousHash, hash };
    });
    const positions = await session.query<{ position: string | number; version: number }>(
      `insert into event (stream, version, type, data, actor, recorded_at, previous_hash, hash)
       select $1, version, type, data, $2, $3, previous_hash, hash
       from jsonb_to_recordset($4::jsonb)
         as row (version integer, type text, data jsonb, previous_hash text, hash text)
       order by version
       returning position, version`,
      [stream, actor, recordedAt, JSON.stringify(rows)],
    );
    await session.query('update stream_head set version = $2, hash = $3 where stream = $1', [
      stream,
      version,
      hash,
    ]);
    const positionOf = new Map(positions.map((row) => [row.version, Number(row.position)]));
    return rows.map((row) => ({
      stream,
      version: row.version,
      position: positionOf.get(row.version) ?? 0,
      type: row.type,
      data: row.data,
      actor,
      recordedAt: recordedAt.toISOString(),
    }));
  }

  async #earlier(session: Session, key: string, digest: string): Promise<RecordedEvent[] | null> {
    const [used] = await session.query<{
      digest: string;
      stream: string;
      first_version: number;
      last_version: number;
    }>('select digest, stream, first_version, last_version from append_key where key = $1', [key]);
    if (!used) return null;
    if (used.digest !== digest) {
      throw keyTaken(key);
    }
    const rows = await session.query<EventRow>(
      'select * from event where stream = $1 and version between $2 and $3 order by version',
      [used.stream, used.first_version, used.last_version],
    );
    return rows.map(recorded);
  }

  /** The events of a stream, oldest first, all of them unless a limit is given; empty where there is no such stream. */
  async read(
    stream: string,
    { from = 1, limit = null }: { readonly from?: number; readonly limit?: number | null } = {},
  ): Promise<RecordedEvent[]> {
    const rows = await this.#database.query<EventRow>(
      'select * from event where stream = $1 and version >= $2 order by version limit $3',
      [stream, from, limit],
    );
    return rows.map(recorded);
  }

  /** The events of all streams in the order of their positions. */
  async readAll({ after = 0, limit = 1_000, streamPrefix = '' }: ReadAllOptions = {}): Promise<
    RecordedEvent[]
  > {
    const rows = await this.#database.query<EventRow>(
      'select * from event where position > $1 and starts_with(stream, $2) order by position limit $3',
      [after, streamPrefix, limit],
    );
    return rows.map(recorded);
  }

  /** The events of all streams, newest first, 50 unless told: of one stream, version or type where asked. */
  async recent({ before, limit = 50, stream, version, type }: RecentOptions = {}): Promise<ChainedEvent[]> {
    const rows = await this.#database.query<EventRow>(
      `select * from event
       where ($1::bigint is null or position < $1) and ($2::text is null or stream = $2)
         and ($3::integer is null or version = $3) and ($4::text is null or type = $4)
       order by position desc limit $5`,
      [before ?? null, stream ?? null, version ?? null, type ?? null, limit],
    );
    return rows.map((row) => ({ ...recorded(row), hash: row.hash }));
  }

  /** Every stream with its last version. */
  streams(): Promise<StreamSummary[]> {
    return this.#database.query<StreamSummary>(
      'select stream, version, hash from stream_head where version > 0 order by stream',
    );
  }

  /** The version of a stream: 0 when it has no events. */
  async version(stream: string): Promise<number> {
    const [head] = await this.#database.query<{ version: number }>(
      'select version from stream_head where stream = $1',
      [stream],
    );
    return head?.version ?? 0;
  }
}

export function recorded(row: EventRow): RecordedEvent {
  return {
    stream: row.stream,
    version: row.version,
    position: Number(row.position),
    type: row.type,
    data: row.data,
    actor: row.actor,
    recordedAt: new Date(row.recorded_at).toISOString(),
  };
}

function keyTaken(key: string): Refusal {
  return new Refusal('conflict', `The idempotency key “${key}” was used before, with other content.`, {
    where: 'idempotencyKey',
    remedy: 'Send the same content again, or take a new key for new content.',
  });
}

/** What PostgreSQL's JSON cannot hold is refused here, with a sentence: NUL, broken characters, a bare null. */
function refuseUnstorable({ type, data }: NewEvent): void {
  if (data === null) {
    throw new Refusal(
      'invalid-input',
      `The event ${type} has no data: give an object, if need be an empty one.`,
      {
        where: 'data',
      },
    );
  }
  const text = textsOf({ type, data }).find((part) => part.includes('\u0000') || !part.isWellFormed());
  if (text !== undefined) {
    throw new Refusal(
      'invalid-input',
      `The data of ${type} hold a character that the register cannot keep.`,
      {
        where: 'data',
        remedy: 'Leave out NUL characters and halves of surrogate pairs.',
      },
    );
  }
}

function textsOf(value: Json): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return [...Object.keys(value), ...Object.values(value).flatMap((part: Json) => textsOf(part))];
}
