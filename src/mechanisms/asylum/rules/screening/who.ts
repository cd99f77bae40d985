/** Who is screened (SCREENING 5, 7, 18(6)). */
import { every, firstThat, not, rule, some, type Conclusion, type Finding } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import { is, onDay, where } from '../../facts/read.ts';
import { SCREENING_25 } from '../../law/application.ts';
import {
  SCREENING_1,
  SCREENING_18_6,
  SCREENING_5_1,
  SCREENING_5_1_A,
  SCREENING_5_1_B,
  SCREENING_5_2,
  SCREENING_5_3,
  SCREENING_6,
  SCREENING_7_1,
  SCREENING_7_2,
} from '../../law/screening.ts';
import { arrivedUnderScreening, PACT_APPLIES } from '../applicable-law/applicable-law.ts';
import { lately } from '../lately.ts';

/** The provision by which somebody is screened. */
export type ScreeningBasis = '5(1)(a)' | '5(1)(b)' | '5(2)' | '5(3)' | '7';

/** Whether an application was made: it was where the day of one of its steps is known. */
export const hasApplied = lately((facts: Facts): Finding => {
  const known = APPLICATION_DAYS.find((path) => facts[path] !== undefined);
  return known === undefined ? is(facts, 'screening.applied') : onDay(facts, known, () => true);
});

const APPLICATION_DAYS = ['application.madeOn', 'application.registeredOn', 'application.lodgedOn'] as const;

const cameBy = (facts: Facts, ...ways: readonly Facts['arrival.how'][]): Finding =>
  where(facts, 'arrival.how', (how) => ways.includes(how));

const lacksEntryConditions = lately((facts: Facts): Finding =>
  not(is(facts, 'arrival.meetsEntryConditions')),
);

/** 18(6): a state may leave it for criminal proceedings or extradition. */
export const setAside = lately(
  rule('screening.set-aside', SCREENING_18_6, (facts: Facts) =>
    is(facts, 'screening.setAsideForCriminalProceedings'),
  ),
);

/** 5(3), second sentence: let in under point (c), and an applicant, or looked at as if one. */
export const applicantLetIn = lately(
  rule('screening.applicant-let-in', SCREENING_5_3, (facts: Facts, applied?: Finding) =>
    every(
      arrivedUnderScreening(facts),
      where(facts, 'screening.letInUnder', (ground) => ground === '6(5)(c)'),
      () => applied ?? hasApplied(facts),
    ),
  ),
);

/** 5(3), first sentence: whoever is let in under Article 6(5) of the Schengen Borders Code is not screened otherwise. */
export const letIn = lately(
  rule('screening.let-in', SCREENING_5_3, (facts: Facts) =>
    where(facts, 'screening.letInUnder', (ground) => ground !== 'no'),
  ),
);

/** 5(1)(a): apprehended at an unauthorised crossing; a child whose data are not taken because of its age is screened. */
export const apprehendedAtBorder = lately(
  rule('screening.apprehended', SCREENING_5_1_A, (facts: Facts) =>
    every(arrivedUnderScreening(facts), cameBy(facts, 'unauthorised-crossing'), () =>
      every(lacksEntryConditions(facts), not(is(facts, 'screening.biometricsExempt'))),
    ),
  ),
);

/** 5(1)(b). */
export const disembarked = lately(
  rule('screening.disembarked', SCREENING_5_1_B, (facts: Facts) =>
    every(arrivedUnderScreening(facts), cameBy(facts, 'disembarked'), () => lacksEntryConditions(facts)),
  ),
);

/** 5(2), of an applicant, or of whoever is looked at as if one. */
export const appliedAtBorder = rule(
  'screening.applied-at-border',
  SCREENING_5_2,
  (facts: Facts, applied?: Finding) =>
    every(arrivedUnderScreening(facts), cameBy(facts, 'crossing-point', 'transit-zone'), () =>
      every(applied ?? hasApplied(facts), lacksEntryConditions(facts)),
    ),
);

/** 25: of those found within the territory, whoever is apprehended as from 12 June 2026. */
const apprehendedUnderScreening = rule('screening.apprehended-from', SCREENING_25, (facts: Facts) =>
  onDay(facts, 'screening.apprehendedOn', (day) => day >= PACT_APPLIES),
);

