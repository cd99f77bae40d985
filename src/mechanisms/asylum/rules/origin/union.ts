/** Designation at Union level (APR 62 and its annex) and what its suspension does to it (APR 63). */
import { every, not, rule, some, type Finding } from '#kernel';
import { is, where } from '../../facts/read.ts';
import type { Facts } from '../../facts/index.ts';
import { APR_62_1, APR_63_1, SCOR_1 } from '../../law/origin.ts';
import { rateHigherThanTwenty } from './rate.ts';
import { lately } from '../lately.ts';

/** The annex names the country; none of the three circumstances of candidate States is asked of it. */
export const namedInAnnex = rule('origin.named-in-annex', SCOR_1, (facts: Facts) =>
  is(facts, 'origin.unionListed'),
);

/** APR 62(1): one of three circumstances keeps a candidate State from being designated. */
export const candidateExcluded = rule('origin.candidate-excluded', APR_62_1, (facts: Facts) =>
  some(
    is(facts, 'origin.indiscriminateViolence'),
    is(facts, 'origin.restrictiveMeasures'),
    rateHigherThanTwenty(facts),
  ),
);

/** APR 62(1): a candidate State is designated unless one of the circumstances applies. */
export const candidateDesignated = lately(
  rule('origin.candidate-designated', APR_62_1, (facts: Facts) =>
    every(is(facts, 'origin.candidateState'), () => not(candidateExcluded(facts))),
  ),
);

/** By name or as a candidate State, whether suspended or not. */
export const listedAtUnionLevel = lately((facts: Facts): Finding =>
  some(namedInAnnex(facts), () => candidateDesignated(facts)),
);

/** APR 63(1): suspended as a whole, or for the part or the category of the applicant. */
export const suspendedForApplicant = rule('origin.suspended', APR_63_1, (facts: Facts) =>
  some(
    where(facts, 'origin.unionSuspension', (suspension) => suspension === 'full'),
    every(
      where(facts, 'origin.unionSuspension', (suspension) => suspension === 'partial'),
      () => is(facts, 'origin.withinSuspendedPart'),
    ),
  ),
);

/** APR 62: designated at Union level, and not suspended. */
export const designatedAtUnionLevel = rule('origin.designated-union', APR_62_1, (facts: Facts) =>
  every(listedAtUnionLevel(facts), () => not(suspendedForApplicant(facts))),
);
