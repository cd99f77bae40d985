/** What-ifs and sweeps: the register is read, never written. */
import { cents, type Cents, type MemberState } from '#kernel';
import { procedure } from '#procedure';
import * as z from 'zod';
import type { CycleFacts, Pledge, Situation } from '../facts.ts';
import { daySchema, denmarkSentence, euroSchema, memberStateSchema, personsSchema } from '../facts-json.ts';
import { sweepOutput, sweepRowToJson, sweepSchema } from '../outputs/sweep-output.ts';
import { whatIfOutput, whatIfSchema } from '../outputs/what-if-output.ts';
import type { Vintage } from '../reference/figures.ts';
import { randomChanges, sweep as runSweep } from '../rules/sweep.ts';
import type { Change } from '../rules/what-if.ts';
import { cycleQuestion, loadCycle } from './load-cycle.ts';
import { findVintage } from './vintages.ts';

const pledgeChange = z.object({
  state: memberStateSchema.refine((state) => state !== 'DK', { error: denmarkSentence('pledge') }),
  relocations: personsSchema.default(0),
  money: euroSchema.default(cents(0n)),
  alternative: euroSchema.default(cents(0n)),
});
const deductionChange = z.object({
  state: memberStateSchema,
  basis: z.enum(['61', '62']).default('62'),
  granted: z.union([personsSchema, z.literal('full')]).default('full'),
});
const states = z.array(memberStateSchema);

const whatIfQuestion = cycleQuestion.extend({
  pool: personsSchema
    .min(1)
    .optional()
    .meta({ description: 'Pool size in relocations; money follows at its ratio.' }),
  money: euroSchema.optional().meta({ description: 'Pool size in euro, when it is not to follow.' }),
  withVintage: z.string().optional().meta({ description: 'Compute the changed cycle from these figures.' }),
  withRounding: z
    .enum(['up', 'nearest', 'staged', 'staged-up'])
    .optional()
    .meta({ description: 'Round the changed cycle so.' }),
  participants: states.min(1).optional().meta({ description: 'The states that the key is summed over.' }),
  pressure: states
    .optional()
    .meta({ description: 'The states under migratory pressure, in place of those recorded.' }),
  significant: states.optional().meta({ description: 'The states in a significant situation, likewise.' }),
  pledges: z.array(pledgeChange).optional().meta({ description: 'Pledges in place of those recorded.' }),
  deductions: z.array(deductionChange).optional().meta({ description: 'Deductions granted.' }),
  shortcomings: states
    .optional()
    .meta({ description: 'Beneficiaries in which systemic shortcomings are found.' }),
  notDelivering: states.optional().meta({ description: 'States assumed not to deliver what they pledged.' }),
  forumReconvenedOn: daySchema.optional().meta({ description: 'The day on which the forum meets again.' }),
});

type WhatIfQuestion = z.output<typeof whatIfQuestion>;

export const whatIf = procedure({
  action: 'solidarity.whatIf',
  summary: 'Change any input, see the cycle recomputed beside the record',
  method: 'POST',
  path: '/solidarity/what-if',
  view: {
    rows: 'differences',
    columns: [
      { path: 'state', head: 'State' },
      { path: 'role.changed', head: 'Role' },
      { path: 'persons.recorded', head: 'Recorded' },
      { path: 'persons.changed', head: 'What-if' },
      { path: 'euro.changed', head: 'EUR' },
      { path: 'owed.changed', head: 'Owed EUR' },
    ],
  },
})
  .input(whatIfQuestion)
  .output(whatIfSchema)
  .handler(async ({ input, context }) => {
    const { facts, sources } = await loadCycle(input, context);
    const { register } = await context.store();
    const other =
      input.withVintage === undefined ? undefined : await findVintage(register, input.withVintage);
    return whatIfOutput(facts, changeOf(input, facts, other), sources, input.language);
  });

