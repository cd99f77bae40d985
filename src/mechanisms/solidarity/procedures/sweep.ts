/** Sweeps: thousands of scenarios, with progress and a stop. The register is read, never written. */
import { procedure } from '#procedure';
import * as z from 'zod';
import { personsSchema } from '../facts-json.ts';
import { sweepOutput, sweepRowToJson, sweepSchema } from '../outputs/sweep-output.ts';
import { randomChanges, sweep as runSweep } from '../rules/sweep.ts';
import { changeSchema, resolveChange } from './change.ts';
import { cycleQuestion, loadCycle } from './load-cycle.ts';

const percent = z.number().int().min(0).max(1_000);

export const sweep = procedure({
  action: 'solidarity.sweep',
  summary: {
    en: 'Evaluate thousands of scenarios, random or listed, and see how outcomes spread',
    nl: 'Duizenden scenario’s doorrekenen, willekeurig of opgesomd, en zien hoe de uitkomsten spreiden',
  },
  method: 'POST',
  path: '/solidarity/sweep',
  costly: true,
})
  .input(
    cycleQuestion.extend({
      listed: z
        .array(changeSchema)
        .max(100_000)
        .optional()
        .meta({ description: 'Scenarios of your own, as what-if takes them, in place of random ones.' }),
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
    const listed =
      input.listed && (await Promise.all(input.listed.map((item) => resolveChange(item, facts, context))));
    const total = listed?.length ?? input.scenarios;
    const rows = [];
    let stopped = false;
    for (const row of runSweep(facts, listed ?? randomChanges(facts, space, input.seed, total))) {
      rows.push(sweepRowToJson(row));
      if (rows.length % 500 !== 0) continue;
      context.progress?.(rows.length, total);
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
