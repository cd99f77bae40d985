/** The border procedure, its capacity and a crisis (APR 43 to 54). */
import { choice, day, yesNo } from './kinds.ts';

export const BORDER = {
  /** Or none was required. */
  screened: yesNo(),
  /** Of a relocated applicant: the conditions were met in the state they come from (APR 52(2)). */
  conditionsMetBefore: yesNo(),
  receptionSupport: yesNo(),
  proceduralSupport: yesNo(),
  commissionRecommends: yesNo(),
  medicalReasons: yesNo(),
  detentionNeeded: yesNo(),
  detentionConditions: yesNo(),
  /** Family members of 45(3) in the same state, in relation to the application. */
  familyPresent: yesNo(),
  /** At this moment. */
  capacityReached: yesNo(),
  capacityNotified: yesNo(),
  capacityNotifiedOn: day(),
  /** By implementing act of the Commission, for this calendar year. */
  maximumAuthorised: yesNo(),
  /** As a Commission implementing decision determined (CR 3(8)). */
  crisis: choice(['none', 'mass-arrivals', 'instrumentalisation', 'force-majeure']),
  /** The period that the Council implementing decision sets (CR 4(5), 5). */
  crisisFrom: day(),
  crisisUntil: day(),
  crisisRegistration: yesNo(),
  crisisInitialPeriod: yesNo(),
  crisisAtOnce: yesNo(),
  crisisRequestedOn: day(),
  crisisExtension: yesNo(),
  crisisContingency: yesNo(),
  crisisFivePercent: yesNo(),
  crisisFiftyPercent: yesNo(),
  crisisAllApplications: yesNo(),
  /** Which of CR 11(7)(a) and (b) the Council decision specifies. */
  crisisCarveOut: choice(['excluded', 'well-founded']),
  instrumentalised: yesNo(),
  /** Under twelve, or a family member of someone who is. */
  youngChild: yesNo(),
  receivingStateApplies: yesNo(),
  /** In the state of relocation, after the transfer. */
  relocatedOn: day(),
  rejected: yesNo(),
  /** A right to remain, or leave of a court to remain (APR 10, 68). */
  mayRemain: yesNo(),
  noRightSince: day(),
  crisisReturn: yesNo(),
} as const;
