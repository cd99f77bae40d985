/** A draft as it leaves the door: the shape of `Draft`, with each warning in words. */
import {
  CONFIGURATIONS,
  DECISION_TYPES,
  POSITIONS,
  DATE_KINDS,
  LETTER_KINDS,
  LETTER_LANGUAGES,
  UNITS,
  WARNING_CODES,
} from './codes.ts';
import { MEMBER_STATES } from '#kernel';
import * as z from 'zod';

import { PERIOD_EVENTS } from './period-events.ts';
import { REFERENCE_KINDS } from './reference-kinds.ts';

const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();

const line = z.number().int().describe('The line of the text, from 1');
const placed = {
  line,
  footnote: z.number().int().nullable().describe('The footnote it stands in; null in the text itself'),
  item: z
    .number()
    .int()
    .nullable()
    .describe('The point it belongs to, by its place in items; null before the agenda'),
};
const quoted = z.object({ text: z.string(), line });

export const itemSchema = z.object({
  part: z.string().nullable().describe('I, II, …; null where the letter has no parts'),
  partTitle: z.string().nullable(),
  number: z.number().int().nullable().describe('Null where the letter does not number its points'),
  letter: z.string().nullable(),
  title: z.string(),
  type: z
    .enum(DECISION_TYPES)
    .nullable()
    .describe('What the Council does with it; null for a point that heads others'),
  typeText: z.string().nullable().describe('The type as printed'),
  line,
  position: z
    .enum(POSITIONS)
    .nullable()
    .describe('Where the government stands; null for a point that heads others'),
  because: quoted.nullable().describe('The sentence that the position rests on'),
  asked: list(quoted).describe('What the Council is asked'),
  majority: list(quoted).describe('What is said of a majority or of other states'),
  commitments: list(quoted).describe('What parliament is promised'),
});

export const draftSchema = z.object({
  letter: z.object({
    kind: z.enum(LETTER_KINDS).nullable(),
    language: z.enum(LETTER_LANGUAGES),
    number: z.string().nullable().describe('As a parliamentary paper: NL 32317, 978'),
    date: z.string().nullable(),
    senders: list(z.string()),
    addressee: z.string().nullable(),
    state: z.enum(MEMBER_STATES).describe('Whose government writes'),
    lines: z.number().int(),
  }),
  meeting: z.object({
    configuration: z.enum(CONFIGURATIONS).nullable(),
    from: z.string().nullable(),
    to: z.string().nullable(),
    place: z.string().nullable(),
    informal: z.boolean(),
    line: line.nullable(),
  }),
  items: list(itemSchema),
  topics: list(
    z.object({
      theme: z.string().nullable(),
      title: z.string(),
      line,
      within: z.string().nullable().describe('The topic of which it is a part'),
    }),
  ),
  references: list(
    z.object({
      id: z.string(),
      kind: z.enum(REFERENCE_KINDS),
      text: z.string().describe('As printed'),
      celex: z.string().nullable(),
      url: z.string().nullable(),
      ...placed,
    }),
  ),
  dates: list(
    z.object({
      iso: z.string().describe('2026-06-12, 2026-06, 2026-Q4, or two with a slash'),
      kind: z.enum(DATE_KINDS),
      about: z.string(),
      text: z.string().describe('As printed'),
      relative: z.boolean().describe('Whether the year comes from the date of the letter'),
      ...placed,
    }),
  ),
  periods: list(
    z.object({
      iso: z
        .string()
        .describe('A length as P2Y9M; a span as 2028/2034, 2027/.. or ../2026; a season as 2026-23 (autumn)'),
      after: z.enum(PERIOD_EVENTS).nullable().describe('What a length is counted from, where it is said'),
      about: z.string(),
      text: z.string().describe('As printed'),
      ...placed,
    }),
  ),
  figures: list(
    z.object({ value: z.number(), unit: z.enum(UNITS), measures: z.string(), text: z.string(), ...placed }),
  ),
  footnotes: list(
    z.object({
      number: z.number().int(),
      text: z.string(),
      line,
      sentence: quoted.nullable().describe('The sentence that calls it'),
    }),
  ),
  warnings: list(
    z.object({
      code: z.enum(WARNING_CODES),
      line: line.nullable(),
      values: z.record(z.string(), z.union([z.string(), z.number()])),
      text: z.string(),
    }),
  ),
});
