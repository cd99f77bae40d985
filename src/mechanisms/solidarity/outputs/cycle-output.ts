/** A cycle evaluated, as it leaves the house: states, beneficiaries, offsets and totals, all with their reasons. */
import { formatDay, toDecimal, type Language } from '#kernel';
import * as z from 'zod';
import type {
  BeneficiaryEvaluation,
  Computed,
  CycleEvaluation,
  Effort,
  PledgeTotals,
  StateEvaluation,
} from '../evaluation.ts';
import type { CycleFacts } from '../facts.ts';
import { inEuro } from '../facts-json.ts';
import { evaluateCycle } from '../rules/cycle.ts';
import { parametersToJson } from './parameters-output.ts';
import { determinationSchema, determinationToJson, reasonSchema, reasonsToJson } from './reason-output.ts';
import { sourceSchema, type SourceJson } from './source-output.ts';

const effortSchema = z.object({ persons: z.number().int(), euro: z.number() });
const totalsSchema = z.object({
  relocations: z.number().int(),
  money: z.number(),
  alternative: z.number(),
  value: z.number(),
});
const computed = <Value extends z.ZodType>(value: Value) =>
  z.object({ value: value.nullable(), reasons: z.array(reasonSchema) });

export const stateSchema = z.object({
  state: z.string(),
  role: z.enum(['contributes', 'benefits', 'deducted', 'two-roles', 'not-taking-part', 'unknown']),
  roleReasons: z.array(reasonSchema),
  share: z.string().nullable(),
  fairShare: computed(effortSchema),
  position: z.object({
    mustContribute: determinationSchema,
    mayDraw: determinationSchema,
    mayAskDeduction: determinationSchema,
    hasPriorityAccess: determinationSchema,
  }),
  pledged: computed(totalsSchema),
  deducted: computed(effortSchema),
  obligation: computed(effortSchema),
  stillToPledge: computed(z.number()),
  drawn: computed(effortSchema),
  delivered: totalsSchema,
  offsets: z.number().int(),
  owed: computed(z.number()),
});

export const positionSchema = stateSchema.pick({
  state: true,
  role: true,
  roleReasons: true,
  position: true,
});

export const beneficiarySchema = z.object({
  state: z.string(),
  mayDraw: determinationSchema,
  asked: effortSchema.nullable(),
  drawn: effortSchema,
  delivered: effortSchema,
  released: determinationSchema,
});

const casesSchema = determinationSchema.extend({ cases: z.number().int().nullable() });

export const offsetsSchema = z.object({
  thresholds: z.object({
    halfOfProposal: z.number().nullable(),
    sixtyPercentOfReference: z.number().nullable(),
    higher: z.number().nullable(),
  }),
  requested: determinationSchema,
  mandatory: casesSchema,
  mandatoryLater: casesSchema,
  states: z.array(
    z.object({
      state: z.string(),
      mayOffer: determinationSchema,
      unfulfilled: casesSchema,
      falls: computed(z.number().int()),
    }),
  ),
});

export const cycleSchema = z.object({
  year: z.number().int(),
  asOf: z.string(),
  parameters: z.record(z.string(), z.unknown()),
  sources: z.array(sourceSchema),
  valuePerRelocation: computed(z.number()),
  proposalFloors: determinationSchema,
  poolAct: determinationSchema,
  searchAndRescue: determinationSchema.extend({ persons: z.number().int().nullable() }),
  states: z.array(stateSchema),
  beneficiaries: z.array(beneficiarySchema),
  offsets: offsetsSchema,
  pledgedTotal: computed(totalsSchema),
  mustReconvene: determinationSchema,
  effective: computed(effortSchema),
});

export type CycleJson = z.infer<typeof cycleSchema>;

