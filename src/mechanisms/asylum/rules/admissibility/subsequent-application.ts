/** Whether an application is a subsequent one, and whether there is anything new in it (APR 55, 56; Directive 40). */
import { compared, every, firstThat, not, rule, some, type Conclusion, type Finding } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import { is } from '../../facts/read.ts';
import {
  APD_40_3,
  APD_40_4,
  APR_55_1,
  APR_55_2,
  APR_55_3_A,
  APR_55_3_B,
  APR_55_5,
  APR_55_7,
  APR_56,
  APR_56_A,
  APR_56_B,
} from '../../law/admissibility.ts';
import type { AsylumParameters } from '../../parameters.ts';
import { lately } from '../lately.ts';

/** 55(2): a further application after a final decision on a previous one, in whatever member state. */
export const subsequent = lately(
  rule('admissibility.subsequent', APR_55_2, (facts: Facts) =>
    every(is(facts, 'admissibility.earlierApplication'), () =>
      is(facts, 'admissibility.earlierDecisionFinal'),
    ),
  ),
);

/** 55(1): before that decision it is a further representation, examined in the procedure that is under way. */
export const furtherRepresentation = rule('admissibility.further-representation', APR_55_1, (facts: Facts) =>
  every(is(facts, 'admissibility.earlierApplication'), not(is(facts, 'admissibility.earlierDecisionFinal'))),
);

/** 55(1) and (2): a first application, a further representation or a subsequent application. */
export function subsequentApplication(
  facts: Facts,
): Conclusion<'first' | 'further-representation' | 'subsequent'> {
  return firstThat(
    [
      [subsequent(facts), 'subsequent'],
      [furtherRepresentation(facts), 'further-representation'],
    ],
    'first',
  );
}

/** 55(3)(a): they significantly increase the likelihood of protection. Then 55(5) never lets them be left aside. */
export const raiseLikelihood = rule('admissibility.raise-likelihood', APR_55_3_A, (facts: Facts) =>
  is(facts, 'admissibility.raisesLikelihood'),
);

/** 55(5): they could not be presented earlier, or they could but must be taken into account all the same. */
export const takenIntoAccount = rule(
  'admissibility.taken-into-account',
  APR_55_5,
  (facts: Facts, parameters: AsylumParameters) =>
    some(
      not(is(facts, 'admissibility.ownFault')),
      is(facts, 'admissibility.raisesAdmissibility'),
      is(facts, 'admissibility.earlierImplicitlyWithdrawn'),
      compared('admissibility.late-elements', APR_55_5, parameters.lateElements === 'taken-into-account'),
    ),
);

/** 55(3)(b): the previous application was inadmissible, and they relate to the ground on which it was. */
export const bearOnEarlierGround = rule(
  'admissibility.bear-on-earlier-ground',
  APR_55_3_B,
  (facts: Facts, parameters: AsylumParameters) =>
    every(
      is(facts, 'admissibility.earlierInadmissible'),
      () => is(facts, 'admissibility.bearsOnEarlierGround'),
      () => takenIntoAccount(facts, parameters),
    ),
);

/** 55(3), (5) and (7): new elements that call for a further examination. */
export const newElements = lately(
  rule('admissibility.new-elements', APR_55_7, (facts: Facts, parameters: AsylumParameters) =>
    every(is(facts, 'admissibility.newElements'), () =>
      some(raiseLikelihood(facts), () => bearOnEarlierGround(facts, parameters)),
    ),
  ),
);

/** Directive 40(4): they could not be presented earlier without own fault, where national law asks for that. */
export const presentableUnderDirective = rule(
  'admissibility.presentable-under-directive',
  APD_40_4,
  (facts: Facts, parameters: AsylumParameters) =>
    some(
      not(is(facts, 'admissibility.ownFault')),
      compared(
        'admissibility.late-elements-under-directive',
        APD_40_4,
        parameters.lateElements === 'taken-into-account',
      ),
    ),
);

/** Directive 40(3) and (4): new elements that significantly add to the likelihood of protection. */
export const newElementsUnderDirective = rule(
  'admissibility.new-elements-under-directive',
  APD_40_3,
  (facts: Facts, parameters: AsylumParameters) =>
    every(
      is(facts, 'admissibility.newElements'),
      is(facts, 'admissibility.raisesLikelihood'),
      presentableUnderDirective(facts, parameters),
    ),
);

/** 56(a): a first one, lodged merely to delay or frustrate an imminent removal, and not further examined. */
export const merelyToDelay = rule(
  'admissibility.merely-to-delay',
  APR_56_A,
  (facts: Facts, parameters: AsylumParameters) =>
    every(is(facts, 'admissibility.merelyToDelay'), not(newElements(facts, parameters))),
);

/** 56(b): a second or further one, after a final decision that rejected a previous subsequent application. */
export const secondSubsequent = rule('admissibility.second-subsequent', APR_56_B, (facts: Facts) =>
  is(facts, 'admissibility.earlierSubsequentRejected'),
);

/** 56: whether the subsequent applicant has no right to remain; never against the principle of non-refoulement. */
export const noRightToRemain = rule(
  'admissibility.no-right-to-remain',
  APR_56,
  (facts: Facts, parameters: AsylumParameters): Finding =>
    every(
      compared('admissibility.exception-in-national-law', APR_56, parameters.noRightToRemainOnSubsequent),
      subsequent(facts),
      () => some(merelyToDelay(facts, parameters), secondSubsequent(facts)),
      () => not(is(facts, 'admissibility.refoulementRisk')),
    ),
);
