/** What the pages of an authority ask the server; none of it holds personal data. */
import type { StateCode } from '#kernel';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import * as z from 'zod';
import { ApiRefusal, callApi } from '../../../../desk/api.ts';
import { DIRECTIONS } from '../../journey/events.ts';
import { formatMoment, parseMoment, type Minute } from '../../journey/moment.ts';
import { DECISIONS } from '../../journey/rules/decision.ts';
import { API, JOURNEY } from '../shared/api.ts';

const INBOX_MS = 30_000;
const LOG_MS = 60_000;
const LONGEST_PAUSE = 8_000;

const moment = z.string().transform(parseMoment);

const officeSchema = z.object({
  office: z.string(),
  point: z.string(),
  name: z.string(),
  keyId: z.string().nullable(),
  until: moment.nullable(),
  endsSoon: z.boolean(),
});
export type Office = z.output<typeof officeSchema>;

const lineSchema = z.object({
  submission: z.string(),
  direction: z.enum(DIRECTIONS),
  declared: moment,
  receivedAt: moment,
  decision: z.enum(DECISIONS).nullable(),
  eraseBy: moment,
});
export type InboxLine = z.output<typeof lineSchema>;

const erasureSchema = z.object({
  submission: z.string(),
  at: moment,
  eraseBy: moment,
  ground: z.enum(['crossing', 'declared-time', 'withdrawn']),
  items: z.number().int(),
  version: z.number().int(),
});
export type Erasure = z.output<typeof erasureSchema>;

const officesSchema = z.object({ authorities: z.array(officeSchema) });
const inboxSchema = z.object({ submissions: z.array(lineSchema) });
const erasedSchema = z.object({ erasures: z.array(erasureSchema) });

/** The border crossing points of a state that receive. */
export function useOffices(state: StateCode): UseQueryResult<{ readonly authorities: readonly Office[] }> {
  return useAsked(['authorities', state], `authorities?state=${state}`, officesSchema);
}

export interface Period {
  readonly from: Minute | null;
  readonly to: Minute | null;
}

/** Asked again by itself, so that a screen on the wall is up to date. */
export function useInbox(
  { state, point }: { readonly state: StateCode; readonly point: string },
  { from, to }: Period,
  enabled: boolean,
): UseQueryResult<{ readonly submissions: readonly InboxLine[] }> {
  const search = new URLSearchParams({
    state,
    point,
    ...(from === null ? {} : { from: formatMoment(from) }),
    ...(to === null ? {} : { to: formatMoment(to) }),
  }).toString();
  return useAsked(['inbox', search], `inbox?${search}`, inboxSchema, { every: INBOX_MS, enabled });
}

/** The newest erasures of an office. */
export function useErased(
  { state, point }: { readonly state: StateCode; readonly point: string },
  limit: number,
): UseQueryResult<{ readonly erasures: readonly Erasure[] }> {
  const search = new URLSearchParams({ state, point, limit: String(limit) }).toString();
  return useAsked(['erased', search], `erased?${search}`, erasedSchema, { every: LOG_MS });
}

interface Asked {
  readonly every?: number;
  readonly enabled?: boolean;
}

/** A refusal is an answer; silence is not, and is asked again. Nobody need be there for it. */
function useAsked<Schema extends z.ZodType>(
  key: readonly string[],
  path: string,
  schema: Schema,
  { every, enabled = true }: Asked = {},
): UseQueryResult<z.output<Schema>> {
  return useQuery({
    queryKey: [JOURNEY, ...key],
    queryFn: ({ signal }) => callApi(`${API}/${path}`, schema, { signal, unattended: true }),
    enabled,
    ...(every === undefined ? {} : { refetchInterval: every }),
    retry: (_count, error) => !(error instanceof ApiRefusal),
    retryDelay: (attempt) => Math.min(1_000 * 2 ** attempt, LONGEST_PAUSE),
  });
}
