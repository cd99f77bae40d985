/** Erasing: when it is due, and at once where consent is withdrawn. The proof stays, without content. */
import type { Envelope, Proof, Store } from '#store';
import { erasuresStream, event, submissionStream, type EventData, type JourneyEvent } from './events.ts';
import { addMinutes, formatMoment, minuteOf, timeOf, type Minute } from './moment.ts';
import { ERASE_AHEAD_MINUTES } from './parameters.ts';
import { readEnvelope } from './router/envelope.ts';

type Ground = EventData<'SubmissionErased'>['ground'];

/** Erases all that would be late by the next run. Gives how many submissions went. */
export async function eraseDue(store: Store, time: Date, signal?: AbortSignal): Promise<number> {
  const now = minuteOf(time);
  const until = timeOf(addMinutes(now, ERASE_AHEAD_MINUTES));
  let erased = 0;
  for (const { id } of await store.mailbox.due(until)) {
    if (signal?.aborted) break;
    const gone = await store.mailbox.erase(
      id,
      'travel credential due',
      (was, items) => proofs(was, items, groundOf(was), now, []),
      // Somebody may have recorded a late crossing since it was looked up.
      ({ eraseAt }) => eraseAt <= until,
    );
    if (gone) erased += 1;
  }
  return erased;
}

/** Consent withdrawn: all is erased at once, wherever it is; false where it was gone already. */
export function eraseWithdrawn({ mailbox }: Store, submission: string, time: Date): Promise<boolean> {
  const now = minuteOf(time);
  return mailbox.erase(submission, 'consent withdrawn', (was, items) =>
    proofs(was, items, 'withdrawn', now, [event('ConsentWithdrawn', { at: formatMoment(now) })]),
  );
}

function groundOf(was: Envelope): Ground {
  const { decision } = readEnvelope(was);
  return decision === null || decision === 'no-show' ? 'declared-time' : 'crossing';
}

/** In the stream of the submission, for the traveller; and in the log of the office. */
function proofs(
  { id, office, eraseAt }: Envelope,
  items: number,
  ground: Ground,
  now: Minute,
  before: readonly JourneyEvent[],
): readonly Proof[] {
  const data = { ground, at: formatMoment(now), eraseBy: formatMoment(minuteOf(eraseAt)), items };
  const actor = 'travel-credential';
  return [
    { stream: submissionStream(id), actor, events: [...before, event('SubmissionErased', data)] },
    { stream: erasuresStream(office), actor, events: [event('ErasureLogged', { ...data, submission: id })] },
  ];
}
