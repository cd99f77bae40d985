/** Puts the Council of December 2025 into the register as an example, once. */
import { createHash } from 'node:crypto';
import { canonicalJson, type Json, type NewEvent, type RecordedEvent } from '#kernel';
import type { Store } from '#store';
import { DOSSIERS, EVENT_SCHEMAS, MEETINGS } from './events.ts';
import { COUNCIL_2025_12, type ExampleStream } from './reference/council-2025-12.ts';

const ACTOR = 'administrator';

type SeededRegister = {
  read(stream: string): Promise<RecordedEvent[]>;
  append(
    stream: string,
    events: readonly NewEvent[],
    options: { readonly expectedVersion: number; readonly actor: string; readonly idempotencyKey: string },
  ): Promise<RecordedEvent[]>;
};

/** A stream that has events, be it that of its removal, is left as it is. */
export async function seed(
  { register }: { readonly register: SeededRegister } | Store,
  {
    progress = () => undefined,
  }: { readonly progress?: (done: number, total: number, text?: string) => void } = {},
): Promise<void> {
  const streams = exampleStreams();
  for (const [index, { stream, events }] of streams.entries()) {
    progress(index, streams.length, 'The Council of December 2025');
    if ((await register.read(stream)).length > 0) continue;
    const idempotencyKey = `seed:${stream}:${createHash('sha256')
      .update(canonicalJson(events as readonly { type: string; data: Json }[]))
      .digest('hex')}`;
    await register.append(stream, events, { expectedVersion: 0, actor: ACTOR, idempotencyKey });
  }
  progress(streams.length, streams.length, 'The Council of December 2025');
}

/** The example, each event checked by its schema like any other. */
export function exampleStreams(): readonly { stream: string; events: NewEvent<string, Json>[] }[] {
  const { meeting, dossiers } = COUNCIL_2025_12;
  const checked = (prefix: string, { name, events }: ExampleStream) => ({
    stream: `${prefix}${name}`,
    events: events.map(({ type, data }) => ({ type, data: EVENT_SCHEMAS[type].parse(data) as Json })),
  });
  return [checked(MEETINGS, meeting), ...dossiers.map((dossier) => checked(DOSSIERS, dossier))];
}
