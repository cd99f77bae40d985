/** Whether an application must or may be rejected as inadmissible, and on which grounds (APR 38; Directive 33). */
import { every, firstThat, not, type Conclusion, type Finding, type HolidayCalendar } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import type { AsylumParameters } from '../../parameters.ts';
import { lodgedUnderRegulation, procedureLaw } from '../applicable-law/applicable-law.ts';
import { underEitherLaw } from '../applicable-law/under-either-law.ts';
import { lately } from '../lately.ts';
import {
  dependantUnderDirective,
  firstCountryGroundUnderDirective,
  protectionElsewhereUnderDirective,
  safeCountryGroundUnderDirective,
  subsequentUnderDirective,
} from './grounds-under-directive.ts';
import {
  afterReturnDecisionGround,
  firstCountryGround,
  internationalCourtGround,
  protectionElsewhereGround,
  safeCountryGround,
  subsequentGround,
} from './grounds-under-regulation.ts';

export type GroundUnderRegulation = '38(1)(a)' | '38(1)(b)' | '38(1)(c)' | '38(1)(d)' | '38(1)(e)' | '38(2)';
export type GroundUnderDirective = '33(2)(a)' | '33(2)(b)' | '33(2)(c)' | '33(2)(d)' | '33(2)(e)';

/** A ground, whether it binds the determining authority, and whether it is fulfilled. */
export interface InadmissibilityGround {
  readonly ground: GroundUnderRegulation | GroundUnderDirective;
  readonly duty: 'must' | 'may';
  readonly finding: Finding;
}

export type Admissibility = 'must-reject' | 'may-reject' | 'admissible';

/** APR 38: what binds first, then the options in the order of the law. */
function underRegulation(
  facts: Facts,
  parameters: AsylumParameters,
  calendar: HolidayCalendar,
): readonly InadmissibilityGround[] {
  return [
    { ground: '38(2)', duty: 'must', finding: subsequentGround(facts, parameters) },
    { ground: '38(1)(a)', duty: 'may', finding: firstCountryGround(facts, parameters) },
    { ground: '38(1)(b)', duty: 'may', finding: safeCountryGround(facts, parameters) },
    { ground: '38(1)(c)', duty: 'may', finding: protectionElsewhereGround(facts, parameters) },
    { ground: '38(1)(d)', duty: 'may', finding: internationalCourtGround(facts, parameters) },
    { ground: '38(1)(e)', duty: 'may', finding: afterReturnDecisionGround(facts, parameters, calendar) },
  ];
}

/** Directive 33(2): options all, but 40(5) says that a subsequent application with nothing new shall be inadmissible. */
function underDirective(facts: Facts, parameters: AsylumParameters): readonly InadmissibilityGround[] {
  return [
    { ground: '33(2)(d)', duty: 'must', finding: subsequentUnderDirective(facts, parameters) },
    { ground: '33(2)(a)', duty: 'may', finding: protectionElsewhereUnderDirective(facts, parameters) },
    { ground: '33(2)(b)', duty: 'may', finding: firstCountryGroundUnderDirective(facts, parameters) },
    { ground: '33(2)(c)', duty: 'may', finding: safeCountryGroundUnderDirective(facts, parameters) },
    { ground: '33(2)(e)', duty: 'may', finding: dependantUnderDirective(facts, parameters) },
  ];
}

/**
 * Every ground of the law that governs, fulfilled or not; of both laws, each under its condition, where the day of
 * lodging is not known. `calendar` is that of the member state that examines.
 */
export function inadmissibilityGrounds(
  facts: Facts,
  parameters: AsylumParameters,
  calendar: HolidayCalendar,
): readonly InadmissibilityGround[] {
  const law = procedureLaw(facts).outcome;
  if (law === 'APR') return underRegulation(facts, parameters, calendar);
  if (law === 'APD') return underDirective(facts, parameters);
  const regulation = lodgedUnderRegulation(facts);
  const directive = not(regulation);
  return [
    ...underRegulation(facts, parameters, calendar).map((one) => under(regulation, one)),
    ...underDirective(facts, parameters).map((one) => under(directive, one)),
  ];
}

function under(law: Finding, one: InadmissibilityGround): InadmissibilityGround {
  return { ...one, finding: every(law, one.finding) };
}

/**
 * Whether the application must be rejected as inadmissible, may be, or is admissible. Where it may be rejected, the
 * authority retains the right to examine its merits (recital 48).
 */
export const admissibility = lately(
  (facts: Facts, parameters: AsylumParameters, calendar: HolidayCalendar): Conclusion<Admissibility> =>
    underEitherLaw(
      procedureLaw(facts),
      () => concluded(underRegulation(facts, parameters, calendar)),
      () => concluded(underDirective(facts, parameters)),
    ),
);

function concluded(grounds: readonly InadmissibilityGround[]): Conclusion<Admissibility> {
  return firstThat<Admissibility>(
    grounds.map(({ duty, finding }) => [finding, duty === 'must' ? 'must-reject' : 'may-reject']),
    'admissible',
  );
}
