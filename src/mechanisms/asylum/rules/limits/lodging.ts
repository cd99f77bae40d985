/** By when an application is lodged (APR 28; at the border 51(1)); Directive 2013/32 has no such time limit. */
import { firstThat, rule, type HolidayCalendar, type Period } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import { is } from '../../facts/read.ts';
import { APR_28_1, APR_28_2, APR_28_5 } from '../../law/limits.ts';
import { borderLodging } from '../border/duration.ts';
import { limitBy, type Course, type ExaminationProcedure, type ProcedureLimit } from './limit.ts';

/** 28(1), (2). */
export const LODGING: Period = { count: 21, unit: 'days' };
/** 28(5). */
export const LODGING_OF_MANY: Period = { count: 2, unit: 'months' };

/** 28(2). */
export const lodgesAfterTransfer = rule('limits.lodges-after-transfer', APR_28_2, (facts: Facts) =>
  is(facts, 'limits.transferred'),
);

/** 28(5). */
export const manyAtLodging = rule('limits.many-at-lodging', APR_28_5, (facts: Facts) =>
  is(facts, 'limits.manyAtLodging'),
);

/** The time limit for lodging. */
export function lodgingLimit(
  facts: Facts,
  procedure: ExaminationProcedure | null,
  calendar: HolidayCalendar,
): ProcedureLimit {
  return procedure === 'border'
    ? { ...borderLodging(facts, calendar), extendable: null }
    : elsewhere(facts, calendar);
}

function elsewhere(facts: Facts, calendar: HolidayCalendar): ProcedureLimit {
  const course = (
    provision: Course['provision'],
    period: Period,
    from: 'application.registeredOn' | 'limits.identifiedOn',
  ): Course => ({ provision, period, from, event: facts[from] });
  const ordinary = course(APR_28_1, LODGING, 'application.registeredOn');
  const concluded = firstThat<Course>(
    [
      [lodgesAfterTransfer(facts), course(APR_28_2, LODGING, 'limits.identifiedOn')],
      [manyAtLodging(facts), course(APR_28_5, LODGING_OF_MANY, 'application.registeredOn')],
    ],
    ordinary,
  );
  return limitBy('limits.lodging', 'APR', concluded, calendar, {
    consequence: 'limits.lodging.missed',
  });
}
