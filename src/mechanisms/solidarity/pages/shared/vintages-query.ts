/** The vintages of population and GDP that the server has. */
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import * as z from 'zod';
import { callApi } from '../../../../desk/api.ts';
import { vintageSchema, type Vintage } from '../../reference/figures.ts';

const answerSchema = z.object({ vintages: z.array(vintageSchema) });

export function useVintages(): UseQueryResult<readonly Vintage[]> {
  return useQuery({
    queryKey: ['solidarity', 'figures'],
    queryFn: async ({ signal }) =>
      (await callApi('/api/solidarity/figures', answerSchema, { signal })).vintages,
    staleTime: 60_000,
    networkMode: 'always',
  });
}
