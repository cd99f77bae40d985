/** Deviations as they leave the house: code, place and words. */
import { formatValue, type Language } from '#kernel';
import * as z from 'zod';
import type { Deviation } from '../documents/index.ts';
import { MESSAGES } from '../messages/index.ts';

export const deviationSchema = z
  .object({
    code: z.string(),
    where: z.string().describe('A line, a field, a path of tags or a byte'),
    text: z.string(),
  })
  .meta({ id: 'TravelDocumentDeviation' });

export function deviationsInWords(
  deviations: readonly Deviation[],
  language: Language,
): readonly z.infer<typeof deviationSchema>[] {
  return deviations.map(({ code, where, values = {} }) => {
    const formatted = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, formatValue(value, language)]),
    );
    const text = MESSAGES[language][code]?.(formatted, { held: 'yes', raw: values }) ?? code;
    return { code, where, text };
  });
}
