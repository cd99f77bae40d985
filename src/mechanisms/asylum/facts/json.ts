/** The facts of a case as JSON: topics with facts in them, each absent or null where it is not known. */
import * as z from 'zod';
import { FACT_WORDS } from '../words/facts/index.ts';
import { TOPICS, type Facts } from './index.ts';
import type { FactKind } from './kinds.ts';

function topicSchema(topic: string, kinds: Readonly<Record<string, FactKind<unknown>>>): z.ZodType {
  const fields = Object.entries(kinds).map(([key, { schema }]) => {
    const words = FACT_WORDS.get(`${topic}.${key}`);
    return [key, schema.nullish().meta({ description: words?.ask.en ?? key })];
  });
  return z.strictObject(Object.fromEntries(fields)).optional();
}

/** Facts by topic: `{ "applicant": { "minor": false }, "application": { "lodgedOn": "2026-07-15" } }`. */
export const factsSchema = z
  .strictObject(
    Object.fromEntries(Object.entries(TOPICS).map(([topic, kinds]) => [topic, topicSchema(topic, kinds)])),
  )
  .meta({ id: 'AsylumFacts' });

export type FactsJson = z.input<typeof factsSchema>;

/** What was parsed, by path: the form that rules read. */
export function factsByPath(parsed: z.output<typeof factsSchema>): Facts {
  return Object.fromEntries(
    Object.entries(parsed).flatMap(([topic, known]) =>
      Object.entries((known ?? {}) as Readonly<Record<string, unknown>>).flatMap(([key, value]) =>
        value === undefined || value === null ? [] : [[`${topic}.${key}`, value]],
      ),
    ),
  ) as Facts;
}

/** Parsed facts as they are written, for a case file to keep. */
export function writtenFacts(parsed: z.output<typeof factsSchema>): Readonly<Record<string, unknown>> {
  const written: Readonly<Record<string, unknown>> = z.encode(factsSchema, parsed);
  return JSON.parse(JSON.stringify(written)) as Readonly<Record<string, unknown>>;
}
