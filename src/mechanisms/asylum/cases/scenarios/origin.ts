/** Scenarios of others on safe countries of origin: their words to our facts, our rules, and their words back. */
import { formatDay, NO_HOLIDAYS, parseCountry, parseDay, type Day, type Finding } from '#kernel';
import * as z from 'zod';
import type { Facts } from '../../facts/index.ts';
import { DEFAULT_PARAMETERS } from '../../parameters.ts';
import {
  courtDisapplies,
  courtRaisesItself,
  designationReviewable,
  designationStands,
  formByStatute,
  sourcesAccessible,
  wholePopulation,
  wholeTerritory,
} from '../../rules/origin/designation.ts';
import { nationalDesignation } from '../../rules/origin/national-designation.ts';
import { rateHigherThanTwenty, rateTwentyOrLower } from '../../rules/origin/rate.ts';
import { individualExamination, safeCountryOfOrigin } from '../../rules/origin/safe-country.ts';
import { proposalLimit, suspension } from '../../rules/origin/suspension.ts';
import { designatedAtUnionLevel } from '../../rules/origin/union.ts';
import { day } from './words.ts';

const yesNo = z.boolean().optional();

/** Every word that such scenarios use, and plausible neighbours; what is absent is not so. */
export const FACTS = z.looseObject({
  lodged: day.optional(),
  as_of: day.optional(),
  today: day.optional(),
  law: z.string().optional(),
  applicant: z
    .looseObject({
      nationality: z.string().optional(),
      stateless: yesNo,
      former_habitual_residence: z.string().optional(),
    })
    .optional(),
  country: z.string().optional(),
  designated_country: z.string().optional(),
  designated_eu: yesNo,
  annex_listed: yesNo,
  designated_national: yesNo,
  candidate_state: yesNo,
  indiscriminate_violence_threat: yesNo,
  restrictive_measures_fundamental_rights: yesNo,
  union_rate_pct: z.number().optional(),
  designation_suspended: z.union([z.boolean(), z.enum(['full', 'partial'])]).optional(),
  suspension: z.enum(['none', 'full', 'partial']).optional(),
  applicant_in_suspended_part: yesNo,
  excepted_part_or_category: yesNo,
  excepted_part: yesNo,
  excepted_category: yesNo,
  rebuttal_elements: yesNo,
  exceptions_territory: yesNo,
  exceptions_categories: yesNo,
  sources_accessible_to_applicant_and_court: yesNo,
  designated_by: z.string().optional(),
  derogation_echr_15: yesNo,
  persecution_generally: yesNo,
  serious_harm_generally: yesNo,
  eu_designation: z
    .enum(['never', 'none', 'designated', 'suspended', 'partially_suspended', 'removed', 'amended'])
    .optional(),
  ms_wants_national_designation: yesNo,
  removed_on: day.optional(),
  ms_notified_commission: day.nullish(),
  notified: day.nullish(),
  commission_objected: yesNo,
  suspension_delegated_act_adopted: day.optional(),
  suspension_effective: day.optional(),
  suspension_extensions: z.number().optional(),
  proposal_submitted: day.nullish(),
  proposal_adopted: z.union([z.boolean(), z.string()]).nullish(),
});

type Given = z.infer<typeof FACTS>;

/** The answers by area. */
export const SCENARIOS: Readonly<Record<string, (facts: unknown) => Record<string, unknown>>> = {
  safe_origin: (facts) => safeOrigin(FACTS.parse(facts)),
};

function safeOrigin(one: Given): Record<string, unknown> {
  const facts = factsOf(one);
  const today = one.today ?? one.as_of ?? one.lodged;
  return {
    ...ofPerson(one, facts),
    ...ofUnion(one, facts),
    ...ofSuspension(one, facts, today),
    ...ofNational(one, facts, today),
    ...ofDesignation(one, facts),
  };
}

