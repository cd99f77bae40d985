/** Puts the first cycle as published into the register, once. */
import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from '#kernel';
import { cycleStream, EVENT_SCHEMAS, type CycleEvent } from './events.ts';
import type { CycleRegister } from './record/record.ts';
import { CYCLE_2026_EVENTS } from './reference/cycle-2026.ts';

const ACTOR = 'administrator';

/**
 * Appends the published events to `solidarity/cycle/2026` in one write. A stream that has events is left as it is,
 * so that a second start writes nothing and what was recorded since stays; the key, made from the content, settles
 * two processes that start at once.
 */
export async function seed(
  store: { readonly register: CycleRegister },
  {
    progress = () => undefined,
  }: { readonly progress?: (done: number, total: number, text?: string) => void } = {},
): Promise<void> {
  const stream = cycleStream(2026);
  const events = publishedCycle().map(({ type, data }) => ({ type, data: data as Json }));
  progress(0, events.length, 'The 2026 cycle as published');
  const already = await store.register.read(stream);
  if (already.length === 0) {
    const idempotencyKey = `seed:${createHash('sha256').update(canonicalJson(events)).digest('hex')}`;
    await store.register.append(stream, events, { expectedVersion: 0, actor: ACTOR, idempotencyKey });
  }
  progress(events.length, events.length, 'The 2026 cycle as published');
}

/** The published events, checked by their schemas like any others. */
export function publishedCycle(): CycleEvent[] {
  return CYCLE_2026_EVENTS.map(
    ({ type, data }) => ({ type, data: EVENT_SCHEMAS[type].parse(data) }) as CycleEvent,
  );
}
