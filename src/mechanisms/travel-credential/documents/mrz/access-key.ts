/** What opens a chip by basic access control: three fields of the zone with their check digits (Doc 9303-11 § 4.3). */
import { checkDigit } from './check-digit.ts';
import { documentNumberOf } from './checks.ts';
import { LAYOUTS, textAt } from './formats.ts';
import type { Mrz } from './read-mrz.ts';

/**
 * The MRZ information of Doc 9303-11: document number, date of birth and date of expiry, each with its check digit, as
 * text to be hashed with SHA-1. A long document number goes in whole. The digits are computed, not copied.
 */
export function accessKeyText({ format, lines }: Pick<Mrz, 'format' | 'lines'>): string {
  const layout = LAYOUTS[format];
  const { number } = documentNumberOf(lines, layout);
  const birth = textAt(lines, layout.birthDate);
  const expiry = textAt(lines, layout.expiryDate);
  return [number.padEnd(9, '<'), birth, expiry].map((field) => `${field}${checkDigit(field)}`).join('');
}
