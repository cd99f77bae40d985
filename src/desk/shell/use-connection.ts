/** Whether the server can be reached: asked now and then, at once when a request failed, and often until it is back. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import * as z from 'zod';
import { callApi, NoAnswer } from '../api.ts';

export type Connection = 'up' | 'offline' | 'silent';

/** The question whether the server is there, for who wants it asked at once. */
export const HEALTH = ['health'];
const NOW_AND_THEN = 30_000;
const WAITING = 3_000;
const healthSchema = z.object({ status: z.literal('ok'), version: z.string() });

export interface ConnectionState {
  readonly connection: Connection;
  /** When the server last answered, in milliseconds; 0 for never. */
  readonly lastAnswer: number;
}

export function useConnection(): ConnectionState {
  const queries = useQueryClient();
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  const { isError, dataUpdatedAt } = useQuery({
    queryKey: HEALTH,
    queryFn: ({ signal }) => callApi('/health', healthSchema, { signal, unattended: true }),
    retry: false,
    networkMode: 'always',
    refetchInterval: ({ state }) => (state.status === 'error' ? WAITING : NOW_AND_THEN),
  });
  const connection = online ? (isError ? 'silent' : 'up') : 'offline';
  const before = useRef<Connection>(connection);

  useEffect(() => {
    // Back again: what was asked in the meantime, or may have changed, is asked anew.
    if (before.current !== 'up' && connection === 'up') {
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== HEALTH[0] });
    }
    before.current = connection;
  }, [connection, queries]);

  useEffect(
    () =>
      queries.getQueryCache().subscribe(({ query, type }) => {
        const failed = type === 'updated' && query.state.fetchFailureReason !== null;
        if (!failed || query.queryKey[0] === HEALTH[0]) return;
        const reason: unknown = query.state.fetchFailureReason;
        if (reason instanceof NoAnswer || reason instanceof TypeError) {
          void queries.invalidateQueries({ queryKey: HEALTH }, { cancelRefetch: false });
        }
      }),
    [queries],
  );
  return { connection, lastAnswer: dataUpdatedAt };
}

function subscribe(changed: () => void): () => void {
  addEventListener('online', changed);
  addEventListener('offline', changed);
  return () => {
    removeEventListener('online', changed);
    removeEventListener('offline', changed);
  };
}
