/** The questions about a cycle: shares, cycle, balance, offsets, positions, and the facts and figures behind them. */
import { procedure } from '#procedure';
import * as z from 'zod';
import { factsToJson, memberStateSchema, parseFacts } from '../facts-json.ts';
import {
  beneficiarySchema,
  cycleOutput,
  cycleSchema,
  offsetsSchema,
  stateSchema,
} from '../outputs/cycle-output.ts';
import { sharesOutput, sharesSchema } from '../outputs/shares-output.ts';
import { sourceSchema } from '../outputs/source-output.ts';
import { vintageSchema, VINTAGES } from '../reference/figures.ts';
import { cycleQuestion, loadCycle } from './load-cycle.ts';
import { importedVintages } from './vintages.ts';

const about = (name: string, summary: string, path: `/${string}`) => ({
  action: `solidarity.${name}`,
  summary,
  method: 'GET' as const,
  path,
});

export const shares = procedure({
  ...about('shares', 'Who owes what share of the pool, by population and GDP', '/solidarity/shares'),
  view: {
    rows: 'states',
    columns: [
      { path: 'state', head: 'State' },
      { path: 'share', head: 'Share, %', as: 'percent' },
      { path: 'persons', head: 'Persons' },
      { path: 'euro', head: 'EUR' },
    ],
  },
})
  .input(cycleQuestion)
  .output(sharesSchema)
  .handler(async ({ input, context }) => {
    const { facts, sources } = await loadCycle(input, context);
    return sharesOutput(facts, sources, input.language);
  });

export const cycle = procedure({
  ...about('cycle', 'The whole cycle of a year, every outcome with its reasons', '/solidarity/cycle'),
  view: {
    rows: 'states',
    columns: [
      { path: 'state', head: 'State' },
      { path: 'role', head: 'Role' },
      { path: 'fairShare.value.persons', head: 'Fair share' },
      { path: 'fairShare.value.euro', head: 'EUR' },
      { path: 'pledged.value.value', head: 'Pledged EUR' },
      { path: 'deducted.value.persons', head: 'Deducted' },
      { path: 'owed.value', head: 'Owed EUR' },
    ],
  },
})
  .input(cycleQuestion)
  .output(cycleSchema)
  .handler(async ({ input, context }) => {
    const { facts, sources } = await loadCycle(input, context);
    return cycleOutput(facts, sources, input.language);
  });

export const balance = procedure({
  ...about('balance', 'What each state should, pledged, delivered and still owes', '/solidarity/balance'),
  view: {
    rows: 'states',
    columns: [
      { path: 'state', head: 'State' },
      { path: 'obligation.value.euro', head: 'Obliged EUR' },
      { path: 'pledged.value.value', head: 'Pledged EUR' },
      { path: 'drawn.value.persons', head: 'Drawn' },
      { path: 'delivered.value', head: 'Delivered EUR' },
      { path: 'offsets', head: 'Offsets' },
      { path: 'owed.value', head: 'Owed EUR' },
    ],
  },
})
  .input(cycleQuestion.extend({ state: memberStateSchema.optional() }))
  .output(
    z.object({
      year: z.number().int(),
      asOf: z.string(),
      sources: z.array(sourceSchema),
      states: z.array(stateSchema),
      beneficiaries: z.array(beneficiarySchema),
    }),
  )
  .handler(async ({ input, context }) => {
    const { facts, sources } = await loadCycle(input, context);
    const whole = cycleOutput(facts, sources, input.language);
    const wanted = (item: { state: string }) => input.state === undefined || item.state === input.state;
    return {
      year: whole.year,
      asOf: whole.asOf,
      sources: whole.sources,
      states: whole.states.filter(wanted),
      beneficiaries: whole.beneficiaries.filter(wanted),
    };
  });

