/**
 * Fields that may come as text, in the query of an address: read as the number or the yes-or-no that they are, and left
 * as they came where they are neither, so that the schema refuses them. Documents and commands see the plain kind.
 */
import * as z from 'zod';

/** As people and programs write numbers; not empty, no hexadecimals. */
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** The number that a text is; undefined where it is none. */
export function numberIn(text: string): number | undefined {
  const trimmed = text.trim();
  return NUMBER.test(trimmed) ? Number(trimmed) : undefined;
}

/** A number that may come as text; nothing else is made into one: not an empty text, not a yes. */
export function numeric<Schema extends z.ZodType<number>>(schema: Schema): z.ZodPreprocess<Schema> {
  return z.preprocess(
    (value) => (typeof value === 'string' ? (numberIn(value) ?? value) : value),
    schema,
  ) as z.ZodPreprocess<Schema>;
}

/** The usual words for yes and no: true, yes, on, 1 and their opposites. */
const WORDS = z.stringbool();

/** A yes or no that may come as text. */
export function yesOrNo(): z.ZodPreprocess<z.ZodBoolean> {
  return z.preprocess(
    (value) => (typeof value === 'string' ? (WORDS.safeParse(value).data ?? value) : value),
    z.boolean(),
  );
}

const namedFile = z.object({
  name: z.string().min(1).max(255).meta({ description: 'What it is called: shown where it is spoken of.' }),
  bytes: z.base64().meta({ description: 'Its bytes, in base64.' }),
});

export type NamedFile = z.infer<typeof namedFile>;

/** Several files, for a field that a declaration names in `fileLists`. */
export function namedFiles({ atMost }: { readonly atMost: number }): z.ZodArray<typeof namedFile> {
  return z.array(namedFile).max(atMost);
}
