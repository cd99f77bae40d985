/** Case files on record: opened, kept up to date, decided, erased. One version of each at a time is the newest. */
import { randomUUID } from 'node:crypto';
import {
  addDays,
  formatDay,
  parseDay,
  Refusal,
  type Day,
  type Json,
  type NewEvent,
  type StateCode,
} from '#kernel';
import type { Store, VaultItem } from '#store';
import { contentSchema, type FileContent, type OfficialDecision } from './content.ts';
import { event, FILES, fileStream, readEvent, type EventData } from './events.ts';

/** Why the vault keeps them. */
const PURPOSE = 'examination of an application for international protection';
/** Streams that are read at once. */
const PAGE = 1_000;

export type FileStatus = 'open' | 'decided' | 'erased';

/** What everybody who may see the list sees: nothing of the person. */
export interface FileLine {
  readonly file: string;
  readonly state: string;
  readonly status: FileStatus;
  readonly openedOn: string;
  readonly changedOn: string;
  /** The day after which it is erased; null where it is. */
  readonly expires: string | null;
  readonly version: number;
}

export interface OpenedFile extends FileLine {
  readonly content: FileContent;
}

interface Folded {
  readonly line: FileLine;
  /** The newest item of the vault; null once it is erased. */
  readonly reference: string | null;
}

/** The files of a state, newest change first, those erased included. */
export async function listFiles({ register }: Store, state: StateCode, today: Day): Promise<FileLine[]> {
  const streams = new Map<string, Parameters<typeof folded>[1][number][]>();
  for (let after = 0; ;) {
    const events = await register.readAll({ after, limit: PAGE, streamPrefix: FILES });
    for (const one of events) streams.set(one.stream, [...(streams.get(one.stream) ?? []), one]);
    const last = events.at(-1);
    if (last === undefined || events.length < PAGE) break;
    after = last.position;
  }
  return [...streams]
    .map(([stream, events]) => folded(stream.slice(FILES.length), events, today).line)
    .filter((line) => line.state === state)
    .toSorted((one, other) => other.changedOn.localeCompare(one.changedOn));
}

/** Opens a file of a state and gives its name. */
export async function openFile(
  { files }: Store,
  content: FileContent,
  { state, actor, expires }: { readonly state: StateCode; readonly actor: string; readonly expires: Day },
): Promise<{ readonly file: string; readonly version: number }> {
  const file = randomUUID();
  const { events } = await files.keep(
    json(content),
    { purpose: PURPOSE, expiresAt: endOf(expires) },
    (item) => [event('FileOpened', { state, ...named(item, expires) })],
    { stream: fileStream(file), actor, expectedVersion: 0 },
  );
  return { file, version: events.at(-1)?.version ?? 0 };
}

/** A file with what is in it. Throws a Refusal of kind `not-found` where there is none for this state, or no longer. */
export async function readFile(
  store: Store,
  file: string,
  state: StateCode,
  today: Day,
): Promise<OpenedFile> {
  const { line, reference } = await found(store, file, state, today);
  if (reference === null) throw erased(file);
  return { ...line, content: contentSchema.parse(await store.vault.get(reference)) };
}

/** Keeps a new version of a file. Throws a Refusal of kind `conflict` where somebody changed it meanwhile. */
export async function keepFile(
  store: Store,
  { file, state, actor, version, expires, today }: Change,
  content: FileContent,
  decided?: { readonly on: Day },
): Promise<{ readonly version: number }> {
  await readFile(store, file, state, today);
  const { events } = await store.files.keep(
    json(content),
    { purpose: PURPOSE, expiresAt: endOf(expires) },
    (item): NewEvent[] => [
      decided === undefined
        ? event('FactsRecorded', named(item, expires))
        : event('DecisionRecorded', { on: formatDay(decided.on), ...named(item, expires) }),
    ],
    { stream: fileStream(file), actor, expectedVersion: version },
  );
  return { version: events.at(-1)?.version ?? version };
}

export interface Change {
  readonly file: string;
  readonly state: StateCode;
  readonly actor: string;
  /** The version that the official has seen. */
  readonly version: number;
  readonly expires: Day;
  readonly today: Day;
}

/** Adds the official's decision, with the advice of that day beside it. */
export function withDecision(
  content: FileContent,
  decision: OfficialDecision,
  { on, by, advice }: { readonly on: Day; readonly by: string; readonly advice: Json },
): FileContent {
  return { ...content, decision: { ...decision, on: formatDay(on), by, advice } };
}

/** Erases all that is in a file; what stays is that there was one. */
export async function eraseFile(
  store: Store,
  { file, state, actor, version, today }: Omit<Change, 'expires'>,
  because: EventData<'FileErased'>['because'],
): Promise<void> {
  const { reference } = await found(store, file, state, today);
  if (reference === null) throw erased(file);
  await store.files.erase(because, [event('FileErased', { because })], {
    stream: fileStream(file),
    actor,
    expectedVersion: version,
  });
}

async function found({ register }: Store, file: string, state: StateCode, today: Day): Promise<Folded> {
  const events = await register.read(fileStream(file));
  const one = events.length === 0 ? null : folded(file, events, today);
  // Whose file it is tells something already: to other states it does not exist.
  if (one === null || one.line.state !== state) {
    throw new Refusal('not-found', `There is no case file ${file} of ${state}.`, {
      where: 'file',
      remedy: 'See the files of your state: acquis asylum file list.',
    });
  }
  return one;
}

function folded(
  file: string,
  events: readonly {
    readonly type: string;
    readonly data: Json;
    readonly recordedAt: string;
    readonly version: number;
  }[],
  today: Day,
): Folded {
  let state = '';
  let status: FileStatus = 'open';
  let reference: string | null = null;
  let expires: string | null = null;
  for (const { type, data } of events.map(readEvent)) {
    if (type === 'FileOpened') state = data.state;
    if (type === 'DecisionRecorded') status = 'decided';
    if (type === 'FileErased') [status, reference, expires] = ['erased', null, null];
    else ({ reference, expires } = data);
  }
  // What has expired is erased by a job of the house within the hour, and is not shown before that either.
  if (expires !== null && parseDay(expires) < today) [status, reference, expires] = ['erased', null, null];
  const [first, last] = [events[0], events.at(-1)];
  return {
    line: {
      file,
      state,
      status,
      openedOn: first?.recordedAt.slice(0, 10) ?? '',
      changedOn: last?.recordedAt.slice(0, 10) ?? '',
      expires,
      version: last?.version ?? 0,
    },
    reference,
  };
}

function named({ reference, digest }: VaultItem, expires: Day) {
  return { reference, digest, expires: formatDay(expires) };
}

/** The end of a day, in UTC. */
function endOf(day: Day): Date {
  return new Date(`${formatDay(addDays(day, 1))}T00:00:00Z`);
}

function erased(file: string): Refusal {
  return new Refusal('not-found', `What was in the case file ${file} has been erased.`, { where: 'file' });
}

/** Content that was parsed is JSON. */
function json(content: FileContent): Json {
  return JSON.parse(JSON.stringify(content)) as Json;
}
