/** All our own worked cases in one shape: what each tries, what was expected of it by the law, and what comes out. */
import { formatDay, NO_HOLIDAYS, parseDay, printProvision, type Conclusion, type Day } from '#kernel';
import { DEFAULT_PARAMETERS } from '../parameters.ts';
import { acceleration } from '../rules/accelerated/acceleration.ts';
import { accelerationGrounds } from '../rules/accelerated/grounds.ts';
import { admissibility, inadmissibilityGrounds } from '../rules/admissibility/admissibility.ts';
import { borderProcedure } from '../rules/border/border-procedure.ts';
import { adequateCapacity } from '../rules/capacity/adequate-capacity.ts';
import { yearlyMaximum } from '../rules/capacity/yearly-maximum.ts';
import { responsibleUnderDublin } from '../rules/dublin/responsible.ts';
import { procedureTimeLimits } from '../rules/limits/limits.ts';
import { rateTwentyOrLower } from '../rules/origin/rate.ts';
import { safeCountryOfOrigin } from '../rules/origin/safe-country.ts';
import { designatedAtUnionLevel } from '../rules/origin/union.ts';
import { appealTime } from '../rules/remedy/appeal.ts';
import { removalBarred, rightToRemain } from '../rules/remedy/remain.ts';
import { responsibleState } from '../rules/responsibility/responsible-state.ts';
import { screening } from '../rules/screening/screening.ts';
import { firstCountryOfAsylum } from '../rules/third-country/first-country-of-asylum.ts';
import { safeThirdCountry } from '../rules/third-country/safe-third-country.ts';
import { safeThirdCountryUnderDirective } from '../rules/third-country/third-country-under-directive.ts';
import { transferOutcome } from '../rules/transfer/carrying-out.ts';
import { takeBackOutcome, takeChargeOutcome } from '../rules/transfer/outcomes.ts';
import type { Look } from '../rules/transfer/period.ts';
import { transferTimeLimits } from '../rules/transfer/time-limits.ts';
import { ACCELERATED_CASES } from './accelerated.ts';
import { ADMISSIBILITY_CASES } from './admissibility.ts';
import { BORDER_CASES, CASES_AS_OF } from './border.ts';
import { CAPACITY_CASES } from './capacity.ts';
import { same, type Answers } from './compare.ts';
import { DUBLIN_CASES } from './dublin.ts';
import { LIMITS_CASES } from './limits.ts';
import { RATE_CASES, SAFE_CASES, UNION_CASES } from './origin.ts';
import { REMEDY_CASES } from './remedy.ts';
import { RESPONSIBILITY_CASES } from './responsibility.ts';
import { SCREENING_CASES } from './screening.ts';
import { DIRECTIVE_CASES, FIRST_COUNTRY_CASES, SAFE_THIRD_COUNTRY_CASES } from './third-country.ts';
import { OWN_SCENARIOS, type OwnScenario } from './scenarios/own.ts';
import { placeOf } from './scenarios/responsibility.ts';
import { runScenario, type Scenario } from './scenarios/run.ts';
import { TAKE_BACK, TAKE_CHARGE, TRANSFERS, type TransferCase } from './transfer.ts';

/** What the cases are about; the areas of scenarios are among them. */
export const CASE_AREAS = [
  'screening',
  'time_limits',
  'responsibility',
  'dublin',
  'responsibility_procedure',
  'admissibility',
  'safe_third_country',
  'safe_origin',
  'accelerated',
  'border',
  'capacity',
  'crisis',
  'remedies',
] as const;
export type CaseArea = (typeof CASE_AREAS)[number];

export interface WorkedCase {
  readonly area: string;
  /** A sentence of what it is about. */
  readonly name: string;
  /** The provision or judgment that it tries. */
  readonly origin: string;
  readonly expected: Answers;
  /** Of what was expected, what our rules answer. */
  readonly got: Answers;
  readonly agrees: boolean;
  /** Keys of free text that our rules answer in other words. */
  readonly otherWords: readonly string[];
  /** What of the facts was not understood, each by its name; in our own cases nothing. */
  readonly notUnderstood: readonly string[];
}

const shown = (day: Day | null | undefined): string | null => (day == null ? null : formatDay(day));

/** Cases of one act name its places alone. */
const withAct = (act: string, origin: string): string =>
  /^(\d|recital)/.test(origin) ? `${act} ${origin}` : origin;

