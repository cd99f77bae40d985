/** Population and GDP by vintage: what the key may be computed from, each with its source. */
import { MEMBER_STATES, Refusal } from '#kernel';
import * as z from 'zod';
import { ART_66 } from '../law.ts';
import figures from './figures.json' with { type: 'json' };

const figureSourceSchema = z.object({
  what: z.enum(['population', 'gdp']),
  title: z.string().min(1),
  url: z.url().nullable(),
  date: z.string(),
  /** Official where Eurostat printed it, reported where it was derived from others’ tables. */
  standing: z.enum(['official', 'reported']),
});

/** One vintage: population in persons on a day, GDP of a year in units of EUR 100 000, for all 27 states. */
export const vintageSchema = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string(),
  populationOn: z.iso.date(),
  gdpYear: z.number().int(),
  sources: z.array(figureSourceSchema).min(1),
  figures: z.partialRecord(
    z.enum(MEMBER_STATES),
    z.object({ population: z.number().int().positive(), gdp: z.number().int().positive() }),
  ),
});

export type Vintage = z.infer<typeof vintageSchema>;

/** The vintages kept in the repository. */
export const VINTAGES: readonly Vintage[] = figures.map((vintage) => vintageSchema.parse(vintage));

/** The one whose shares come closest to those published for 2026: all three within 0.06 percentage points. */
export const DEFAULT_VINTAGE = '2025-11';

/** A vintage by its name. Throws a Refusal of kind `not-found` that lists the ones there are. */
export function vintageOf(id: string, more: readonly Vintage[] = []): Vintage {
  const known = [...VINTAGES, ...more];
  const found = known.find((vintage) => vintage.id === id);
  if (found) return found;
  throw new Refusal('not-found', `There are no figures of vintage “${id}”.`, {
    where: 'vintage',
    remedy: `Take one of ${known.map((vintage) => vintage.id).join(', ')}, or import Eurostat’s files.`,
    provision: ART_66,
  });
}
