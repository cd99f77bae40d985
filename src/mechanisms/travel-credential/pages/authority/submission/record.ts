/** What the register keeps of a submission, folded: public, and never what was in it. */
import * as z from 'zod';
import { EVENT_SCHEMAS, type EventData } from '../../../journey/events.ts';
import { parseMoment, type Minute } from '../../../journey/moment.ts';

export const eventSchema = z.object({
  version: z.number().int(),
  type: z.string(),
  actor: z.string(),
  recordedAt: z.string(),
  hash: z.string(),
  data: z.record(z.string(), z.unknown()),
});
export type RecordedStep = z.output<typeof eventSchema>;

export interface SubmissionRecord {
  /** `NL/SPL`. */
  readonly office: string;
  readonly decision: {
    readonly decision: EventData<'DecisionRecorded'>['decision'];
    readonly at: Minute;
  } | null;
  /** When all is erased, as far as it is recorded. */
  readonly eraseBy: Minute;
  readonly erased: { readonly at: Minute; readonly ground: EventData<'SubmissionErased'>['ground'] } | null;
}

const { SubmissionReceived, DecisionRecorded, SubmissionErased } = EVENT_SCHEMAS;

/** Null where nothing was received under the name. */
export function recordOf(steps: readonly RecordedStep[]): SubmissionRecord | null {
  const lastOf = (type: string): unknown => steps.findLast((step) => step.type === type)?.data;
  const received = SubmissionReceived.safeParse(lastOf('SubmissionReceived')).data;
  if (received === undefined) return null;
  const decided = DecisionRecorded.safeParse(lastOf('DecisionRecorded')).data;
  const erased = SubmissionErased.safeParse(lastOf('SubmissionErased')).data;
  return {
    office: received.office,
    decision: decided === undefined ? null : { decision: decided.decision, at: parseMoment(decided.at) },
    eraseBy: parseMoment((decided ?? received).eraseBy),
    erased: erased === undefined ? null : { at: parseMoment(erased.at), ground: erased.ground },
  };
}
