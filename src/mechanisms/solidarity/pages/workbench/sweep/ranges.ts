/** The ranges that a random sweep draws from, with the bounds and defaults of the same question to the server. */
import type { SweepSpace } from '../../../rules/index.ts';

export const FIELDS = [
  { name: 'scenarios', least: 1, most: 1_000_000, start: 10_000 },
  { name: 'seed', least: 0, most: 0xffff_ffff, start: 1 },
  { name: 'poolFrom', least: 1, most: 1_000_000, start: 10_000 },
  { name: 'poolTo', least: 1, most: 1_000_000, start: 40_000 },
  { name: 'pledgeFrom', least: 0, most: 1_000, start: 0 },
  { name: 'pledgeTo', least: 0, most: 1_000, start: 120 },
  { name: 'relocationFrom', least: 0, most: 100, start: 0 },
  { name: 'relocationTo', least: 0, most: 100, start: 100 },
  { name: 'notDelivering', least: 0, most: 100, start: 10 },
] as const;

export type RangeName = (typeof FIELDS)[number]['name'];

export const START = Object.fromEntries(FIELDS.map(({ name, start }) => [name, String(start)])) as Readonly<
  Record<RangeName, string>
>;

/** Null while a field holds no whole number within its bounds. */
export function readRanges(
  fields: Readonly<Record<RangeName, string>>,
): { readonly space: SweepSpace; readonly seed: number; readonly count: number } | null {
  const numbers = FIELDS.map(({ name, least, most }) => {
    const value = /^\d{1,10}$/.test(fields[name]) ? Number(fields[name]) : Number.NaN;
    return value >= least && value <= most ? value : Number.NaN;
  });
  if (numbers.some(Number.isNaN)) return null;
  const [count = 1, seed = 0, poolA = 1, poolB = 1, pledgeA = 0, pledgeB = 0, partA = 0, partB = 0, not = 0] =
    numbers;
  const ordered = (a: number, b: number): readonly [number, number] => (a <= b ? [a, b] : [b, a]);
  return {
    count,
    seed,
    space: {
      pool: ordered(poolA, poolB),
      pledgePercent: ordered(pledgeA, pledgeB),
      relocationPercent: ordered(partA, partB),
      nonDeliveryPercent: not,
    },
  };
}
