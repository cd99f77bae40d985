/** Decisions after which a court rules on the right to remain, under Directive 2013/32 (Article 46(6), (7)). */
import { compared, every, not, rule, some } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import { is, where } from '../../facts/read.ts';
import { APD_46_6, APD_46_6_A, APD_46_6_B, APD_46_6_C, APD_46_7 } from '../../law/remedy.ts';
import type { AsylumParameters } from '../../parameters.ts';
import { decided } from './decision.ts';

/** (a): not where late application after unlawful entry was the only circumstance (31(8)(h)). */
export const rejectedQuickly = rule('remedy.rejected-quickly', APD_46_6_A, (facts: Facts) =>
  every(
    some(decided(facts, 'manifestly-unfounded'), () =>
      every(decided(facts, 'unfounded'), () => is(facts, 'remedy.accelerated')),
    ),
    () => not(is(facts, 'remedy.lateOnly')),
  ),
);

/** (b): protection in a member state, first country of asylum, nothing new: 33(2)(a), (b), (d); not a safe third country. */
export const inadmissibleUnderDirective = rule('remedy.inadmissible-directive', APD_46_6_B, (facts: Facts) =>
  every(decided(facts, 'inadmissible'), () =>
    where(facts, 'remedy.ground', (ground) => ['38(1)(c)', '38(1)(a)', '38(2)'].includes(ground)),
  ),
);

/** (c). */
export const reopeningRefused = rule('remedy.reopening-refused', APD_46_6_C, (facts: Facts) =>
  decided(facts, 'reopening-refused'),
);

/** 46(7): in the border procedure, only with interpretation, legal assistance and a week to prepare. */
export const guaranteedAtBorder = rule('remedy.guaranteed-at-border', APD_46_7, (facts: Facts) =>
  some(not(is(facts, 'remedy.border')), is(facts, 'remedy.borderGuarantees')),
);

/** 46(6): any of the three, where national law does not give the right all the same. */
export const withoutRightByDirective = rule(
  'remedy.without-right-directive',
  APD_46_6,
  (facts: Facts, { appeals }: AsylumParameters) =>
    every(
      compared('remedy.no-national-right', APD_46_6, !appeals.directiveRightToRemain),
      () =>
        some(
          rejectedQuickly(facts),
          () => inadmissibleUnderDirective(facts),
          () => reopeningRefused(facts),
        ),
      () => guaranteedAtBorder(facts),
    ),
);
