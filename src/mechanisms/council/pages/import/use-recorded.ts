/** The agenda of the meeting as it is on record, with what came of its points. */
import { useQuery } from '@tanstack/react-query';
import * as z from 'zod';
import { callApi } from '../../../../desk/api.ts';
import type { AgendaData, OutcomeData } from '../../confirm/agenda-data.ts';
import type { RecordedMeeting } from '../../confirm/plan-types.ts';

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

// The server checks every event as it reads it; here it is only passed on and compared.
const schema = z.object({
  name: z.string(),
  agenda: z.custom<AgendaData>(isObject),
  outcomes: z.object({ outcomes: z.array(z.custom<OutcomeData>(isObject)) }).nullable(),
});

const meetingsSchema = z.object({ meetings: z.array(z.object({ name: z.string() })) });

/** Null where there is none; undefined while it is not known yet. */
export function useRecorded(meeting: string | null): RecordedMeeting | null | undefined {
  const { data } = useQuery({
    queryKey: ['council', 'recorded', meeting],
    queryFn: ({ signal }) => (meeting === null ? null : recordedOf(meeting, signal)),
    staleTime: 10_000,
  });
  return meeting === null ? null : data;
}

/** The list tells whether there is one: what is not there is not asked for. */
async function recordedOf(meeting: string, signal: AbortSignal): Promise<RecordedMeeting | null> {
  const { meetings } = await callApi('/api/council/meetings', meetingsSchema, { signal });
  if (!meetings.some(({ name }) => name === meeting)) return null;
  const found = await callApi(`/api/council/agendas/${meeting}`, schema, { signal });
  return { ...found.agenda, name: found.name, outcomes: found.outcomes?.outcomes ?? [] };
}
