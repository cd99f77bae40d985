/** What may be decided in a border procedure, and when it must be applied (APR 44(1), 45(1), 53(2)(a)). */
import { compared, every, not, rule, some, type Day, type Finding } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import { is, where } from '../../facts/read.ts';
import {
  APR_44_1_A,
  APR_44_1_B,
  APR_45_1,
  APR_45_2,
  APR_47_3,
  APR_52_2,
  APR_53_1,
  APR_53_2_A,
} from '../../law/border.ts';
import type { AsylumParameters } from '../../parameters.ts';
import { unaccompaniedMinor } from '../third-country/unaccompanied-minor.ts';
import {
  dangerous,
  delaysRemoval,
  irrelevantIssues,
  lowRate,
  misledAuthorities,
  safeOrigin,
  subsequent,
  unconvincing,
} from '../accelerated/grounds.ts';
import { LOW_RATE, rateAtMost } from '../origin/rate.ts';
import {
  allInstrumentalised,
  CRISIS_LOW_THRESHOLD,
  inCrisis,
  loweredThreshold,
  lowRateLeftOut,
  widenedThreshold,
} from './crisis.ts';
import { capacityMeasure, maximumExamined } from './relief.ts';

/** What several of the rules here ask, tried once. */
export interface Tried {
  readonly danger: Finding;
  readonly misled: Finding;
  readonly rate: Finding;
  /** 53(1): the applicant is no unaccompanied minor, so that more than danger is open. */
  readonly beyondDanger: Finding;
}

export function tried(facts: Facts, parameters: AsylumParameters): Tried {
  return {
    danger: dangerous(facts),
    misled: misledAuthorities(facts),
    rate: lowRate(facts, parameters),
    beyondDanger: openBeyondDanger(facts),
  };
}

/** 53(1): to an unaccompanied minor the border procedure is open in the circumstances of 42(3)(b) only, which are (f). */
export const openBeyondDanger = rule('border.open-beyond-danger', APR_53_1, (facts: Facts) =>
  not(unaccompaniedMinor(facts)),
);

/** 44(1)(b): the merits, on 42(1)(a) to (e), (g) or (j), but not (h) or (i); wider in a crisis. */
export const meritsBeyondDanger = rule(
  'border.merits-beyond-danger',
  APR_44_1_B,
  (facts: Facts, { misled, rate }: Tried, parameters: AsylumParameters) =>
    some(
      irrelevantIssues(facts),
      unconvincing(facts),
      misled,
      delaysRemoval(facts),
      safeOrigin(facts),
      subsequent(facts),
      rate,
      inCrisis(facts, () => widenedMerits(facts, parameters)),
    ),
);

/** CR 11(4) and (6). In the cases of (j) the wider threshold adds nothing, and is not asked for. */
function widenedMerits(facts: Facts, parameters: AsylumParameters): Finding {
  return some(
    rateAtMost(facts, LOW_RATE).held === 'yes' ? some() : widenedThreshold(facts, parameters),
    allInstrumentalised(facts),
  );
}

/** 44(1)(b): the merits may be decided. */
export const meritsDecidable = rule(
  'border.merits',
  APR_44_1_B,
  ({ danger, beyondDanger }: Tried, merits: Finding) => some(danger, every(beyondDanger, merits)),
);

/** 44(1)(a): the inadmissibility may be decided, where it is not the merits. */
export const admissibilityDecidable = rule(
  'border.admissibility',
  APR_44_1_A,
  (facts: Facts, { beyondDanger }: Tried, merits: Finding) =>
    // Where the merits may be decided for anyone but an unaccompanied minor, admissibility alone is left for nobody.
    merits.held === 'yes' ? some() : every(is(facts, 'examination.inadmissible'), beyondDanger),
);

/** 53(2)(a): the grounds for rejecting as inadmissible or for accelerating are not, or no longer, applicable. */
export const nothingToDecide = rule(
  'border.nothing-to-decide',
  APR_53_2_A,
  (admissibility: Finding, merits: Finding) => not(some(admissibility, merits)),
);

/** CR 11(2) and (3): a crisis in which a low rate does not oblige, or does so only up to 5 %. */
function crisisRelieves(facts: Facts): Finding {
  return some(
    lowRateLeftOut(facts),
    // Whoever may leave all of them out need not be asked for the threshold.
    facts['border.crisisContingency'] === true
      ? some()
      : every(loweredThreshold(facts), not(rateAtMost(facts, CRISIS_LOW_THRESHOLD))),
  );
}

/** 45(1) with 42(1)(j): a low rate, unless capacity or a crisis lifts the obligation. */
export const obligedByRate = rule(
  'border.obliged-by-rate',
  APR_45_1,
  (facts: Facts, rate: Finding, asOf: Day) =>
    rate.held === 'no'
      ? rate
      : every(rate, not(capacityMeasure(facts, asOf)), not(inCrisis(facts, () => crisisRelieves(facts)))),
);

/** 52(2): whether the obligation follows the applicant to the state of relocation is a reading. */
export const obligationFollowsRelocation = rule(
  'border.relocation-obligation',
  APR_52_2,
  (facts: Facts, parameters: AsylumParameters) =>
    some(
      compared('border.relocation-reading', APR_52_2, parameters.borderAfterRelocation === 'mandatory'),
      where(facts, 'arrival.how', (how) => how !== 'relocated'),
    ),
);

/** 45(1): danger always obliges; whether it does where the applicant is an unaccompanied minor is a reading (47(3)). */
export const obligedByDanger = rule(
  'border.obliged-by-danger',
  APR_45_1,
  ({ danger, beyondDanger }: Tried, parameters: AsylumParameters) =>
    every(
      danger,
      some(
        compared('border.minor-reading', APR_47_3, parameters.unaccompaniedMinorAtBorder === 'mandatory'),
        beyondDanger,
      ),
    ),
);

/** 45(1): danger always; misled authorities until the yearly maximum; a low rate until any of three measures. */
export const mandatory = rule(
  'border.mandatory',
  APR_45_1,
  (facts: Facts, found: Tried, parameters: AsylumParameters, asOf: Day) =>
    every(
      some(
        obligedByDanger(found, parameters),
        every(
          found.beyondDanger,
          some(found.misled, obligedByRate(facts, found.rate, asOf)),
          not(maximumExamined(facts)),
        ),
      ),
      obligationFollowsRelocation(facts, parameters),
    ),
);

/** 45(2): where danger is the ground and family is there, their unity is kept as far as possible. */
export const familyUnity = rule('border.family-unity', APR_45_2, (facts: Facts) =>
  every(dangerous(facts), is(facts, 'border.familyPresent')),
);
