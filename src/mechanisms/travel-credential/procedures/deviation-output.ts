/** Deviations as they leave the house: code, place, words, and what was stated and found. */
import type { Language, Words } from '#kernel';
import * as z from 'zod';
import { deviationWords } from '../certificates/deviation-words.ts';
import type { Deviation } from '../documents/index.ts';

export const deviationSchema = z
  .object({
    code: z.string(),
    where: z.string().describe('A line, a field, a path of tags or a byte'),
    text: z.string(),
    values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  })
  .meta({ id: 'TravelDocumentDeviation' });

/** `more`: the words of the codes of the part that found them. */
export function deviationsInWords(
  deviations: readonly Deviation[],
  language: Language,
  more: Readonly<Record<string, Words>>,
): readonly z.infer<typeof deviationSchema>[] {
  return deviations.map((found) => ({ ...found, text: deviationWords(found, more)[language] }));
}
