/** Events of the register as the server gives them, the newest first. */
import { useInfiniteQuery, type InfiniteData, type UseInfiniteQueryResult } from '@tanstack/react-query';
import * as z from 'zod';
import { callApi } from '../api.ts';

const eventSchema = z.object({
  stream: z.string(),
  version: z.number(),
  position: z.number(),
  type: z.string(),
  data: z.unknown(),
  actor: z.string(),
  recordedAt: z.string(),
  hash: z.string(),
});

export type RegisterEvent = z.output<typeof eventSchema>;

const answerSchema = z.object({ events: z.array(eventSchema), next: z.number().nullable() });

type EventPage = z.output<typeof answerSchema>;

/** Which events; all of them where nothing is asked. */
export interface EventsAsked {
  readonly stream?: string | undefined;
  readonly version?: number | undefined;
  readonly type?: string | undefined;
}

/** Page by page, the newest first; asked again every minute, since others record too. */
export function useRegisterEvents(
  { stream, version, type }: EventsAsked,
  limit: number,
): UseInfiniteQueryResult<InfiniteData<EventPage>> {
  return useInfiniteQuery({
    queryKey: ['register', 'recent', stream, version, type, limit],
    queryFn: ({ pageParam, signal }) => {
      const asked = new URLSearchParams({ limit: String(limit) });
      if (pageParam !== null) asked.set('before', String(pageParam));
      if (stream !== undefined) asked.set('stream', stream);
      if (version !== undefined) asked.set('version', String(version));
      if (type !== undefined) asked.set('type', type);
      return callApi(`/api/register/recent?${asked.toString()}`, answerSchema, {
        signal,
        // It is asked again by itself every minute.
        unattended: true,
      });
    },
    initialPageParam: null as number | null,
    getNextPageParam: ({ next }) => next,
    refetchInterval: 60_000,
  });
}
