/** What the register says of a submission, asked again every minute by itself, also where nobody looks at the page. */
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import * as z from 'zod';
import { callApi } from '../../../../../desk/api.ts';
import { API, JOURNEY } from '../../shared/api.ts';
import { eventSchema, type RecordedStep } from './record.ts';

const EVERY_MS = 60_000;
const proofSchema = z.object({ stream: z.string(), events: z.array(eventSchema) });

export interface Proof {
  readonly stream: string;
  readonly events: readonly RecordedStep[];
}

export function proofKey(submission: string): readonly string[] {
  return [JOURNEY, 'proof', submission];
}

export function useRecord(submission: string): UseQueryResult<Proof> {
  return useQuery({
    queryKey: proofKey(submission),
    queryFn: ({ signal }) =>
      callApi(`${API}/submissions/${encodeURIComponent(submission)}/proof`, proofSchema, {
        signal,
        unattended: true,
      }),
    refetchInterval: EVERY_MS,
    refetchIntervalInBackground: true,
  });
}
