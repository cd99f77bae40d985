/**
 * The Traveller Router: looks at the outside of a message, takes it in transit, delivers it, and keeps nothing. It is
 * given the register and the mailbox only, and no file of this folder can open a message.
 */
import { Refusal } from '#kernel';
import type { Store } from '#store';
import { authoritiesIn, takesKey } from '../authorities.ts';
import { event, submissionStream } from '../events.ts';
import { mustHold } from '../held.ts';
import { formatMoment, dayOfMoment, minuteOf, timeOf, type Minute } from '../moment.ts';
import { noOffice, officeOf, type OfficeName } from '../office.ts';
import { MOST_MESSAGE_CHARACTERS } from '../parameters.ts';
import { readinessIn } from '../readiness.ts';
import { consentHolds } from '../rules/consent.ts';
import type { Direction } from '../rules/destination.ts';
import { erasureOf } from '../rules/erasure.ts';
import { mayStart } from '../rules/readiness.ts';
import { maySubmit } from '../rules/window.ts';
import { bindingDigest, headOf } from '../seal.ts';
import type { LawVersion } from '../versions.ts';
import type { SubmissionEnvelope } from './envelope.ts';

/** All that the router needs of the store. */
export type RouterStore = Pick<Store, 'register' | 'mailbox'>;

const ROUTER = 'traveller-router';
const PURPOSE = 'advance border check';

export interface Submission extends OfficeName {
  readonly submission: string;
  readonly direction: Direction;
  readonly declared: Minute;
  readonly law: LawVersion;
  readonly handleDigest: string;
  readonly consent: { readonly office: string; readonly givenAt: Minute };
  readonly sealed: string;
}

/** What the traveller gets: that it was received, nothing of what was in it. */
export interface Receipt {
  readonly submission: string;
  readonly office: string;
  readonly declared: Minute;
  readonly receivedAt: Minute;
  readonly eraseBy: Minute;
  readonly delivered: boolean;
}

/** Takes a submission and delivers it. Throws a Refusal that names what is wrong; then nothing is kept. */
export async function submit(store: RouterStore, given: Submission, now: Date): Promise<Receipt> {
  const receipt = await accept(store, given, now);
  return { ...receipt, delivered: await deliver(store, given.submission, now) };
}

/** The first half: checked and in transit. */
export async function accept(
  store: RouterStore,
  given: Submission,
  time: Date,
): Promise<Omit<Receipt, 'delivered'>> {
  const now = minuteOf(time);
  const office = officeOf(given);
  const { submission, declared, direction, law, sealed } = given;
  if (sealed.length > MOST_MESSAGE_CHARACTERS) throw tooLarge(sealed.length);
  mustHold(mayStart(await readinessIn(store), dayOfMoment(now)), 'readiness');
  mustHold(maySubmit(now, declared, law), 'declared');
  mustHold(
    consentHolds({ submission, withdrawnAt: null, ...given.consent }, { submission, office, now }),
    'consent',
  );
  const keyId = await sealedFor(store, given, office, now);
  const erasure = erasureOf({ declared, decided: null, withdrawn: null }, law);
  mustHold(erasure, 'law');
  const eraseBy = erasure.outcome.at;
  const envelope: SubmissionEnvelope = { direction, law, keyId, decision: null, decidedAt: null };
  const at = formatMoment(now);
  await store.mailbox.accept(
    {
      id: submission,
      office,
      dueAt: timeOf(declared),
      receivedAt: timeOf(now),
      eraseAt: timeOf(eraseBy),
      envelope: { ...envelope },
    },
    sealed,
    {
      stream: submissionStream(submission),
      actor: ROUTER,
      events: [
        event('ConsentGiven', {
          office,
          purpose: 'advance-border-check',
          at: formatMoment(given.consent.givenAt),
          law,
        }),
        event('SubmissionReceived', {
          office,
          direction,
          declared: formatMoment(declared),
          law,
          keyId,
          characters: sealed.length,
          handleDigest: given.handleDigest,
          at,
          eraseBy: formatMoment(eraseBy),
        }),
      ],
    },
  );
  return { submission, office, declared, receivedAt: now, eraseBy };
}

/** The second half: into the vault of the office and out of transit, at once; false where that was done already. */
export function deliver({ mailbox }: RouterStore, submission: string, time: Date): Promise<boolean> {
  const at = formatMoment(minuteOf(time));
  return mailbox.deliver(submission, PURPOSE, ({ office }, { digest, reference }) => ({
    stream: submissionStream(submission),
    actor: ROUTER,
    events: [event('SubmissionDelivered', { office, digest, reference, keptByRouter: false, at })],
  }));
}

/** Delivers what a process that ended left in transit. */
export async function deliverAll(store: RouterStore, time: Date, signal?: AbortSignal): Promise<number> {
  let delivered = 0;
  for (const submission of await store.mailbox.inTransit()) {
    if (signal?.aborted) break;
    if (await deliver(store, submission, time)) delivered += 1;
  }
  return delivered;
}

/** The key it is sealed to. The head must be about this submission, and the key one that the office takes. */
async function sealedFor(
  store: RouterStore,
  { submission, direction, declared, law, sealed }: Submission,
  office: string,
  now: Minute,
): Promise<string> {
  const authority = (await authoritiesIn(store)).get(office);
  if (!authority) throw noOffice(office);
  const head = headOf(sealed);
  if (!takesKey(authority, head.keyId, now)) {
    throw new Refusal('barred', `The message is sealed to a key that ${office} does not take.`, {
      where: 'sealed',
      remedy: 'Fetch the current key of the authority and seal the message to it.',
    });
  }
  const binding = await bindingDigest({ submission, office, direction, declared, law });
  if (head.submission !== submission || head.binding !== binding) {
    throw new Refusal('invalid-input', 'The message is sealed for another submission, office or time.', {
      where: 'sealed',
      remedy: 'Seal it anew for this submission.',
    });
  }
  return head.keyId;
}

function tooLarge(characters: number): Refusal {
  return new Refusal('invalid-input', `The message has ${characters} characters.`, {
    where: 'sealed',
    remedy: `Send at most ${MOST_MESSAGE_CHARACTERS}: leave out what the credential need not carry.`,
  });
}
