/** What the authentication and a wallet take from DG1. */
import { parseDay, Refusal, type Day } from '#kernel';
import { decode, readElement } from '../asn1/index.ts';
import type { ZoneFacts } from '../authentication/index.ts';
import { readMrz, type Mrz } from '../documents/index.ts';

const DAY_MS = 86_400_000;

/** The zone in DG1; null where there is none that can be read. `asOf` settles the century of its years. */
export function zoneIn(dg1: Uint8Array, asOf: Day): Mrz | null {
  try {
    const zone = readElement(dg1).children.find(({ tag }) => tag === 0x5f1f);
    return zone ? readMrz(decode(zone.content, 'latin1'), { asOf }) : null;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** The facts of a zone that passive authentication asks for. */
export function zoneFacts({ fields, checks }: Mrz): ZoneFacts {
  const { expiryDate } = fields;
  return {
    documentCode: fields.documentCode,
    issuingState: fields.issuingState,
    issuingCountry: fields.issuingStateAlpha2,
    // To the end of that day.
    expiresAt:
      expiryDate !== null && !expiryDate.includes('X') ? (parseDay(expiryDate) + 1) * DAY_MS - 1 : null,
    checkDigitsValid: checks.every(({ right }) => right),
  };
}
