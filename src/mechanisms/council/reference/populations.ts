/** The population that each vote of a year weighs, with its source. */
import { MEMBER_STATES, Refusal } from '#kernel';
import * as z from 'zod';
import tables from './populations.json' with { type: 'json' };

/**
 * The Council's own table (Annex III to its Rules of Procedure, renewed each year on what Eurostat has on 30 September
 * of the year before) was not found as text for 2026: until it is, the figures are those of Eurostat's release of July.
 */
const populationsSchema = z.object({
  year: z.number().int(),
  populationOn: z.iso.date(),
  source: z.object({
    title: z.string().min(1),
    url: z.url().nullable(),
    date: z.string(),
    standing: z.enum(['official', 'reported']),
  }),
  populations: z.record(z.enum(MEMBER_STATES), z.number().int().positive()),
});

export type Populations = z.infer<typeof populationsSchema>;

export const POPULATIONS: readonly Populations[] = tables.map((table) => populationsSchema.parse(table));

/** Of the year in which the vote is. Throws a Refusal of kind `not-found` that lists the years there are. */
export function populationsOf(year: number): Populations {
  const found = POPULATIONS.find((table) => table.year === year);
  if (found) return found;
  throw new Refusal('not-found', `There are no populations for votes in ${year}.`, {
    where: 'year',
    remedy: `Ask for ${POPULATIONS.map((table) => table.year).join(' or ')}.`,
  });
}
