/** Who is an unaccompanied minor (APR 3(6), (7); SCREENING 2(9), (11)): asked in many rules, so that it is said once. */
import { every, type Finding } from '#kernel';
import type { Facts } from '../facts/index.ts';
import { is } from '../facts/read.ts';
import { lately } from './lately.ts';

/** Below 18 and without an adult who is responsible. */
export const isUnaccompaniedMinor = lately((facts: Facts): Finding =>
  every(is(facts, 'applicant.minor'), () => is(facts, 'applicant.unaccompanied')),
);
