/** The facts of a year's cycle, read from the register as of a day: what a procedure begins with. */
import { Refusal, type Day } from '#kernel';
import { numeric, type Context } from '#procedure';
import * as z from 'zod';
import { cycleStream, readCycleEvent, type CycleEvent } from '../events.ts';
import type { CycleFacts } from '../facts.ts';
import { daySchema } from '../facts-json.ts';
import { ART_57_1 } from '../law.ts';
import { languageSchema } from '../outputs/reason-output.ts';
import type { SourceJson } from '../outputs/source-output.ts';
import { DEFAULT_PARAMETERS } from '../parameters.ts';
import { foldCycle } from '../record/apply.ts';
import { eventsAsOf } from '../record/as-of.ts';
import { cycleFacts } from '../record/facts.ts';
import { DEFAULT_VINTAGE, type Vintage } from '../reference/figures.ts';
import { findVintage } from './vintages.ts';

/** What every question about a cycle may say. */
export const cycleQuestion = z.object({
  year: numeric(
    z
      .number({ error: 'A year is a whole number, for instance 2026.' })
      .int()
      .min(2025, { error: 'The first pool is that of 2026: give a year from 2025 on.' })
      .max(2100, { error: 'Give a year up to 2100.' }),
  )
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
    .enum(['up', 'nearest', 'staged', 'staged-up'])
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

/** `read` takes what the day allows. Throws a Refusal of kind `not-found` for a year without a cycle or figures without a vintage. */
export async function loadCycle(
  question: CycleQuestion,
  { store, today }: Pick<Context, 'store' | 'today'>,
  read: (events: readonly CycleEvent[], asOf: Day) => readonly CycleEvent[] = eventsAsOf,
): Promise<LoadedCycle> {
  const { register } = await store();
  const asOf = question.asOf ?? today;
  const recorded = (await register.read(cycleStream(question.year))).map(readCycleEvent);
  const events = read(recorded, asOf);
  if (recorded.length === 0) {
    throw new Refusal('not-found', `No cycle is recorded for ${question.year}.`, {
      where: 'year',
      remedy:
        'A cycle begins when its situations and its proposal are recorded; 2026 is there from the start.',
      provision: ART_57_1,
    });
  }
  const vintage = await findVintage(register, question.vintage);
  const { figures, id, sources } = vintage;
  const parameters = { ...DEFAULT_PARAMETERS, ...(question.rounding ? { rounding: question.rounding } : {}) };
  return {
    facts: cycleFacts(foldCycle(question.year, events), {
      asOf,
      key: { vintage: id, figures },
      parameters,
    }),
    sources: [...sources, ...sourcesOf(events)],
    vintage,
  };
}

/** The sources of the events, each once, with what they are a source for. */
function sourcesOf(events: readonly CycleEvent[]): SourceJson[] {
  const byTitle = new Map<string, SourceJson>();
  for (const { type, data } of events) {
    const { source, standing } = data;
    const what = WHAT[type];
    const known = byTitle.get(source.title);
    if (known?.what.split(', ').includes(what)) continue;
    byTitle.set(source.title, {
      what: known ? `${known.what}, ${what}` : what,
      title: source.title,
      url: source.url ?? null,
      date: source.date ?? null,
      standing,
    });
  }
  return [...byTitle.values()];
}

const WHAT: Readonly<Record<CycleEvent['type'], string>> = {
  SituationsDetermined: 'situations',
  ProposalMade: 'proposal',
  ForumConvened: 'forum',
  ForumReconvened: 'forum',
  PoolAdopted: 'pool',
  PledgeRecorded: 'pledges',
  NeedNotified: 'needs',
  PressureSelfDeclared: 'self-declared pressure',
  SelfDeclarationDecided: 'self-declared pressure',
  DeductionRequested: 'deductions',
  DeductionAssessed: 'deductions',
  DeductionDecided: 'deductions',
  DrawAgreed: 'draws',
  DeliveryConfirmed: 'deliveries',
  AlternativeConvertedToMoney: 'pledges',
  ShortcomingFound: 'shortcomings',
  ShortcomingEnded: 'shortcomings',
  OffsetTaken: 'offsets',
  PositionStated: 'votes and statements',
  YearClosed: 'closing of the year',
};
