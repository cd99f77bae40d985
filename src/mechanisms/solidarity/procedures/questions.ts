/** The questions about a cycle: shares, cycle, balance, offsets, positions, and the facts and figures behind them. */
import { formatDay, type MemberState, type Words } from '#kernel';
import { procedure } from '#procedure';
import * as z from 'zod';
import { factsToJson, memberStateSchema, parseFacts } from '../facts-json.ts';
import {
  beneficiarySchema,
  beneficiaryToJson,
  cycleOutput,
  offsetsToJson,
  positionSchema,
  positionToJson,
  stateToJson,
  cycleSchema,
  offsetsSchema,
  stateSchema,
} from '../outputs/cycle-output.ts';
import { sharesOutput, sharesSchema } from '../outputs/shares-output.ts';
import { sourceSchema, type SourceJson } from '../outputs/source-output.ts';
import { evaluateCycle } from '../rules/cycle.ts';
import type { CycleFacts } from '../facts.ts';
import { vintageSchema, VINTAGES } from '../reference/figures.ts';
import { cycleQuestion, loadCycle } from './load-cycle.ts';
import { importedVintages } from './vintages.ts';

const about = (name: string, summary: Words, path: `/${string}`) => ({
  action: `solidarity.${name}`,
  summary,
  method: 'GET' as const,
  path,
});

export const shares = procedure({
  ...about(
    'shares',
    {
      en: 'Who owes what share of the pool, by population and GDP',
      nl: 'Wie welk deel van de pool draagt, naar bevolking en bbp',
    },
    '/solidarity/shares',
  ),
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
  ...about(
    'cycle',
    {
      en: 'The whole cycle of a year, every outcome with its reasons',
      nl: 'De hele cyclus van een jaar, elke uitkomst met haar redenen',
    },
    '/solidarity/cycle',
  ),
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
  ...about(
    'balance',
    {
      en: 'What each state should, pledged, delivered and still owes',
      nl: 'Wat elke staat moet, toezegde, leverde en nog open heeft staan',
    },
    '/solidarity/balance',
  ),
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
    const { states, beneficiaries } = evaluateCycle(facts);
    const wanted = asked(input.state);
    return {
      ...heading(facts, sources),
      states: states.filter(wanted).map((item) => stateToJson(item, input.language)),
      beneficiaries: beneficiaries.filter(wanted).map((item) => beneficiaryToJson(item, input.language)),
    };
  });

export const offsets = procedure({
  ...about(
    'offsets',
    {
      en: 'Responsibility offsets: thresholds, cases of Article 63, and what falls to whom',
      nl: 'Verantwoordelijkheidscompensaties: drempels, gevallen van artikel 63 en wat aan wie toevalt',
    },
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
    return { ...heading(facts, sources), ...offsetsToJson(evaluateCycle(facts).offsets, input.language) };
  });

export const positions = procedure({
  ...about(
    'positions',
    {
      en: 'What each state may and must: contribute, draw, ask for a deduction',
      nl: 'Wat elke staat mag en moet: bijdragen, afroepen, om aftrek vragen',
    },
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
      states: z.array(positionSchema),
    }),
  )
  .handler(async ({ input, context }) => {
    const { facts, sources } = await loadCycle(input, context);
    const states = evaluateCycle(facts).states.filter(asked(input.state));
    return {
      ...heading(facts, sources),
      states: states.map((item) => positionToJson(item, input.language)),
    };
  });

/** What every answer about a part of the cycle begins with. */
function heading({ year, asOf }: CycleFacts, sources: readonly SourceJson[]) {
  return { year, asOf: formatDay(asOf), sources: [...sources] };
}

/** The state asked for, or all. */
function asked(state: MemberState | undefined): (item: { readonly state: MemberState }) => boolean {
  return (item) => state === undefined || item.state === state;
}

export const facts = procedure(
  about(
    'facts',
    {
      en: 'The facts of a cycle as recorded: what the rules are given',
      nl: 'De feiten van een cyclus zoals vastgelegd: wat de regels meekrijgen',
    },
    '/solidarity/facts',
  ),
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
    {
      en: 'The vintages of population and GDP there are, each with its sources',
      nl: 'Welke jaargangen van bevolking en bbp er zijn, elk met haar bronnen',
    },
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
  summary: {
    en: 'Evaluate facts of your own: nothing is read from or written to the register',
    nl: 'Eigen feiten doorrekenen: er wordt niets uit het register gelezen of erin geschreven',
  },
  method: 'POST',
  path: '/solidarity/evaluate',
})
  .input(z.object({ facts: z.unknown(), language: cycleQuestion.shape.language }))
  .output(cycleSchema)
  .handler(({ input }) => cycleOutput(parseFacts(input.facts), [], input.language));
