/** The zone of a document, from its DG1. */
import { Refusal, type Day } from '#kernel';
import type { Mrz } from '../mrz/index.ts';
import { mrzOf, readDg1 } from './dg1.ts';

/** Null where there is none that can be read. `asOf` settles the century of its years. */
export function zoneIn(dg1: Uint8Array, asOf: Day): Mrz | null {
  try {
    return mrzOf(readDg1(dg1), { asOf });
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