/** 7(2): the state to which the person is sent back screens instead. */
export const sentBack = rule('screening.sent-back', SCREENING_7_2, (facts: Facts) =>
  is(facts, 'screening.sentBack'),
);

/** 7(1). */
export const foundWithin = lately(
  rule('screening.found-within', SCREENING_7_1, (facts: Facts) =>
    every(
      is(facts, 'screening.illegallyStaying'),
      () => is(facts, 'screening.crossedUnauthorised'),
      () =>
        every(
          apprehendedUnderScreening(facts),
          not(is(facts, 'screening.alreadyScreened')),
          not(sentBack(facts)),
        ),
    ),
  ),
);

/** By which provision somebody is screened, or by none. */
export const screeningBasis = lately((facts: Facts): Conclusion<ScreeningBasis | 'none'> =>
  firstThat<ScreeningBasis | 'none'>(
    [
      [setAside(facts), 'none'],
      [applicantLetIn(facts), '5(3)'],
      [letIn(facts), 'none'],
      [() => apprehendedAtBorder(facts), '5(1)(a)'],
      [() => disembarked(facts), '5(1)(b)'],
      [() => appliedAtBorder(facts), '5(2)'],
      [() => foundWithin(facts), '7'],
    ],
    'none',
  ),
);

/** 5(1)(a), of whoever is not let in. */
export const screenedAfterApprehension = rule('screening.by-5-1-a', SCREENING_5_1_A, (facts: Facts) =>
  every(not(setAside(facts)), not(letIn(facts)), () => apprehendedAtBorder(facts)),
);

/** 5(1): either of its points. */
export const broughtToBorder = lately(
  rule('screening.brought-to-border', SCREENING_5_1, (facts: Facts) =>
    some(apprehendedAtBorder(facts), () => disembarked(facts)),
  ),
);

/** 5(1), to which Article 27(7) of the procedure regulation refers. */
export const screenedUnder5_1 = rule('screening.by-5-1', SCREENING_5_1, (facts: Facts) =>
  every(not(setAside(facts)), not(letIn(facts)), () => broughtToBorder(facts)),
);

/** 5(1) and (2), to which Article 6 refers. */
export const screenedAtBorder = rule('screening.by-5-1-or-2', SCREENING_6, (facts: Facts) =>
  every(not(setAside(facts)), not(letIn(facts)), () => foundAtBorder(facts)),
);

const foundAtBorder = lately((facts: Facts, applied?: Finding): Finding =>
  some(broughtToBorder(facts), () => appliedAtBorder(facts, applied)),
);

/** 7, of whoever is not screened at the border. */
export const screenedWithin = rule('screening.by-7', SCREENING_7_1, (facts: Facts) =>
  every(not(setAside(facts)), not(letIn(facts)), foundWithin(facts), () => not(foundAtBorder(facts))),
);

/** 5, under any of its paragraphs. */
export const screenedUnder5 = lately(
  rule('screening.by-5', SCREENING_1, (facts: Facts) =>
    every(not(setAside(facts)), () =>
      some(applicantLetIn(facts), () => every(not(letIn(facts)), () => foundAtBorder(facts))),
    ),
  ),
);

/** Whether somebody is screened at all, by what is known of an application or as if there were one. */
export const isScreened = lately(
  rule('screening.screened', SCREENING_1, (facts: Facts, applied?: Finding) =>
    every(not(setAside(facts)), () =>
      some(applicantLetIn(facts, applied), () =>
        every(not(letIn(facts)), () => some(foundAtBorder(facts, applied), () => foundWithin(facts))),
      ),
    ),
  ),
);

/** Nothing is asked of whoever is looked at as an applicant. */
const AS_IF_APPLIED = every();

/** Whether an applicant is screened: what is asked while it is not known whether somebody is one. */
export const screenedAsApplicant = rule('screening.screened-as-applicant', SCREENING_1, (facts: Facts) =>
  hasApplied(facts).held === 'yes' ? isScreened(facts) : isScreened(facts, AS_IF_APPLIED),
);

/** Whether somebody who did not apply is screened. */
export const screenedWithoutApplying = rule('screening.screened-without', SCREENING_1, (facts: Facts) =>
  every(not(setAside(facts)), not(letIn(facts)), () =>
    some(broughtToBorder(facts), () => foundWithin(facts)),
  ),
);