/** The change that the question describes; lists of states replace the recorded situations of their category. */
function changeOf(
  input: WhatIfQuestion,
  { situations: recorded, asOf }: Pick<CycleFacts, 'situations' | 'asOf'>,
  vintage: Vintage | undefined,
): Change {
  const { pool, money, withRounding, participants, pledges, deductions, shortcomings } = input;
  return {
    ...(pool === undefined ? {} : { pool }),
    ...(money === undefined ? {} : { money }),
    ...(vintage ? { key: { vintage: vintage.id, figures: vintage.figures } } : {}),
    parameters: {
      ...(withRounding ? { rounding: withRounding } : {}),
      ...(participants ? { participants } : {}),
    },
    situations: situationsFrom(input, recorded),
    ...(pledges ? { pledges: pledges.map(assumed) } : {}),
    ...(deductions
      ? {
          deductions: deductions.map((item) => ({
            ...item,
            requestedOn: null,
            status: 'granted' as const,
            standing: 'unknown' as const,
            source: 'what-if',
          })),
        }
      : {}),
    ...(shortcomings
      ? { shortcomings: shortcomings.map((beneficiary) => ({ beneficiary, foundOn: asOf })) }
      : {}),
    ...(input.notDelivering ? { nonDelivery: input.notDelivering } : {}),
    ...(input.forumReconvenedOn === undefined ? {} : { forumReconvenedOn: input.forumReconvenedOn }),
  };
}

function assumed(pledge: {
  state: MemberState;
  relocations: number;
  money: Cents;
  alternative: Cents;
}): Pledge {
  return { ...pledge, standing: 'unknown', source: 'what-if' };
}

function situationsFrom(
  { pressure, significant }: WhatIfQuestion,
  recorded: readonly Situation[],
): Situation[] {
  const replace = (category: 'pressure' | 'significant', list: readonly MemberState[] | undefined) =>
    list?.map((state) => ({
      state,
      category,
      basis: 'decision' as const,
      searchAndRescue: false,
      notifiedOn: null,
      source: 'what-if',
    })) ?? recorded.filter((item) => item.category === category);
  return [
    ...replace('pressure', pressure),
    ...recorded.filter((item) => item.category === 'risk'),
    ...replace('significant', significant),
  ];
}

const percent = z.number().int().min(0).max(1_000);

export const sweep = procedure({
  action: 'solidarity.sweep',
  summary: 'Evaluate thousands of random scenarios and see how outcomes spread',
  method: 'POST',
  path: '/solidarity/sweep',
})
  .input(
    cycleQuestion.extend({
      scenarios: z.number().int().min(1).max(1_000_000).default(10_000),
      seed: z
        .number()
        .int()
        .min(0)
        .max(0xffff_ffff)
        .default(1)
        .meta({ description: 'The same seed, the same scenarios.' }),
      poolFrom: personsSchema.min(1).default(10_000),
      poolTo: personsSchema.min(1).default(40_000),
      pledgeFrom: percent.default(0).meta({ description: 'Least pledge, in percent of a fair share.' }),
      pledgeTo: percent.default(120).meta({ description: 'Largest pledge, in percent of a fair share.' }),
      relocationFrom: percent
        .max(100)
        .default(0)
        .meta({ description: 'Least part of a pledge in relocation, percent.' }),
      relocationTo: percent
        .max(100)
        .default(100)
        .meta({ description: 'Largest part in relocation, percent.' }),
      notDelivering: percent
        .max(100)
        .default(10)
        .meta({ description: 'Chance that a state does not deliver, percent.' }),
      rows: z.boolean().default(false).meta({ description: 'Also give a row for each scenario.' }),
    }),
  )
  .output(sweepSchema)
  .handler(async ({ input, context }) => {
    const { facts } = await loadCycle(input, context);
    const space = {
      pool: ordered(input.poolFrom, input.poolTo),
      pledgePercent: ordered(input.pledgeFrom, input.pledgeTo),
      relocationPercent: ordered(input.relocationFrom, input.relocationTo),
      nonDeliveryPercent: input.notDelivering,
    };
    const rows = [];
    let stopped = false;
    for (const row of runSweep(facts, randomChanges(facts, space, input.seed, input.scenarios))) {
      rows.push(sweepRowToJson(row));
      if (rows.length % 500 !== 0) continue;
      context.progress?.(rows.length, input.scenarios);
      // A breath for the event loop, so that a stop is heard and other requests are served.
      await new Promise((resolve) => setImmediate(resolve));
      if (context.signal?.aborted) {
        stopped = true;
        break;
      }
    }
    return sweepOutput(rows, { seed: input.seed, stopped, withRows: input.rows });
  });

function ordered(a: number, b: number): readonly [number, number] {
  return a <= b ? [a, b] : [b, a];
}
