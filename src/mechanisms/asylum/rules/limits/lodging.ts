/** By when an application is lodged (APR 28, 51(1)); Directive 2013/32 has no such time limit. */
import { firstThat, rule, type HolidayCalendar, type Period } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import { is, where } from '../../facts/read.ts';
import { APR_28_1, APR_28_2, APR_28_5, APR_51_1 } from '../../law/limits.ts';
import { limitBy, type Course, type ExaminationProcedure, type ProcedureLimit } from './limit.ts';

/** 28(1), (2). */
export const LODGING: Period = { count: 21, unit: 'days' };
/** 28(5). */
export const LODGING_OF_MANY: Period = { count: 2, unit: 'months' };
/** 51(1). */
export const LODGING_AT_BORDER: Period = { count: 5, unit: 'days' };

/** 28(2). */
export const lodgesAfterTransfer = rule('limits.lodges-after-transfer', APR_28_2, (facts: Facts) =>
  is(facts, 'limits.transferred'),
);

/** 28(5). */
export const manyAtLodging = rule('limits.many-at-lodging', APR_28_5, (facts: Facts) =>
  is(facts, 'limits.manyAtLodging'),
);

/** 51(1): relocated to a state that applies the border procedure; the time runs from arrival there. */
export const relocatedToBorder = rule('limits.relocated-to-border', APR_51_1, (facts: Facts) =>
  where(facts, 'arrival.how', (how) => how === 'relocated'),
);

/** The time limit for lodging. */
export function lodgingLimit(
  facts: Facts,
  procedure: ExaminationProcedure | null,
  calendar: HolidayCalendar,
): ProcedureLimit {
  return procedure === 'border' ? atBorder(facts, calendar) : elsewhere(facts, calendar);
}

function atBorder(facts: Facts, calendar: HolidayCalendar): ProcedureLimit {
  const course = (from: 'application.registeredOn' | 'arrival.on'): Course => ({
    provision: APR_51_1,
    period: LODGING_AT_BORDER,
    from,
    event: facts[from],
  });
  const ordinary = course('application.registeredOn');
  const concluded = firstThat<Course>([[relocatedToBorder(facts), course('arrival.on')]], ordinary);
  return limitBy('limits.lodging', 'APR', concluded, calendar, {
    consequence: 'limits.lodging-at-border.missed',
  });
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
