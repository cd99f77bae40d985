/** A letter becomes a draft: nothing is kept. */
import { Refusal } from '#kernel';
import { languageSchema, procedure } from '#procedure';
import * as z from 'zod';
import { draftSchema } from '../letter/draft-schema.ts';
import { MAX_BYTES } from '../letter/files/limits.ts';
import { readLetter } from '../letter/read-letter.ts';
import { warningInWords } from '../letter/warning-words.ts';

/** Base64 takes four characters for three bytes. */
const MAX_BODY = Math.ceil((MAX_BYTES * 4) / 3) + 1024;

export const importLetter = procedure({
  action: 'council.import',
  summary: {
    en: 'Read an annotated agenda or a report (text, PDF, Word, HTML) into a draft, each piece with its line',
    nl: 'Een geannoteerde agenda of verslag (tekst, PDF, Word, HTML) inlezen als concept, elk stuk met zijn regel',
  },
  method: 'POST',
  path: '/council/import',
  bytes: ['document'],
  maxBody: MAX_BODY,
  costly: true,
  view: {
    rows: 'items',
    columns: [
      { path: 'part', head: 'Part' },
      { path: 'number', head: 'No' },
      { path: 'letter', head: '' },
      { path: 'title', head: 'Title' },
      { path: 'type', head: 'Type' },
      { path: 'position', head: 'Position' },
      { path: 'line', head: 'Line' },
    ],
  },
})
  .input(
    z.object({
      document: z.string().meta({
        positional: true,
        description: 'Text, PDF, Word or HTML, up to 20 MB, in base64',
      }),
      lines: z
        .stringbool()
        .or(z.boolean())
        .default(false)
        .meta({ description: 'Also give the text that was read, line by line.' }),
      language: languageSchema,
    }),
  )
  .output(
    draftSchema.extend({
      file: z.enum(['text', 'pdf', 'docx', 'html']).describe('What kind of file it is, by its content'),
      text: z.array(z.string()).readonly().optional().describe('The lines, where asked for'),
    }),
  )
  .handler(async ({ input, context }) => {
    const { text, draft } = await readLetter(decoded(input.document), { signal: context.signal });
    const warnings = draft.warnings.map((warning) => ({
      ...warning,
      text: warningInWords(warning, input.language),
    }));
    return { ...draft, warnings, file: text.kind, ...(input.lines ? { text: text.lines } : {}) };
  });

function decoded(base64: string): Uint8Array {
  const bytes = Buffer.from(base64, 'base64');
  if (
    base64.trim() !== '' &&
    bytes.length >= Math.floor((base64.trimEnd().replace(/=+$/, '').length * 3) / 4)
  ) {
    return new Uint8Array(bytes);
  }
  throw new Refusal('invalid-input', 'The letter is not in base64, or is empty.', {
    where: 'document',
    remedy: 'Give the bytes of the file in base64; the command takes the name of a file instead.',
  });
}