/** In their order, of one area or of all. */
export function workedCases(only?: CaseArea): readonly WorkedCase[] {
  return CASE_AREAS.filter((area) => only === undefined || area === only).flatMap((area) => [
    ...CASES[area](),
    ...OWN_SCENARIOS.filter((one) => one.area === area).map(ofOwnScenario),
  ]);
}

function ofOwnScenario({ title, provision, ...one }: OwnScenario): WorkedCase {
  return ofScenario({ id: title, title, citation: provision, ...one });
}

/** A scenario as a case: it is run. */
export function ofScenario(scenario: Scenario): WorkedCase {
  const { answers, agrees, otherWords, notUnderstood } = runScenario(scenario);
  const { area, id, title, citation, expected } = scenario;
  return {
    area,
    name: id === title || title === '' ? id : `${id} ${title}`,
    origin: typeof citation === 'string' ? citation : (citation ?? []).join('; '),
    expected,
    got: Object.fromEntries(Object.keys(expected).map((key) => [key, answers[key]])),
    agrees,
    otherWords,
    notUnderstood,
  };
}

/** Puts the cases of an area into the one shape. */
function put<Case extends { readonly name: string }>(
  area: CaseArea,
  cases: readonly Case[],
  tried: (one: Case) => { readonly origin: string; readonly expected: Answers; readonly got: Answers },
): readonly WorkedCase[] {
  return cases.map((one) => {
    const { origin, expected, got } = tried(one);
    const name = `${one.name.charAt(0).toUpperCase()}${one.name.slice(1)}`;
    return {
      area,
      name,
      origin,
      expected,
      got,
      agrees: same(expected, got),
      otherWords: [],
      notUnderstood: [],
    };
  });
}

