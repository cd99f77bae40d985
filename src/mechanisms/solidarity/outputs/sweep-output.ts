/** A sweep as it leaves the house: the distribution of what mattered, and the rows when they are asked for. */
import * as z from 'zod';
import { inEuro } from '../facts-json.ts';
import { distribution, type SweepRow } from '../rules/sweep.ts';

const spreadSchema = z
  .object({
    least: z.number(),
    lowerQuartile: z.number(),
    median: z.number(),
    upperQuartile: z.number(),
    most: z.number(),
  })
  .nullable();

export const sweepRowSchema = z.object({
  scenario: z.number().int(),
  pool: z.number().int(),
  pledgedRelocations: z.number().int(),
  pledgedMoney: z.number(),
  effectivePersons: z.number().int().nullable(),
  effectiveMoney: z.number().nullable(),
  offsetCases: z.number().int().nullable(),
  mustReconvene: z.string(),
});

export const sweepSchema = z.object({
  scenarios: z.number().int(),
  stopped: z.boolean().meta({ description: 'True when it was stopped before all scenarios were run.' }),
  seed: z.number().int(),
  effectivePersons: spreadSchema,
  effectiveMoney: spreadSchema,
  offsetCases: spreadSchema,
  mustReconvene: z.object({ yes: z.number().int(), no: z.number().int(), 'not-yet-known': z.number().int() }),
  rows: z.array(sweepRowSchema),
});

export function sweepRowToJson(row: SweepRow): z.infer<typeof sweepRowSchema> {
  return {
    ...row,
    pledgedMoney: inEuro(row.pledgedMoney),
    effectiveMoney: row.effectiveMoney === null ? null : inEuro(row.effectiveMoney),
  };
}

export function sweepOutput(
  rows: readonly z.infer<typeof sweepRowSchema>[],
  { seed, stopped, withRows }: { seed: number; stopped: boolean; withRows: boolean },
): z.infer<typeof sweepSchema> {
  const known = (pick: (row: z.infer<typeof sweepRowSchema>) => number | null) =>
    spread(rows.flatMap((row) => pick(row) ?? []));
  const count = (answer: string) => rows.filter((row) => row.mustReconvene === answer).length;
  return {
    scenarios: rows.length,
    stopped,
    seed,
    effectivePersons: known((row) => row.effectivePersons),
    effectiveMoney: known((row) => row.effectiveMoney),
    offsetCases: known((row) => row.offsetCases),
    mustReconvene: { yes: count('yes'), no: count('no'), 'not-yet-known': count('not-yet-known') },
    rows: withRows ? [...rows] : [],
  };
}

function spread(values: readonly number[]): z.infer<typeof spreadSchema> {
  const parts = distribution(values);
  if (parts === null) return null;
  const [least, lowerQuartile, median, upperQuartile, most] = parts;
  return { least, lowerQuartile, median, upperQuartile, most };
}
