/** Trust that comes as files along with a question, instead of the one on record. */
import type { NamedFile } from '#procedure';
import type { Trust } from '../authentication/index.ts';
import type { Certificate, Cryptography } from '../certificates/index.ts';
import { Anchors, type Anchor } from '../trust/anchor.ts';
import type { Crl } from '../trust/crl.ts';
import { Crls } from '../trust/crls.ts';
import { trustForAuthentication } from '../trust/for-authentication.ts';
import { readTrustFile } from '../trust/read-trust-file.ts';
import { bytesIn } from './file-bytes.ts';

export interface ReadTrust {
  readonly trust: Trust;
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
    problems,
  };
}

/** A certificate that several files hold is trusted once, and names them all. */
function addAnchor(anchors: Map<string, Anchor>, anchor: Anchor): void {
  const known = anchors.get(anchor.fingerprint);
  const sources = [...new Set([...(known?.sources ?? []), ...anchor.sources])];
  anchors.set(anchor.fingerprint, { ...anchor, sources });
}
