/**
 * The steps of the questionnaire: facts that one looks up in one go, in the order in which an official meets them. What
 * a step asks is cut down to what still matters; a fact that is in no step of its own is asked with its topic.
 */
import type { Words } from '#kernel';
import { FACT_KINDS, TOPICS, type FactPath, type Topic } from '../facts/index.ts';
import type { Step } from './next-step.ts';

export interface NamedStep extends Step {
  readonly title: Words;
}

const step = (
  name: string,
  en: string,
  nl: string,
  paths: readonly FactPath[],
  after: readonly FactPath[] = [],
): NamedStep => ({ name, title: { en, nl }, paths, after });

/** Asked first and whole: nearly every question reads them. */
const basics = (...given: Parameters<typeof step>): NamedStep => ({ ...step(...given), basic: true });

/** Lists and rates are looked up once one of these is known. */
const COUNTRY: readonly FactPath[] = ['applicant.nationality', 'applicant.formerResidence'];

// prettier-ignore
const OWN: readonly NamedStep[] = [
  basics('application', 'The application', 'Het verzoek', [
    'application.state', 'application.madeOn', 'application.registeredOn', 'application.lodgedOn',
  ]),
  basics('applicant', 'The applicant', 'De verzoeker', [
    'applicant.nationality', 'applicant.stateless', 'applicant.formerResidence', 'applicant.birthDate',
    'applicant.minor', 'applicant.unaccompanied', 'applicant.withMinorChildren',
  ]),
  basics('arrival', 'How the applicant came', 'Hoe de verzoeker is gekomen', [
    'arrival.how', 'arrival.on', 'arrival.authorisedToEnter', 'arrival.meetsEntryConditions', 'examination.entry',
    'screening.letInUnder', 'screening.biometricsExempt', 'screening.illegallyStaying', 'screening.crossedUnauthorised',
    'screening.alreadyScreened', 'screening.sentBack', 'screening.setAsideForCriminalProceedings',
  ]),
  step('ties', 'Ties with another state', 'Banden met een andere staat', [
    'responsibility.securityThreat', 'responsibility.family', 'responsibility.dependants', 'responsibility.together',
    'responsibility.documents', 'responsibility.diplomas', 'responsibility.entries', 'responsibility.relocated',
    'responsibility.charterRiskIn',
  ]),
  step('before', 'Earlier procedures and protection', 'Eerdere procedures en bescherming', [
    'admissibility.protectionElsewhere', 'admissibility.courtRelocation', 'admissibility.returnDecision',
    'admissibility.earlierApplication', 'admissibility.joinedAsDependant',
  ]),
  step('third-country', 'A third country on the way', 'Een derde land onderweg', [
    'thirdCountry.enjoyedProtection', 'thirdCountry.transited', 'thirdCountry.familyThere',
    'thirdCountry.settledOrStayed', 'thirdCountry.languageOrCulture', 'thirdCountry.otherConnection',
    'thirdCountry.agreement', 'thirdCountry.unionAgreement',
  ]),
  step('grounds', 'What was told and what was found', 'Wat is verteld en wat is gebleken', [
    'origin.elementsAgainst', 'origin.fromExceptedPart', 'origin.inExceptedCategory', 'origin.nationallyListed',
    'examination.irrelevantIssues', 'examination.unconvincing', 'examination.misled', 'examination.documentsDestroyed',
    'examination.delaysRemoval', 'examination.danger', 'examination.expelledForDanger', 'examination.lateGivenEntry',
    'examination.lateGivenGrounds', 'examination.significantChange', 'examination.guidanceNote',
    'examination.categoryNotRepresented', 'examination.tooComplex', 'examination.proceduralNeeds',
    'examination.receptionNeeds',
  ], COUNTRY),
  step('rate', 'The recognition rate', 'Het erkenningspercentage', [
    'origin.unionRate', 'origin.unionRateLowest', 'origin.unionRateHighest',
  ], COUNTRY),
  step('needs', 'Support that is there', 'Steun die er is', [
    'border.medicalReasons', 'border.detentionNeeded', 'border.receptionSupport', 'border.proceduralSupport',
    'examination.supportInAccelerated',
  ]),
  step('capacity', 'The border procedure today', 'De grensprocedure vandaag', [
    'border.capacityReached', 'border.capacityNotified', 'border.maximumAuthorised', 'border.crisis',
  ]),
];

// prettier-ignore
const REST: Readonly<Record<Topic, Words>> = {
  application: { en: 'More on the application', nl: 'Meer over het verzoek' },
  applicant: { en: 'More on the applicant', nl: 'Meer over de verzoeker' },
  arrival: { en: 'More on the arrival', nl: 'Meer over de aankomst' },
  screening: { en: 'The screening', nl: 'De screening' },
  responsibility: { en: 'More on the responsible state', nl: 'Meer over de verantwoordelijke staat' },
  transfer: { en: 'Requests and transfers', nl: 'Verzoeken en overdrachten' },
  admissibility: { en: 'More on earlier procedures', nl: 'Meer over eerdere procedures' },
  thirdCountry: { en: 'More on the third country', nl: 'Meer over het derde land' },
  origin: { en: 'More on the country of origin', nl: 'Meer over het land van herkomst' },
  examination: { en: 'More on the examination', nl: 'Meer over het onderzoek' },
  border: { en: 'More on the border procedure', nl: 'Meer over de grensprocedure' },
  limits: { en: 'What moves a time limit', nl: 'Wat een termijn verschuift' },
  remedy: { en: 'The decision and the appeal', nl: 'De beslissing en het beroep' },
};

const own = new Set<string>(OWN.flatMap(({ paths }) => paths));

/** Every fact is in one step. */
export const STEPS: readonly NamedStep[] = [
  ...OWN,
  ...(Object.keys(TOPICS) as Topic[]).map((topic): NamedStep => ({
    name: `more-${topic}`,
    title: REST[topic],
    paths: [...FACT_KINDS.keys()].filter(
      (path): path is FactPath => path.startsWith(`${topic}.`) && !own.has(path),
    ),
    ...(topic === 'origin' ? { after: COUNTRY } : {}),
  })),
];
