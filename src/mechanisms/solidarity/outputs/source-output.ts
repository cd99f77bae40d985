/** Where a figure comes from, as every output names it. */
import * as z from 'zod';

export const sourceSchema = z
  .object({
    what: z.string().meta({ description: 'What the source is for: figures, pool, pledges and so on.' }),
    title: z.string(),
    url: z.string().nullable(),
    date: z.string().nullable(),
    standing: z.enum(['official', 'reported', 'unknown']),
  })
  .meta({ id: 'Source' });

export type SourceJson = z.infer<typeof sourceSchema>;
