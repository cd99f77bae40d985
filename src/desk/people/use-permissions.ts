/** Every action of the house, in the reader's language: whether they may do it, and why or why not. */
import { useQuery } from '@tanstack/react-query';
import * as z from 'zod';
import { callApi } from '../api.ts';
import { useLanguage } from '../languages/index.ts';

const schema = z.object({
  actions: z.array(
    z.object({
      action: z.string(),
      summary: z.string(),
      allowed: z.boolean(),
      because: z.string(),
    }),
  ),
});

export type Permission = z.output<typeof schema>['actions'][number];

/** Undefined until the server has answered. */
export function usePermissions(): readonly Permission[] | undefined {
  const language = useLanguage();
  const { data } = useQuery({
    queryKey: ['access', 'may', language],
    queryFn: ({ signal }) => callApi(`/api/access/may?language=${language}`, schema, { signal }),
  });
  return data?.actions;
}
