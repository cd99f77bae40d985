/** Whether a demonstration stands: started, in its time, trusted, and nobody works in earnest. */
import type { Store } from '#store';
import { minuteOf, parseMoment } from '../journey/moment.ts';
import { readinessIn } from '../journey/readiness.ts';
import { readTrust } from '../trust/record/read-trust.ts';
import { DEMONSTRATION, openIn, type Demonstration, type Ending } from './events.ts';

type Readable = Pick<Store, 'register'>;

export interface FoundDemonstration {
  readonly demonstration: Demonstration;
  /** The version of its stream. */
  readonly version: number;
  /** Why it is to end; null while it stands. */
  readonly ending: Ending | null;
}

/** The one that was started last, unless its end is recorded. */
export async function foundDemonstration(
  { register }: Readable,
  time: Date,
): Promise<FoundDemonstration | null> {
  const events = await register.read(DEMONSTRATION);
  const demonstration = openIn(events);
  if (demonstration === null) return null;
  return {
    demonstration,
    version: events.length,
    ending: await endingOf({ register }, demonstration, time),
  };
}

/** Null where none stands. */
export async function standing(store: Readable, time: Date): Promise<Demonstration | null> {
  const found = await foundDemonstration(store, time);
  return found?.ending === null ? found.demonstration : null;
}

async function endingOf(
  { register }: Readable,
  { fingerprint, until }: Demonstration,
  time: Date,
): Promise<Ending | null> {
  if ((await readinessIn({ register })).mode === 'operational') return 'operational';
  if (minuteOf(time) >= parseMoment(until)) return 'expired';
  // Between its start and its import there is no trust to withdraw.
  const trusted = (await readTrust(register)).certificates.get(fingerprint)?.trusted ?? true;
  return trusted ? null : 'trust-withdrawn';
}
