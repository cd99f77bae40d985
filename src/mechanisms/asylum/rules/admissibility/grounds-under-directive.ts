/** The grounds on which an application is inadmissible under Directive 2013/32/EU (33(2)), each apart. */
import { compared, every, not, rule, type Finding } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import { is } from '../../facts/read.ts';
import {
  APD_33_2,
  APD_33_2_A,
  APD_33_2_B,
  APD_33_2_C,
  APD_33_2_D,
  APD_33_2_E,
} from '../../law/admissibility.ts';
import type { AsylumParameters, OptionalGround } from '../../parameters.ts';
import {
  firstCountryUnderDirective,
  safeThirdCountryUnderDirective,
} from '../third-country/third-country-under-directive.ts';
import { bearableElsewhere } from './grounds-under-regulation.ts';
import { newElementsUnderDirective, subsequent } from './subsequent-application.ts';

/** Directive 33(2): national law has this ground. */
function transposed(ground: OptionalGround, parameters: AsylumParameters): Finding {
  return compared(
    'admissibility.ground-in-national-law',
    APD_33_2,
    parameters.inadmissibilityGrounds.includes(ground),
  );
}

/** Directive 33(2)(a): another member state has granted protection. */
export const protectionElsewhereUnderDirective = rule(
  'admissibility.protection-elsewhere-under-directive',
  APD_33_2_A,
  (facts: Facts, parameters: AsylumParameters) =>
    every(
      transposed('protection-elsewhere', parameters),
      is(facts, 'admissibility.protectionElsewhere'),
      () => bearableElsewhere(facts),
    ),
);

/** Directive 33(2)(b): first country of asylum. */
export const firstCountryGroundUnderDirective = rule(
  'admissibility.first-country-under-directive',
  APD_33_2_B,
  (facts: Facts, parameters: AsylumParameters) =>
    every(transposed('first-country-of-asylum', parameters), () => firstCountryUnderDirective(facts)),
);

/** Directive 33(2)(c): safe third country. */
export const safeCountryGroundUnderDirective = rule(
  'admissibility.safe-country-under-directive',
  APD_33_2_C,
  (facts: Facts, parameters: AsylumParameters) =>
    every(transposed('safe-third-country', parameters), safeThirdCountryUnderDirective(facts, parameters)),
);

/** Directive 33(2)(d) and 40(5): a subsequent application without new elements. */
export const subsequentUnderDirective = rule(
  'admissibility.nothing-new-under-directive',
  APD_33_2_D,
  (facts: Facts, parameters: AsylumParameters) =>
    every(transposed('subsequent-under-directive', parameters), subsequent(facts), () =>
      not(newElementsUnderDirective(facts, parameters)),
    ),
);

/** Directive 33(2)(e): a dependant whose case is part of another application, with nothing that justifies their own. */
export const dependantUnderDirective = rule(
  'admissibility.dependant-under-directive',
  APD_33_2_E,
  (facts: Facts, parameters: AsylumParameters) =>
    every(
      transposed('dependant-under-directive', parameters),
      is(facts, 'admissibility.joinedAsDependant'),
      () => not(is(facts, 'admissibility.separateJustified')),
    ),
);
