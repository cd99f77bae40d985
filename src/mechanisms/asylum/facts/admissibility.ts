/** What may make an application inadmissible (APR 38, 55, 56; Directive 2013/32/EU 33, 40), third countries apart. */
import { choice, day, yesNo } from './kinds.ts';

export const ADMISSIBILITY = {
  /** By a member state other than the one that examines (38(1)(c)). */
  protectionElsewhere: yesNo(),
  /** Whether life there as a beneficiary would be inhuman or degrading (Charter 4, C-297/17). */
  inhumanElsewhere: yesNo(),
  /** An international criminal court has provided safe relocation, or is unequivocally about to (38(1)(d)). */
  courtRelocation: yesNo(),
  /** Circumstances that have arisen since and that the court has not taken into account. */
  courtMissedCircumstances: yesNo(),
  /** No legal possibility to raise circumstances of human rights before that court. */
  courtHeardNoHumanRights: yesNo(),
  /** By Article 6 of Directive 2008/115/EC, received before the application was made (38(1)(e)). */
  returnDecision: yesNo(),
  returnDecisionReceivedOn: day(),
  /** Of the consequences of not applying within seven working days. */
  informedOfConsequence: yesNo(),
  /** New relevant elements since the end of those seven working days. */
  newSinceSevenDays: yesNo(),

  /** A previous application by the same person, in any member state (55). */
  earlierApplication: yesNo(),
  /** Whether the decision on it is final (APR 3(8)). */
  earlierDecisionFinal: yesNo(),
  /** Elements that have arisen or been presented since the earlier procedure. */
  newElements: yesNo(),
  /** They significantly increase the likelihood of protection (55(3)(a)). */
  raisesLikelihood: yesNo(),
  /** The previous application was rejected as inadmissible. */
  earlierInadmissible: yesNo(),
  /** They relate to the ground on which it was (55(3)(b)). */
  bearsOnEarlierGround: yesNo(),
  /** Through the applicant's own fault they were not presented earlier (55(5)). */
  ownFault: yesNo(),
  /** They significantly increase the likelihood that the application is not inadmissible (55(5)). */
  raisesAdmissibility: yesNo(),
  /** A previous application was rejected as implicitly withdrawn, its merits not having been examined (55(5)). */
  earlierImplicitlyWithdrawn: yesNo(),

  /** Lodged merely to delay or frustrate an imminent removal (56(a)). */
  merelyToDelay: yesNo(),
  /** A previous subsequent application was rejected by a final decision (56(b)). */
  earlierSubsequentRejected: yesNo(),
  /** Removal would breach the principle of non-refoulement, whatever else holds (56). */
  refoulementRisk: yesNo(),

  /** A dependant who had consented to be part of an application made for them (Directive 33(2)(e)). */
  joinedAsDependant: yesNo(),
  /** Facts of the dependant's own situation that justify a separate application. */
  separateJustified: yesNo(),

  /** Whether the two months have been extended (35(2)). */
  extended: yesNo(),
  /** On which ground of 35(2). */
  extensionGround: choice(['numbers', 'complexity', 'applicant']),
} as const;
