/** What the pages of the Council ask of the server. All of it is under one key, so that one change renews all. */
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import * as z from 'zod';
import { ApiRefusal, callApi } from '../../../../desk/api.ts';
import { useLanguage } from '../../../../desk/languages/index.ts';
import { dossierAnswerSchema, dossierHeadSchema } from '../../outputs/dossier-schema.ts';
import { meetingHeadSchema, meetingSchema } from '../../outputs/meeting-schema.ts';
import { dueAnswerSchema, type DueAnswer } from '../../outputs/due-schema.ts';

export const COUNCIL = 'council';

const meetingsSchema = z.object({ meetings: z.array(meetingHeadSchema) });
const dossiersSchema = z.object({ dossiers: z.array(dossierHeadSchema) });

export type MeetingHead = z.output<typeof meetingHeadSchema>;
export type Meeting = z.output<typeof meetingSchema>;
export type Item = Meeting['items'][number];
export type DossierHead = z.output<typeof dossierHeadSchema>;
export type Dossier = z.output<typeof dossierAnswerSchema>;
export type Source = Dossier['source'];

/** A refusal is an answer; silence is not, and is asked again. */
function useCouncil<Answer>(
  path: string,
  schema: z.ZodType<Answer>,
  asked: Readonly<Record<string, string>> = {},
  enabled = true,
): UseQueryResult<Answer> {
  const language = useLanguage();
  const search = new URLSearchParams({ ...asked, language }).toString();
  return useQuery({
    queryKey: [COUNCIL, path, search],
    queryFn: ({ signal }) => callApi(`/api/council/${path}?${search}`, schema, { signal }),
    enabled,
    retry: (_count, error) => !(error instanceof ApiRefusal),
    retryDelay: (attempt) => Math.min(1000 * 2 ** attempt, 8000),
  });
}

/** The newest first. */
export function useMeetings(): UseQueryResult<{ readonly meetings: readonly MeetingHead[] }> {
  return useCouncil('meetings', meetingsSchema);
}

/** Not asked until it is known which. */
export function useAgenda(meeting: string | undefined): UseQueryResult<Meeting> {
  return useCouncil('agenda', meetingSchema, { meeting: meeting ?? '' }, meeting !== undefined);
}

export function useDossiers(): UseQueryResult<{ readonly dossiers: readonly DossierHead[] }> {
  return useCouncil('dossiers', dossiersSchema);
}

export function useDossier(name: string): UseQueryResult<Dossier> {
  return useCouncil(`dossiers/${encodeURIComponent(name)}`, dossierAnswerSchema);
}

/** What is overdue, and what is due in the coming days. */
export function useDue(days: number): UseQueryResult<DueAnswer> {
  return useCouncil('due', dueAnswerSchema, { days: String(days) });
}
