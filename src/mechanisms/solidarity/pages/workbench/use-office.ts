/** The scenarios that the reader's office keeps on the server, for whoever acts in a role. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import * as z from 'zod';
import { callApi } from '../../../../desk/api.ts';
import { useMe } from '../../../../desk/people/me.ts';
import { useSubmit } from '../../../../desk/people/use-submit.ts';
import { freeName } from './saved-store.ts';

const keptSchema = z.object({ name: z.string(), text: z.string() });
const listSchema = z.object({ scenarios: z.array(keptSchema) });

export type Kept = z.output<typeof keptSchema>;

export interface Office {
  readonly role: string;
  /** Where the role acts for one. */
  readonly state: string | null;
  /** Undefined until the server has answered. */
  readonly scenarios: readonly Kept[] | undefined;
  readonly busy: boolean;
  /** Why the last thing that was asked was not done; null when it was. */
  readonly wrong: string | null;
  /** Keeps it, under another name where its own is taken. */
  readonly share: (scenario: Kept) => Promise<boolean>;
  readonly remove: (name: string) => Promise<boolean>;
}

/** Null for who reads without a role: they have no office. */
export function useOffice(year: number): Office | null {
  const me = useMe();
  const works = me !== undefined && me.role !== 'reader';
  const queries = useQueryClient();
  const { busy, wrong, run } = useSubmit();
  const queryKey = ['solidarity', 'scenarios', year];
  const path = `/api/solidarity/${year}/scenarios`;
  const { data } = useQuery({
    queryKey,
    queryFn: ({ signal }) => callApi(path, listSchema, { signal }),
    enabled: works,
  });
  if (!works) return null;
  const change = (work: () => Promise<unknown>): Promise<boolean> =>
    run(async () => {
      try {
        await work();
      } finally {
        await queries.invalidateQueries({ queryKey });
      }
    });
  return {
    role: me.role,
    state: me.state,
    scenarios: data?.scenarios,
    busy,
    wrong,
    share: ({ name, text }) =>
      change(async () => {
        // Looked at afresh: a colleague may just have taken the name.
        const { scenarios } = await callApi(path, listSchema);
        const taken = scenarios.map((one) => ({ ...one, year }));
        const body = { name: freeName(name.slice(0, 110), year, taken), text };
        await callApi(path, keptSchema, { method: 'POST', body });
      }),
    remove: (name) => change(() => callApi(path, z.unknown(), { method: 'DELETE', body: { name } })),
  };
}
