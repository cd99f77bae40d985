/** What the register holds of a dossier: its version, and the terms as they were recorded last. */
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import * as z from 'zod';
import { callApi } from '../../../../../desk/api.ts';
import { DOSSIERS, EVENT_SCHEMAS, type EventData } from '../../../events.ts';
import { COUNCIL } from '../../shared/queries.ts';

const eventsSchema = z.object({
  events: z.array(z.object({ version: z.number().int(), type: z.string(), data: z.json() })),
});
export type DossierEvent = z.output<typeof eventsSchema>['events'][number];

export interface DossierRecord {
  readonly events: readonly DossierEvent[];
  readonly version: number;
  readonly terms: EventData<'TermsSet'> | null;
}

export async function fetchRecord(name: string, signal?: AbortSignal): Promise<DossierRecord> {
  const path = `/api/register/events?stream=${encodeURIComponent(`${DOSSIERS}${name}`)}`;
  const { events } = await callApi(path, eventsSchema, signal ? { signal } : {});
  const since = events.slice(events.findLastIndex(({ type }) => type === 'DossierRemoved') + 1);
  const set = since.findLast(({ type }) => type === 'TermsSet');
  return {
    events,
    version: events.at(-1)?.version ?? 0,
    terms: set === undefined ? null : EVENT_SCHEMAS.TermsSet.parse(set.data),
  };
}

/** Silence is asked again; what was typed waits for it. */
export function useDossierRecord(name: string): UseQueryResult<DossierRecord> {
  return useQuery({
    queryKey: [COUNCIL, 'record', name],
    queryFn: ({ signal }) => fetchRecord(name, signal),
    retry: true,
    retryDelay: (attempt) => Math.min(1000 * 2 ** attempt, 8000),
  });
}
