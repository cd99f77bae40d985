/** The screening of whoever comes, or is found, without authorisation (SCREENING). */
import { choice, day, number, yesNo } from './kinds.ts';

export const SCREENING = {
  /** An application for international protection has been made. */
  applied: yesNo(),
  /** The biometric data need not be taken (EURODAC 22(1), (4)), for a reason other than age. */
  biometricsExempt: yesNo(),
  /** Authorised to enter under a point of Article 6(5) of the Schengen Borders Code. */
  letInUnder: choice(['no', '6(5)(a)', '6(5)(b)', '6(5)(c)']),
  /** More than 72 hours physically at the external border. */
  over72Hours: yesNo(),
  illegallyStaying: yesNo(),
  crossedUnauthorised: yesNo(),
  alreadyScreened: yesNo(),
  /** To another member state, at once after apprehension, under a bilateral agreement or arrangement. */
  sentBack: yesNo(),
  /** Within the territory. */
  apprehendedOn: day(),
  setAsideForCriminalProceedings: yesNo(),
  healthChecked: yesNo(),
  vulnerabilityChecked: yesNo(),
  identified: yesNo(),
  biometricsRegistered: yesNo(),
  securityChecked: yesNo(),
  formFilledOut: yesNo(),
  referred: yesNo(),
  endedOn: day(),
  entryConditionsFound: yesNo(),
  discontinuedOnDeparture: yesNo(),
  toBeRelocated: yesNo(),
  informed: yesNo(),
  /** The unaccompanied minor, by a representative or a trained person. */
  assisted: yesNo(),
  assistantIndependent: yesNo(),
  /** Whom that person assists at the same time. */
  minorsInCharge: number(),
} as const;
