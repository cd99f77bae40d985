/** Article 32: an application in the international transit area of an airport. */
import { rule } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import type { Entry } from '../../facts/responsibility.ts';
import { AMMR_32 } from '../../law/responsibility.ts';
import { entriesBy } from './entries.ts';
import type { Criterion } from './hierarchy.ts';
import { among, type Placed } from './items.ts';

export const madeInTransitArea = rule(
  'responsibility.airport-transit-area',
  AMMR_32,
  (entry: Placed<Entry>) => among(entry, 'how', ['airport-transit-area']),
);

const madeThere = entriesBy(AMMR_32, (_facts, entry) => madeInTransitArea(entry));

export function airportTransitArea(facts: Facts): Criterion {
  return { candidates: madeThere(facts) };
}
