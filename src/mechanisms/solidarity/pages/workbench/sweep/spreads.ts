/** How the outcomes of a sweep spread: quartiles and bins of each, what is not known left out and counted. */
import { bin } from 'd3-array';
import { distribution, type SweepRow } from '../../../rules/index.ts';

export const SPREAD_NAMES = [
  'effectivePersons',
  'effectiveMoney',
  'pledgedRelocations',
  'offsetCases',
] as const;
export type SpreadName = (typeof SPREAD_NAMES)[number];

export interface Spread {
  readonly name: SpreadName;
  /** Least, lower quartile, median, upper quartile, most; null where no row knows it. */
  readonly parts: readonly [number, number, number, number, number] | null;
  readonly bins: readonly { readonly from: number; readonly to: number; readonly count: number }[];
  readonly unknown: number;
}

/** Money in euro million, as the page shows it. */
const PICK: Readonly<Record<SpreadName, (row: SweepRow) => number | null>> = {
  effectivePersons: (row) => row.effectivePersons,
  effectiveMoney: (row) => (row.effectiveMoney === null ? null : Number(row.effectiveMoney) / 100_000_000),
  pledgedRelocations: (row) => row.pledgedRelocations,
  offsetCases: (row) => row.offsetCases,
};

export function spreadsOf(rows: readonly SweepRow[]): readonly Spread[] {
  return SPREAD_NAMES.map((name) => {
    const values = rows.flatMap((row) => PICK[name](row) ?? []);
    const bins = bin().thresholds(24)(values);
    return {
      name,
      parts: distribution(values),
      bins: bins.map((one) => ({ from: one.x0 ?? 0, to: one.x1 ?? 0, count: one.length })),
      unknown: rows.length - values.length,
    };
  });
}
