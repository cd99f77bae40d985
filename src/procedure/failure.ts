/** How a refusal crosses the door, and how the other side reads it back. */
import { ORPCError } from '@orpc/client';
import { z } from 'zod';
import { printProvision, Refusal, type RefusalKind } from '#kernel';
import { faultOf, type Issue } from './input-sentence.ts';

/** HTTP status and error code of each kind of refusal. */
export const STATUS: Record<RefusalKind, { readonly code: string; readonly status: number }> = {
  'invalid-input': { code: 'INVALID_INPUT', status: 400 },
  'not-allowed': { code: 'NOT_ALLOWED', status: 403 },
  'signed-out': { code: 'SIGNED_OUT', status: 401 },
  'not-found': { code: 'NOT_FOUND', status: 404 },
  conflict: { code: 'CONFLICT', status: 409 },
  barred: { code: 'BARRED', status: 422 },
  damaged: { code: 'DAMAGED', status: 422 },
  unavailable: { code: 'UNAVAILABLE', status: 503 },
};

const kinds = Object.keys(STATUS) as [RefusalKind, ...RefusalKind[]];

/** What a caller gets when something was not done. */
export const failureSchema = z.object({
  kind: z.enum(kinds).describe('Why it was not done'),
  sentence: z.string().describe('What is wrong, in one sentence'),
  where: z.string().optional().describe('Where in the input'),
  remedy: z.string().optional().describe('What would be right'),
  citation: z.string().optional().describe('The provision it rests on'),
});

export type Failure = z.infer<typeof failureSchema>;

/** A refusal as plain JSON. */
export function failureOf(refusal: Refusal): Failure {
  const { where, remedy, provision } = refusal.details;
  return {
    kind: refusal.kind,
    sentence: refusal.message,
    ...(where === undefined ? {} : { where }),
    ...(remedy === undefined ? {} : { remedy }),
    ...(provision === undefined ? {} : { citation: printProvision(provision) }),
  };
}

/** What leaves a procedure in place of a refusal or of an input that the schema refused; else the error itself. */
export function toDoorError(error: unknown): unknown {
  if (error instanceof Refusal) return doorError(failureOf(error), error);
  const issues = inputIssues(error);
  if (issues === undefined) return error;
  const { sentence, where, remedy } = faultOf(issues);
  const failure: Failure = {
    kind: 'invalid-input',
    sentence,
    ...(where === '' ? {} : { where }),
    ...(remedy === '' ? {} : { remedy }),
  };
  return doorError(failure, error);
}

/** The failure that an error carries, on either side of the door; undefined for any other error. */
export function readFailure(error: unknown): Failure | undefined {
  if (error instanceof Refusal) return failureOf(error);
  if (!(error instanceof ORPCError)) return undefined;
  const parsed = failureSchema.safeParse(error.data);
  return parsed.success ? parsed.data : undefined;
}

function doorError(failure: Failure, cause: unknown): ORPCError<string, Failure> {
  const { code, status } = STATUS[failure.kind];
  return new ORPCError(code, { status, message: failure.sentence, data: failure, cause });
}

function inputIssues(error: unknown): readonly Issue[] | undefined {
  if (!(error instanceof ORPCError) || error.code !== 'BAD_REQUEST') return undefined;
  const { cause } = error;
  if (!(cause instanceof Error) || !('issues' in cause) || !Array.isArray(cause.issues)) return undefined;
  return cause.issues as readonly Issue[];
}