/** The cycle of these facts in words; `cycle` is given by who has evaluated it already. */
export function cycleOutput(
  facts: CycleFacts,
  sources: readonly SourceJson[],
  language: Language,
  cycle: CycleEvaluation = evaluateCycle(facts),
): CycleJson {
  const say = sayer(language);
  return {
    year: cycle.year,
    asOf: formatDay(facts.asOf),
    parameters: parametersToJson(facts.parameters, facts.key.vintage),
    sources: [...sources],
    valuePerRelocation: say.figure(cycle.valuePerRelocation, inEuro),
    proposalFloors: determinationToJson(cycle.proposalFloors, language),
    poolAct: determinationToJson(cycle.poolAct, language),
    searchAndRescue: {
      ...determinationToJson(cycle.searchAndRescue, language),
      persons: cycle.searchAndRescue.answer === 'yes' ? cycle.searchAndRescue.outcome.persons : null,
    },
    states: cycle.states.map((state) => stateToJson(state, language)),
    beneficiaries: cycle.beneficiaries.map((item) => beneficiaryToJson(item, language)),
    offsets: offsetsToJson(cycle.offsets, language),
    pledgedTotal: say.figure(cycle.pledgedTotal, totals),
    mustReconvene: determinationToJson(cycle.mustReconvene, language),
    effective: say.figure(cycle.effective, effort),
  };
}

export function stateToJson(state: StateEvaluation, language: Language): z.infer<typeof stateSchema> {
  const say = sayer(language);
  return {
    ...positionToJson(state, language),
    share: state.share && toDecimal(state.share, 12),
    fairShare: say.figure(state.fairShare, effort),
    pledged: say.figure(state.pledged, totals),
    deducted: say.figure(state.deducted, effort),
    obligation: say.figure(state.obligation, effort),
    stillToPledge: say.figure(state.stillToPledge, inEuro),
    drawn: say.figure(state.drawn, effort),
    delivered: totals(state.delivered),
    offsets: state.offsets,
    owed: say.figure(state.owed, inEuro),
  };
}

export function beneficiaryToJson(
  item: BeneficiaryEvaluation,
  language: Language,
): z.infer<typeof beneficiarySchema> {
  return {
    state: item.state,
    mayDraw: determinationToJson(item.mayDraw, language),
    asked: item.asked && effort(item.asked),
    drawn: effort(item.drawn),
    delivered: effort(item.delivered),
    released: determinationToJson(item.released, language),
  };
}

/** What a state may and must, without its figures. */
export function positionToJson(
  { state, role, roleReasons, position }: StateEvaluation,
  language: Language,
): z.infer<typeof positionSchema> {
  return {
    state,
    role,
    roleReasons: reasonsToJson(roleReasons, language),
    position: {
      mustContribute: determinationToJson(position.mustContribute, language),
      mayDraw: determinationToJson(position.mayDraw, language),
      mayAskDeduction: determinationToJson(position.mayAskDeduction, language),
      hasPriorityAccess: determinationToJson(position.hasPriorityAccess, language),
    },
  };
}

export function offsetsToJson(
  offsets: CycleEvaluation['offsets'],
  language: Language,
): z.infer<typeof offsetsSchema> {
  const withCases = (determination: CycleEvaluation['offsets']['mandatory']) => ({
    ...determinationToJson(determination, language),
    cases: determination.answer === 'yes' ? determination.outcome.cases : null,
  });
  return {
    thresholds: { ...offsets.thresholds },
    requested: determinationToJson(offsets.requested, language),
    mandatory: withCases(offsets.mandatory),
    mandatoryLater: withCases(offsets.mandatoryLater),
    states: offsets.states.map((item) => ({
      state: item.state,
      mayOffer: determinationToJson(item.mayOffer, language),
      unfulfilled: withCases(item.unfulfilled),
      falls: sayer(language).figure(item.falls, (cases) => cases),
    })),
  };
}

function sayer(language: Language) {
  return {
    figure<Value, Json>(part: Computed<Value>, toJson: (value: Value) => Json) {
      return {
        value: part.value === null ? null : toJson(part.value),
        reasons: reasonsToJson(part.reasons, language),
      };
    },
  };
}

function effort({ persons, money }: Effort): z.infer<typeof effortSchema> {
  return { persons, euro: inEuro(money) };
}

function totals({ relocations, money, alternative, value }: PledgeTotals): z.infer<typeof totalsSchema> {
  return { relocations, money: inEuro(money), alternative: inEuro(alternative), value: inEuro(value) };
}
