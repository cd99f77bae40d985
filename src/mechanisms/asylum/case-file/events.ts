/**
 * What the register keeps of a case file: that something happened and when, never what is in it. A file is a random
 * name; its stream is `asylum/file/<name>`, and its content is in the vault under that name.
 */
import type { RecordedEvent } from '#kernel';
import * as z from 'zod';

export const FILES = 'asylum/file/';

export function fileStream(file: string): string {
  return `${FILES}${file}`;
}

const item = {
  reference: z.string().describe('The item of the vault'),
  digest: z.string().describe('With a salt in it: it tells nothing of what it was made of'),
  expires: z.string().describe('The day after which it is erased'),
};

export const EVENT_SCHEMAS = {
  FileOpened: z.strictObject({ state: z.string(), ...item }),
  FactsRecorded: z.strictObject(item),
  DecisionRecorded: z.strictObject({ on: z.string(), ...item }),
  FileErased: z.strictObject({ because: z.enum(['closed', 'opened-in-error', 'on-request']) }),
} as const;

export type EventType = keyof typeof EVENT_SCHEMAS;
export type EventData<Type extends EventType> = z.output<(typeof EVENT_SCHEMAS)[Type]>;
export type FileEvent = {
  [Type in EventType]: { readonly type: Type; readonly data: EventData<Type> };
}[EventType];

/** Makes an event, checked for its type. */
export function event<Type extends EventType>(type: Type, data: EventData<Type>) {
  return { type, data };
}

/** Reads an event of the register. Throws where it is of no type of these. */
export function readEvent({ type, data }: Pick<RecordedEvent, 'type' | 'data'>): FileEvent {
  if (!Object.hasOwn(EVENT_SCHEMAS, type))
    throw new Error(`The register holds an event “${type}” of a case file that nobody knows.`);
  const known = type as EventType;
  return { type: known, data: EVENT_SCHEMAS[known].parse(data) } as FileEvent;
}
