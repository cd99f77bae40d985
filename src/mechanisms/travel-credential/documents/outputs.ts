/** Deviations as they leave the house: code, place and words. */
import type { Language } from '#kernel';
import * as z from 'zod';
import type { Deviation } from './deviation.ts';
import { DOCUMENT_MESSAGES } from './messages.ts';

export const deviationSchema = z
  .object({
    code: z.string(),
    where: z.string().describe('A line, a path of tags or an offset'),
    text: z.string(),
  })
  .meta({ id: 'TravelDocumentDeviation' });

export function deviationsInWords(
  deviations: readonly Deviation[],
  language: Language,
): readonly z.infer<typeof deviationSchema>[] {
  return deviations.map(({ code, where }) => ({
    code,
    where,
    text: DOCUMENT_MESSAGES[language][code]?.({}, { held: 'yes', raw: {} }) ?? code,
  }));
}
