/** When the border procedure shall not be applied, or shall cease (APR 53(2)(b) to (e)); entry is then authorised. */
import { compared, every, not, rule, some } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import { is } from '../../facts/read.ts';
import { APR_45_4, APR_53_2_B, APR_53_2_C, APR_53_2_D, APR_53_2_E } from '../../law/border.ts';
import type { AsylumParameters } from '../../parameters.ts';

/** 45(4): what the Commission recommends for families with minors; how much it weighs is a reading. */
export const familiesSuspended = rule(
  'border.families-suspended',
  APR_45_4,
  (facts: Facts, parameters: AsylumParameters) =>
    every(
      compared('border.recommendation-reading', APR_45_4, parameters.familyRecommendation === 'suspends'),
      () => is(facts, 'border.commissionRecommends'),
      () => some(is(facts, 'applicant.minor'), is(facts, 'applicant.withMinorChildren')),
    ),
);

/** 53(2)(b): special reception needs, those of minors among them, without the necessary support. */
export const withoutReceptionSupport = rule(
  'border.no-reception-support',
  APR_53_2_B,
  (facts: Facts, parameters: AsylumParameters) =>
    some(
      every(
        some(
          is(facts, 'applicant.minor'),
          is(facts, 'applicant.withMinorChildren'),
          is(facts, 'examination.receptionNeeds'),
        ),
        () => not(is(facts, 'border.receptionSupport')),
      ),
      () => familiesSuspended(facts, parameters),
    ),
);

/** 53(2)(c), and 21(2) before it: special procedural needs without the necessary support. */
export const withoutProceduralSupport = rule('border.no-procedural-support', APR_53_2_C, (facts: Facts) =>
  every(is(facts, 'examination.proceduralNeeds'), () => not(is(facts, 'border.proceduralSupport'))),
);

/** 53(2)(d): medical reasons. */
export const medicalReasons = rule('border.medical', APR_53_2_D, (facts: Facts) =>
  is(facts, 'border.medicalReasons'),
);

/** 53(2)(e): no way without detention, and its guarantees and conditions are not met. */
export const unlawfulDetention = rule('border.detention', APR_53_2_E, (facts: Facts) =>
  every(is(facts, 'border.detentionNeeded'), () => not(is(facts, 'border.detentionConditions'))),
);
