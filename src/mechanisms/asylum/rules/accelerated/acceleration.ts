/** Whether an examination on the merits is accelerated (APR 21(2), 42), and what the grounds lead to besides. */
import { every, firstThat, not, rule, some, type Conclusion, type Finding } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import { is } from '../../facts/read.ts';
import { APR_21_2, APR_34_5, APR_39_4, APR_42_1, APR_42_2, APR_42_3 } from '../../law/examination.ts';
import type { AsylumParameters } from '../../parameters.ts';
import { subsequent } from '../admissibility/subsequent-application.ts';
import { procedureLaw } from '../applicable-law/applicable-law.ts';
import { underEitherLaw } from '../applicable-law/under-either-law.ts';
import { danger } from './conditions.ts';
import { unaccompaniedMinor } from '../third-country/unaccompanied-minor.ts';
import { directiveAcceleration } from './directive.ts';
import { groundClosedToMinors, someGround, someMinorGround } from './grounds.ts';

/** `required`: the authority shall accelerate; `permitted`: it may; `not`: it shall not, or need not and does not. */
export type Acceleration = 'required' | 'permitted' | 'not';

/** 21(2): not, or no longer, where the necessary support cannot be provided in it. */
export const withoutSupport = rule('accelerated.without-support', APR_21_2, (facts: Facts) =>
  every(is(facts, 'examination.proceduralNeeds'), () => not(is(facts, 'examination.supportInAccelerated'))),
);

/** 42(1): one of ten grounds obliges, save for unaccompanied minors. */
export const accelerationRequired = rule(
  'accelerated.required',
  APR_42_1,
  (minor: Finding, facts: Facts, parameters: AsylumParameters) =>
    // Of whom it is known which list is theirs, the other list is not tried.
    minor.held === 'yes' ? every(not(minor)) : every(not(minor), someGround(facts, parameters)),
);

/** 42(2): too complex, and so continued as a regular examination. */
export const tooComplex = rule('accelerated.too-complex', APR_42_2, (facts: Facts) =>
  is(facts, 'examination.tooComplex'),
);

/** 42(3): one of five grounds permits it for an unaccompanied minor. */
export const minorMayBeAccelerated = rule(
  'accelerated.minor-permitted',
  APR_42_3,
  (minor: Finding, facts: Facts, parameters: AsylumParameters) =>
    minor.held === 'no' ? every(minor) : every(minor, someMinorGround(facts, parameters)),
);

/** Whether the examination on the merits of an admissible application is accelerated. */
export function acceleration(facts: Facts, parameters: AsylumParameters): Conclusion<Acceleration> {
  return underEitherLaw<Acceleration>(
    procedureLaw(facts),
    () => underRegulation(facts, parameters),
    () => directiveAcceleration(facts, parameters),
  );
}

function underRegulation(facts: Facts, parameters: AsylumParameters): Conclusion<Acceleration> {
  const minor = unaccompaniedMinor(facts);
  return firstThat<Acceleration>(
    [
      [withoutSupport(facts), 'not'],
      [() => tooComplex(facts), 'not'],
      [() => accelerationRequired(minor, facts, parameters), 'required'],
      [() => minorMayBeAccelerated(minor, facts, parameters), 'permitted'],
    ],
    'not',
  );
}

/**
 * 39(4): an unfounded application may be declared manifestly unfounded. For an unaccompanied minor the grounds are
 * those of 42(3): no circumstance of 42(1) that the law does not open for them may weigh against them.
 */
export const mayBeManifestlyUnfounded = rule(
  'accelerated.manifestly-unfounded',
  APR_39_4,
  (facts: Facts, parameters: AsylumParameters) =>
    every(
      is(facts, 'examination.manifestlyUnfoundedInLaw'),
      some(
        someMinorGround(facts, parameters),
        every(not(unaccompaniedMinor(facts)), groundClosedToMinors(facts)),
      ),
    ),
);

/** 34(5): the authority may examine it with priority. The list is not exhaustive; these are its five cases. */
export const mayBePrioritised = rule('accelerated.priority', APR_34_5, (facts: Facts) =>
  some(
    is(facts, 'examination.likelyWellFounded'),
    is(facts, 'examination.receptionNeeds'),
    is(facts, 'examination.proceduralNeeds'),
    unaccompaniedMinor(facts),
    danger(facts),
    subsequent(facts),
    is(facts, 'examination.nuisance'),
  ),
);
