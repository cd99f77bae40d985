/** DG14, EF.CardAccess and the content of EF.CardSecurity: SecurityInfos, bare or in a wrapper. */
import { readFile } from '../../asn1/index.ts';
import { deviation, type Deviation } from '../deviation.ts';
import { MAX_FILE_BYTES } from './limits.ts';
import { noteNotDer, openFile } from './open-file.ts';
import { securityInfosOf, type SecurityInfo } from './security-infos.ts';

export interface SecurityFile<Name extends 'DG14' | 'EF.CardAccess' | 'EF.CardSecurity'> {
  readonly file: Name;
  readonly securityInfos: readonly SecurityInfo[];
  readonly deviations: readonly Deviation[];
}

/** Reads DG14 (Doc 9303-10, 4.7.14). Throws a Refusal (`damaged`). */
export function readDg14(bytes: Uint8Array): SecurityFile<'DG14'> {
  const open = openFile(bytes, 'DG14');
  noteNotDer(open, 'DG14');
  const { parts, deviations } = open;
  return { file: 'DG14', securityInfos: securityInfosOf(parts[0], 'DG14', deviations), deviations };
}

/** Reads EF.CardAccess (Doc 9303-10, 3.11.3), which is not signed. Throws a Refusal (`damaged`). */
export function readCardAccess(bytes: Uint8Array): SecurityFile<'EF.CardAccess'> {
  return readBare(bytes, 'EF.CardAccess');
}

/** Reads what is signed in EF.CardSecurity: the content of its CMS. Throws a Refusal (`damaged`). */
export function readCardSecurityContent(content: Uint8Array): SecurityFile<'EF.CardSecurity'> {
  return readBare(content, 'EF.CardSecurity');
}

function readBare<Name extends 'EF.CardAccess' | 'EF.CardSecurity'>(
  bytes: Uint8Array,
  name: Name,
): SecurityFile<Name> {
  const { element, trailing } = readFile(bytes, { maxBytes: MAX_FILE_BYTES });
  const deviations: Deviation[] = [];
  if (trailing > 0) deviations.push(deviation('lds.trailing-bytes', name, { bytes: trailing }));
  return { file: name, securityInfos: securityInfosOf(element, name, deviations), deviations };
}
