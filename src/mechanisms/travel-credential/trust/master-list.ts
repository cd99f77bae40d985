/** CSCA master lists (Doc 9303-12, 5.3 and 9): the CSCA certificates that a state trusts, signed by it or bare. */
import { damaged, OID, readFile, sequenceOf, setOf, smallInteger, TAG, type Element } from '../asn1/index.ts';
import { certificateOf, deviation, type Certificate, type Deviation } from '../certificates/index.ts';
import { signedDataOf, type SignedData } from '../cms/index.ts';
import { DOC_9303_12_MASTER_LIST } from './law.ts';
import {
  notSigned,
  verifySignedList,
  type ListKind,
  type ListVerification,
  type Traced,
} from './signed-list.ts';
import { messageOf, type Problem } from './problem.ts';

/** Certificates of one list: the largest real one has 571. */
const MAX_CERTIFICATES = 10_000;

const WHERE = 'master-list';

export const MASTER_LIST: ListKind = {
  where: WHERE,
  contentType: OID.cscaMasterList,
  purpose: OID.cscaMasterListSigningKey,
  provision: DOC_9303_12_MASTER_LIST,
};

export interface MasterList {
  readonly version: number;
  readonly certificates: readonly Certificate[];
  /** Those that cannot be read, by their place in the list from 1. */
  readonly problems: readonly Problem[];
  /** The CMS that it is in; null for a bare list. */
  readonly signedData: SignedData | null;
  readonly deviations: readonly Deviation[];
}

/** Reads a master list, in CMS or bare. Throws a Refusal of kind `damaged` where it is neither. */
export function readMasterList(bytes: Uint8Array): MasterList {
  const { element, trailing } = readFile(bytes);
  const list = masterListOf(element);
  return trailing === 0
    ? list
    : { ...list, deviations: [...list.deviations, deviation('trailing-bytes', WHERE, { bytes: trailing })] };
}

/** The master list of an element. */
export function masterListOf(element: Element): MasterList {
  const [first] = sequenceOf(element, 'The master list');
  if (first?.tag === TAG.integer) return { ...contentOf(element), signedData: null, deviations: [] };
  const signedData = signedDataOf(element, WHERE);
  const { element: content, trailing } = readFile(signedData.content);
  return {
    ...contentOf(content),
    signedData,
    deviations: trailing === 0 ? [] : [deviation('trailing-bytes', WHERE, { bytes: trailing })],
  };
}

function contentOf(element: Element): Pick<MasterList, 'version' | 'certificates' | 'problems'> {
  const [version, list] = sequenceOf(element, 'The master list');
  const all = setOf(list, 'The certificates of the master list');
  if (all.length > MAX_CERTIFICATES) {
    throw damaged(
      `The master list has ${all.length} certificates, where at most ${MAX_CERTIFICATES} are read.`,
      WHERE,
    );
  }
  const certificates: Certificate[] = [];
  const problems: Problem[] = [];
  for (const [index, one] of all.entries()) {
    try {
      certificates.push(certificateOf(one, 'csca'));
    } catch (error) {
      problems.push({ what: 'certificate', place: index + 1, sentence: messageOf(error) });
    }
  }
  return { version: smallInteger(version, 'The version of the master list'), certificates, problems };
}

/** Whether a master list is signed by whom a CSCA lets sign it, and which CSCA that is. */
export function verifyMasterList(list: MasterList, traced: Omit<Traced, 'listed'>): ListVerification {
  if (list.signedData === null) return notSigned(MASTER_LIST);
  const verification = verifySignedList(list.signedData, MASTER_LIST, {
    ...traced,
    listed: list.certificates,
  });
  return { ...verification, deviations: [...list.deviations, ...verification.deviations] };
}
