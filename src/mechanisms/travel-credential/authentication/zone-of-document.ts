/** What DG1 says, as the authentication asks for it. */
import { Refusal, type Day } from '#kernel';
import { mrzOf, readDg1 } from '../documents/index.ts';
import { DAY_MS } from '../trust/moment.ts';
import type { ZoneFacts } from './zone-facts.ts';

/** The zone in DG1 at a time; null where it cannot be read, since its digest may hold all the same. */
export function zoneOfDocument(dg1: Uint8Array | undefined, at: number): ZoneFacts | null {
  if (dg1 === undefined) return null;
  try {
    const { fields, checks } = mrzOf(readDg1(dg1), { asOf: Math.floor(at / DAY_MS) as Day });
    return {
      documentCode: fields.documentCode,
      issuingState: fields.issuingState,
      issuingCountry: fields.issuingStateAlpha2,
      expiresAt: endOfDay(fields.expiryDate),
      checkDigitsValid: checks.every(({ right }) => right),
    };
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** A date with parts that are not known says nothing of when the document ends. */
function endOfDay(date: string | null): number | null {
  const from = date === null ? Number.NaN : Date.parse(date);
  return Number.isNaN(from) ? null : from + DAY_MS - 1;
}
