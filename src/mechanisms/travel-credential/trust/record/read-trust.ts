/** Trust read from the register; what was folded is kept, and only what came since is read again. */
import type { Store } from '#store';
import { nodeCryptography } from '../../certificates/node-cryptography.ts';
import { readTrustEvent, TRUST_STREAM } from '../events.ts';
import { TrustRecord } from './trust-record.ts';

type Register = Pick<Store['register'], 'read'>;

const kept = new WeakMap<Register, Promise<TrustRecord>>();

/** Trust as it is now, or as it was at a version of its stream. */
export function readTrust(register: Register, version?: number): Promise<TrustRecord> {
  if (version !== undefined) return folded(register, new TrustRecord(nodeCryptography), version);
  const earlier = kept.get(register) ?? Promise.resolve(new TrustRecord(nodeCryptography));
  // One after the other: two that read at once must not both fold the same events.
  const next = earlier.then(
    (record) => folded(register, record),
    () => folded(register, new TrustRecord(nodeCryptography)),
  );
  kept.set(register, next);
  return next;
}

async function folded(register: Register, record: TrustRecord, until?: number): Promise<TrustRecord> {
  const limit = until === undefined ? null : Math.max(0, until - record.version);
  const events = await register.read(TRUST_STREAM, { from: record.version + 1, limit });
  for (const event of events) record.apply(readTrustEvent(event));
  return record;
}
