/** The start of a demonstration: a made-up state, trusted on record, whose signers’ keys are in the vault for a while. */
import { Refusal, type Language } from '#kernel';
import type { Store } from '#store';
import { nodeCryptography } from '../certificates/node-cryptography.ts';
import { authoritiesIn } from '../journey/authorities.ts';
import { registerAuthority } from '../journey/authority/keys.ts';
import { addHours, formatMoment, minuteOf, timeOf } from '../journey/moment.ts';
import { officeOf, type OfficeName } from '../journey/office.ts';
import { readinessIn } from '../journey/readiness.ts';
import { fingerprintOf } from '../trust/fingerprint.ts';
import { importFile } from '../trust/record/import-file.ts';
import { readTrust } from '../trust/record/read-trust.ts';
import type { TrustRecord } from '../trust/record/trust-record.ts';
import { endDemonstration, keysSubject } from './end.ts';
import { DEMONSTRATION, event, type Demonstration } from './events.ts';
import { DEMONSTRATION_DAYS, OFFICE_NAME, SOURCE, UTOPIA } from './parameters.ts';
import { standing } from './standing.ts';
import { makeUtopia, readUtopia, type Utopia } from './utopia.ts';

const HOURS_PER_DAY = 24;
const PURPOSE = 'demonstration: the signers of a made-up state';

export interface StartQuestion {
  /** Where it is to be received, unless the state has a receiver already. */
  readonly office: OfficeName;
  readonly language: Language;
  readonly actor: string;
}

export interface Started {
  readonly demonstration: Demonstration;
  /** Where submissions of the state that asked are received. */
  readonly office: string;
  /** False where it stood already. */
  readonly started: boolean;
}

/** Starts one, or answers with the one that stands. Throws a Refusal of kind `barred` where it is used in earnest. */
export async function startDemonstration(
  store: Store,
  question: StartQuestion,
  time: Date,
): Promise<Started> {
  await endDemonstration(store, time);
  if ((await readinessIn(store)).mode === 'operational') throw inEarnest();
  const office = await receiverOf(store, question, time);
  // Read before it is looked whether one stands, so that of two that start at once only one is recorded.
  const expectedVersion = await store.register.version(DEMONSTRATION);
  const there = await standing(store, time);
  const { demonstration, started } =
    there === null
      ? await begun(store, office, question.actor, time, expectedVersion)
      : { demonstration: there, started: false };
  await trusted(store, demonstration, question, time);
  return { demonstration, office, started };
}

export function inEarnest(): Refusal {
  return new Refusal('barred', 'Travel credentials are used in earnest: no made-up state is trusted.', {
    remedy: 'Read the chip of a real document.',
  });
}

/** The point that was named, another one that the state has, or else a new one. */
async function receiverOf(
  store: Store,
  { office, language, actor }: StartQuestion,
  time: Date,
): Promise<string> {
  const all = await authoritiesIn(store);
  const own = [...all.values()].filter(({ state }) => state === office.state);
  const known = all.get(officeOf(office)) ?? own[0];
  if (known) return known.office;
  return (await registerAuthority(store, { ...office, name: OFFICE_NAME[language] }, actor, time)).office;
}

/** The state with its keys kept, and recorded; or the other one that was recorded meanwhile. */
async function begun(
  store: Store,
  office: string,
  actor: string,
  time: Date,
  expectedVersion: number,
): Promise<Omit<Started, 'office'>> {
  const from = minuteOf(time);
  const until = addHours(from, DEMONSTRATION_DAYS * HOURS_PER_DAY);
  const utopia = await makeUtopia({ from: timeOf(from).getTime(), until: timeOf(until).getTime() });
  const fingerprint = fingerprintOf(bytesOf(utopia.csca), nodeCryptography);
  const subject = keysSubject(fingerprint);
  const { reference } = await store.vault.put(subject, utopia, {
    purpose: PURPOSE,
    expiresAt: timeOf(until),
  });
  const started = event('DemonstrationStarted', {
    code: UTOPIA,
    fingerprint,
    keys: reference,
    office,
    from: formatMoment(from),
    until: formatMoment(until),
  });
  try {
    await store.register.append(DEMONSTRATION, [started], { expectedVersion, actor });
    return { demonstration: started.data, started: true };
  } catch (error) {
    await store.vault.erase(subject, { reason: 'not recorded', actor: 'travel-credential' });
    const other = await standing(store, time);
    if (other) return { demonstration: other, started: false };
    throw error;
  }
}

/** Its certificate and its revocation list into the trust on record, where they are not there yet. */
async function trusted(
  store: Store,
  { fingerprint, keys }: Demonstration,
  { language, actor }: StartQuestion,
  time: Date,
): Promise<void> {
  const utopia = await keptUtopia(store, keys, time);
  const crl = bytesOf(utopia.crl);
  const take = async (bytes: Uint8Array, isThere: (record: TrustRecord) => boolean): Promise<void> => {
    if (isThere(await readTrust(store.register))) return;
    const file = { bytes, name: SOURCE[language], unsigned: false, at: time.getTime(), language };
    try {
      await importFile(store, file, actor);
    } catch (error) {
      // Another call may have taken it meanwhile.
      if (!isThere(await readTrust(store.register))) throw error;
    }
  };
  await take(bytesOf(utopia.csca), ({ certificates }) => certificates.has(fingerprint));
  await take(crl, ({ crls }) => crls.has(fingerprintOf(crl, nodeCryptography)));
}

export async function keptUtopia({ vault }: Pick<Store, 'vault'>, keys: string, time: Date): Promise<Utopia> {
  return readUtopia(await vault.get(keys, time));
}

function bytesOf(base64: string): Uint8Array {
  return new Uint8Array(Buffer.from(base64, 'base64'));
}
