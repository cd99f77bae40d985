import { describe, expect, it } from 'vitest';
import { missingIn, parseDay, toDecimal } from '#kernel';
import { CAPACITY_CASES } from '../../cases/capacity.ts';
import { DEFAULT_PARAMETERS } from '../../parameters.ts';
import { CAPACITY_2024, capacityOf } from '../../reference/capacity.ts';
import { adequateCapacity } from './adequate-capacity.ts';
import { stateView, type CapacityUse } from './state-view.ts';
import { yearlyMaximum } from './yearly-maximum.ts';

describe('the capacity of a state', () => {
  it.each(CAPACITY_CASES)('$name', ({ stateSum, unionSum, asOf, capacity, multiplier, maximum }) => {
    const { persons } = adequateCapacity(stateSum, unionSum, DEFAULT_PARAMETERS);
    const yearly = yearlyMaximum(persons, parseDay(asOf), DEFAULT_PARAMETERS);
    expect([persons, yearly?.multiplier ?? null, yearly?.applications ?? null]).toEqual([
      capacity,
      multiplier,
      maximum,
    ]);
  });

  it('is exact before it is rounded, and rounded as the parameter says', () => {
    const third = adequateCapacity(100, 700_000, { capacityRounding: 'up' });
    expect(toDecimal(third.exact, 3)).toBe('4.286');
    expect(third.persons).toBe(5);
  });

  it.each([
    [1, 0],
    [2, 1],
    [-1, 5],
    [1.5, 5],
  ])('is refused for %d of %d', (state, union) => {
    expect(() => adequateCapacity(state, union, DEFAULT_PARAMETERS)).toThrow('A state cannot have');
  });

  it('counts the maximum of a year by days where the parameter says so', () => {
    const of = (day: string) => yearlyMaximum(1_000, parseDay(day), { ...DEFAULT_PARAMETERS, maximumInSplitYear: 'pro-rata' })?.applications; // prettier-ignore
    // 2026: 203 days of 2. 2027: 163 of 2 and 202 of 3. 2028, a leap year: 164 of 3 and 202 of 4. Then 4.
    expect([of('2026-12-31'), of('2027-01-01'), of('2028-12-31'), of('2029-07-01')]).toEqual([1_112, 2_553, 3_552, 4_000]); // prettier-ignore
  });

  it('is known of few states, each with a source, and of none after the decision has ended', () => {
    expect(capacityOf('IT', parseDay('2026-06-12'))?.persons).toBe(8_016);
    expect(capacityOf('IT', parseDay('2027-10-15'))).toBeNull();
    expect(capacityOf('PL', parseDay('2026-07-01'))).toBeNull();
    for (const figure of Object.values(CAPACITY_2024)) {
      expect(figure.confidence === 'reported').toBe(figure.source.url !== null);
    }
    const known = Object.values(CAPACITY_2024).reduce((sum, { persons }) => sum + persons, 0);
    expect(known).toBeLessThanOrEqual(30_000);
  });
});

describe('what a state must and may still examine at the border', () => {
  const asOf = parseDay('2026-11-10');
  const view = (use: CapacityUse) => stateView(100, asOf, use, DEFAULT_PARAMETERS);
  const duties = (use: CapacityUse) => {
    const { c, f, j } = view(use).duties;
    return [c.outcome, f.outcome, j.outcome];
  };
  const NONE: CapacityUse = { inProcedure: 0, inReturnProcedure: 0, examinedThisYear: 0, notifiedOn: null, authorised: false }; // prettier-ignore

  it.each<[string, CapacityUse, (string | null)[]]>([
    ['all, while there is room', NONE, ['must', 'must', 'must']],
    ['all, while it is full and not notified', { ...NONE, inProcedure: 100 }, ['must', 'must', 'must']],
    ['no low rate of need, when full and notified the day before', { ...NONE, inProcedure: 100, notifiedOn: parseDay('2026-11-09') }, ['must', 'must', 'may']],
    ['low rates again, one below', { ...NONE, inProcedure: 99, notifiedOn: parseDay('2026-11-09') }, ['must', 'must', 'must']],
    ['with persons in return among those who fill it', { ...NONE, inProcedure: 60, inReturnProcedure: 40, notifiedOn: parseDay('2026-11-09') }, ['must', 'must', 'may']],
    ['danger only, once the maximum is verified and authorised', { ...NONE, examinedThisYear: 200, authorised: true }, ['may', 'must', 'may']],
    ['all, while the maximum is only reached', { ...NONE, examinedThisYear: 200 }, ['must', 'must', 'must']],
    ['all, where authorisation is claimed below the maximum', { ...NONE, examinedThisYear: 199, authorised: true }, ['must', 'must', 'must']],
    ['danger surely, where nothing is known', {}, [null, 'must', null]],
  ])('is %s', (_, use, expected) => {
    expect(duties(use)).toEqual(expected);
  }); // prettier-ignore

  it('says when the state may notify', () => {
    expect(view({ ...NONE, inProcedure: 100 }).reached.held).toBe('yes');
    expect(view({ ...NONE, inProcedure: 99 }).reached.held).toBe('no');
    expect(view({ inProcedure: 100 }).reached.held).toBe('yes');
    expect(view({ ...NONE, examinedThisYear: 200 }).examined.held).toBe('yes');
  });

  it('counts the asylum border procedure alone where the parameter says so', () => {
    const parameters = { ...DEFAULT_PARAMETERS, capacityCounts: 'asylum' } as const;
    const use = { ...NONE, inProcedure: 60, inReturnProcedure: 40 };
    expect(stateView(100, asOf, use, parameters).reached.held).toBe('no');
  });

  it('asks for the capacity where it is not known, and for the counts that are missing', () => {
    const asked = (capacity: number | null, use: CapacityUse) => missingIn(stateView(capacity, asOf, use, DEFAULT_PARAMETERS).duties.j.open).map(({ path }) => path); // prettier-ignore
    expect(asked(null, NONE)).toEqual([]);
    expect(asked(null, { ...NONE, notifiedOn: parseDay('2026-11-09') })).toEqual(['capacity.number']);
    expect(asked(100, { ...NONE, inReturnProcedure: undefined, notifiedOn: parseDay('2026-11-09') })).toEqual(['capacity.inReturnProcedure']); // prettier-ignore
  });
});
