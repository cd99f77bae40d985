/**
 * A safe country of origin (APR 61 to 64). The country that these facts are about is that of the applicant's
 * nationality or, of a stateless person, of former habitual residence.
 */
import { choice, day, number, percent, yesNo } from './kinds.ts';

export const ORIGIN = {
  /** Named in the annex to the Regulation. */
  unionListed: yesNo(),
  /** Has the status of candidate State for accession. */
  candidateState: yesNo(),
  /** Serious threat to a civilian by reason of indiscriminate violence in an armed conflict there. */
  indiscriminateViolence: yesNo(),
  /** Union restrictive measures in view of the country's actions affecting fundamental rights and freedoms. */
  restrictiveMeasures: yesNo(),
  /** Share of first-instance decisions that granted international protection, of a hundred, unrounded. */
  unionRate: percent(),
  /** Where the share itself is not known: it is not below this. */
  unionRateLowest: percent(),
  /** Where the share itself is not known: it is not above this. */
  unionRateHighest: percent(),
  /** Whether the designation at Union level is suspended on the day. */
  unionSuspension: choice(['none', 'partial', 'full']),
  /** Of a partial suspension: it covers the part or the category of the applicant. */
  withinSuspendedPart: yesNo(),
  /** Designated by the member state that examines the application, on the day. */
  nationallyListed: yesNo(),
  /** The applicant comes from a part of the territory for which an exception was made. */
  fromExceptedPart: yesNo(),
  /** The applicant belongs to a category of persons for which an exception was made. */
  inExceptedCategory: yesNo(),
  /** The applicant gave elements why the country is not safe in their own case. */
  elementsAgainst: yesNo(),

  // A national designation, as a court looks at it.
  /** It can be shown that there is no persecution there, in general. */
  noPersecution: yesNo(),
  /** It can be shown that there is no real risk of serious harm there, in general. */
  noSeriousHarm: yesNo(),
  /** The national designation leaves out parts of the territory. */
  exceptsTerritory: yesNo(),
  /** The national designation leaves out categories of persons. */
  exceptsCategories: yesNo(),
  /** Applicant and court can get at the sources that the designation rests on. */
  sourcesAccessible: yesNo(),
  /** The country has derogated from the European Convention on Human Rights under its Article 15. */
  derogatesFromConvention: yesNo(),
  /** Regulation (EU) 2026/464 was in force when the application was lodged. */
  amendmentInForce: yesNo(),
  /** Before 12 June 2026: the member state chose to apply the ground of 20 % already. */
  rateAppliedEarly: yesNo(),

  // The suspension of a designation at Union level, step by step.
  /** The Commission adopted the delegated act. */
  suspensionAdoptedOn: day(),
  /** The delegated act took effect (APR 74(6): as a rule two months after it was notified). */
  suspensionEffectiveOn: day(),
  /** How often it was extended by six months. */
  suspensionExtensions: number(),
  removalProposed: yesNo(),
  removalProposedOn: day(),
  /** The designation was removed or amended in the ordinary legislative procedure. */
  removalAdopted: yesNo(),

  // A designation that a member state would make.
  /** How the country stands at Union level. */
  unionStatus: choice(['never', 'designated', 'suspended', 'removed']),
  removedOn: day(),
  /** The member state told the Commission that the country is safe again, with its assessment. */
  safeAgainNotified: yesNo(),
  safeAgainNotifiedOn: day(),
  /** The Commission objected within three months. */
  commissionObjected: yesNo(),
} as const;
