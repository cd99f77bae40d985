/** What became of a submission, folded from what the register says of it. Nothing of what was in it. */
import { fold, Refusal } from '#kernel';
import type { Store } from '#store';
import { readEvent, submissionStream, type EventData, type JourneyEvent } from './events.ts';
import { handleDigest } from './seal.ts';

export const STAGES = ['in-transit', 'delivered', 'decided', 'withdrawn', 'erased'] as const;
export type Stage = (typeof STAGES)[number];

export interface SubmissionStatus {
  readonly received: EventData<'SubmissionReceived'>;
  readonly deliveredAt: string | null;
  readonly decision: EventData<'DecisionRecorded'> | null;
  readonly withdrawnAt: string | null;
  readonly erased: EventData<'SubmissionErased'> | null;
}

export function stageOf({ deliveredAt, decision, erased }: SubmissionStatus): Stage {
  if (erased !== null) return erased.ground === 'withdrawn' ? 'withdrawn' : 'erased';
  if (decision !== null) return 'decided';
  return deliveredAt === null ? 'in-transit' : 'delivered';
}

/** Null where nothing was received under this name. */
export async function statusOf(
  { register }: Pick<Store, 'register'>,
  submission: string,
): Promise<SubmissionStatus | null> {
  const events = (await register.read(submissionStream(submission))).map(readEvent);
  const received = events.find((one) => one.type === 'SubmissionReceived');
  if (received?.type !== 'SubmissionReceived') return null;
  const begun: SubmissionStatus = {
    received: received.data,
    deliveredAt: null,
    decision: null,
    withdrawnAt: null,
    erased: null,
  };
  return fold(events, begun, after);
}

function after(status: SubmissionStatus, { type, data }: JourneyEvent): SubmissionStatus {
  switch (type) {
    case 'SubmissionDelivered':
      return { ...status, deliveredAt: data.at };
    case 'DecisionRecorded':
      return { ...status, decision: data };
    case 'ConsentWithdrawn':
      return { ...status, withdrawnAt: data.at };
    case 'SubmissionErased':
      return { ...status, erased: data };
    default:
      return status;
  }
}

/** The status, for who holds the handle. A wrong handle and a name that nobody used are the same refusal. */
export async function ownStatus(
  store: Pick<Store, 'register'>,
  submission: string,
  handle: string,
): Promise<SubmissionStatus> {
  const status = await statusOf(store, submission);
  if (status && status.received.handleDigest === (await handleDigest(handle))) return status;
  throw new Refusal('not-found', 'There is no submission under this name and handle.', {
    where: 'handle',
    remedy: 'Use the handle that the device kept when it submitted.',
  });
}
