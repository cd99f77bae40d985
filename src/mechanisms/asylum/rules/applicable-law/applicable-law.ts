/** Which act governs an application: by the day it was lodged for the procedure, by the day it was registered for responsibility. */
import { compared, dayOf, every, firstThat, rule, type Conclusion, type Day, type Finding } from '#kernel';
import { onDay } from '../../facts/read.ts';
import type { Facts } from '../../facts/index.ts';
import { AMMR_84_1, AMMR_84_2, AMMR_85, APR_79_3, SCREENING_25 } from '../../law/application.ts';
import type { AsylumParameters } from '../../parameters.ts';
import { lately } from '../lately.ts';

export const PACT_APPLIES: Day = dayOf(2026, 6, 12);
const FIRST_OF_JULY: Day = dayOf(2026, 7, 1);

/** APR 79(3): the Regulation, for applications lodged as from 12 June 2026. */
export const lodgedUnderRegulation = lately(
  rule('applicable-law.lodged-from', APR_79_3, (facts: Facts) =>
    fromDay(facts, 'application.lodgedOn', ['application.registeredOn', 'application.madeOn'], PACT_APPLIES),
  ),
);

/** The Asylum Procedure Regulation, or Directive 2013/32/EU for what was lodged before it. */
export const procedureLaw = lately((facts: Facts): Conclusion<'APR' | 'APD'> =>
  firstThat([[lodgedUnderRegulation(facts), 'APR']], 'APD'),
);

/** AMMR 84(1): the Regulation, for applications registered after 1 July 2026, whatever happened before. */
export const registeredAfterFirstOfJuly = rule('applicable-law.registered-after', AMMR_84_1, (facts: Facts) =>
  fromDay(facts, 'application.registeredOn', ['application.madeOn'], (FIRST_OF_JULY + 1) as Day),
);

/** AMMR 84 and 85: 1 July itself is neither after nor before; the Regulation applies from it. The reading is a parameter. */
export const registeredOnFirstOfJuly = rule(
  'applicable-law.registered-on-first-of-july',
  AMMR_85,
  (facts: Facts, parameters: AsylumParameters) =>
    every(
      onDay(facts, 'application.registeredOn', (day) => day === FIRST_OF_JULY),
      compared(
        'applicable-law.first-of-july-reading',
        AMMR_84_2,
        parameters.firstOfJuly2026 === 'AMMR',
        () => ({
          reading: parameters.firstOfJuly2026,
        }),
      ),
    ),
);

/** The Asylum and Migration Management Regulation, or Dublin III for what was registered before it. */
export const responsibilityLaw = lately(
  (facts: Facts, parameters: AsylumParameters): Conclusion<'AMMR' | 'DUBLIN3'> =>
    firstThat(
      [
        [registeredAfterFirstOfJuly(facts), 'AMMR'],
        [() => registeredOnFirstOfJuly(facts, parameters), 'AMMR'],
      ],
      'DUBLIN3',
    ),
);

/** SR 25: screening, of whoever came as from 12 June 2026. */
export const arrivedUnderScreening = lately(
  rule('applicable-law.arrived-from', SCREENING_25, (facts: Facts) =>
    onDay(facts, 'arrival.on', (day) => day >= PACT_APPLIES),
  ),
);

/** A step is never before the one that precedes it, so an earlier step on or after the day settles the later one. */
function fromDay(
  facts: Facts,
  path: 'application.lodgedOn' | 'application.registeredOn',
  before: readonly ('application.registeredOn' | 'application.madeOn')[],
  from: Day,
): Finding {
  const known = facts[path] === undefined ? before.find((one) => (facts[one] ?? 0) >= from) : undefined;
  return onDay(facts, known ?? path, (day) => day >= from);
}
