import { ORPCError } from '@orpc/server';
import type { Failure } from '#procedure';

/** What a caller gets who asks too much at once. */
export function tooMany(sentence: string, remedy: string): ORPCError<string, Failure> {
  return new ORPCError('TOO_MANY_REQUESTS', {
    status: 429,
    message: sentence,
    data: { kind: 'unavailable', sentence, remedy },
  });
}
