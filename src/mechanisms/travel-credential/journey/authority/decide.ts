/** The guard's decision: recorded at once, its reasons with the rest of what is erased. */
import { Refusal } from '#kernel';
import type { Store } from '#store';
import { event, submissionStream } from '../events.ts';
import { mustHold } from '../held.ts';
import { formatMoment, minuteOf, timeOf, type Minute } from '../moment.ts';
import { officeOf, type OfficeName } from '../office.ts';
import { readEnvelope, type SubmissionEnvelope } from '../router/envelope.ts';
import { mayDecide, type Decision, type RefusalGround } from '../rules/decision.ts';
import { erasureOf } from '../rules/erasure.ts';
import type { LawVersion } from '../versions.ts';
import { delivered } from './open.ts';

export interface GuardDecision extends OfficeName {
  readonly submission: string;
  readonly decision: Decision;
  readonly grounds: readonly RefusalGround[];
  /** In the guard's own words; kept in the vault only. */
  readonly explanation: string | null;
  readonly at: Minute;
}

const PURPOSE = 'decision at the border';

/** Throws a Refusal of kind `barred` where it may not be recorded. Gives when all is erased. */
export async function decide(
  store: Store,
  given: GuardDecision,
  actor: string,
  time: Date,
): Promise<{ readonly eraseBy: Minute }> {
  const { submission, decision, grounds, explanation, at } = given;
  await delivered(store, officeOf(given), submission, time);
  const now = minuteOf(time);
  const changed = await store.mailbox.amend(submission, async (found, keep) => {
    const envelope = readEnvelope(found);
    const declared = minuteOf(found.dueAt);
    const received = minuteOf(found.receivedAt);
    const { decision: earlier } = envelope;
    const explained = explanation !== null;
    mustHold(mayDecide({ decision, grounds, explained, at, received, declared, now, earlier }), 'decision');
    const eraseAt = decision === 'no-show' ? found.eraseAt : afterCrossing(at, declared, envelope.law);
    const { digest } = await keep({ decision, grounds, explanation }, PURPOSE, eraseAt);
    const after: SubmissionEnvelope = { ...envelope, decision, decidedAt: at };
    const eraseBy = formatMoment(minuteOf(eraseAt));
    const proof = {
      stream: submissionStream(submission),
      actor,
      events: [event('DecisionRecorded', { decision, at: formatMoment(at), digest, eraseBy })],
    };
    return { envelope: { ...after }, eraseAt, proof };
  });
  if (!changed) {
    throw new Refusal('not-found', `The submission ${submission} was erased meanwhile.`, {
      where: 'submission',
    });
  }
  return { eraseBy: minuteOf(changed.eraseAt) };
}

function afterCrossing(decided: Minute, declared: Minute, law: LawVersion): Date {
  const erasure = erasureOf({ declared, decided, withdrawn: null }, law);
  mustHold(erasure, 'law');
  return timeOf(erasure.outcome.at);
}
