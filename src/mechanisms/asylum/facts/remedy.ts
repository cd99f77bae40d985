/** The decision and what may be done against it (APR 36 to 39, 67, 68). */
import { choice, day, yesNo } from './kinds.ts';

/** APR 38; the last is of Directive 2013/32 alone (33(2)(e), a dependant without grounds of their own). */
export const INADMISSIBILITY_GROUNDS = [
  '38(1)(a)',
  '38(1)(b)',
  '38(1)(c)',
  '38(1)(d)',
  '38(1)(e)',
  '38(2)',
  'dependant',
] as const;
export type InadmissibilityGround = (typeof INADMISSIBILITY_GROUNDS)[number];

export const REMEDY = {
  outcome: choice([
    'refugee-status',
    'subsidiary-protection',
    'unfounded',
    'manifestly-unfounded',
    'inadmissible',
    'implicitly-withdrawn',
    'explicitly-withdrawn',
    'reopening-refused',
    'protection-withdrawn',
    'protection-ended',
  ]),
  /** On which inadmissibility is examined or was decided. */
  ground: choice(INADMISSIBILITY_GROUNDS),
  /** When the decision was taken, a circumstance of Article 42(1) or, for an unaccompanied minor, 42(3) applied. */
  groundsPresent: yesNo(),
  /** When the decision was taken, the examination was accelerated. */
  accelerated: yesNo(),
  /** When the decision was taken, the applicant was in the border procedure. */
  border: yesNo(),
  /** QR 14(1), 19(1). */
  withdrawalGround: choice([
    '14(1)(a)',
    '14(1)(b)',
    '14(1)(c)',
    '14(1)(d)',
    '14(1)(e)',
    '19(1)(a)',
    '19(1)(b)',
    '19(1)(c)',
  ]),
  /** Issued before the application was made (APR 37). */
  earlierReturnDecision: yesNo(),
  /** The examination to withdraw protection started (APR 79(3)). */
  withdrawalStartedOn: day(),
  notifiedOn: day(),
  appeal: choice(['may-be-lodged', 'pending', 'not-lodged', 'decided']),
  /** Against a first or later appeal decision. */
  furtherAppeal: yesNo(),
  requestToRemain: choice(['may-be-made', 'pending', 'allowed', 'refused', 'not-made']),
  /** The appeal is considered as lodged merely to delay or frustrate an imminent removal. */
  appealToDelay: yesNo(),
  /** Rejected for late entry or application alone (APD 31(8)(h)). */
  lateOnly: yesNo(),
  /** Interpretation, legal assistance and a week to prepare (APD 46(7)). */
  borderGuarantees: yesNo(),
} as const;
