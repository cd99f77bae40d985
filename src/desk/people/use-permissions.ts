/** Every action of the house, in the reader's language: whether they may do it, and why or why not. */
import { useQuery } from '@tanstack/react-query';
import * as z from 'zod';
import { permissionSchema, type Permission } from '../../server/session/contract.ts';
import { callApi } from '../api.ts';
import { useLanguage } from '../languages/index.ts';

const schema = z.object({ actions: z.array(permissionSchema) });

/** Undefined until the server has answered. */
export function usePermissions(): readonly Permission[] | undefined {
  const language = useLanguage();
  const { data } = useQuery({
    queryKey: ['access', 'may', language],
    queryFn: ({ signal }) => callApi(`/api/access/may?language=${language}`, schema, { signal }),
  });
  return data?.actions;
}
