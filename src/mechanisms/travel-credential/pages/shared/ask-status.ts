/** What became of a submission, asked by its handle. */
import * as z from 'zod';
import { callApi } from '../../../../desk/api.ts';
import { DECISIONS } from '../../journey/rules/decision.ts';
import type { Stage } from '../../journey/status.ts';
import type { KeptSubmission } from '../device/wallet.ts';
import { API } from './api.ts';

/** The module of the stages reads the register, and so cannot run here. */
const STAGES = [
  'in-transit',
  'delivered',
  'decided',
  'withdrawn',
  'erased',
] as const satisfies readonly Stage[];

const statusSchema = z.object({
  stage: z.enum(STAGES),
  receivedAt: z.string(),
  deliveredAt: z.string().nullable(),
  decision: z.enum(DECISIONS).nullable(),
  eraseBy: z.string(),
  erasedAt: z.string().nullable(),
});
export type Status = z.output<typeof statusSchema>;

type Held = Pick<KeptSubmission, 'submission' | 'handle'>;

/** Throws an ApiRefusal of kind `not-found` where the server has none of this name and handle. */
export function askStatus({ submission, handle }: Held, signal?: AbortSignal): Promise<Status> {
  return callApi(`${API}/status`, statusSchema, {
    method: 'POST',
    body: { submission, handle },
    unattended: true,
    ...(signal === undefined ? {} : { signal }),
  });
}

/** Withdraws the consent: all of it is erased at once, wherever it is. */
export function withdraw({ submission, handle }: Held): Promise<Status> {
  return callApi(`${API}/withdrawals`, statusSchema, { method: 'POST', body: { submission, handle } });
}
