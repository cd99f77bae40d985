/** Where a state stands: its capacity, its yearly maximum, their use, and what it must and may still examine at the border. */
import {
  compared,
  every,
  fact,
  firstThat,
  formatDay,
  rule,
  type Conclusion,
  type Day,
  type Finding,
  type ReasonValues,
} from '#kernel';
import { APR_45_1, APR_47_2, APR_47_3, APR_48_1, APR_48_4, APR_50 } from '../../law/border.ts';
import type { AsylumParameters } from '../../parameters.ts';
import { notificationCounts } from '../border/relief.ts';
import { yearlyMaximum, type YearlyMaximum } from './yearly-maximum.ts';

/** What is known of the use; undefined is not yet known, null is none. */
export interface CapacityUse {
  /** Applicants subject to the asylum border procedure at this moment. */
  readonly inProcedure?: number | undefined;
  /** Persons subject to a return border procedure, of RBPR or an equivalent one of national law. */
  readonly inReturnProcedure?: number | undefined;
  /** Applications examined in the border procedure since 1 January. */
  readonly examinedThisYear?: number | undefined;
  /** The day of the notification under 48(1). */
  readonly notifiedOn?: Day | null | undefined;
  /** Whether the Commission has verified and authorised (50). */
  readonly authorised?: boolean | undefined;
}

/** `must`: examined in the border procedure wherever 43(1) is fulfilled; `may`: no longer required, and not forbidden. */
export type Duty = 'must' | 'may';

export interface StateView {
  /** In persons at any given moment; null where it is not known. */
  readonly capacity: number | null;
  readonly maximum: YearlyMaximum | null;
  /** Counted against the capacity; null where not all is known. */
  readonly inUse: number | null;
  /** The capacity is reached, so that the state may notify it (48(1)). */
  readonly reached: Finding;
  /** The yearly maximum is examined, so that the state may notify it (50). */
  readonly examined: Finding;
  /** By ground of 42(1). Danger, and 42(3)(b), is always a must. */
  readonly duties: Readonly<Record<'c' | 'f' | 'j', Conclusion<Duty>>>;
}

type Counts = Pick<AsylumParameters, 'capacityCounts'>;

/** At least as many as the limit: known as soon as those who are known suffice. */
function atLeast(
  code: string,
  provision: typeof APR_48_1,
  limit: number | null,
  counts: readonly (readonly [path: string, count: number | undefined])[],
): Finding {
  if (limit === null) return fact('capacity.number', undefined);
  const sum = counts.reduce((total, [, count]) => total + (count ?? 0), 0);
  const missing = counts.filter(([, count]) => count === undefined).map(([path]) => fact(path, undefined));
  if (sum < limit && missing.length > 0) return every(...missing);
  const values = (): ReasonValues => ({ count: sum, limit });
  return compared(code, provision, sum >= limit, values);
}

function counted(use: CapacityUse, { capacityCounts }: Counts): [string, number | undefined][] {
  const asylum: [string, number | undefined] = ['capacity.inProcedure', use.inProcedure];
  return capacityCounts === 'asylum'
    ? [asylum]
    : [asylum, ['capacity.inReturnProcedure', use.inReturnProcedure]];
}

/** 48(1): as many as the number of the implementing act, or more. */
export const capacityReached = rule(
  'capacity.reached',
  APR_48_1,
  (capacity: number | null, use: CapacityUse, parameters: Counts) =>
    atLeast('capacity.number-in-procedure', APR_48_1, capacity, counted(use, parameters)),
);

/** 48(4): notified on an earlier day of this calendar year. */
export const notified = rule('capacity.notified', APR_48_4, (use: CapacityUse, asOf: Day) => {
  const { notifiedOn } = use;
  if (notifiedOn === undefined) return fact('capacity.notifiedOn', undefined);
  if (notifiedOn === null) return fact('capacity.notifiedOn', false);
  return fact('capacity.notifiedOn', notificationCounts(notifiedOn, asOf), () => ({
    value: { day: formatDay(notifiedOn) },
  }));
});

/** 47(2) with 48: reached and notified. */
export const lowRateRelieved = rule(
  'capacity.low-rate-relieved',
  APR_47_2,
  (capacity: number | null, use: CapacityUse, asOf: Day, parameters: Counts) =>
    every(capacityReached(capacity, use, parameters), notified(use, asOf)),
);

/** 50: as many applications as the yearly maximum, or more, since 1 January. */
export const maximumExamined = rule('capacity.examined', APR_50, (maximum: number | null, use: CapacityUse) =>
  atLeast('capacity.number-examined', APR_50, maximum, [['capacity.examinedThisYear', use.examinedThisYear]]),
);

/** 47(3) with 50: examined, and the Commission has authorised. */
export const maximumRelieves = rule(
  'capacity.maximum-relieves',
  APR_47_3,
  (maximum: number | null, use: CapacityUse) =>
    every(maximumExamined(maximum, use), fact('capacity.authorised', use.authorised)),
);

/** 45(1): danger is always examined at the border. */
const always = rule('capacity.danger-always', APR_45_1, () => every());

/** The view on a day; `capacity` is the number of the implementing act, null where it is not known. */
export function stateView(
  capacity: number | null,
  asOf: Day,
  use: CapacityUse,
  parameters: AsylumParameters,
): StateView {
  const maximum = capacity === null ? null : yearlyMaximum(capacity, asOf, parameters);
  const applications = maximum?.applications ?? null;
  const numbers = counted(use, parameters).map(([, count]) => count);
  const relieved = maximumRelieves(applications, use);
  return {
    capacity,
    maximum,
    inUse: numbers.every((count) => count !== undefined)
      ? numbers.reduce((sum, count) => sum + count, 0)
      : null,
    reached: capacityReached(capacity, use, parameters),
    examined: maximumExamined(applications, use),
    duties: {
      f: firstThat<Duty>([[always(), 'must']], 'must'),
      c: firstThat<Duty>([[relieved, 'may']], 'must'),
      j: firstThat<Duty>(
        [
          [relieved, 'may'],
          [lowRateRelieved(capacity, use, asOf, parameters), 'may'],
        ],
        'must',
      ),
    },
  };
}
