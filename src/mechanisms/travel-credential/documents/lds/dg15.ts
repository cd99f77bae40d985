/** DG15: the public key of active authentication (Doc 9303-10, 4.7.15). */
import { publicKeyOf, type PublicKey } from '../../certificates/index.ts';
import type { Deviation } from '../deviation.ts';
import { noteNotDer, openFile } from './open-file.ts';

export interface Dg15 {
  readonly file: 'DG15';
  readonly key: PublicKey;
  /** The SubjectPublicKeyInfo as it came. */
  readonly keyInfo: Uint8Array;
  readonly deviations: readonly Deviation[];
}

/** Reads DG15. Throws a Refusal (`damaged`). */
export function readDg15(bytes: Uint8Array): Dg15 {
  const open = openFile(bytes, 'DG15');
  noteNotDer(open, 'DG15');
  const [info] = open.parts;
  const key = publicKeyOf(info, 'The key of DG15');
  return { file: 'DG15', key, keyInfo: info?.bytes ?? new Uint8Array(), deviations: open.deviations };
}
