/** One of the two logs, page by page, and the names of the accounts in it for who may know them. */
import { useInfiniteQuery } from '@tanstack/react-query';
import type * as z from 'zod';
import { callApi } from '../api.ts';
import { useMe } from './me.ts';
import { useAccounts } from './use-accounts.ts';

/** Why a log is looked at: one's own, or as an administrator everyone's. Looking at it is kept too. */
export type LogPurpose = 'own-views' | 'administration';

interface Log<Page> {
  /** Undefined until the server has answered. */
  readonly pages: readonly Page[] | undefined;
  readonly more: (() => void) | null;
  /** Its name where the caller may know it, else its id. */
  readonly nameOf: (account: string | null) => string | null;
}

export function useLog<Page extends { readonly next: number | null }>(
  path: '/api/access/views' | '/api/access/sign-ins',
  purpose: LogPurpose,
  schema: z.ZodType<Page>,
): Log<Page> {
  const { data, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['access', path, purpose],
    queryFn: ({ pageParam, signal }) =>
      callApi(`${path}?limit=20${pageParam === null ? '' : `&before=${pageParam}`}`, schema, {
        purpose,
        signal,
      }),
    initialPageParam: null as number | null,
    getNextPageParam: ({ next }) => next,
    refetchOnWindowFocus: false,
  });
  const me = useMe();
  const accounts = useAccounts(purpose === 'administration').data?.accounts ?? [];
  return {
    pages: data?.pages,
    more: hasNextPage ? () => void fetchNextPage() : null,
    nameOf: (id) =>
      id === me?.account ? (me?.name ?? id) : (accounts.find((account) => account.id === id)?.name ?? id),
  };
}