const CASES: Readonly<Record<CaseArea, () => readonly WorkedCase[]>> = {
  screening: () =>
    put('screening', SCREENING_CASES, ({ origin, facts, asOf, expected }) => {
      const { required, limit, ended, next, entryBarred } = screening(facts, parseDay(asOf), NO_HOLIDAYS);
      return {
        origin,
        expected,
        got: {
          required: required.outcome,
          end: shown(limit?.end),
          ended: ended.outcome,
          next: next.outcome,
          entryBarred: entryBarred.held === 'yes',
        },
      };
    }),
  time_limits: () =>
    put('time_limits', LIMITS_CASES, ({ origin, facts, procedure, asOf, expected }) => {
      const found = procedureTimeLimits(facts, procedure, DEFAULT_PARAMETERS, parseDay(asOf), NO_HOLIDAYS);
      return { origin, expected, got: Object.fromEntries(found.map(({ code, end }) => [code, shown(end)])) };
    }),
  responsibility: () =>
    put('responsibility', RESPONSIBILITY_CASES, ({ origin, facts, expected }) => {
      const { outcome } = responsibleState(facts, DEFAULT_PARAMETERS);
      return {
        origin: printProvision(origin),
        expected: { state: expected.state, rule: placeOf(expected.rule) },
        got: { state: outcome?.state ?? null, rule: outcome === null ? null : placeOf(outcome.rule) },
      };
    }),
  dublin: () =>
    put('dublin', DUBLIN_CASES, ({ origin, facts, outcome: expected }) => {
      const { outcome } = responsibleUnderDublin(facts, DEFAULT_PARAMETERS);
      return {
        origin: withAct('Dublin III', origin),
        expected: { ...expected },
        got: { state: outcome?.state ?? null, rule: outcome?.rule ?? null },
      };
    }),
  responsibility_procedure: () => [
    ...between(TAKE_CHARGE, takeChargeOutcome),
    ...between(TAKE_BACK, takeBackOutcome),
    ...between(TRANSFERS, transferOutcome),
  ],
  admissibility: () =>
    put('admissibility', ADMISSIBILITY_CASES, ({ origin, facts, expected }) => ({
      origin: withAct('APR', origin),
      expected: { ...expected },
      got: {
        outcome: admissibility(facts, DEFAULT_PARAMETERS, NO_HOLIDAYS).outcome,
        grounds: inadmissibilityGrounds(facts, DEFAULT_PARAMETERS, NO_HOLIDAYS)
          .filter(({ finding }) => finding.held === 'yes')
          .map(({ ground }) => ground),
      },
    })),
  safe_third_country: () => [
    ...put('safe_third_country', SAFE_THIRD_COUNTRY_CASES, ({ origin, facts, expected }) => {
      const { applies, basis, designation } = safeThirdCountry(facts, DEFAULT_PARAMETERS);
      return {
        origin: withAct('APR', origin),
        expected: { ...expected },
        got: {
          applies: applies.held,
          ...(expected.basis === undefined ? {} : { basis: basis.outcome }),
          ...(expected.designation === undefined ? {} : { designation: designation.outcome }),
        },
      };
    }),
    ...put('safe_third_country', FIRST_COUNTRY_CASES, ({ origin, facts, expected }) => ({
      origin: withAct('APR', origin),
      expected: { applies: expected },
      got: { applies: firstCountryOfAsylum(facts, DEFAULT_PARAMETERS).held },
    })),
    ...put('safe_third_country', DIRECTIVE_CASES, ({ origin, facts, expected }) => ({
      origin,
      expected: { applies: expected },
      got: { applies: safeThirdCountryUnderDirective(facts, DEFAULT_PARAMETERS).held },
    })),
  ],
  safe_origin: () => [
    ...put('safe_origin', SAFE_CASES, ({ origin, facts, answer }) => ({
      origin,
      expected: { safeForApplicant: answer },
      got: { safeForApplicant: safeCountryOfOrigin(facts).held },
    })),
    ...put('safe_origin', UNION_CASES, ({ origin, facts, answer }) => ({
      origin,
      expected: { designated: answer },
      got: { designated: designatedAtUnionLevel(facts).held },
    })),
    ...put('safe_origin', RATE_CASES, ({ origin, facts, answer }) => ({
      origin,
      expected: { twentyOrLower: answer },
      got: { twentyOrLower: rateTwentyOrLower(facts).held },
    })),
  ],
  accelerated: () =>
    put('accelerated', ACCELERATED_CASES, ({ origin, facts, expected, ground }) => ({
      origin,
      expected: { outcome: expected, ...(ground === undefined ? {} : { ground }) },
      got: {
        outcome: acceleration(facts, DEFAULT_PARAMETERS).outcome,
        ...(ground === undefined
          ? {}
          : {
              ground:
                accelerationGrounds(facts, DEFAULT_PARAMETERS).find(
                  (one) => one.ground === ground && one.finding.held === 'yes',
                )?.ground ?? null,
            }),
      },
    })),
  border: () =>
    put('border', BORDER_CASES, ({ origin, facts, expected }) => ({
      origin,
      expected: { outcome: expected },
      got: { outcome: borderProcedure(facts, DEFAULT_PARAMETERS, CASES_AS_OF).outcome },
    })),
  capacity: () =>
    put('capacity', CAPACITY_CASES, ({ origin, stateSum, unionSum, asOf, capacity, multiplier, maximum }) => {
      const { persons } = adequateCapacity(stateSum, unionSum, DEFAULT_PARAMETERS);
      const yearly = yearlyMaximum(persons, parseDay(asOf), DEFAULT_PARAMETERS);
      return {
        origin,
        expected: { capacity, multiplier, maximum },
        got: {
          capacity: persons,
          multiplier: yearly?.multiplier ?? null,
          maximum: yearly?.applications ?? null,
        },
      };
    }),
  // Only in scenarios.
  crisis: () => [],
  remedies: () =>
    put('remedies', REMEDY_CASES, ({ origin, facts, expected }) => ({
      origin,
      expected: { ...expected },
      got: {
        time: appealTime(facts, DEFAULT_PARAMETERS).outcome,
        remain: rightToRemain(facts, DEFAULT_PARAMETERS).outcome,
        barred: removalBarred(facts, DEFAULT_PARAMETERS).held === 'yes',
      },
    })),
};

function between<Outcome>(
  cases: readonly TransferCase<Outcome>[],
  decide: (look: Look) => Conclusion<Outcome>,
): readonly WorkedCase[] {
  return put('responsibility_procedure', cases, ({ origin, facts, asOf, outcome, limit }) => {
    const look: Look = { facts, asOf, calendar: NO_HOLIDAYS, parameters: DEFAULT_PARAMETERS };
    const [code, end] = limit ?? [];
    const limits = transferTimeLimits(facts, asOf, NO_HOLIDAYS, DEFAULT_PARAMETERS);
    return {
      origin,
      expected: { outcome, ...(code === undefined ? {} : { [code]: end }) },
      got: {
        outcome: decide(look).outcome,
        ...(code === undefined ? {} : { [code]: shown(limits.find((one) => one.code === code)?.end) }),
      },
    };
  });
}