function ofPerson(one: Given, facts: Facts): Record<string, unknown> {
  if (one.applicant === undefined) return {};
  const asked = one.designated_country ?? one.country;
  const found = safeCountryOfOrigin(facts, asked === undefined ? undefined : parseCountry(asked));
  return {
    safe_origin_applies: settled(found),
    individual_examination_needed: settled(individualExamination()),
  };
}

function ofUnion(one: Given, facts: Facts): Record<string, unknown> {
  if (one.candidate_state === undefined && one.designated_eu === undefined && one.annex_listed === undefined)
    return {};
  const found = designatedAtUnionLevel(facts);
  const why: readonly (readonly [boolean, string])[] = [
    [facts['origin.indiscriminateViolence'] === true, 'conflict'],
    [facts['origin.restrictiveMeasures'] === true, 'restrictive measures'],
    [rateHigherThanTwenty(facts).held === 'yes', 'rate'],
    [facts['origin.unionSuspension'] !== 'none', 'suspended'],
  ];
  return {
    designated_eu: settled(found),
    ...(one.union_rate_pct === undefined ? {} : { rate_ground_met: settled(rateTwentyOrLower(facts)) }),
    ...(found.held === 'yes' ? {} : { reason: why.find(([so]) => so)?.[1] ?? 'not listed' }),
  };
}

function ofSuspension(one: Given, facts: Facts, today: Day | undefined): Record<string, unknown> {
  if (one.suspension_delegated_act_adopted === undefined) return {};
  const { end } = proposalLimit(facts, NO_HOLIDAYS);
  if (today === undefined) return { proposal_due: end === null ? null : formatDay(end) };
  const { outcome } = suspension(facts, today, NO_HOLIDAYS);
  return {
    proposal_due: end === null ? null : formatDay(end),
    suspension_in_force: outcome === null ? null : outcome === 'in-force',
    ...(outcome === 'in-force' || outcome === null ? {} : { reason: outcome }),
  };
}

function ofNational(one: Given, facts: Facts, today: Day | undefined): Record<string, unknown> {
  if (one.eu_designation === undefined) return {};
  // Without a day nothing has run out yet.
  const { outcome } = nationalDesignation(
    facts,
    today ?? one.removed_on ?? parseDay('2026-06-12'),
    NO_HOLIDAYS,
    DEFAULT_PARAMETERS,
  );
  return {
    national_designation_allowed: outcome === null ? null : outcome === 'allowed',
    ...(outcome === 'allowed' || outcome === null ? {} : { reason: outcome }),
  };
}

function ofDesignation(one: Given, facts: Facts): Record<string, unknown> {
  const asked =
    one.exceptions_categories ?? one.exceptions_territory ?? one.sources_accessible_to_applicant_and_court;
  if (asked === undefined && one.designated_by === undefined && one.derogation_echr_15 === undefined)
    return {};
  const stands = designationStands(facts);
  const why: readonly (readonly [Finding, string])[] = [
    [sourcesAccessible(facts), 'sources must be accessible'],
    [wholeTerritory(facts), 'no part of the territory may be left out'],
    [wholePopulation(facts), 'no category of persons may be left out'],
  ];
  return {
    designation_compatible: settled(stands),
    compatible: settled(stands),
    court_must_disapply: settled(courtDisapplies(facts)),
    court_raises_ex_officio: settled(courtRaisesItself(facts)),
    form_allowed: settled(formByStatute()),
    designation_reviewable: settled(designationReviewable()),
    ...(stands.held === 'yes'
      ? {}
      : { reason: why.find(([found]) => found.held === 'no')?.[1] ?? 'the country is not safe in general' }),
  };
}

