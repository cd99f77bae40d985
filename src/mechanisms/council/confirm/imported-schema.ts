/** A letter as the server gives it back: the draft with what is read beyond it, what kind of file it was, its text. */
import * as z from 'zod';
import { RESULTS } from '../letter/codes.ts';
import { draftSchema, itemSchema } from '../letter/draft-schema.ts';

const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();

const line = z.number().int();
const promisedSchema = z.object({
  text: z.string(),
  line,
  due: z.string().nullable().describe('By when, as 2027-12-31; null where the sentence names no day'),
});

export const importedItemSchema = itemSchema.extend({
  commitments: list(promisedSchema).describe('What parliament is promised'),
  result: z
    .object({ result: z.enum(RESULTS), because: z.object({ text: z.string(), line }) })
    .nullable()
    .describe('What came of it, in a report that says so plainly, and the sentence'),
});

export const readSchema = draftSchema.extend({
  items: list(importedItemSchema),
  topics: list(draftSchema.shape.topics.unwrap().element.extend({ commitments: list(promisedSchema) })),
  promised: list(promisedSchema).describe('What the covering letter promises outside its topics'),
  file: z.enum(['text', 'pdf', 'docx', 'html']).describe('What kind of file it is, by its content'),
});

export const importedSchema = readSchema.extend({ text: z.array(z.string()).readonly() });

/** What is confirmed; the text is only shown. */
export type ReadLetter = z.output<typeof readSchema>;
export type Imported = z.output<typeof importedSchema>;
export type DraftItem = Imported['items'][number];
export type Promised = z.output<typeof promisedSchema>;
/** A sentence of the letter and the line it begins at. */
export type Quoted = DraftItem['asked'][number];
