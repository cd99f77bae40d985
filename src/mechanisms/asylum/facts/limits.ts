/** What starts, moves and ends a time limit of the procedure (APR 27, 28, 35, 40, 41, 51(1)). */
import { choice, day, yesNo } from './kinds.ts';

export const LIMITS = {
  /** To an authority that receives applications and does not register them. */
  madeToOtherAuthority: yesNo(),
  /** Of the authority that registers, by the one to which it was made. */
  informedOn: day(),
  manyAtRegistration: yesNo(),
  manyAtLodging: yesNo(),
  /** To the responsible state, under AMMR 46 or Dublin III. */
  transferred: yesNo(),
  /** To the authorities of the responsible state, or taken charge of by them. */
  identifiedOn: day(),
  lodgedAfterTransferOn: day(),
  /** The determining authority extended the time limit, and why (APR 35(5), APD 31(3)). */
  extension: choice(['none', 'disproportionate-numbers', 'complex-issues', 'applicant-failure']),
  postponed: yesNo(),
  postponedOn: day(),
  /** By way of exception, beyond the extended time limit (APD 31(3), fourth subparagraph). */
  exceeded: yesNo(),
  withdrewInWriting: yesNo(),
  /** The determining authority has already found that the applicant does not qualify. */
  foundNotToQualify: yesNo(),
  notLodged: yesNo(),
  hadOpportunity: yesNo(),
  goodCause: yesNo(),
  withheldInformation: yesNo(),
  withheldBiometrics: yesNo(),
  withheldAddress: yesNo(),
  hasAddress: yesNo(),
  housedByAuthorities: yesNo(),
  missedInterview: yesNo(),
  interviewJustified: yesNo(),
  neglectedReporting: yesNo(),
  notAvailable: yesNo(),
  beyondControl: yesNo(),
  lodgedInWrongState: yesNo(),
  leftThatState: yesNo(),
} as const;
