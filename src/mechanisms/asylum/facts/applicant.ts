/** The applicant, as far as rules of several acts ask. */
import { country, day, yesNo } from './kinds.ts';

export const APPLICANT = {
  birthDate: day(),
  /** Below 18 (APR 3(6)); follows from the date of birth where that is known. */
  minor: yesNo(),
  /** A minor without an adult who is responsible (APR 3(7)). */
  unaccompanied: yesNo(),
  nationality: country(),
  stateless: yesNo(),
  /** Of a stateless person. */
  formerResidence: country(),
  /** With minor children of their own or of a partner. */
  withMinorChildren: yesNo(),
} as const;
