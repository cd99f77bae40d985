/** What stands on the outside of a submission while it is there. */
import type { Envelope } from '#store';
import * as z from 'zod';
import { DIRECTIONS } from '../events.ts';
import type { Minute } from '../moment.ts';
import { DECISIONS } from '../rules/decision.ts';
import { LAW_VERSIONS } from '../versions.ts';

const envelopeSchema = z.object({
  direction: z.enum(DIRECTIONS),
  law: z.enum(LAW_VERSIONS),
  keyId: z.string(),
  decision: z.enum(DECISIONS).nullable(),
  decidedAt: z
    .number()
    .int()
    .nullable()
    .transform((minute) => minute as Minute | null),
});
export type SubmissionEnvelope = z.output<typeof envelopeSchema>;

export function readEnvelope({ envelope }: Pick<Envelope, 'envelope'>): SubmissionEnvelope {
  return envelopeSchema.parse(envelope);
}
