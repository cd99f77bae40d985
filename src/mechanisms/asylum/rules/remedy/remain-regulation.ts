/** Decisions after which there is no right to remain by itself, under the Regulation (APR 68(3)). */
import { every, not, rule, some, type Finding } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import type { InadmissibilityGround } from '../../facts/remedy.ts';
import { is, where } from '../../facts/read.ts';
import {
  APR_68_3,
  APR_68_3_A,
  APR_68_3_A_I,
  APR_68_3_A_II,
  APR_68_3_B,
  APR_68_3_C,
  APR_68_3_D,
  APR_68_3_E,
} from '../../law/remedy.ts';
import type { AsylumParameters } from '../../parameters.ts';
import { subsequent } from '../admissibility/subsequent-application.ts';
import { depending } from '../depending.ts';
import { isUnaccompaniedMinor } from '../unaccompanied-minor.ts';
import { decided } from './decision.ts';

const isUnfounded = (facts: Facts): Finding => decided(facts, 'unfounded', 'manifestly-unfounded');

/** (a)(i). */
export const inAcceleratedExamination = rule('remedy.in-accelerated', APR_68_3_A_I, (facts: Facts) =>
  is(facts, 'remedy.accelerated'),
);

/** (a)(ii): of the border procedure, with its exception. */
export const noUnaccompaniedMinor = rule('remedy.no-unaccompanied-minor', APR_68_3_A_II, (facts: Facts) =>
  not(isUnaccompaniedMinor(facts)),
);

/** (a): either; of an unaccompanied minor at the border, (ii) alone, unless the parameter reads it otherwise. */
export const unfoundedInEither = rule(
  'remedy.unfounded-in-either',
  APR_68_3_A,
  (facts: Facts, { appeals }: AsylumParameters) => {
    const accelerated = inAcceleratedExamination(facts);
    const border = is(facts, 'remedy.border');
    return every(
      isUnfounded(facts),
      appeals.unaccompaniedMinorAtBorderRemains === 'automatic'
        ? depending(
            border,
            () => noUnaccompaniedMinor(facts),
            () => accelerated,
          )
        : some(accelerated, every(border, noUnaccompaniedMinor(facts))),
    );
  },
);

const WITHOUT_STAY: readonly InadmissibilityGround[] = [
  '38(1)(a)',
  '38(1)(b)',
  '38(1)(d)',
  '38(1)(e)',
  '38(2)',
];

/** (b), with 38(1)(b) since Regulation 2026/463; 38(1)(c) by the parameter alone. */
export const inadmissibleWithoutStay = rule(
  'remedy.inadmissible-without-stay',
  APR_68_3_B,
  (facts: Facts, { appeals }: AsylumParameters) =>
    every(
      decided(facts, 'inadmissible'),
      () =>
        where(
          facts,
          'remedy.ground',
          (ground) =>
            WITHOUT_STAY.includes(ground) ||
            (ground === '38(1)(c)' && appeals.protectedElsewhereRemains === 'on-request'),
        ),
      () => not(every(isUnaccompaniedMinor(facts), () => is(facts, 'remedy.border'))),
    ),
);

/** (c). */
export const implicitlyWithdrawn = rule('remedy.implicitly-withdrawn', APR_68_3_C, (facts: Facts) =>
  decided(facts, 'implicitly-withdrawn'),
);

/** (d). */
export const subsequentUnfounded = rule('remedy.subsequent-unfounded', APR_68_3_D, (facts: Facts) =>
  every(isUnfounded(facts), () => subsequent(facts)),
);

/** (e): excluded, or a danger. */
export const withdrawnWithoutStay = rule('remedy.withdrawn-without-stay', APR_68_3_E, (facts: Facts) =>
  every(decided(facts, 'protection-withdrawn'), () =>
    where(facts, 'remedy.withdrawalGround', (ground) =>
      ['14(1)(b)', '14(1)(d)', '14(1)(e)', '19(1)(b)'].includes(ground),
    ),
  ),
);

/** 68(3): any of the five. */
export const withoutRightByRegulation = rule(
  'remedy.without-right',
  APR_68_3,
  (facts: Facts, parameters: AsylumParameters) =>
    some(
      unfoundedInEither(facts, parameters),
      () => inadmissibleWithoutStay(facts, parameters),
      () => implicitlyWithdrawn(facts),
      () => subsequentUnfounded(facts),
      () => withdrawnWithoutStay(facts),
    ),
);
