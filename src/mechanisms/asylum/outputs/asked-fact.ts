/** A fact as it is asked: its form, its words, and what is asked of each item of a list. */
import type { Language } from '#kernel';
import * as z from 'zod';
import { FACT_KINDS } from '../facts/index.ts';
import { FACT_WORDS } from '../words/facts/index.ts';
import type { FactWords } from '../words/facts/type.ts';

const optionsSchema = z.array(z.object({ value: z.string(), text: z.string() })).nullable();

export const askedSchema = z.object({
  path: z.string(),
  form: z
    .string()
    .describe('How it is answered: yes-no, day, choice, state, states, country, number, percent, list'),
  ask: z.string(),
  explain: z.string().nullable(),
  options: optionsSchema,
  items: z
    .array(z.object({ key: z.string(), form: z.string(), say: z.string(), options: optionsSchema }))
    .nullable()
    .describe('Of a list: what is asked of each item; each may be left out where it is not known'),
});

export function askedFact(path: string, language: Language): z.output<typeof askedSchema> {
  const words = FACT_WORDS.get(path);
  const { form = 'yes-no', options, fields } = FACT_KINDS.get(path) ?? {};
  const inWords = (values: readonly string[] | undefined, said: FactWords['options']) =>
    values?.map((value) => ({ value, text: said?.[value]?.[language] ?? value })) ?? null;
  return {
    path,
    form,
    ask: words?.ask[language] ?? path,
    explain: words?.explain?.[language] ?? null,
    options: inWords(options, words?.options),
    items:
      fields?.map((field) => ({
        key: field.key,
        form: field.form,
        say: words?.items?.[field.key]?.[language] ?? field.key,
        options: inWords(field.options, words?.itemOptions?.[field.key]),
      })) ?? null,
  };
}
