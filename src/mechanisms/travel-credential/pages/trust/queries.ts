/** What the pages of trust ask of the server. All of it is under one key, so that one change renews all. */
import { useQuery, type QueryClient, type UseQueryResult } from '@tanstack/react-query';
import type * as z from 'zod';
import { ApiRefusal, callApi } from '../../../../desk/api.ts';
import { useLanguage } from '../../../../desk/languages/index.ts';
import {
  certificateAnswerSchema,
  historyAnswerSchema,
  listAnswerSchema,
  type happenedSchema,
} from '../../trust/answers.ts';

const TRUST = 'travel-credential.trust';
export const TRUST_API = '/api/travel-credential/trust';

export type Trust = z.output<typeof listAnswerSchema>;
export type OneCertificate = z.output<typeof certificateAnswerSchema>;
export type Happened = z.output<typeof happenedSchema>;

/** A refusal is an answer; silence is not, and is asked again. */
function useTrustAnswer<Answer>(
  path: string,
  schema: z.ZodType<Answer>,
  asked: Readonly<Record<string, string>> = {},
  enabled = true,
): UseQueryResult<Answer> {
  const language = useLanguage();
  const search = new URLSearchParams({ ...asked, language }).toString();
  return useQuery({
    queryKey: [TRUST, path, search],
    queryFn: ({ signal }) => callApi(`${TRUST_API}/${path}?${search}`, schema, { signal }),
    enabled,
    retry: (_count, error) => !(error instanceof ApiRefusal),
    retryDelay: (attempt) => Math.min(1000 * 2 ** attempt, 8000),
  });
}

/** All certificates, those in which trust was withdrawn too; as it was at a version, or as it is now. */
export function useTrust(version: number | undefined): UseQueryResult<Trust> {
  return useTrustAnswer('certificates', listAnswerSchema, {
    withdrawn: 'yes',
    ...(version === undefined ? {} : { version: String(version) }),
  });
}

export function useCertificate(fingerprint: string): UseQueryResult<OneCertificate> {
  return useTrustAnswer(`certificates/${encodeURIComponent(fingerprint)}`, certificateAnswerSchema);
}

/** The newest first, at most so many. */
export function useTrustHistory(
  each: boolean,
  limit: number,
): UseQueryResult<z.output<typeof historyAnswerSchema>> {
  return useTrustAnswer('history', historyAnswerSchema, {
    limit: String(limit),
    ...(each ? { certificates: 'yes' } : {}),
  });
}

export async function renewTrust(queries: QueryClient): Promise<void> {
  await queries.invalidateQueries({ queryKey: [TRUST] });
}
