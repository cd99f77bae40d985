/** A national designation, as a court looks at it: under the Directive with its case law, and under the Regulation. */
import { compared, every, not, rule, some, type Finding } from '#kernel';
import { is, where } from '../../facts/read.ts';
import type { Facts } from '../../facts/index.ts';
import {
  APD_37_1,
  APD_46_3,
  APD_ANNEX_I,
  APR_61_1,
  APR_61_2,
  APR_64_1,
  APR_64_2,
  C_406_22,
  C_758_24,
} from '../../law/origin.ts';
import { lodgedUnderRegulation } from '../applicable-law/applicable-law.ts';
import { amendmentInForce } from './amendment.ts';
import { lately } from '../lately.ts';

/** C-406/22: under the Directive the whole territory must be safe. */
export const wholeTerritory = rule('origin.whole-territory', C_406_22, (facts: Facts) =>
  not(is(facts, 'origin.exceptsTerritory')),
);

/** C-758/24: under the Directive the whole population must be protected. */
export const wholePopulation = rule('origin.whole-population', C_758_24, (facts: Facts) =>
  not(is(facts, 'origin.exceptsCategories')),
);

/** APR 61(2): exceptions may be made under the Regulation, and earlier from the entry into force of the amendment. */
export const exceptionsAllowed = rule('origin.exceptions-allowed', APR_61_2, (facts: Facts) =>
  some(lodgedUnderRegulation(facts), amendmentInForce(facts)),
);

/** Nothing is left out that may not be. */
export const exceptionsLawful = rule('origin.exceptions-lawful', APD_37_1, (facts: Facts) =>
  some(every(wholeTerritory(facts), wholePopulation(facts)), () => exceptionsAllowed(facts)),
);

/** C-758/24: applicant and court can get at the sources. It rests on Article 47 of the Charter, so that it holds under the Regulation too. */
export const sourcesAccessible = lately(
  rule('origin.sources-accessible', C_758_24, (facts: Facts) => is(facts, 'origin.sourcesAccessible')),
);

/** APR 61(1), APD Annex I: in general no persecution and no real risk of serious harm. */
export const countryIsSafe = rule('origin.country-safe', APR_61_1, (facts: Facts) =>
  every(is(facts, 'origin.noPersecution'), is(facts, 'origin.noSeriousHarm')),
);

/** The material conditions, which a court looks at of its own motion (C-406/22). */
export const materialConditions = rule('origin.material-conditions', APD_ANNEX_I, (facts: Facts) =>
  every(exceptionsLawful(facts), countryIsSafe(facts)),
);

/** Whether the designation can be relied on in court, which examines it in full and as things are now. */
export const designationStands = rule('origin.designation-stands', APD_46_3, (facts: Facts) =>
  every(materialConditions(facts), sourcesAccessible(facts)),
);

/** C-758/24: a court leaves a designation aside that does not stand, one by statute too. */
export const courtDisapplies = rule('origin.court-disapplies', C_758_24, (facts: Facts) =>
  not(designationStands(facts)),
);

/** C-406/22: a breach of the material conditions is raised by the court itself, on the file that it has. */
export const courtRaisesItself = rule('origin.court-raises-itself', C_406_22, (facts: Facts) =>
  not(materialConditions(facts)),
);

/** C-406/22: a derogation under Article 15 of the Convention does not end a designation; the state looks at it again. */
export const reassessAfterDerogation = rule('origin.reassess-after-derogation', C_406_22, (facts: Facts) =>
  is(facts, 'origin.derogatesFromConvention'),
);

/** C-758/24: a designation may be made by statute. */
export function formByStatute(): Finding {
  return compared('origin.form-by-statute', C_758_24, true);
}

/** C-758/24: in whichever form it was made, a court can review it. */
export function designationReviewable(): Finding {
  return compared('origin.designation-reviewable', C_758_24, true);
}

/** APR 64: designated by the member state, which it may not be while the designation at Union level is suspended. */
export const nationalUnderRegulation = rule('origin.national-regulation', APR_64_1, (facts: Facts) =>
  every(
    is(facts, 'origin.nationallyListed'),
    () => not(suspendedAtUnionLevel(facts)),
    () => sourcesAccessible(facts),
  ),
);

/** APR 64(2): fully or partially. */
export const suspendedAtUnionLevel = lately(
  rule('origin.suspended-union', APR_64_2, (facts: Facts) =>
    where(facts, 'origin.unionSuspension', (suspension) => suspension !== 'none'),
  ),
);

/** APD 37(1): designated by the member state, with nothing left out that may not be. */
export const nationalUnderDirective = rule('origin.national-directive', APD_37_1, (facts: Facts) =>
  every(
    is(facts, 'origin.nationallyListed'),
    () => exceptionsLawful(facts),
    () => sourcesAccessible(facts),
  ),
);
