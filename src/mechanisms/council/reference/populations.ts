/** The population that each state's vote stands for, by year of the vote, with its source. */
import { MEMBER_STATES, Refusal } from '#kernel';
import * as z from 'zod';
import tables from './populations.json' with { type: 'json' };

const persons = z.number().int().positive();

/**
 * The law's own figures are in Annex III to the Council's Rules of Procedure, renewed for each year on what Eurostat
 * has on 30 September of the year before (Article 11(6) of those Rules). Its text was found for no year.
 *
 * - `annex-iii-2025`: its total, its threshold and its percentages with two decimals are printed by the press. Persons
 *   are derived so that all three come out: of Eurostat's usually resident population (demo_urespop) where that was
 *   found (AT, BE, BG, CY, CZ, DE, DK, HR), of its release of July 2024 where that rounds to the printed percentage;
 *   what is left of the total is shared among the other six (FI, IE, IT, NL, PL, SK) by their percentages.
 * - `eurostat-2025-07`: Eurostat's release of July 2025 stands in for the Annex III of 2026. It is another series than
 *   that of usual residence: for 2025 the two are about a million people apart in Poland (8.33 % printed, 8.12 % by the
 *   release of July 2024), and 0.7 million in Italy.
 */
const populationsSchema = z.object({
  id: z.string(),
  year: z.number().int(),
  populationOn: z.iso.date(),
  source: z.object({
    title: z.string().min(1),
    url: z.url().nullable(),
    date: z.string(),
    standing: z.enum(['official', 'derived', 'reported']),
  }),
  /** What is known of the Council's own table where its figures are derived from that. */
  published: z
    .object({
      total: persons,
      threshold: persons,
      percent: z.record(z.enum(MEMBER_STATES), z.number().positive()),
    })
    .optional(),
  populations: z.record(z.enum(MEMBER_STATES), persons),
});

export type Populations = z.infer<typeof populationsSchema>;

export const POPULATIONS: readonly Populations[] = tables.map((table) => populationsSchema.parse(table));

export const POPULATION_YEARS: readonly number[] = POPULATIONS.map(({ year }) => year);

/** The year of a vote of which nobody says when it is: the last one that there are figures for. */
export const DEFAULT_YEAR = Math.max(...POPULATION_YEARS);

/** Of the year in which the vote is. Throws a Refusal of kind `not-found` that lists the years there are. */
export function populationsOf(year: number): Populations {
  const found = POPULATIONS.find((table) => table.year === year);
  if (found) return found;
  throw new Refusal('not-found', `There are no populations for votes in ${year}.`, {
    where: 'year',
    remedy: `Ask for ${POPULATION_YEARS.join(' or ')}, or name a table with “figures”.`,
  });
}

/** By its name, whatever the year of the vote. Throws a Refusal of kind `not-found` that lists the names. */
export function populationTable(id: string): Populations {
  const found = POPULATIONS.find((table) => table.id === id);
  if (found) return found;
  throw new Refusal('not-found', `There is no table of populations “${id}”.`, {
    where: 'figures',
    remedy: `Take one of ${POPULATIONS.map((table) => table.id).join(', ')}.`,
  });
}
