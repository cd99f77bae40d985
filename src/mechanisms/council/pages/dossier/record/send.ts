/** One record sent to the server, and whether an earlier try wrote it. */
import { canonicalJson, type Json, type Language } from '#kernel';
import * as z from 'zod';
import { clientOf } from '../../../../../desk/client.ts';
import type { record } from '../../../procedures/record.ts';
import type { RecordName } from '../search.ts';
import { EVENTS } from './read-form.ts';
import type { DossierRecord } from './use-dossier-events.ts';

const recordedSchema = z.object({ version: z.number().int() });
export type Recorded = z.output<typeof recordedSchema>;

export type Data = Readonly<Record<string, unknown>>;

interface Envelope {
  readonly dossier: string;
  readonly idempotencyKey: string;
  readonly language: Language;
}

/** Throws what `readFailure` understands; any other error means that it is not known what the server did. */
export async function send(what: RecordName, data: Data, envelope: Envelope): Promise<Recorded> {
  const client = clientOf<typeof record>('council', 'record');
  // What is recorded is known at run time alone; the schema of the event has read the data, the server reads them again.
  const call = client[what] as (input: object) => Promise<unknown>;
  return recordedSchema.parse(await call({ ...data, ...envelope }));
}

/**
 * The same, recorded after what was on screen: an earlier try wrote it and its answer was lost. Looked for before a
 * step is sent again, since the server would refuse one that is taken.
 */
export function writtenAfter(
  { events }: Pick<DossierRecord, 'events'>,
  seen: number,
  what: RecordName,
  data: Data,
): Recorded | undefined {
  const wanted = canonicalJson(data as Json);
  return events.find(
    (event) =>
      event.version > seen && event.type === EVENTS[what] && canonicalJson(event.data as Json) === wanted,
  );
}
