/** Article 66 and Annex I: half by population, half by GDP, over all member states that take part, beneficiaries too. */
import {
  notYetKnown,
  reason,
  yes,
  type Determination,
  type Fraction,
  type MemberState,
  type MissingFact,
  type Reason,
} from '#kernel';
import type { KeyFigures } from '../facts.ts';
import { ANNEX_I, ART_66 } from '../law.ts';

export interface KeyShare {
  readonly state: MemberState;
  /** All shares of one key have the same denominator, and their numerators sum to it. */
  readonly share: Fraction;
  readonly reason: Reason;
}

export type ReferenceKey = readonly KeyShare[];

/**
 * The exact share of each participant: (population / all populations + GDP / all GDPs) / 2.
 * Not yet known where a figure of a participant is missing: the sums would be wrong for all.
 */
export function referenceKey(
  key: KeyFigures,
  participants: readonly MemberState[],
): Determination<ReferenceKey> {
  const missing: MissingFact[] = [];
  let populations = 0;
  let products = 0;
  for (const state of participants) {
    const figure = key.figures[state];
    if (figure === undefined) {
      missing.push({ path: `key.figures.${state}`, provision: ART_66 });
      continue;
    }
    populations += figure.population;
    products += figure.gdp;
  }
  if (missing.length > 0 || populations === 0 || products === 0) {
    const states = missing.map(({ path }) => path.slice(-2));
    return notYetKnown(missing, [
      reason('key-figures-missing', 'not-yet-known', ART_66, { vintage: key.vintage, states: { states } }),
    ]);
  }
  // Both sums are safe integers; their products are not, hence bigint from here on.
  const allPopulation = BigInt(populations);
  const allGdp = BigInt(products);
  const denominator = 2n * allPopulation * allGdp;
  // GDP counts in units of EUR 100 000.
  const gdps = { euro: `${products}00000` };
  const shares: KeyShare[] = [];
  for (const state of participants) {
    const figure = key.figures[state];
    if (figure === undefined) continue;
    const { population, gdp } = figure;
    shares.push({
      state,
      share: { numerator: BigInt(population) * allGdp + BigInt(gdp) * allPopulation, denominator },
      reason: {
        code: 'share-by-key',
        held: 'yes',
        provision: ANNEX_I,
        values: { population, populations, gdp: { euro: `${gdp}00000` }, gdps, vintage: key.vintage },
      },
    });
  }
  return yes([], shares);
}
