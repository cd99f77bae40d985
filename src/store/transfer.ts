/** A whole register as NDJSON: a header, one event a line with its hashes, and a trailer with the ends of the streams. */
import { createHash } from 'node:crypto';
import { Refusal, type Json } from '#kernel';
import { CHAIN_START, chainHash } from './chain.ts';
import type { Database, Session } from './database.ts';
import { recorded, type EventRow } from './register.ts';

const FORMAT = 'acquis-register';
const VERSION = 1;
const BATCH = 2_000;

interface Line {
  readonly stream: string;
  readonly version: number;
  readonly type: string;
  readonly data: Json;
  readonly actor: string;
  readonly recordedAt: string;
  readonly previousHash: string;
  readonly hash: string;
}

/** The lines of an export, without their line ends, in the order of positions. */
export async function* exportLines(database: Database): AsyncGenerator<string> {
  const digest = createHash('sha256');
  const emit = (value: unknown) => {
    const line = JSON.stringify(value);
    digest.update(line).update('\n');
    return line;
  };
  yield emit({ format: FORMAT, version: VERSION });
  let after = 0;
  let events = 0;
  for (;;) {
    const rows = await database.query<EventRow>(
      `select * from event where position > $1 order by position limit ${BATCH}`,
      [after],
    );
    for (const row of rows) {
      const { position, ...event } = recorded(row);
      after = position;
      events += 1;
      yield emit({ ...event, previousHash: row.previous_hash, hash: row.hash });
    }
    if (rows.length < BATCH) break;
  }
  yield JSON.stringify({ events, digest: digest.digest('hex') });
}

/**
 * Imports an export into an empty register, in one transaction and only when every line verifies.
 * Throws a Refusal of kind `damaged` with the line, or `conflict` when the register is not empty.
 */
export async function importLines(
  database: Database,
  lines: AsyncIterable<string> | Iterable<string>,
): Promise<{ events: number; streams: number }> {
  return database.transaction(async (session) => {
    const [existing] = await session.query<{ found: number }>('select 1 as found from event limit 1');
    if (existing) {
      throw new Refusal(
        'conflict',
        'The register is not empty: an export is imported into an empty one only.',
        {
          remedy: 'Import into a new data folder or database.',
        },
      );
    }
    const heads = new Map<string, { version: number; hash: string }>();
    const digest = createHash('sha256');
    let number = 0;
    let events = 0;
    let trailer: { events: number; digest: string } | null = null;
    let batch: Line[] = [];
    for await (const text of lines) {
      if (text === '') continue;
      number += 1;
      if (trailer) throw damaged(number, 'there is a line after the last');
      const value = parse(text, number);
      if (number === 1) {
        if (value['format'] !== FORMAT || value['version'] !== VERSION) {
          throw damaged(1, `it is not an export of format ${FORMAT}, version ${VERSION}`);
        }
      } else if ('digest' in value) {
        trailer = { events: Number(value['events']), digest: String(value['digest']) };
        continue;
      } else {
        const line = checkedLine(value, number, heads);
        heads.set(line.stream, line);
        batch.push(line);
        events += 1;
        if (batch.length === BATCH) {
          await insert(session, batch);
          batch = [];
        }
      }
      digest.update(text).update('\n');
    }
    if (!trailer) throw damaged(number + 1, 'the last line is missing: the file was cut off');
    if (trailer.events !== events || trailer.digest !== digest.digest('hex')) {
      throw damaged(number, 'lines were added, removed or changed since the export');
    }
    await insert(session, batch);
    const summary = [...heads].map(([stream, { version, hash }]) => ({ stream, version, hash }));
    await session.query(
      `insert into stream_head (stream, version, hash)
       select stream, version, hash from jsonb_to_recordset($1::jsonb) as row (stream text, version integer, hash text)
       on conflict (stream) do update set version = excluded.version, hash = excluded.hash`,
      [JSON.stringify(summary)],
    );
    return { events, streams: heads.size };
  });
}

function checkedLine(
  value: Record<string, Json>,
  number: number,
  heads: ReadonlyMap<string, { version: number; hash: string }>,
): Line {
  const { stream, version, type, data, actor, recordedAt, previousHash, hash } = value;
  if (
    typeof stream !== 'string' ||
    typeof version !== 'number' ||
    typeof type !== 'string' ||
    data === undefined ||
    typeof actor !== 'string' ||
    typeof recordedAt !== 'string' ||
    typeof previousHash !== 'string' ||
    typeof hash !== 'string'
  ) {
    throw damaged(number, 'a part of the event is missing');
  }
  if (!isMoment(recordedAt)) {
    // Kept as a time and printed again, any other spelling would no longer be what its hash was made of.
    throw damaged(number, `“${recordedAt}” is not a time as an export writes it`);
  }
  const line = { stream, version, type, data, actor, recordedAt, previousHash, hash };
  const last = heads.get(stream) ?? { version: 0, hash: CHAIN_START };
  if (version !== last.version + 1 || previousHash !== last.hash) {
    throw damaged(number, `event ${version} of ${stream} does not follow the one before it`);
  }
  if (chainHash(line, previousHash) !== hash) {
    throw damaged(number, `event ${version} of ${stream} was changed after it was recorded`);
  }
  return line;
}

function isMoment(text: string): boolean {
  const time = new Date(text);
  return !Number.isNaN(time.getTime()) && time.toISOString() === text;
}

async function insert(session: Session, lines: readonly Line[]): Promise<void> {
  if (lines.length === 0) return;
  await session.query(
    `insert into event (stream, version, type, data, actor, recorded_at, previous_hash, hash)
     select stream, version, type, data, actor, "recordedAt", "previousHash", hash
     from rows from (jsonb_to_recordset($1::jsonb) as (stream text, version integer, type text, data jsonb,
       actor text, "recordedAt" timestamptz, "previousHash" text, hash text)) with ordinality order by ordinality`,
    [JSON.stringify(lines)],
  );
}

function parse(text: string, number: number): Record<string, Json> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return value as Record<string, Json>;
    }
  } catch {
    // Said below: one sentence for every line that is not an object.
  }
  throw damaged(number, 'it is not a JSON object: the file was cut off or is not an export');
}

function damaged(line: number, what: string): Refusal {
  return new Refusal('damaged', `Line ${line} of the export cannot be trusted: ${what}.`, {
    where: `line ${line}`,
    remedy: 'Nothing was imported. Export the register again and compare the files.',
  });
}
