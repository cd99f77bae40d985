/** The end of a demonstration: nobody trusts its state any more, and the keys of its signers are gone. */
import type { Store } from '#store';
import { formatMoment, minuteOf } from '../journey/moment.ts';
import { TRUST_STREAM } from '../trust/events.ts';
import { readTrust } from '../trust/record/read-trust.ts';
import { withdrawal } from '../trust/record/withdrawal.ts';
import { DEMONSTRATION, event, type Ending } from './events.ts';
import { foundDemonstration } from './standing.ts';

const ACTOR = 'travel-credential';

const REASONS: Readonly<Record<Ending, string>> = {
  operational: 'The demonstration is over: travel credentials are used in earnest',
  expired: 'The demonstration is over: its time has passed',
  'trust-withdrawn': 'The demonstration is over: trust in its state was withdrawn',
};

/** Ends what is to end. Each step may be done again where a process ended between two. */
export async function endDemonstration(store: Store, time: Date): Promise<void> {
  const found = await foundDemonstration(store, time);
  if (found === null || found.ending === null) return;
  const { demonstration, version, ending } = found;
  const { fingerprint } = demonstration;
  const record = await readTrust(store.register);
  if (record.certificates.get(fingerprint)?.trusted === true) {
    const events = withdrawal(record, fingerprint, REASONS[ending]);
    await store.register.append(TRUST_STREAM, events, { expectedVersion: record.version, actor: ACTOR });
  }
  await store.vault.erase(keysSubject(fingerprint), { reason: REASONS[ending], actor: ACTOR });
  const ended = event('DemonstrationEnded', { fingerprint, why: ending, at: formatMoment(minuteOf(time)) });
  await store.register.append(DEMONSTRATION, [ended], { expectedVersion: version, actor: ACTOR });
}

/** Under what the vault keeps the keys. */
export function keysSubject(fingerprint: string): string {
  return `travel-credential/demonstration/${fingerprint}`;
}
