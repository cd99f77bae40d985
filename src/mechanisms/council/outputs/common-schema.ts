/** What events and answers share: words in two languages, and where something is known from. */
import * as z from 'zod';

const text = z.string().trim().min(1).max(1_000);
/** In one language at least. */
export const wordsSchema = z
  .strictObject({ en: text.optional(), nl: text.optional() })
  .refine(({ en, nl }) => en !== undefined || nl !== undefined, {
    error: 'A title is given in English, in Dutch or in both.',
  });

export const sourceSchema = z.strictObject({
  title: z.string().trim().min(1, { error: 'A source has a title.' }).max(500),
  url: z.url({ protocol: /^https?$/, error: 'A source’s address begins with https://.' }).optional(),
  date: z.string().max(10).optional(),
  language: z
    .string()
    .regex(/^[a-z]{2}$/)
    .optional()
    .describe('The language of its title, as en; absent where that is not recorded'),
});
