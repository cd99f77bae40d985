/** What the traveller's pages ask of the server about journeys in general: nothing of it is about a person. */
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import * as z from 'zod';
import { ApiRefusal, callApi } from '../../../../desk/api.ts';
import { useLanguage } from '../../../../desk/languages/index.ts';
import { publicKeySchema } from '../../journey/events.ts';
import { formatMoment, type Minute } from '../../journey/moment.ts';
import { LAW_VERSIONS, type LawVersion } from '../../journey/versions.ts';
import { API, JOURNEY } from './api.ts';
import { clockBy, type ServerClock } from './server-clock.ts';

/** The minute by the server; servers before it was added leave it out. */
const now = z.string().optional();

const authoritySchema = z.object({
  office: z.string(),
  state: z.string(),
  point: z.string(),
  name: z.string(),
  keyId: z.string().nullable(),
  publicKey: publicKeySchema.nullable(),
});
export type ReceivingAuthority = z.output<typeof authoritySchema>;

const reasonSchema = z.object({
  code: z.string(),
  held: z.enum(['yes', 'no', 'not-yet-known']),
  text: z.string(),
  citation: z.string(),
  url: z.string(),
});
export type SaidReason = z.output<typeof reasonSchema>;

const answerSchema = z.object({
  answer: z.enum(['yes', 'no', 'not-yet-known']),
  reasons: z.array(reasonSchema),
});

export const authoritiesSchema = z.object({ authorities: z.array(authoritySchema), now });

const windowSchema = z.object({
  answer: answerSchema,
  opens: z.string().nullable(),
  closes: z.string().nullable(),
  now,
});
export type SubmissionWindow = z.output<typeof windowSchema>;

const readinessSchema = z.object({
  mode: z.enum(['demonstration', 'operational']),
  answer: answerSchema,
});
export type ReadinessAnswer = z.output<typeof readinessSchema>;

const responsibilitiesSchema = z.object({
  operations: z.array(
    z.object({
      operation: z.string(),
      who: z.string(),
      capacity: z.enum(['controller', 'joint-controller', 'processor', 'none']),
      answers: z.string(),
      means: z.string(),
      citations: z.array(z.string()),
      settled: z.boolean(),
    }),
  ),
});
export type Operation = z.output<typeof responsibilitiesSchema>['operations'][number];

const versionsSchema = z.object({
  default: z.enum(LAW_VERSIONS),
  versions: z.array(
    z.object({
      version: z.enum(LAW_VERSIONS),
      title: z.string(),
      nature: z.string(),
      citation: z.string(),
      parameters: z.array(
        z.object({
          name: z.string(),
          value: z.number().nullable(),
          citation: z.string(),
          assumed: z.string().nullable(),
        }),
      ),
    }),
  ),
});
export type Versions = z.output<typeof versionsSchema>;

const LONGEST_PAUSE_MS = 8_000;
const FIRST_PAUSE_MS = 1_000;
/** How often a page that waits for a time asks whether it has come. */
const WAITING_MS = 30_000;

/** A refusal is an answer; silence is not, and is asked again, also where the browser thinks that it is offline. */
const PATIENT = {
  networkMode: 'always',
  retry: (_count: number, error: Error): boolean => !(error instanceof ApiRefusal),
  retryDelay: (attempt: number): number => Math.min(FIRST_PAUSE_MS * 2 ** attempt, LONGEST_PAUSE_MS),
} as const;

export interface Authorities {
  readonly authorities: readonly ReceivingAuthority[];
  readonly clock: ServerClock | null;
}

/** Asked without an account, of all states: the server does not learn which one somebody travels to. */
export async function fetchAuthorities(signal?: AbortSignal): Promise<Authorities> {
  const found = await callApi(
    `${API}/authorities`,
    authoritiesSchema,
    signal === undefined ? {} : { signal },
  );
  return { authorities: found.authorities, clock: clockBy(found.now) };
}

export function useAuthorities(): UseQueryResult<Authorities> {
  return useQuery({
    queryKey: [JOURNEY, 'authorities'],
    queryFn: ({ signal }) => fetchAuthorities(signal),
    ...PATIENT,
  });
}

/** Whether it may be submitted now; asked again by itself until the window is open. */
export function useWindow(declared: Minute | null, law: LawVersion): UseQueryResult<SubmissionWindow> {
  const search = new URLSearchParams({ declared: formatMoment(declared ?? NO_MINUTE), law }).toString();
  return useQuery({
    queryKey: [JOURNEY, 'window', search],
    queryFn: ({ signal }) => callApi(`${API}/window?${search}`, windowSchema, { signal, unattended: true }),
    enabled: declared !== null,
    refetchInterval: WAITING_MS,
    ...PATIENT,
  });
}

const NO_MINUTE = 0 as Minute;

function useInWords<Answer>(path: string, schema: z.ZodType<Answer>): UseQueryResult<Answer> {
  const language = useLanguage();
  return useQuery({
    queryKey: [JOURNEY, path, language],
    queryFn: ({ signal }) => callApi(`${API}/${path}?language=${language}`, schema, { signal }),
    ...PATIENT,
  });
}

export function useReadiness(): UseQueryResult<ReadinessAnswer> {
  return useInWords('readiness', readinessSchema);
}

export function useResponsibilities(): UseQueryResult<{ readonly operations: readonly Operation[] }> {
  return useInWords('responsibilities', responsibilitiesSchema);
}

export function useVersions(): UseQueryResult<Versions> {
  return useInWords('versions', versionsSchema);
}
