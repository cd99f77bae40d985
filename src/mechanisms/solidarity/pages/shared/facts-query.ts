/** The facts of a year from the server: fetched once, asked again while the server does not answer. */
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import * as z from 'zod';
import type { CycleFacts } from '../../facts.ts';
import { parseFacts } from '../../facts-json.ts';

const sourceSchema = z.object({
  what: z.string(),
  title: z.string(),
  url: z.string().nullable(),
  date: z.string().nullable(),
  standing: z.enum(['official', 'reported', 'unknown']),
});

const answerSchema = z.object({
  facts: z.unknown(),
  sources: z.array(sourceSchema).default([]),
  figures: z.object({ id: z.string(), title: z.string() }).nullish(),
});

export interface CycleRecord {
  readonly facts: CycleFacts;
  readonly sources: readonly z.output<typeof sourceSchema>[];
  /** The vintage of the key's figures, in words. */
  readonly vintage: string;
}

/** The server answered, and asking again would not change its answer. */
export class AnswerError extends Error {
  readonly kind: 'none' | 'bad';
  constructor(kind: 'none' | 'bad', message: string) {
    super(message);
    this.kind = kind;
  }
}

/** The record of one year. Throws an AnswerError when there is no pool or the facts cannot be read. */
async function fetchRecord(year: number, signal: AbortSignal): Promise<CycleRecord> {
  const response = await fetch(`/api/solidarity/facts?year=${year}`, { signal });
  if (response.status >= 500) throw new Error(`The server answered with status ${response.status}.`);
  const json: unknown = await response.json();
  if (!response.ok) throw new AnswerError(response.status === 404 ? 'none' : 'bad', messageOf(json));
  try {
    const { facts, sources, figures } = answerSchema.parse(json);
    const parsed = parseFacts(facts);
    return { facts: parsed, sources, vintage: figures?.title ?? parsed.key.vintage };
  } catch (error) {
    throw new AnswerError('bad', error instanceof Error ? error.message : String(error));
  }
}

function messageOf(json: unknown): string {
  const parsed = z.object({ message: z.string() }).safeParse(json);
  return parsed.success ? parsed.data.message : '';
}

export function useCycleRecord(year: number): UseQueryResult<CycleRecord> {
  return useQuery({
    queryKey: ['solidarity', 'facts', year],
    queryFn: ({ signal }) => fetchRecord(year, signal),
    staleTime: Infinity,
    networkMode: 'always',
    retry: (_count, error) => !(error instanceof AnswerError),
    retryDelay: (attempt) => Math.min(1000 * 2 ** attempt, 8000),
  });
}
