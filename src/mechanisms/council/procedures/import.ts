/** A letter becomes a draft: nothing is kept. */
import { Refusal, type Language } from '#kernel';
import { languageSchema, procedure, yesOrNo, type Context } from '#procedure';
import * as z from 'zod';
import { titleOf } from '../outputs/dossier-output.ts';
import { asRead } from '../confirm/as-read.ts';
import { importedItemSchema, readSchema, type ReadLetter } from '../confirm/imported-schema.ts';
import { comparedIn } from '../confirm/subjects.ts';
import { MAX_BYTES } from '../letter/files/limits.ts';
import { readLetter } from '../letter/read-letter.ts';
import { dossierOfPoint, type Known, type Suggestion } from '../record/dossier-of-point.ts';
import { itemKey } from '../record/item-key.ts';
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
    placesOf: { path: 'item', name: (item, place) => itemKey(importedItemSchema.parse(item), place) },
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
    readSchema.extend({
      items: z
        .array(importedItemSchema.extend({ dossier: suggestionSchema.nullable().optional() }))
        .readonly(),
      text: z.array(z.string()).readonly().optional().describe('The lines, where asked for'),
    }),
  )
  .handler(async ({ input, context }) => {
    const read = await readLetter(decoded(input.document), { signal: context.signal });
    const letter = asRead(read, input.language);
    const items = input.dossiers ? await withDossiers(letter, context) : letter.items;
    return { ...letter, items, ...(input.lines ? { text: read.text.lines } : {}) };
  });

/** A title is compared in the language of the letter. */
async function withDossiers(letter: ReadLetter, context: Context) {
  const { items, references } = letter;
  const known = await knownDossiers(context, comparedIn(letter));
  return items.map((item, place): typeof item & { dossier: Suggestion | null } => {
    const named = references.filter((one) => one.item === place);
    return { ...item, dossier: dossierOfPoint({ title: item.title, references: named }, known) };
  });
}

/** The dossiers on record, with their titles in the language of a letter. */
export async function knownDossiers(context: Context, language: Language): Promise<readonly Known[]> {
  const { register } = await context.store();
  return (await readDossiers(register)).map(({ name, title, references }) => ({
    name,
    title: titleOf(title, language),
    references,
  }));
}

export function decoded(base64: string): Uint8Array {
  const bytes = Buffer.from(base64, 'base64');
  if (
    base64.trim() !== '' &&
    bytes.length >= Math.floor((base64.trimEnd().replace(/=+$/, '').length * 3) / 4)
  ) {
    return new Uint8Array(bytes);
  }
  throw new Refusal('invalid-input', 'The letter is not in base64, or is empty.', {
    where: 'document',
    remedy: 'Send the file itself: curl -F document=@letter.pdf; or its bytes in base64 in JSON.',
  });
}
