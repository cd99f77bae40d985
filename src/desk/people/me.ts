/** Who the reader is: asked of the server once a minute and after whatever changes it. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import * as z from 'zod';
import { sessionSchema, type SessionAnswer } from '../../server/session/contract.ts';
import { callApi } from '../api.ts';

export type Me = SessionAnswer;

export const ME = ['session'] as const;

/** Undefined until the server has answered. */
export function useMe(): Me | undefined {
  const { data } = useQuery({
    queryKey: ME,
    queryFn: ({ signal }) => callApi('/session', sessionSchema, { signal, unattended: true }),
    staleTime: 60_000,
    refetchInterval: 60_000,
  });
  return data;
}

/** To call when somebody signed in: whatever was fetched for another reader is fetched again. */
export function useSignedIn(): (me: Me) => void {
  const queries = useQueryClient();
  return useCallback(
    (me) => {
      queries.setQueryData(ME, me);
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== ME[0] });
    },
    [queries],
  );
}

/** Tells the server that somebody is there, which moves the end of an idle session. */
export function useStaySignedIn(): () => Promise<void> {
  const queries = useQueryClient();
  return useCallback(async () => {
    queries.setQueryData(ME, await callApi('/session', sessionSchema));
  }, [queries]);
}

/** Signs out and forgets whatever was fetched; what is on screen is fetched anew, for a reader. */
export function useSignOut(): () => Promise<void> {
  const queries = useQueryClient();
  return useCallback(async () => {
    await callApi('/session', z.null(), { method: 'DELETE' });
    await queries.resetQueries();
  }, [queries]);
}
