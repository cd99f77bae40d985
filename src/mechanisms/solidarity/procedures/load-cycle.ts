/** The facts of a year's cycle, read as of a day: what a procedure begins with. */
import { formatDay, Refusal, type Day } from '#kernel';
import * as z from 'zod';
import type { CycleFacts } from '../facts.ts';
import { daySchema, parseFacts } from '../facts-json.ts';
import { ART_57_1 } from '../law.ts';
import { languageSchema } from '../outputs/reason-output.ts';
import type { SourceJson } from '../outputs/source-output.ts';
import { DEFAULT_VINTAGE, vintageOf, type Vintage } from '../reference/figures.ts';
import { CYCLE_2026, type PublishedCycle } from '../reference/published.ts';

/** What every question about a cycle may say. */
export const cycleQuestion = z.object({
  year: z.coerce
    .number({ error: 'A year is a whole number, for instance 2026.' })
    .int()
    .min(2025, { error: 'The first pool is that of 2026: give a year from 2025 on.' })
    .max(2100, { error: 'Give a year up to 2100.' })
    .default(2026)
    .meta({ description: 'The year of the pool.' }),
  asOf: daySchema
    .optional()
    .meta({ description: 'The day on which law and figures are read; today when absent.' }),
  vintage: z
    .string()
    .default(DEFAULT_VINTAGE)
    .meta({ description: 'Which population and GDP the key uses.' }),
  rounding: z
    .enum(['up', 'nearest', 'staged'])
    .optional()
    .meta({ description: 'How shares become whole persons.' }),
  language: languageSchema,
});

export type CycleQuestion = z.output<typeof cycleQuestion>;

export interface LoadedCycle {
  readonly facts: CycleFacts;
  readonly sources: readonly SourceJson[];
  readonly vintage: Vintage;
}

const PUBLISHED: Readonly<Record<number, PublishedCycle>> = { 2026: CYCLE_2026 };

/** Throws a Refusal of kind `not-found` for a year without a cycle or figures without a vintage. */
export function loadCycle(question: CycleQuestion, today: Day): LoadedCycle {
  const published = PUBLISHED[question.year];
  if (published === undefined) {
    throw new Refusal('not-found', `No cycle is recorded for ${question.year}.`, {
      where: 'year',
      remedy: `Cycles there are: ${Object.keys(PUBLISHED).join(', ')}. A cycle begins when its proposal is recorded.`,
      provision: ART_57_1,
    });
  }
  const vintage = vintageOf(question.vintage);
  const { figures, id, sources } = vintage;
  const facts = parseFacts({
    ...published.facts,
    asOf: formatDay(question.asOf ?? today),
    key: { vintage: id, figures },
    parameters: question.rounding === undefined ? {} : { rounding: question.rounding },
  });
  const figureSources = sources.map((source) => ({ ...source, standing: standingOf(source.title) }));
  return { facts, sources: [...figureSources, ...published.sources], vintage };
}

/** Figures that Eurostat published are official; what was derived from others' tables is reported. */
function standingOf(title: string): SourceJson['standing'] {
  return title.startsWith('Eurostat') ? 'official' : 'reported';
}
