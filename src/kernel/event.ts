/** Events: what happened, appended and never changed; and the fold that turns them into a state. */
import { Refusal } from './refusal.ts';

/** Plain JSON, which is what an event may carry. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** An event as a mechanism makes it, before it is in the register. */
export interface NewEvent<Type extends string = string, Data extends Json = Json> {
  readonly type: Type;
  readonly data: Data;
}

/** An event as the register holds it. */
export interface RecordedEvent<Type extends string = string, Data extends Json = Json> extends NewEvent<
  Type,
  Data
> {
  /** The stream it belongs to, for instance `solidarity/cycle/2026`. */
  readonly stream: string;
  /** Its place in the stream, from 1. */
  readonly version: number;
  /** Its place in the whole register, rising, not necessarily without gaps. */
  readonly position: number;
  /** Who recorded it, for instance `council` or `member-state:NL`. */
  readonly actor: string;
  /** When it was recorded: ISO 8601, UTC. */
  readonly recordedAt: string;
}

/** The version a writer saw last: 0 for a stream that has no events yet; `any` when the order does not matter. */
export type ExpectedVersion = number | 'any';

/** Refuses (`conflict`) a writer who has not seen the last event of a stream. */
export function requireVersion(stream: string, actual: number, expected: ExpectedVersion): void {
  if (expected === 'any' || expected === actual) return;
  throw new Refusal('conflict', `The stream ${stream} is at version ${actual}, not ${expected}.`, {
    where: stream,
    remedy: 'Read the stream again and decide on what it says now.',
  });
}

/** Folds events, oldest first, into a state. */
export function fold<State, Event>(
  events: Iterable<Event>,
  initial: State,
  apply: (state: State, event: Event) => State,
): State {
  let state = initial;
  for (const event of events) state = apply(state, event);
  return state;
}
