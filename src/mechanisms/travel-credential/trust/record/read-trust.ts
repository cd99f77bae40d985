/** Trust read from the register; what was folded is kept, and only what came since is read again. */
import type { Store } from '#store';
import { nodeCryptography } from '../../certificates/node-cryptography.ts';
import { readTrustEvent, TRUST_STREAM } from '../events.ts';
import { TrustRecord } from './trust-record.ts';

type Register = Pick<Store['register'], 'read'>;

const kept = new WeakMap<Register, TrustRecord>();

/** Trust as it is now, or as it was at a version of its stream. What is given stays as it is, whatever comes after. */
export async function readTrust(register: Register, version?: number): Promise<TrustRecord> {
  if (version !== undefined) return folded(register, new TrustRecord(nodeCryptography), version);
  const record = await folded(register, kept.get(register) ?? new TrustRecord(nodeCryptography));
  // Of two that read at once, the one that saw more is kept.
  if (record.version >= (kept.get(register)?.version ?? 0)) kept.set(register, record);
  return record;
}

async function folded(register: Register, earlier: TrustRecord, until?: number): Promise<TrustRecord> {
  const limit = until === undefined ? null : Math.max(0, until - earlier.version);
  const events = await register.read(TRUST_STREAM, { from: earlier.version + 1, limit });
  if (events.length === 0) return earlier;
  const record = new TrustRecord(nodeCryptography, earlier);
  for (const event of events) record.apply(readTrustEvent(event));
  return record;
}
