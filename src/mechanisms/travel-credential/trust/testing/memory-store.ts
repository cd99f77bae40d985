/** A store that keeps the register and the vault in memory, for tests of what is on top of them. */
import { randomUUID } from 'node:crypto';
import { requireVersion, type Json, type NewEvent, type RecordedEvent } from '#kernel';
import type { AppendOptions, Store } from '#store';

export function memoryStore(): Store {
  const streams = new Map<string, RecordedEvent[]>();
  const items = new Map<
    string,
    { readonly subject: string; readonly data: Json; readonly expiresAt: Date }
  >();
  const register = {
    async read(stream: string, { from = 1, limit = null }: { from?: number; limit?: number | null } = {}) {
      return (streams.get(stream) ?? []).slice(from - 1, limit === null ? undefined : from - 1 + limit);
    },
    async version(stream: string) {
      return streams.get(stream)?.length ?? 0;
    },
    async append(stream: string, events: readonly NewEvent[], { expectedVersion, actor }: AppendOptions) {
      const there = streams.get(stream) ?? [];
      requireVersion(stream, there.length, expectedVersion);
      const recordedAt = new Date().toISOString();
      const recorded = events.map((event, at): RecordedEvent => {
        const version = there.length + at + 1;
        return { ...event, stream, version, position: version, actor, recordedAt };
      });
      streams.set(stream, [...there, ...recorded]);
      return recorded;
    },
  };
  const vault = {
    async put(subject: string, data: Json, { expiresAt }: { expiresAt: Date }) {
      const reference = randomUUID();
      items.set(reference, { subject, data, expiresAt });
      return { reference, digest: '' };
    },
    async get(reference: string, now: Date) {
      const item = items.get(reference);
      if (item && item.expiresAt > now) return item.data;
      throw Object.assign(new Error('There is nothing there.'), { kind: 'not-found' });
    },
    async erase(subject: string) {
      for (const [reference, item] of items) if (item.subject === subject) items.delete(reference);
      return { erased: 1 };
    },
  };
  // Tests on trust use no other part of a store.
  return { register, vault } as unknown as Store;
}
