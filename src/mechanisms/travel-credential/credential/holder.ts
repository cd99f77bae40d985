/** Whose credential it is, as far as its files say: for whoever looks at it, never for a decision. */
import { Refusal, type Day } from '#kernel';
import { readDg2, zoneIn, type ChipImage, type MrzFields } from '../documents/index.ts';
import type { DtcContent } from './dtc/index.ts';
import { DAY_MS } from '../trust/moment.ts';

/** The fields of the zone; null where it cannot be read. `at` in milliseconds since 1970. */
export function holderIn({ dataGroups }: Pick<DtcContent, 'dataGroups'>, at: number): MrzFields | null {
  const dg1 = dataGroups.get(1);
  return (dg1 && zoneIn(dg1, Math.floor(at / DAY_MS) as Day)?.fields) ?? null;
}

/** The picture in DG2; null where it cannot be read. */
export function portraitIn({ dataGroups }: Pick<DtcContent, 'dataGroups'>): ChipImage | null {
  const dg2 = dataGroups.get(2);
  if (!dg2) return null;
  try {
    return readDg2(dg2).faces[0]?.image ?? null;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
