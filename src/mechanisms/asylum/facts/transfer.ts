/** The steps between two states: requests, replies, transfers (AMMR 36 to 46). */
import { choice, day, number, yesNo } from './kinds.ts';

export const TRANSFER = {
  /** Take charge (AMMR 36(1)(a)) or take back (36(1)(b) and (c), 38(4) and (5)). */
  kind: choice(['take-charge', 'take-back']),

  // The request, or the notification where it is to take back.
  /** What shortens the period: for a request Eurodac data of AMMR 39(1) or the VIS, for a take back any Eurodac data. */
  hit: choice(['none', 'eurodac', 'vis']),
  /** On which the hit was received. */
  hitOn: day(),
  /** Without a hit: on which it became known that another state may be responsible (Dublin III 24(2)). */
  awareOn: day(),
  requestSent: yesNo(),
  requestSentOn: day(),
  requestReceivedOn: day(),
  /** To bring together family relations on humanitarian grounds, outside the criteria (AMMR 35(2)). */
  humanitarian: yesNo(),
  /** Of the persons concerned, in writing (AMMR 35(2)). */
  humanitarianConsent: yesNo(),
  urgentReplyRequested: yesNo(),
  /** How many days the requesting state gave for an urgent reply; none where it named no period. */
  urgentReplyDays: number(),

  // The reply.
  reply: choice(['none', 'accepted', 'refused']),
  repliedOn: day(),
  /** By the criteria, with its reasons (AMMR 40(8)); for a take back, that it is not responsible or wrongly indicated (41(3)). */
  refusalSubstantiated: yesNo(),
  /** Of the request, or confirmed the notification, or by silence on the last day for it. Derived where the steps are known. */
  acceptedOn: day(),

  // Where the person is.
  /** Registered in the notifying state, before a take back (AMMR 45(1), Dublin III 23 and 24). */
  newApplication: yesNo(),
  newApplicationOn: day(),
  /** Under AMMR 44. */
  detained: yesNo(),
  detainedOn: day(),

  // Crisis: the derogation of CR 12 is applied.
  requestingInCrisis: yesNo(),
  requestedInCrisis: yesNo(),
  /** To receive this person all the same (CR 12(4)). */
  agreedToReceive: yesNo(),

  // The decision and the remedy.
  decisionNotifiedOn: day(),
  plea: choice([
    'inhuman-treatment',
    'later-circumstances',
    'transfer-too-late',
    'family-or-dependency',
    'other-criteria',
    'request-too-late',
    'discretion',
    'other',
  ]),
  /** To give the appeal suspensive effect (AMMR 43(3)). */
  suspension: choice(['not-requested', 'requested', 'granted', 'refused']),
  suspensionRequestedOn: day(),
  suspensionGrantedOn: day(),
  appealDecided: yesNo(),
  appealDecidedOn: day(),

  // Carrying it out.
  hindrance: choice([
    'none',
    'imprisoned',
    'absconded',
    'resisting',
    'self-made-unfit',
    'medical-requirements',
  ]),
  hindranceReported: yesNo(),
  hindranceReportedOn: day(),
  availableAgain: yesNo(),
  availableAgainOn: day(),
  carriedOut: yesNo(),
  carriedOutOn: day(),
  erroneous: yesNo(),
  overturned: yesNo(),
} as const;
