/** What DG1 says, as the authentication asks for it. */
import type { Day } from '#kernel';
import { zoneIn } from '../documents/index.ts';
import { DAY_MS } from '../trust/moment.ts';
import type { ZoneFacts } from './zone-facts.ts';

/** The zone in DG1 at a time; null where it cannot be read, since its digest may hold all the same. */
export function zoneOfDocument(dg1: Uint8Array | undefined, at: number): ZoneFacts | null {
  const zone = dg1 && zoneIn(dg1, Math.floor(at / DAY_MS) as Day);
  if (!zone) return null;
  const { fields, checks } = zone;
  return {
    documentCode: fields.documentCode,
    issuingState: fields.issuingState,
    issuingCountry: fields.issuingStateAlpha2,
    expiresAt: endOfDay(fields.expiryDate),
    checkDigitsValid: checks.every(({ right }) => right),
  };
}

/** A date with parts that are not known says nothing of when the document ends. */
function endOfDay(date: string | null): number | null {
  const from = date === null ? Number.NaN : Date.parse(date);
  return Number.isNaN(from) ? null : from + DAY_MS - 1;
}
