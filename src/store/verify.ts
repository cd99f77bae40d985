/** Verification: every chain recomputed, and compared with the recorded ends of the streams. */
import { CHAIN_START, chainHash } from './chain.ts';
import type { Database } from './database.ts';
import { recorded, type EventRow } from './register.ts';

/** The first event, in the order of stream and version, that is not what was recorded. */
export interface BrokenEvent {
  readonly stream: string;
  readonly version: number;
  /** Null where the event is missing. */
  readonly position: number | null;
  readonly what: string;
}

export interface Verification {
  readonly verified: boolean;
  readonly events: number;
  readonly streams: number;
  readonly firstBroken: BrokenEvent | null;
}

export interface VerifyOptions {
  readonly stream?: string;
  readonly onProgress?: (events: number) => void;
  readonly signal?: AbortSignal;
}

const BATCH = 5_000;

/**
 * Recomputes every hash. Finds changed content, changed metadata, events removed from a stream or cut off its end,
 * and whole streams removed while their head stands. Whoever can rewrite all tables can rewrite the chain too:
 * against that, keep the heads of an export elsewhere.
 */
export async function verify(database: Database, options: VerifyOptions = {}): Promise<Verification> {
  const heads = new Map<string, { version: number; hash: string }>();
  for (const head of await database.query<{ stream: string; version: number; hash: string }>(
    'select stream, version, hash from stream_head where version > 0 and ($1::text is null or stream = $1)',
    [options.stream ?? null],
  )) {
    heads.set(head.stream, head);
  }
  const seen = new Map<string, { version: number; hash: string }>();
  let events = 0;
  let after = { stream: '', version: 0 };
  for (;;) {
    options.signal?.throwIfAborted();
    const rows = await database.query<EventRow>(
      `select * from event where (stream, version) > ($1, $2) and ($3::text is null or stream = $3)
       order by stream, version limit ${BATCH}`,
      [after.stream, after.version, options.stream ?? null],
    );
    for (const row of rows) {
      // What was appended since the heads were read is the next verification's.
      const head = heads.get(row.stream);
      if (row.version > (head?.version ?? 0) && (await appendedSince(database, row))) continue;
      const last = seen.get(row.stream) ?? { version: 0, hash: CHAIN_START };
      const what = brokenness(row, last);
      if (what !== null) {
        const { stream, version } = row;
        const firstBroken = { stream, version, position: Number(row.position), what };
        return { verified: false, events, streams: seen.size, firstBroken };
      }
      seen.set(row.stream, { version: row.version, hash: row.hash });
      events += 1;
    }
    options.onProgress?.(events);
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) break;
    after = { stream: last.stream, version: last.version };
  }
  const firstBroken = cutOff(heads, seen);
  return { verified: firstBroken === null, events, streams: seen.size, firstBroken };
}

/** Beyond the head that was read: appended since, if the head has moved that far; else put there past the register. */
async function appendedSince(database: Database, { stream, version }: EventRow): Promise<boolean> {
  const found = await database.query(
    'select 1 as found from stream_head where stream = $1 and version >= $2',
    [stream, version],
  );
  return found.length > 0;
}

function brokenness(row: EventRow, last: { version: number; hash: string }): string | null {
  if (row.version !== last.version + 1) return `version ${last.version + 1} is missing before this event`;
  if (row.previous_hash !== last.hash) return 'it is not chained to the event before it';
  return chainHash(recorded(row), row.previous_hash) === row.hash
    ? null
    : 'its content is not what its hash was made of';
}

function cutOff(
  heads: ReadonlyMap<string, { version: number; hash: string }>,
  seen: ReadonlyMap<string, { version: number; hash: string }>,
): BrokenEvent | null {
  for (const [stream, head] of heads) {
    const last = seen.get(stream);
    if (last && last.version === head.version && last.hash === head.hash) continue;
    const version = Math.min(head.version, (last?.version ?? 0) + 1);
    return { stream, version, position: null, what: `the stream should reach version ${head.version}` };
  }
  for (const [stream, last] of seen) {
    if (!heads.has(stream)) {
      return {
        stream,
        version: last.version,
        position: null,
        what: 'the stream has events but no recorded head',
      };
    }
  }
  return null;
}
