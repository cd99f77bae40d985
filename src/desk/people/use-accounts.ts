/** Who has an account: asked for administration alone, which is kept in the log of views. */
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import * as z from 'zod';
import { accountSchema } from '../../server/session/contract.ts';
import { callApi } from '../api.ts';

const schema = z.object({ accounts: z.array(accountSchema) });

/** Asks nothing unless `wanted`. */
export function useAccounts(wanted: boolean): UseQueryResult<z.output<typeof schema>> {
  return useQuery({
    queryKey: ['access', 'accounts'],
    queryFn: ({ signal }) => callApi('/api/access/accounts', schema, { purpose: 'administration', signal }),
    refetchOnWindowFocus: false,
    enabled: wanted,
  });
}
