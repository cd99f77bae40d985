/** DG1: the machine-readable zone (Doc 9303-10, 4.7.1). */
import { decode } from '../../asn1/index.ts';
import { readMrz, type Mrz, type MrzOptions } from '../mrz/index.ts';
import type { Deviation } from '../deviation.ts';
import { needed, noteNotDer, openFile } from './open-file.ts';

export interface Dg1 {
  readonly file: 'DG1';
  /** The zone as it stands, its lines one after the other. */
  readonly zone: string;
  readonly deviations: readonly Deviation[];
}

/** The zone of DG1, not yet read as fields: `mrzOf` does that. Throws a Refusal (`damaged`). */
export function readDg1(bytes: Uint8Array): Dg1 {
  const open = openFile(bytes, 'DG1');
  noteNotDer(open, 'DG1');
  const zone = decode(needed(open.parts, 0x5f1f, 'The zone of DG1').content, 'latin1');
  return { file: 'DG1', zone, deviations: open.deviations };
}

/** The fields of the zone; its line breaks are by its length, as DG1 has none. Throws a Refusal on what is no zone. */
export function mrzOf({ zone }: Pick<Dg1, 'zone'>, options: MrzOptions): Mrz {
  const mrz = readMrz(zone, options);
  return { ...mrz, deviations: mrz.deviations.filter(({ code }) => code !== 'mrz.line-breaks') };
}
