/** A screening as a whole: whether it takes place, by when, whether it has ended, and what comes then (SCREENING). */
import {
  every,
  firstThat,
  not,
  rule,
  type Conclusion,
  type Day,
  type Finding,
  type HolidayCalendar,
} from '#kernel';
import type { Facts } from '../../facts/index.ts';
import { is } from '../../facts/read.ts';
import {
  SCREENING_18_1,
  SCREENING_18_2,
  SCREENING_18_3,
  SCREENING_18_4,
  SCREENING_18_5,
  SCREENING_5_3_2,
  SCREENING_5_3_3,
  SCREENING_6,
} from '../../law/screening.ts';
import { depending } from '../depending.ts';
import type { TimeLimit } from '../time-limit.ts';
import { screeningElements, screeningGuarantees } from './elements.ts';
import { limitExpired, passedAtBorder, screeningLimit } from './limit.ts';
import {
  broughtToBorder,
  foundWithin,
  hasApplied,
  isScreened,
  screenedAsApplicant,
  screenedAtBorder,
  screenedWithoutApplying,
  screeningBasis,
  type ScreeningBasis,
} from './who.ts';

export type ScreeningEnd =
  'not-screened' | 'entry-conditions' | 'discontinued' | 'referred' | 'time-limit-expired' | 'running';

/** To whom the person is referred; nobody where there was no screening, or where entry turned out to be free. */
export type ScreeningReferral =
  | 'registering-authority'
  | 'state-of-relocation'
  | 'return-authority'
  | 'return-procedure-continues'
  | 'nobody';

export interface Screening {
  readonly required: Conclusion<ScreeningBasis | 'none'>;
  /** Null where there is none, or where it is not yet known which it is. */
  readonly limit: TimeLimit | null;
  readonly ended: Conclusion<ScreeningEnd>;
  readonly next: Conclusion<ScreeningReferral>;
  /** 6: no authorisation to enter meanwhile. */
  readonly entryBarred: Finding;
  /** 8(5): the seven elements, each held where it is done. */
  readonly elements: readonly Finding[];
  readonly guarantees: readonly Finding[];
}

/** 5(3), second subparagraph. */
export const entryConditionsFound = rule(
  'screening.entry-conditions-found',
  SCREENING_5_3_2,
  (facts: Facts) => is(facts, 'screening.entryConditionsFound'),
);

/** 5(3), third subparagraph: a state may. */
export const discontinued = rule('screening.discontinued', SCREENING_5_3_3, (facts: Facts) =>
  is(facts, 'screening.discontinuedOnDeparture'),
);

/** 18(5), first sentence. */
export const referred = rule('screening.was-referred', SCREENING_18_5, (facts: Facts) =>
  is(facts, 'screening.referred'),
);

/** Whether the screening has ended by a day, and by what. */
export function screeningEnded(facts: Facts, asOf: Day, calendar: HolidayCalendar): Conclusion<ScreeningEnd> {
  return firstThat<ScreeningEnd>(
    [
      [not(isScreened(facts)), 'not-screened'],
      [() => entryConditionsFound(facts), 'entry-conditions'],
      [() => discontinued(facts), 'discontinued'],
      [() => referred(facts), 'referred'],
      [() => limitExpired(facts, asOf, calendar), 'time-limit-expired'],
    ],
    'running',
  );
}

/** 18(3). */
export const toBeRelocated = rule('screening.to-be-relocated', SCREENING_18_3, (facts: Facts) =>
  is(facts, 'screening.toBeRelocated'),
);

/** 18(2). */
export const toBeRegistered = rule('screening.to-be-registered', SCREENING_18_2, hasApplied);

/** 18(4): screened within the territory, and no applicant. */
export const staysInReturnProcedure = rule('screening.stays-in-return', SCREENING_18_4, (facts: Facts) =>
  every(not(hasApplied(facts)), () =>
    every(not(entryConditionsFound(facts)), not(broughtToBorder(facts)), foundWithin(facts)),
  ),
);

/** 18(1): return is for who was screened and did not apply, and does not turn out to be free to enter. */
export const comesToReturn = rule('screening.comes-to-return', SCREENING_18_1, (facts: Facts) =>
  every(screenedWithoutApplying(facts), () => not(entryConditionsFound(facts))),
);

/** There is nobody to refer to where there was no screening, or where a person who did not apply is free to enter. */
export const referredToNobody = rule('screening.referred-to-nobody', SCREENING_18_5, (facts: Facts) =>
  depending(
    hasApplied(facts),
    () => not(screenedAsApplicant(facts)),
    () => not(comesToReturn(facts)),
  ),
);

/** To which authorities the person is referred when the screening ends. */
export function screeningReferral(facts: Facts): Conclusion<ScreeningReferral> {
  return firstThat<ScreeningReferral>(
    [
      [referredToNobody(facts), 'nobody'],
      [() => toBeRelocated(facts), 'state-of-relocation'],
      [() => toBeRegistered(facts), 'registering-authority'],
      [() => staysInReturnProcedure(facts), 'return-procedure-continues'],
    ],
    'return-authority',
  );
}

/** 6: whoever is screened under 5(1) or (2) is not authorised to enter as long as it lasts. */
export const entryBarred = rule(
  'screening.entry-barred',
  SCREENING_6,
  (facts: Facts, asOf: Day, calendar: HolidayCalendar) =>
    every(screenedAtBorder(facts), () =>
      every(
        not(entryConditionsFound(facts)),
        not(discontinued(facts)),
        not(referred(facts)),
        not(passedAtBorder(facts, asOf, calendar)),
      ),
    ),
);

/** The screening of one person as of a day. */
export function screening(facts: Facts, asOf: Day, calendar: HolidayCalendar): Screening {
  return {
    required: screeningBasis(facts),
    limit: screeningLimit(facts, calendar),
    ended: screeningEnded(facts, asOf, calendar),
    next: screeningReferral(facts),
    entryBarred: entryBarred(facts, asOf, calendar),
    elements: screeningElements(facts),
    guarantees: screeningGuarantees(facts),
  };
}
