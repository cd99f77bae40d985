/** The hash chain: each event is bound to the one before it in its stream. */
import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from '#kernel';

/** What the first event of a stream is chained to. */
export const CHAIN_START = '0'.repeat(64);

/** The parts of an event that its hash covers: all but its position, which an import may change. */
export interface Chained {
  readonly stream: string;
  readonly version: number;
  readonly type: string;
  readonly data: Json;
  readonly actor: string;
  readonly recordedAt: string;
}

/** SHA-256 over the canonical JSON (RFC 8785) of the event and the hash before it, in hexadecimal. */
export function chainHash(event: Chained, previousHash: string): string {
  const { stream, version, type, data, actor, recordedAt } = event;
  const text = canonicalJson({ stream, version, type, data, actor, recordedAt, previousHash });
  return createHash('sha256').update(text).digest('hex');
}

export function digestOf(value: Json): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}
