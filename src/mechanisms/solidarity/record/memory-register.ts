/** A register in memory, for tests of the record without a database. */
import { requireVersion, type NewEvent, type RecordedEvent } from '#kernel';
import type { CycleRegister } from './record.ts';

/** Keeps events in a list; versions and keys as the register does. */
export class MemoryRegister implements CycleRegister {
  readonly events: RecordedEvent[] = [];
  readonly #keys = new Map<string, RecordedEvent[]>();

  async read(stream: string): Promise<RecordedEvent[]> {
    return this.events.filter((one) => one.stream === stream);
  }

  async append(
    stream: string,
    events: readonly NewEvent[],
    { expectedVersion, actor, idempotencyKey }: Parameters<CycleRegister['append']>[2],
  ): Promise<RecordedEvent[]> {
    const earlier = idempotencyKey === undefined ? undefined : this.#keys.get(idempotencyKey);
    if (earlier) return earlier;
    const before = (await this.read(stream)).length;
    requireVersion(stream, before, expectedVersion);
    const recorded = events.map(({ type, data }, index) => ({
      stream,
      type,
      data,
      actor,
      version: before + index + 1,
      position: this.events.length + index + 1,
      recordedAt: '2026-01-01T00:00:00.000Z',
    }));
    this.events.push(...recorded);
    if (idempotencyKey !== undefined) this.#keys.set(idempotencyKey, recorded);
    return recorded;
  }
}
