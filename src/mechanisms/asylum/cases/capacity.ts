/** Worked cases of the capacity, each from the provision it tries. Figures are made up, save where a source is named. */

export interface CapacityCase {
  readonly name: string;
  readonly origin: string;
  readonly stateSum: number;
  readonly unionSum: number;
  readonly asOf: string;
  readonly capacity: number;
  readonly multiplier: 2 | 3 | 4 | null;
  readonly maximum: number | null;
}

export const CAPACITY_CASES: readonly CapacityCase[] = [
  { name: 'a tenth of the Union is three thousand', origin: 'APR 46, 47(4)', stateSum: 70_000, unionSum: 700_000, asOf: '2026-06-12', capacity: 3_000, multiplier: 2, maximum: 6_000 },
  { name: 'before 12 June 2026 there is no maximum', origin: 'APR 47(1)', stateSum: 70_000, unionSum: 700_000, asOf: '2026-06-11', capacity: 3_000, multiplier: null, maximum: null },
  { name: 'on 12 June 2027 the maximum is still twice', origin: 'APR 47(1)', stateSum: 70_000, unionSum: 700_000, asOf: '2027-06-12', capacity: 3_000, multiplier: 2, maximum: 6_000 },
  { name: 'on 13 June 2027 it is three times', origin: 'APR 47(1)', stateSum: 70_000, unionSum: 700_000, asOf: '2027-06-13', capacity: 3_000, multiplier: 3, maximum: 9_000 },
  { name: 'on 13 June 2028 four times', origin: 'APR 47(1)', stateSum: 70_000, unionSum: 700_000, asOf: '2028-06-13', capacity: 3_000, multiplier: 4, maximum: 12_000 },
  { name: 'a half is rounded up by default', origin: 'APR 47(4)', stateSum: 1, unionSum: 60_000, asOf: '2026-07-01', capacity: 1, multiplier: 2, maximum: 2 },
  { name: 'less than a half is rounded down', origin: 'APR 47(4)', stateSum: 1, unionSum: 60_001, asOf: '2026-07-01', capacity: 0, multiplier: 2, maximum: 0 },
  { name: 'a state without any has no capacity to keep', origin: 'APR 47(4)', stateSum: 0, unionSum: 700_000, asOf: '2026-07-01', capacity: 0, multiplier: 2, maximum: 0 },
]; // prettier-ignore
