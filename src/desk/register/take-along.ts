/** The events that are shown as a table to take along: what is kept, and the same in words. */
import type { Language } from '#kernel';
import type { TakenTable } from '../take-along/table.ts';
import type { ToldEvent } from './event-teller.ts';
import type { RegisterEvent } from './events.ts';

const HEADS = ['position', 'stream', 'version', 'recorded_at', 'type', 'actor', 'in_words', 'data', 'hash'];
const WHOLE = new Set(['position', 'version']);

export function eventTable(
  events: readonly RegisterEvent[],
  tell: (event: RegisterEvent) => ToldEvent,
  title: string,
  language: Language,
): TakenTable {
  return {
    title,
    fileName: `register-${language}`,
    columns: HEADS.map((head) => ({ head, kind: WHOLE.has(head) ? 'whole' : 'text' })),
    rows: events.map((event) => [
      event.position,
      event.stream,
      event.version,
      event.recordedAt,
      event.type,
      event.actor,
      tell(event).text,
      JSON.stringify(event.data),
      event.hash,
    ]),
  };
}
