/** The events of the cycle as the register holds them, and the state that follows from them. */
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import * as z from 'zod';
import { cycleStream, readCycleEvent } from '../../events.ts';
import { foldCycle } from '../../record/apply.ts';
import type { CycleState } from '../../record/state.ts';

const eventSchema = z.object({
  version: z.number().int(),
  type: z.string(),
  data: z.unknown(),
  actor: z.string(),
  recordedAt: z.string(),
});
export type RoundEvent = z.output<typeof eventSchema>;

export interface RoundRecord {
  readonly events: readonly RoundEvent[];
  readonly cycle: CycleState;
  readonly version: number;
}

/** Reads the stream of a year; one that has not begun is empty. */
export async function fetchEvents(year: number, signal?: AbortSignal): Promise<RoundRecord> {
  const stream = encodeURIComponent(cycleStream(year));
  const response = await fetch(`/api/register/events?stream=${stream}`, signal ? { signal } : {});
  if (response.status === 404) return { events: [], cycle: foldCycle(year, []), version: 0 };
  if (!response.ok) throw new Error(`The server answered with status ${response.status}.`);
  const { events } = z.object({ events: z.array(eventSchema) }).parse(await response.json());
  return {
    events,
    cycle: foldCycle(year, events.map(readCycleEvent)),
    version: events.at(-1)?.version ?? 0,
  };
}

export function eventsKey(year: number): readonly unknown[] {
  return ['solidarity', 'round', year];
}

export function useEvents(year: number): UseQueryResult<RoundRecord> {
  return useQuery({
    queryKey: eventsKey(year),
    queryFn: ({ signal }) => fetchEvents(year, signal),
    networkMode: 'always',
    retry: true,
    retryDelay: (attempt) => Math.min(1000 * 2 ** attempt, 8000),
  });
}
