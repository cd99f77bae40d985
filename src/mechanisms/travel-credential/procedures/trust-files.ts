/** The trust that a question rests on: the files that come along with it, or what is on record. */
import type { NamedFile } from '#procedure';
import type { Store } from '#store';
import * as z from 'zod';
import type { Trust } from '../authentication/index.ts';
import type { Certificate, Cryptography } from '../certificates/index.ts';
import { nodeCryptography } from '../certificates/node-cryptography.ts';
import { Anchors, type Anchor } from '../trust/anchor.ts';
import type { Crl } from '../trust/crl.ts';
import { Crls } from '../trust/crls.ts';
import { trustForAuthentication } from '../trust/for-authentication.ts';
import { readTrustFile } from '../trust/read-trust-file.ts';
import { readTrust } from '../trust/record/read-trust.ts';
import type { TrustRecord } from '../trust/record/trust-record.ts';
import { bytesIn } from './file-bytes.ts';

export const restsOnSchema = z
  .object({
    version: z.number().int().nullable().describe('Of the trust on record; null where it came as files'),
    certificates: z.number().int().describe('How many CSCA certificates are trusted'),
  })
  .meta({ id: 'TravelDocumentTrust' });

export interface ReadTrust {
  readonly trust: Trust;
  /** What a determination says that it rested on. */
  readonly restsOn: z.infer<typeof restsOnSchema>;
  /** What was wrong with a file or a part of it, which was then left out. */
  readonly problems: readonly { readonly file: string; readonly sentence: string }[];
}

/** The trust that files give: whoever asks with them answers for it, also for lists that are not signed. */
export function trustIn(files: readonly NamedFile[], at: number, cryptography: Cryptography): ReadTrust {
  const anchors = new Map<string, Anchor>();
  const signers: Certificate[] = [];
  const crls: Crl[] = [];
  const problems: ReadTrust['problems'][number][] = [];
  for (const { name, bytes } of files) {
    try {
      const held = new Anchors([...anchors.values()]);
      const read = readTrustFile(bytesIn(bytes, 'trust'), { name, held, at, cryptography });
      for (const anchor of read.anchors) addAnchor(anchors, anchor);
      signers.push(...read.signers);
      crls.push(...read.crls);
      problems.push(...read.problems.map(({ sentence }) => ({ file: name, sentence })));
    } catch (error) {
      problems.push({ file: name, sentence: error instanceof Error ? error.message : String(error) });
    }
  }
  const all = new Anchors([...anchors.values()]);
  return {
    trust: trustForAuthentication({ anchors: all, crls: new Crls(crls, all, cryptography), signers }),
    restsOn: { version: null, certificates: all.all.length },
    problems,
  };
}

/** The trust that files give, or the one on record where there are none. */
export async function trustFor(
  files: readonly NamedFile[],
  at: number,
  store: () => Promise<Store>,
): Promise<ReadTrust> {
  return files.length > 0 ? trustIn(files, at, nodeCryptography) : trustOnRecord(await store());
}

const ofRecord = new WeakMap<TrustRecord, Trust>();

/** The trust on record; made once for each version of it. */
export async function trustOnRecord({ register }: Store): Promise<ReadTrust> {
  const record = await readTrust(register);
  let trust = ofRecord.get(record);
  if (!trust) {
    const { anchors } = record;
    const signers = [...record.signers.values()];
    trust = trustForAuthentication({ anchors, crls: record.revocations(anchors), signers });
    ofRecord.set(record, trust);
  }
  return {
    trust,
    restsOn: { version: record.version, certificates: trust.anchors.all.length },
    problems: [],
  };
}

/** A certificate that several files hold is trusted once, and names them all. */
function addAnchor(anchors: Map<string, Anchor>, anchor: Anchor): void {
  const known = anchors.get(anchor.fingerprint);
  const sources = [...new Set([...(known?.sources ?? []), ...anchor.sources])];
  anchors.set(anchor.fingerprint, { ...anchor, sources });
}
