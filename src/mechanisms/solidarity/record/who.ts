/** Conditions on the state concerned: whether the mechanism lets this state do it. */
import {
  ART_58_1,
  ART_59_1,
  ART_60_3_FOURTH,
  ART_60_3_THIRD,
  ART_61_1,
  ART_61_2,
  ART_62_1,
  ART_62_2,
  ART_63_6,
  RECITAL_90,
} from '../law.ts';
import { found, type Condition } from './condition.ts';
import { ART_59_2 } from '../law-procedure.ts';
import { declarationOf, isBeneficiary, isIdentified } from './state.ts';

export const takesPart: Condition = (_, { state }) =>
  state === undefined ? null : found('takes-part', state !== 'DK', RECITAL_90, { state });

export const beneficiary: Condition = (cycle, { state }) =>
  state === undefined ? null : found('beneficiary', isBeneficiary(cycle, state), ART_58_1, { state });

/** The one that an offset relieves must be a beneficiary. */
export const relievesBeneficiary: Condition = (cycle, { beneficiary: other }) =>
  other === undefined || other === null
    ? null
    : found('beneficiary', isBeneficiary(cycle, other), ART_63_6, { state: other });

export const needNotified: Condition = (cycle, { state }) => {
  if (state === undefined) return null;
  const notified =
    cycle.needs.some((need) => need.beneficiary === state) ||
    declarationOf(cycle, state)?.outcome === 'accepted';
  return found('need-notified', notified, ART_58_1, { state });
};

export const contributor: Condition = (cycle, { state }) =>
  state === undefined ? null : found('contributor', !isBeneficiary(cycle, state), ART_60_3_THIRD, { state });

export const notIdentified: Condition = (cycle, { state }) =>
  state === undefined
    ? null
    : found('not-identified', !isIdentified(cycle, state, 'pressure'), ART_59_1, { state });

export const declarationReasoned: Condition = (_, { reasons }) =>
  reasons === undefined ? null : found('self-declaration-reasoned', reasons.trim() !== '', ART_59_2);

/** In the list, or said of itself. */
export const mayAskDeduction: Condition = (cycle, { state, basis, selfDeclared = false }) => {
  if (state === undefined) return null;
  const pressure = isIdentified(cycle, state, 'pressure');
  const significant = isIdentified(cycle, state, 'significant');
  const listed = basis === undefined ? pressure || significant : basis === '61' ? pressure : significant;
  const provision = basis === '62' || (basis === undefined && !pressure) ? ART_62_1 : ART_61_1;
  return found('in-a-list-or-self-declared', listed || selfDeclared, provision, {
    state,
    basis: basis ?? (pressure ? '61' : '62'),
  });
};

/** Reasons are due always under 62(2), under 61(2) only from a state that is not in the list. */
export const deductionReasoned: Condition = (_, { state, basis, selfDeclared = false, reasons }) => {
  if (state === undefined || basis === undefined) return null;
  if (basis === '61' && !selfDeclared) return null;
  const given = reasons !== undefined && reasons.trim() !== '';
  return found('deduction-reasoned', given, basis === '61' ? ART_61_2 : ART_62_2, { state });
};

export const poolNotUsed: Condition = (cycle, { state, basis }) => {
  if (state === undefined || basis !== '61') return null;
  const used =
    cycle.needs.some((one) => one.beneficiary === state) ||
    cycle.draws.some((one) => one.beneficiary === state) ||
    declarationOf(cycle, state) !== undefined;
  return found('pool-not-used', !used, ART_61_1, { state });
};

export const noShortcoming: Condition = (cycle, { state }) =>
  state === undefined
    ? null
    : found('no-shortcoming-open', !shortcomingOpen(cycle, state), ART_60_3_FOURTH, { state });

export const shortcoming: Condition = (cycle, { state }) =>
  state === undefined
    ? null
    : found('shortcoming-open', shortcomingOpen(cycle, state), ART_60_3_FOURTH, { state });

function shortcomingOpen(cycle: Parameters<Condition>[0], state: string): boolean {
  return cycle.shortcomings.some((one) => one.beneficiary === state && one.endedOn === null);
}