function factsOf(one: Given): Facts {
  // A scenario that names the Directive and no day speaks of the time before the Regulation.
  const lodged =
    one.lodged ?? (one.law?.includes('2013/32') ? parseDay('2025-01-01') : (one.as_of ?? one.today));
  const { applicant } = one;
  const suspended = one.suspension ?? suspensionOf(one.designation_suspended);
  const notified = one.ms_notified_commission ?? one.notified;
  const adopted = one.suspension_delegated_act_adopted;
  const proposed = one.proposal_submitted ?? undefined;
  // Of a candidate State, being designated is the question and no fact.
  const named = one.annex_listed ?? (one.candidate_state === true ? false : one.designated_eu);
  return {
    ...known('application.lodgedOn', lodged),
    ...known(
      'applicant.nationality',
      applicant?.nationality === undefined ? undefined : parseCountry(applicant.nationality),
    ),
    ...known(
      'applicant.formerResidence',
      applicant?.former_habitual_residence === undefined
        ? undefined
        : parseCountry(applicant.former_habitual_residence),
    ),
    'applicant.stateless': applicant?.stateless ?? false,
    'origin.unionListed': named ?? false,
    'origin.candidateState': one.candidate_state ?? false,
    'origin.indiscriminateViolence': one.indiscriminate_violence_threat ?? false,
    'origin.restrictiveMeasures': one.restrictive_measures_fundamental_rights ?? false,
    ...known('origin.unionRate', one.union_rate_pct),
    'origin.unionSuspension': suspended,
    'origin.withinSuspendedPart': one.applicant_in_suspended_part ?? false,
    'origin.nationallyListed': one.designated_national ?? false,
    'origin.fromExceptedPart': one.excepted_part ?? one.excepted_part_or_category ?? false,
    'origin.inExceptedCategory': one.excepted_category ?? one.excepted_part_or_category ?? false,
    'origin.elementsAgainst': one.rebuttal_elements ?? false,
    'origin.noPersecution': one.persecution_generally !== true,
    'origin.noSeriousHarm': one.serious_harm_generally !== true,
    'origin.exceptsTerritory': one.exceptions_territory ?? false,
    'origin.exceptsCategories': one.exceptions_categories ?? false,
    'origin.sourcesAccessible': one.sources_accessible_to_applicant_and_court ?? true,
    'origin.derogatesFromConvention': one.derogation_echr_15 ?? false,
    'origin.amendmentInForce': false,
    'origin.rateAppliedEarly': false,
    ...known('origin.suspensionAdoptedOn', adopted),
    // A scenario that gives the adoption alone lets the act take effect that day.
    ...known('origin.suspensionEffectiveOn', one.suspension_effective ?? adopted),
    'origin.suspensionExtensions': one.suspension_extensions ?? 0,
    'origin.removalProposed': proposed !== undefined,
    ...known('origin.removalProposedOn', proposed),
    'origin.removalAdopted':
      one.proposal_adopted !== undefined && one.proposal_adopted !== null && one.proposal_adopted !== false,
    ...known('origin.unionStatus', one.eu_designation === undefined ? undefined : STATUS[one.eu_designation]),
    ...known('origin.removedOn', one.removed_on),
    'origin.safeAgainNotified': notified !== undefined && notified !== null,
    ...known('origin.safeAgainNotifiedOn', notified ?? undefined),
    'origin.commissionObjected': one.commission_objected ?? false,
  };
}

const STATUS: Readonly<
  Record<NonNullable<Given['eu_designation']>, NonNullable<Facts['origin.unionStatus']>>
> = {
  never: 'never',
  none: 'never',
  designated: 'designated',
  suspended: 'suspended',
  partially_suspended: 'suspended',
  removed: 'removed',
  amended: 'removed',
};

function suspensionOf(
  suspended: Given['designation_suspended'],
): NonNullable<Facts['origin.unionSuspension']> {
  if (suspended === undefined || suspended === false) return 'none';
  return suspended === true ? 'full' : suspended;
}

function known<Path extends keyof Facts>(path: Path, value: Facts[Path] | undefined): Facts {
  return value === undefined ? {} : { [path]: value };
}

/** Null where our rules leave it open. */
function settled({ held }: Finding): boolean | null {
  return held === 'not-yet-known' ? null : held === 'yes';
}
