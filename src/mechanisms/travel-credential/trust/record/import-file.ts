/** A trust file into the record: read, planned by what is there, and written with all that goes with it. */
import type { Language } from '#kernel';
import type { Store } from '#store';
import { nodeCryptography as cryptography } from '../../certificates/node-cryptography.ts';
import { TRUST_STREAM, type NewTrustEvent } from '../events.ts';
import { readTrustFile, type TrustFile } from '../read-trust-file.ts';
import { keepDeviationLists } from './deviation-lists.ts';
import { planImport, type ImportPlan } from './import-plan.ts';
import { readTrust } from './read-trust.ts';
import { TrustRecord } from './trust-record.ts';

export interface GivenFile {
  readonly bytes: Uint8Array;
  /** What it is called, as the source of what is in it; or how that is made of what it is. */
  readonly name: string | ((file: TrustFile) => string);
  /** Set where the importer answers for a list that nobody signed. */
  readonly unsigned: boolean;
  /** Only planned: nothing is recorded. */
  readonly dry?: boolean;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly language: Language;
}

export interface ImportedFile {
  readonly name: string;
  readonly read: TrustFile;
  readonly plan: ImportPlan;
  /** False where all of it was known, or nothing was to be written. */
  readonly written: boolean;
  /** Trust from now on; of what was only planned, as it would be. */
  readonly record: TrustRecord;
}

/** Throws a Refusal where the file cannot be read, or is a list that is not signed by whom it must be. */
export async function importFile(
  store: Pick<Store, 'register' | 'vault'>,
  { bytes, name: called, unsigned, dry = false, at, language }: GivenFile,
  actor: string,
): Promise<ImportedFile> {
  const record = await readTrust(store.register);
  const held = record.anchors;
  const crls = record.revocations(held);
  const read = readTrustFile(bytes, { held, crls, at, cryptography, name: 'file' });
  const name = typeof called === 'string' ? called : called(read);
  const plan = planImport(read, record, { name, bytes, unsigned, at, language, cryptography });
  const written = !dry && (await recorded(plan, record, store, at, actor));
  const now = written ? await readTrust(store.register) : withPlan(record, plan);
  return { name, read, plan, written, record: now };
}

/** Trust as it would be: what is planned, as if it were recorded. */
function withPlan(record: TrustRecord, { events }: ImportPlan): TrustRecord {
  const planned = new TrustRecord(cryptography, record);
  for (const event of events)
    planned.apply({ ...event, version: record.version, recordedAt: '', actor: 'nobody' });
  return planned;
}

/** Writes what is new, all or nothing; false where all of it was known, so that the same file twice is recorded once. */
async function recorded(
  plan: ImportPlan,
  record: TrustRecord,
  { register, vault }: Pick<Store, 'register' | 'vault'>,
  at: number,
  actor: string,
): Promise<boolean> {
  const seen = record.imports.some(({ sha256 }) => sha256 === plan.summary.sha256);
  if (plan.events.length === 0 && plan.deviationLists.length === 0 && seen) return false;
  const lists = await keepDeviationLists({ vault }, plan.deviationLists, { source: plan.summary.name, at });
  // What was in the file stands after its certificates, so that each has it among its sources.
  const events: readonly NewTrustEvent[] = [
    ...plan.events,
    ...lists.events,
    { type: 'TrustImported', data: plan.summary },
  ];
  try {
    await register.append(TRUST_STREAM, events, { expectedVersion: record.version, actor });
    return true;
  } catch (error) {
    await lists.undo();
    throw error;
  }
}
