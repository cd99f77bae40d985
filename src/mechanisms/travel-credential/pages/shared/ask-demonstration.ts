/** Whether a demonstration stands: asked by who starts one, and by who has no document. */
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import * as z from 'zod';
import { callApi } from '../../../../desk/api.ts';
import { API, JOURNEY } from './api.ts';

const standingSchema = z.object({ standing: z.boolean(), until: z.string().nullable() });

/** Until when there is one; null where there is none. */
export function useDemonstration(): UseQueryResult<string | null> {
  return useQuery({
    queryKey: [JOURNEY, 'demonstration'],
    queryFn: async ({ signal }) => {
      const { standing, until } = await callApi(`${API}/demonstration`, standingSchema, { signal });
      return standing ? until : null;
    },
    retry: false,
  });
}
