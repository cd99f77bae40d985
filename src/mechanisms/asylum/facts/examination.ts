/** The grounds on which an examination is accelerated (APR 21, 42), and what gives it priority (APR 34(5)). */
import { choice, yesNo } from './kinds.ts';

export const EXAMINATION = {
  /** There are grounds to reject the application as inadmissible (APR 38). */
  inadmissible: yesNo(),
  irrelevantIssues: yesNo(),
  unconvincing: yesNo(),
  /** By false information or documents, or by withholding them. */
  misled: yesNo(),
  /** Before being considered to have misled the authorities. */
  opportunityToShowCause: yesNo(),
  documentsDestroyed: yesNo(),
  delaysRemoval: yesNo(),
  /** A third country may be considered a safe country of origin for this applicant; follows from the topic origin. */
  safeOrigin: yesNo(),
  danger: yesNo(),
  expelledForDanger: yesNo(),
  entry: choice(['unlawful', 'lawful', 'overstayed']),
  /** Given the circumstances of the entry, of 42(1)(h). */
  lateGivenEntry: yesNo(),
  /** Given the grounds of the application, of 42(1)(i). */
  lateGivenGrounds: yesNo(),
  surPlace: yesNo(),
  significantChange: yesNo(),
  guidanceNote: yesNo(),
  categoryNotRepresented: yesNo(),
  /** The authority finds so, and goes on as in a regular examination. */
  tooComplex: yesNo(),
  /** Special procedural guarantees (APR 20). */
  proceduralNeeds: yesNo(),
  supportInAccelerated: yesNo(),
  /** Special reception needs (RCD 24); of minors they are presumed. */
  receptionNeeds: yesNo(),
  likelyWellFounded: yesNo(),
  nuisance: yesNo(),
  /** National law lets an unfounded application be declared manifestly unfounded. */
  manifestlyUnfoundedInLaw: yesNo(),
  /** Only for applications lodged before 12 June 2026. */
  refusesFingerprints: yesNo(),
  safeThirdCountry: yesNo(),
  concealsDecisive: yesNo(),
} as const;
