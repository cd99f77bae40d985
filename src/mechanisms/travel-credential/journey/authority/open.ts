/** Opening a submission: by its own authority, with its key, as long as it is there. */
import { compactDecrypt } from 'jose';
import { Refusal, type Json } from '#kernel';
import type { Envelope, Store } from '#store';
import { readEvent, submissionStream } from '../events.ts';
import { readMessage, type Message } from '../message.ts';
import { minuteOf, type Minute } from '../moment.ts';
import { officeOf, type OfficeName } from '../office.ts';
import { readEnvelope, type SubmissionEnvelope } from '../router/envelope.ts';
import { bindingDigest, ENCRYPTION, headOf, KEY_AGREEMENT, type MessageHead } from '../seal.ts';
import { authorityOf, privateKeyOf } from './keys.ts';

export interface Opened {
  readonly submission: string;
  readonly envelope: SubmissionEnvelope;
  readonly declared: Minute;
  readonly receivedAt: Minute;
  readonly eraseBy: Minute;
  readonly message: Message;
}

/** Opens it in memory; nothing of it is written anywhere. Throws a Refusal where it is not there, or does not open. */
export async function open(
  store: Store,
  { submission, ...name }: OfficeName & { readonly submission: string },
  time: Date,
): Promise<Opened> {
  const found = await delivered(store, officeOf(name), submission, time);
  const envelope = readEnvelope(found);
  const sealed = await sealedOf(store, found, time);
  const declared = minuteOf(found.dueAt);
  const head = headOf(sealed);
  const { direction, law } = envelope;
  const binding = await bindingDigest({ submission, office: found.office, direction, declared, law });
  // What was moved to another place or time since it was sealed does not open, whatever the envelope says.
  if (head.binding !== binding || head.submission !== submission) throw doesNotOpen();
  const text = await decrypted(store, name, head, sealed, time);
  return {
    submission,
    envelope,
    declared,
    receivedAt: minuteOf(found.receivedAt),
    eraseBy: minuteOf(found.eraseAt),
    message: readMessage(text),
  };
}

/** The envelope of a submission that this office has. Throws a Refusal that tells what became of it. */
export async function delivered(
  store: Store,
  office: string,
  submission: string,
  time: Date,
): Promise<Envelope> {
  const found = await store.mailbox.find(submission);
  // Another office hears no more than that it is not there.
  if (found && found.office === office && found.reference !== null && found.eraseAt > time) return found;
  const erased = (await store.register.read(submissionStream(submission)))
    .map(readEvent)
    .findLast(({ type }) => type === 'SubmissionErased');
  const gone = erased?.type === 'SubmissionErased' ? erased.data : null;
  throw new Refusal(
    'not-found',
    gone
      ? `The submission ${submission} was erased at ${gone.at}.`
      : `There is no submission ${submission} at ${office}.`,
    { where: 'submission', remedy: 'Check the traveller at the booth, without it.' },
  );
}

async function sealedOf({ vault }: Store, { reference }: Envelope, time: Date): Promise<string> {
  const kept: Json = await vault.get(reference ?? '', time);
  if (typeof kept !== 'string') throw doesNotOpen();
  return kept;
}

async function decrypted(
  store: Store,
  name: OfficeName,
  { keyId }: MessageHead,
  sealed: string,
  time: Date,
): Promise<string> {
  const key = await privateKeyOf(store, await authorityOf(store, name), keyId, time);
  try {
    const { plaintext } = await compactDecrypt(sealed, key, {
      keyManagementAlgorithms: [KEY_AGREEMENT],
      contentEncryptionAlgorithms: [ENCRYPTION],
    });
    return new TextDecoder().decode(plaintext);
  } catch {
    throw doesNotOpen();
  }
}

function doesNotOpen(): Refusal {
  return new Refusal(
    'damaged',
    'The message does not open: it was changed, moved, or sealed to another key.',
    {
      where: 'submission',
      remedy: 'Check the traveller at the booth, without it.',
    },
  );
}
