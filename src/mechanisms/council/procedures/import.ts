/** A letter becomes a draft: nothing is kept. */
import { Refusal, type Language } from '#kernel';
import { languageSchema, procedure, yesOrNo, type Context } from '#procedure';
import * as z from 'zod';
import { titleOf } from '../outputs/dossier-output.ts';
import type { Draft } from '../letter/draft.ts';
import { draftSchema, itemSchema } from '../letter/draft-schema.ts';
import { MAX_BYTES } from '../letter/files/limits.ts';
import { readLetter } from '../letter/read-letter.ts';
import { warningInWords } from '../letter/warning-words.ts';
import { dossierOfPoint, type Suggestion } from '../record/dossier-of-point.ts';
import { itemKey } from '../record/meeting.ts';
import { readDossiers } from '../record/read.ts';

/** Base64 takes four characters for three bytes. */
const MAX_BODY = Math.ceil((MAX_BYTES * 4) / 3) + 1024;

const suggestionSchema = z.object({
  name: z.string(),
  title: z.string(),
  shared: z
    .array(z.string())
    .readonly()
    .describe('The documents that both name; none where it goes by the titles'),
});

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
      { path: 'dossier.name', head: 'Dossier' },
      { path: 'line', head: 'Line' },
    ],
    placesOf: { path: 'item', name: (item, place) => itemKey(itemSchema.parse(item), place) },
  },
})
  .input(
    z.object({
      document: z.string().meta({
        positional: true,
        description: 'Text, PDF, Word or HTML, up to 20 MB, in base64',
      }),
      lines: yesOrNo()
        .default(false)
        .meta({ description: 'Also give the text that was read, line by line.' }),
      dossiers: yesOrNo()
        .default(false)
        .meta({ description: 'Also say which dossier on record each point may be about, and why.' }),
      language: languageSchema,
    }),
  )
  .output(
    draftSchema.extend({
      items: z.array(itemSchema.extend({ dossier: suggestionSchema.nullable().optional() })).readonly(),
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
    const items = input.dossiers ? await withDossiers(draft, context) : draft.items;
    return { ...draft, items, warnings, file: text.kind, ...(input.lines ? { text: text.lines } : {}) };
  });

/** A title is compared in the language of the letter. */
async function withDossiers({ items, references, letter }: Draft, context: Context) {
  const { register } = await context.store();
  const language: Language = letter.language === 'nl' ? 'nl' : 'en';
  const known = (await readDossiers(register)).map(({ name, title, references: named }) => ({
    name,
    title: titleOf(title, language),
    references: named,
  }));
  return items.map((item, place): typeof item & { dossier: Suggestion | null } => {
    const named = references.filter((one) => one.item === place);
    return { ...item, dossier: dossierOfPoint({ title: item.title, references: named }, known) };
  });
}

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
