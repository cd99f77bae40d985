/** Deviation lists kept: the list itself in the vault, since document numbers are personal data; that it is there in the register. */
import { randomUUID } from 'node:crypto';
import type { Store } from '#store';
import { nodeCryptography } from '../../certificates/node-cryptography.ts';
import { base64Of, bytesOfBase64 } from '../base64.ts';
import { DeviationLists } from '../deviant-documents.ts';
import { readDeviationList } from '../deviation-list.ts';
import type { NewTrustEvent } from '../events.ts';
import { DAY_MS } from '../moment.ts';
import { DEFAULT_TRUST_PARAMETERS } from '../parameters.ts';
import type { PublishedDeviations } from '../read-trust-file.ts';
import type { TrustRecord } from './trust-record.ts';

const PURPOSE = 'documents that their state says are defective';

/** Puts lists into the vault and gives the events that say so, with the way back where these are not recorded. */
export async function keepDeviationLists(
  { vault }: Pick<Store, 'vault'>,
  lists: readonly PublishedDeviations[],
  { source, at }: { readonly source: string; readonly at: number },
): Promise<{ readonly events: readonly NewTrustEvent[]; readonly undo: () => Promise<void> }> {
  const subjects: string[] = [];
  const events: NewTrustEvent[] = [];
  const expiresAt = new Date(at + DEFAULT_TRUST_PARAMETERS.deviationListKeptDays * DAY_MS);
  for (const { country, fingerprint, bytes, list } of lists) {
    const subject = randomUUID();
    subjects.push(subject);
    const { reference } = await vault.put(
      subject,
      { list: base64Of(bytes) },
      { purpose: PURPOSE, expiresAt },
    );
    events.push({
      type: 'DeviationListRecorded',
      data: { fingerprint, country, vault: reference, entries: list.entries.length, source },
    });
  }
  const undo = async (): Promise<void> => {
    for (const subject of subjects) await vault.erase(subject, { reason: 'not recorded', actor: 'trust' });
  };
  return { events, undo };
}

/** The lists that are still kept, to look documents up in. */
export async function readDeviationLists(
  { vault }: Pick<Store, 'vault'>,
  record: TrustRecord,
  now: Date = new Date(),
): Promise<DeviationLists> {
  const lists = [];
  for (const { country, vault: reference } of record.deviationLists.values()) {
    const bytes = await kept(vault, reference, now);
    if (bytes) lists.push({ country, list: readDeviationList(bytes) });
  }
  return new DeviationLists(lists, nodeCryptography);
}

/** Null when it has expired: documents on it have too. */
async function kept(vault: Store['vault'], reference: string, now: Date): Promise<Uint8Array | null> {
  try {
    const data = await vault.get(reference, now);
    if (typeof data !== 'object' || data === null || !('list' in data)) return null;
    return typeof data.list === 'string' ? bytesOfBase64(data.list, 'deviation-list') : null;
  } catch (error) {
    if (error instanceof Error && 'kind' in error && error.kind === 'not-found') return null;
    throw error;
  }
}
