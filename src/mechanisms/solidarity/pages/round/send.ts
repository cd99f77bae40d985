/** One action sent to the server, and what the register answers. */
import * as z from 'zod';
import { clientOf } from '../../../../desk/client.ts';
import type { recordProcedures } from '../../procedures/record.ts';
import type { ActionName } from '../../record/actions.ts';

const recordedSchema = z.object({
  version: z.number().int(),
  type: z.string(),
  recordedAt: z.string(),
  actor: z.string(),
});
export type Recorded = z.output<typeof recordedSchema>;

export interface Envelope {
  readonly year: number;
  readonly expectedVersion?: number;
  readonly idempotencyKey: string;
  readonly language: 'en' | 'nl';
}

/** Throws what `readFailure` understands; any other error means that it is not known what the server did. */
export async function sendAction(
  action: ActionName,
  data: Readonly<Record<string, unknown>>,
  envelope: Envelope,
): Promise<Recorded> {
  const client = clientOf<typeof recordProcedures>('solidarity', 'record');
  // Data and action are known at run time alone; the schema of the event has read the data, the server reads them again.
  const call = client[action] as (input: object) => Promise<unknown>;
  return recordedSchema.parse(await call({ ...data, ...envelope }));
}
