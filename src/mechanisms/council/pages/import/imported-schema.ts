/** A letter as the server gives it back: the draft, what kind of file it was, and its text by line. */
import * as z from 'zod';
import { draftSchema } from '../../letter/draft-schema.ts';

export const importedSchema = draftSchema.extend({
  file: z.enum(['text', 'pdf', 'docx', 'html']),
  text: z.array(z.string()).readonly(),
});

export type Imported = z.output<typeof importedSchema>;
export type DraftItem = Imported['items'][number];
/** A sentence of the letter and the line it begins at. */
export type Quoted = DraftItem['asked'][number];
