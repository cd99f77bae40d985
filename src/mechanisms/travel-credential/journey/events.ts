/**
 * What the register keeps of a journey: that something happened, never what was in it. A submission is a random name;
 * its stream is `travel-credential/submission/<name>`. Times are to the minute, UTC.
 */
import type { RecordedEvent } from '#kernel';
import * as z from 'zod';
import { COMPARERS, COMPARISON_PURPOSES } from '../face/legal-basis.ts';
import { DECISIONS } from './rules/decision.ts';
import { LAW_VERSIONS } from './versions.ts';

const SUBMISSIONS = 'travel-credential/submission/';
export const AUTHORITIES = 'travel-credential/authorities';
export const READINESS = 'travel-credential/readiness';
export const CLOCK = 'travel-credential/clock';

export function submissionStream(submission: string): string {
  return `${SUBMISSIONS}${submission}`;
}

/** The log of what an office erased. */
export function erasuresStream(office: string): string {
  return `travel-credential/erasures/${office}`;
}

export const DIRECTIONS = ['entry', 'exit'] as const;
const time = z.string();
const day = z.string();
const office = z.string();
const law = z.enum(LAW_VERSIONS);
const digest = z.string().describe('With a salt in it: it tells nothing of what it was made of');

export const publicKeySchema = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string(),
  y: z.string(),
});

const erased = z.strictObject({
  ground: z.enum(['crossing', 'declared-time', 'withdrawn']),
  at: time,
  eraseBy: time,
  items: z.number().int().describe('How many items were there'),
});

export const EVENT_SCHEMAS = {
  ConsentGiven: z.strictObject({ office, purpose: z.literal('advance-border-check'), at: time, law }),
  SubmissionReceived: z.strictObject({
    office,
    direction: z.enum(DIRECTIONS),
    declared: time,
    law,
    keyId: z.string(),
    characters: z.number().int(),
    handleDigest: z.string(),
    at: time,
    eraseBy: time,
  }),
  SubmissionDelivered: z.strictObject({
    office,
    digest,
    reference: z.string().describe('The item of the vault: its erasure names it'),
    keptByRouter: z.literal(false),
    at: time,
  }),
  DecisionRecorded: z.strictObject({ decision: z.enum(DECISIONS), at: time, digest, eraseBy: time }),
  /** That a face was compared, and on what ground: no outcome, no measure, no picture. */
  FaceCompared: z.strictObject({
    at: time,
    moment: z.literal('use'),
    provision: z.string(),
    purpose: z.enum(COMPARISON_PURPOSES),
    who: z.enum(COMPARERS),
  }),
  ConsentWithdrawn: z.strictObject({ at: time }),
  SubmissionErased: erased,
  ErasureLogged: erased.extend({ submission: z.string() }),
  AuthorityRegistered: z.strictObject({ office, state: z.string(), point: z.string(), name: z.string() }),
  KeyIssued: z.strictObject({
    office,
    keyId: z.string(),
    publicKey: publicKeySchema,
    from: time,
    until: time,
    reference: z.string(),
  }),
  KeyExpiring: z.strictObject({ office, keyId: z.string(), until: time }),
  KeyErased: z.strictObject({ office, keyId: z.string() }),
  BoardConfirmed: z.strictObject({ on: day, source: z.string() }),
  StartSet: z.strictObject({ on: day, source: z.string() }),
  ModeSet: z.strictObject({ mode: z.enum(['demonstration', 'operational']) }),
  ClockWentBack: z.strictObject({ seconds: z.number().int() }),
} as const;

export type EventType = keyof typeof EVENT_SCHEMAS;
export type EventData<Type extends EventType> = z.output<(typeof EVENT_SCHEMAS)[Type]>;

export type JourneyEvent = {
  [Type in EventType]: { readonly type: Type; readonly data: EventData<Type> };
}[EventType];

/** Makes an event, checked for its type. */
export function event<Type extends EventType>(type: Type, data: EventData<Type>) {
  return { type, data };
}

/** Reads an event of the register. Throws where it is of no type of these. */
export function readEvent({ type, data }: Pick<RecordedEvent, 'type' | 'data'>): JourneyEvent {
  if (!Object.hasOwn(EVENT_SCHEMAS, type))
    throw new Error(`The register holds an event “${type}” of a journey that nobody knows.`);
  const known = type as EventType;
  return { type: known, data: EVENT_SCHEMAS[known].parse(data) } as JourneyEvent;
}
