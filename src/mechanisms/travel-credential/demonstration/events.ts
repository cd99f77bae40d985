/** What the register keeps of demonstrations: that a made-up state stands, where it is received, and that it ended. */
import type { RecordedEvent } from '#kernel';
import * as z from 'zod';

export const DEMONSTRATION = 'travel-credential/demonstration';

/** It is used in earnest, its time is over, or somebody withdrew trust in it. */
export const ENDINGS = ['operational', 'expired', 'trust-withdrawn'] as const;
export type Ending = (typeof ENDINGS)[number];

const time = z.string();

const EVENT_SCHEMAS = {
  DemonstrationStarted: z.strictObject({
    code: z.string().describe('Of the made-up state, as in a zone'),
    fingerprint: z.string().describe('SHA-256 of its CSCA certificate'),
    keys: z.string().describe('The item of the vault with the keys of its signers'),
    office: z.string(),
    from: time,
    until: time,
  }),
  DemonstrationEnded: z.strictObject({ fingerprint: z.string(), why: z.enum(ENDINGS), at: time }),
} as const;

type EventType = keyof typeof EVENT_SCHEMAS;
type EventData<Type extends EventType> = z.output<(typeof EVENT_SCHEMAS)[Type]>;
export type Demonstration = EventData<'DemonstrationStarted'>;

/** Makes an event, checked for its type. */
export function event<Type extends EventType>(type: Type, data: EventData<Type>) {
  return { type, data };
}

/** The one that was started and has not ended; null where there is none. */
export function openIn(events: readonly Pick<RecordedEvent, 'type' | 'data'>[]): Demonstration | null {
  const last = events.at(-1);
  return last?.type === 'DemonstrationStarted' ? EVENT_SCHEMAS.DemonstrationStarted.parse(last.data) : null;
}
