/** Conditions on the order of a cycle: what must have happened, and what must not yet. */
import { formatDay } from '#kernel';
import {
  ART_11_1,
  ART_12_2,
  ART_13_3,
  ART_13_4,
  ART_57_1,
  ART_57_3,
  ART_59_4,
  ART_60_3,
  ART_61_1,
  ART_62_1,
} from '../law.ts';
import { found, type Condition } from './condition.ts';
import { ART_13_2 } from '../law-procedure.ts';
import { declarationOf, deductionOf } from './state.ts';

export const situationsDetermined: Condition = (cycle) =>
  found('situations-determined', cycle.situations.length > 0, ART_11_1, { year: `${cycle.year}` });

export const proposalMade: Condition = (cycle) =>
  found('proposal-made', cycle.proposal !== null, ART_12_2, { year: `${cycle.year}` });

export const forumConvened: Condition = (cycle) =>
  found('forum-convened', cycle.forumConvenedOn !== null, ART_13_2, { year: `${cycle.year}` });

/** To reconvene it, the forum must have been convened. */
export const forumWasConvened: Condition = (cycle) =>
  found('forum-convened', cycle.forumConvenedOn !== null, ART_13_4, { year: `${cycle.year}` });

export const forumNotYetConvened: Condition = (cycle) =>
  found('forum-not-yet-convened', cycle.forumConvenedOn === null, ART_13_2, { year: `${cycle.year}` });

export const poolAdopted: Condition = (cycle) =>
  found('pool-adopted', cycle.pool !== null, ART_57_1, { year: `${cycle.year}` });

export const poolNotYetAdopted: Condition = (cycle) =>
  found('pool-not-yet-adopted', cycle.pool === null, ART_57_1, { year: `${cycle.year}` });

export const poolHasNumbers: Condition = (_, { relocations, money }) =>
  typeof relocations !== 'number' || typeof money !== 'string'
    ? null
    : found('pool-has-numbers', relocations > 0 && Number(money) > 0, ART_57_1);

export const yearOpen: Condition = (cycle) =>
  found('year-open', cycle.closedOn === null, ART_60_3, {
    year: `${cycle.year}`,
    ...(cycle.closedOn === null ? {} : { closedOn: { day: formatDay(cycle.closedOn) } }),
  });

/** Measures run to the end of the year: it is closed on its last day or later. */
export const yearOver: Condition = (cycle, { on }) =>
  typeof on === 'string'
    ? found('year-over', on >= `${cycle.year}-12-31`, ART_60_3, { year: `${cycle.year}` })
    : null;

export const pledgeRecorded: Condition = (cycle, { state }) =>
  state === undefined
    ? null
    : found('pledge-recorded', pledgeOf(cycle, state) !== undefined, ART_57_3, { state });

/** A pledge says of at least one type how much. */
export const pledgeSaysHowMuch: Condition = (_, { relocations, money, alternative }) =>
  relocations === undefined && money === undefined && alternative === undefined
    ? null
    : found(
        'pledge-says-how-much',
        [relocations, money, alternative].some((one) => one != null),
        ART_13_3,
      );

export const declarationOpen: Condition = (cycle, { state }) => {
  if (state === undefined) return null;
  const declaration = declarationOf(cycle, state);
  return found('self-declaration-open', declaration !== undefined && declaration.outcome === null, ART_59_4, {
    state,
  });
};

/** After a no, 59(7) lets a state notify again; while one is open or accepted there is nothing to notify. */
export const noDeclarationOpen: Condition = (cycle, { state }) => {
  if (state === undefined) return null;
  const declaration = declarationOf(cycle, state);
  const standing = declaration?.outcome === null || declaration?.outcome === 'accepted';
  return found('no-self-declaration-open', !standing, ART_59_4, { state });
};

export const deductionOpen: Condition = (cycle, { state, basis = '61' }) => {
  if (state === undefined) return null;
  const deduction = deductionOf(cycle, state);
  const open = deduction?.status === 'asked' && deduction.basis === basis;
  return found('deduction-asked', open, basis === '61' ? ART_61_1 : ART_62_1, { state, basis });
};

export const deductionNotYetAssessed: Condition = (cycle, { state, basis = '61' }) =>
  state === undefined
    ? null
    : found(
        'deduction-not-yet-assessed',
        (deductionOf(cycle, state)?.assessedOn ?? null) === null,
        basis === '61' ? ART_61_1 : ART_62_1,
        { state },
      );

export const noDeductionOpen: Condition = (cycle, { state, basis = '61' }) =>
  state === undefined
    ? null
    : found(
        'no-deduction-open',
        deductionOf(cycle, state)?.status !== 'asked',
        basis === '61' ? ART_61_1 : ART_62_1,
        {
          state,
        },
      );

function pledgeOf(cycle: Parameters<Condition>[0], state: string) {
  return cycle.pledges.find((one) => one.state === state);
}
