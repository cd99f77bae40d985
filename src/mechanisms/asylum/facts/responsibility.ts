/**
 * What decides which state is responsible (AMMR, Part III, Chapters II and III). All of it as it was on the day of
 * first registration (AMMR 24(2)), except what says that it happened since.
 */
import * as z from 'zod';
import { choice, day, inItem, list, state, states, yesNo } from './kinds.ts';

const isSo = z.boolean().optional();
const aDay = inItem.day.optional();
const aState = inItem.state.optional();

/** Somebody of the applicant's family in a member state. */
const person = z.strictObject({
  relation: z
    .enum([
      'spouse',
      'partner',
      'child',
      'ward',
      'parent',
      'responsible-adult',
      'sibling',
      'aunt-or-uncle',
      'grandparent',
    ])
    .optional(),
  state: aState,
  /** When the family began: before one of them arrived, by birth after that, or otherwise after that (2(8), 26(3)). */
  formed: z.enum(['before-arrival', 'born-after-arrival', 'after-arrival']).optional(),
  /** The family existed in the country of origin already (Dublin III 2(g)). */
  existedInOrigin: isSo,
  status: z
    .enum(['beneficiary', 'former-beneficiary-citizen', 'long-term-resident', 'applicant', 'other'])
    .optional(),
  /** On the substance of that person's application (27). */
  firstDecision: isSo,
  /** Both concerned, in writing (26, 27). */
  wish: isSo,
  /** Of a child or ward. */
  minorUnmarried: isSo,
  /** Of an unmarried partner: stable, and treated like a marriage there (2(8)(a)). */
  comparableToMarriage: isSo,
  /** For an unaccompanied minor (25). */
  legallyPresent: isSo,
  /** Of a relative, after an individual examination (25(3)). */
  canCare: isSo,
  /** It is demonstrated that joining that person is not in the best interests of the child (25). */
  againstBestInterests: isSo,
});

/** One of those whose applications are registered together, the applicant among them (28). */
const togetherWith = z.strictObject({
  /** Where the criteria lead for that person alone. */
  state: aState,
  oldest: isSo,
});

/** A residence document or visa (29). */
const document = z.strictObject({
  kind: z.enum(['residence-document', 'visa']).optional(),
  issuer: aState,
  /** Of a visa: the represented state, or the issuer itself (29(2)). */
  onBehalfOf: aState,
  visaType: z.enum(['A', 'C', 'D']).optional(),
  validFrom: aDay,
  validUntil: aDay,
  /** Annulled, revoked or withdrawn before registration. */
  withdrawn: isSo,
  withdrawnOn: aDay,
  /** The issuing state establishes that fraud came after the issue (29(5)). */
  fraudAfterIssue: isSo,
  /** It enabled the applicant actually to enter (Dublin III 12(4)). */
  usedToEnter: isSo,
});

/** A diploma or other qualification (2(15), 30). */
const diploma = z.strictObject({
  state: aState,
  issuedOn: aDay,
  /** Of study on that state's territory; parts count. */
  academicYears: z.number().nonnegative().optional(),
  /** A recognised programme of at least ISCED level 2. */
  recognised: isSo,
  /** Online or other distance learning. */
  distance: isSo,
});

/** How the applicant came into the territory of the member states (31, 32, 33). */
const entry = z.strictObject({
  how: z.enum(['irregular-crossing', 'disembarkation', 'visa-waived', 'airport-transit-area']).optional(),
  state: aState,
  on: aDay,
});

/** A child, sibling or parent who resides legally in a member state (34). */
const dependant = z.strictObject({
  relation: z.enum(['child', 'sibling', 'parent']).optional(),
  state: aState,
  legallyResident: isSo,
  /** One depends on the other, for pregnancy, a new-born child, illness, disability, trauma or old age. */
  dependent: isSo,
  tiesBeforeArrival: isSo,
  /** They existed in the country of origin (Dublin III 16(1)). */
  tiesInOrigin: isSo,
  canCare: isSo,
  wish: isSo,
});

/** A stay in one state without a break, before the application (Dublin III 13(2)). */
const stay = z.strictObject({ state: aState, from: aDay, until: aDay });

/**
 * What made a state responsible since (37(1); Dublin III 8(4), 17, 19(1)): also that it examines of its own accord
 * (`discretion`) or accepted a request on humanitarian grounds. A missed transfer follows from the topic `transfer`.
 */
const event = z.strictObject({
  what: z.enum(['residence-document', 'discretion', 'humanitarian', 'minor-not-transferred']).optional(),
  state: aState,
  on: aDay,
});

export type Person = z.output<typeof person>;
export type TogetherWith = z.output<typeof togetherWith>;
export type HeldDocument = z.output<typeof document>;
export type Diploma = z.output<typeof diploma>;
export type Entry = z.output<typeof entry>;
export type Stay = z.output<typeof stay>;
export type Dependant = z.output<typeof dependant>;
export type ShiftEvent = z.output<typeof event>;

export const RESPONSIBILITY = {
  /** Reasonable grounds to consider the applicant a threat to internal security (16(4)). */
  securityThreat: yesNo(),
  securityCheckBy: state(),
  /** Where a transfer would be a real risk of inhuman or degrading treatment (16(3)). */
  charterRiskIn: states(),
  /** Where the applicant is now. */
  presentIn: state(),
  /** Where the law sets no order between states that a criterion names alike. */
  agreedState: state(),

  family: list(person),
  married: yesNo(),
  /** Of an unaccompanied minor with family in several states (25(4)). */
  bestInterestsState: state(),
  /** That the state of first registration examines is in the best interests of the child (25(5)). */
  registrationInBestInterests: yesNo(),
  together: list(togetherWith),
  dependants: list(dependant),
  /** For a significant period of time, for reasons of health (34(2)). */
  unableToTravel: yesNo(),

  documents: list(document),
  diplomas: list(diploma),
  entries: list(entry),
  /** Before the application (Dublin III 13(2)). */
  stays: list(stay),
  /** The territory of the member states, between entering it and applying (Dublin III 12(4)). */
  leftBeforeApplying: yesNo(),
  /** The state of registration asks no visa either (31(2)). */
  visaWaivedWhereRegistered: yesNo(),
  /** Under Article 67, after the crossing. */
  relocated: yesNo(),
  relocatedTo: state(),
  /** For the duty to apply there (17(1)). */
  firstEntryState: state(),

  /** On the substance of the applicant's own application, before another state was asked; by now, where none was. */
  firstDecisionTaken: yesNo(),

  /** Since responsibility was determined (37). */
  since: list(event),
  rejectedAtBorder: yesNo(),
  rejectionFinalOn: day(),
  takeBackPending: yesNo(),
  leftTerritory: yesNo(),
  leftOn: day(),
  returned: yesNo(),
  returnedOn: day(),
  /** Of the state responsible. */
  validDocumentOfResponsible: yesNo(),
  returnCarriedOut: yesNo(),

  /** By which a benefitting state was determined as responsible (63(8)). */
  criterion: choice([
    '16',
    '25',
    '26',
    '27',
    '28',
    '29',
    '30',
    '31',
    '32',
    '33',
    '34',
    '35',
    '37',
    '39',
    '68',
  ]),
  abscondedFromContributor: yesNo(),
  beneficiary: yesNo(),
  admittedPerson: yesNo(),
} as const;
