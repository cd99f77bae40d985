/** Fields that several procedures take. */
import { type CountryCode, isDay, parseCountry, Refusal } from '#kernel';
import * as z from 'zod';

/** A day as text; the handler parses it. */
export const daySchema = z
  .string({ error: 'A day is written as 2026-07-01.' })
  .refine(isDay, { error: ({ input }) => `“${String(input)}” is not a date such as 2026-07-01.` });

/** A third country by a code or a name; the handler parses it with `countryOf`. */
export const countryText = z.string().max(100);

/** Throws a Refusal that says what became of a country that is no more, and that a member state is none. */
export function countryOf(text: string): CountryCode {
  try {
    return parseCountry(text);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(error.kind, error.message, { ...error.details, where: 'country' });
  }
}
