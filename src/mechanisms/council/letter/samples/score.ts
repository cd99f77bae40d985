/** How well a draft agrees with an annotation made by hand: what was found of what is there, and what is not there. */
import { readFileSync } from 'node:fs';
import * as z from 'zod';
import type { Draft } from '../draft.ts';

const goldSchema = z.object({
  meeting: z.object({
    configuration: z.string(),
    from: z.string(),
    to: z.string(),
    place: z.string().optional(),
  }),
  letter: z
    .object({ number: z.string().nullable(), date: z.string(), kind: z.string(), language: z.string() })
    .optional(),
  items: z.array(
    z.object({
      part: z.string().nullable(),
      number: z.number().nullable(),
      letter: z.string().nullable(),
      title: z.string(),
      type: z.string().nullable(),
      line: z.number(),
      position: z.string().nullable(),
    }),
  ),
  topics: z.array(z.object({ title: z.string(), line: z.number() })).default([]),
  references: z.array(z.object({ id: z.string(), kind: z.string(), line: z.number() })),
  dates: z.array(z.object({ iso: z.string(), kind: z.string(), about: z.string(), line: z.number() })),
  figures: z.array(z.object({ value: z.number(), unit: z.string(), line: z.number() })).default([]),
  warnings: z.array(z.string()).default([]),
});

export type Gold = z.output<typeof goldSchema>;

/** Throws where the file is not an annotation. */
export function readGold(url: URL | string): Gold {
  return goldSchema.parse(JSON.parse(readFileSync(url, 'utf8')));
}

/** Of one kind of finding: what is right, what is missing and what should not be there, in words. */
export interface Score {
  readonly right: number;
  readonly missing: readonly string[];
  readonly surplus: readonly string[];
}

export const precision = ({ right, surplus }: Score): number => share(right, surplus.length);
export const recall = ({ right, missing }: Score): number => share(right, missing.length);

const share = (right: number, wrong: number): number => (right + wrong === 0 ? 1 : right / (right + wrong));

/** Where an annotation covers a part of the letter only, findings outside its lines do not count. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const WHOLE: Range = { from: 0, to: Number.POSITIVE_INFINITY };

export type Scores = Readonly<
  Record<'items' | 'positions' | 'topics' | 'references' | 'dates' | 'dateKinds' | 'figures', Score>
>;

export function scoresOf(draft: Draft, gold: Gold, range: Range = WHOLE): Scores {
  const within = ({ line }: { readonly line: number }): boolean => line >= range.from && line <= range.to;
  const items = draft.items.filter(within);
  const dates = draft.dates.filter(within);
  const place = (one: { part: string | null; number: number | null; letter: string | null }): string =>
    `${one.part ?? ''}.${one.number ?? ''}${one.letter ?? ''}`;
  const point = (one: Gold['items'][number] | Draft['items'][number]): string =>
    `${place(one)} [${one.type}] ${one.title} @${one.line}`;
  return {
    items: compare(gold.items.map(point), items.map(point)),
    positions: compare(
      gold.items.map((one) => `${place(one)} ${one.position}`),
      items.map((one) => `${place(one)} ${one.position}`),
    ),
    topics: compare(
      gold.topics.map(({ title, line }) => `${title} @${line}`),
      draft.topics
        .filter((topic) => within(topic) && topic.within === null)
        .map(({ title, line }) => `${title} @${line}`),
    ),
    references: placed(gold.references, draft.references.filter(within), ({ id, kind }) => `${kind} ${id}`),
    dates: placed(gold.dates, dates, ({ iso }) => iso),
    dateKinds: placed(gold.dates, dates, ({ iso, kind }) => `${iso} ${kind}`),
    figures: placed(gold.figures, draft.figures.filter(within), ({ value, unit }) => `${value} ${unit}`),
  };
}

function compare(expected: readonly string[], found: readonly string[]): Score {
  const left = [...expected];
  const surplus = found.filter((one) => {
    const at = left.indexOf(one);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
  return { right: expected.length - left.length, missing: left, surplus };
}

/** The same finding on the same line, or on the next where a line end runs through it. */
function placed<Expected extends { readonly line: number }>(
  expected: readonly Expected[],
  found: readonly NoInfer<Omit<Expected, 'about'> & { readonly line: number }>[],
  key: (one: NoInfer<Omit<Expected, 'about'>>) => string,
): Score {
  const left = [...expected];
  const surplus = found.filter((one) => {
    const same = (tolerance: number): number =>
      left.findIndex((other) => key(other) === key(one) && Math.abs(other.line - one.line) <= tolerance);
    const exact = same(0);
    const at = exact === -1 ? same(1) : exact;
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
  return {
    right: expected.length - left.length,
    missing: left.map((one) => `${key(one)} @${one.line}`),
    surplus: surplus.map((one) => `${key(one)} @${one.line}`),
  };
}