export const offsets = procedure({
  ...about(
    'offsets',
    'Responsibility offsets: thresholds, cases of Article 63, and what falls to whom',
    '/solidarity/offsets',
  ),
  view: {
    rows: 'states',
    columns: [
      { path: 'state', head: 'State' },
      { path: 'mayOffer.answer', head: 'May offer' },
      { path: 'unfulfilled.answer', head: 'Unfulfilled pledge' },
      { path: 'falls.value', head: 'Cases that fall to it' },
    ],
  },
})
  .input(cycleQuestion)
  .output(offsetsSchema.extend({ year: z.number().int(), asOf: z.string(), sources: z.array(sourceSchema) }))
  .handler(async ({ input, context }) => {
    const { facts, sources } = await loadCycle(input, context);
    const whole = cycleOutput(facts, sources, input.language);
    return { year: whole.year, asOf: whole.asOf, sources: whole.sources, ...whole.offsets };
  });

export const positions = procedure({
  ...about(
    'positions',
    'What each state may and must: contribute, draw, ask for a deduction',
    '/solidarity/positions',
  ),
  view: {
    rows: 'states',
    columns: [
      { path: 'state', head: 'State' },
      { path: 'role', head: 'Role' },
      { path: 'position.mustContribute.answer', head: 'Must contribute' },
      { path: 'position.mayDraw.answer', head: 'May draw' },
      { path: 'position.mayAskDeduction.answer', head: 'May ask deduction' },
      { path: 'position.hasPriorityAccess.answer', head: 'Priority access' },
    ],
  },
})
  .input(cycleQuestion.extend({ state: memberStateSchema.optional() }))
  .output(
    z.object({
      year: z.number().int(),
      asOf: z.string(),
      sources: z.array(sourceSchema),
      states: z.array(stateSchema.pick({ state: true, role: true, roleReasons: true, position: true })),
    }),
  )
  .handler(async ({ input, context }) => {
    const { facts, sources } = await loadCycle(input, context);
    const { year, asOf, states } = cycleOutput(facts, sources, input.language);
    return {
      year,
      asOf,
      sources: [...sources],
      states: states
        .filter(({ state }) => input.state === undefined || state === input.state)
        .map(({ state, role, roleReasons, position }) => ({ state, role, roleReasons, position })),
    };
  });

export const facts = procedure(
  about('facts', 'The facts of a cycle as recorded: what the rules are given', '/solidarity/facts'),
)
  .input(cycleQuestion)
  .output(
    z.object({
      facts: z.unknown().meta({ description: 'As `POST /solidarity/evaluate` takes them.' }),
      sources: z.array(sourceSchema),
      figures: vintageSchema.omit({ figures: true }),
    }),
  )
  .handler(async ({ input, context }) => {
    const { facts: loaded, sources, vintage } = await loadCycle(input, context);
    const { figures: _inFacts, ...figures } = vintage;
    return { facts: factsToJson(loaded), sources: [...sources], figures };
  });

export const figures = procedure({
  ...about(
    'figures',
    'The vintages of population and GDP there are, each with its sources',
    '/solidarity/figures',
  ),
  view: {
    rows: 'vintages',
    columns: [
      { path: 'id', head: 'Vintage' },
      { path: 'populationOn', head: 'Population on' },
      { path: 'gdpYear', head: 'GDP of' },
      { path: 'title', head: 'Title' },
    ],
  },
})
  .input(z.object({}))
  .output(z.object({ vintages: z.array(vintageSchema) }))
  .handler(async ({ context }) => {
    const { register } = await context.store();
    return { vintages: [...VINTAGES, ...(await importedVintages(register))] };
  });

export const evaluate = procedure({
  action: 'solidarity.evaluate',
  summary: 'Evaluate facts of your own: nothing is read from or written to the register',
  method: 'POST',
  path: '/solidarity/evaluate',
})
  .input(z.object({ facts: z.unknown(), language: cycleQuestion.shape.language }))
  .output(cycleSchema)
  .handler(({ input }) => cycleOutput(parseFacts(input.facts), [], input.language));
