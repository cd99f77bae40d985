/** The year's work as steps, in the order of the law. */
import type { Provision } from '#kernel';
import * as law from '../../law.ts';
import { ART_13_2 } from '../../law-procedure.ts';
import { ACTION_NAMES, ACTIONS, may, type ActionName } from '../../record/actions.ts';
import type { CycleState } from '../../record/state.ts';
import type { RoundEvent } from './use-events.ts';

export const STEP_NAMES = [
  'situations',
  'proposal',
  'forum',
  'pledges',
  'pool',
  'deductions',
  'needs',
  'draws',
  'deliveries',
  'conversions',
  'shortcomings',
  'offsets',
  'positions',
  'closing',
] as const;
export type StepName = (typeof STEP_NAMES)[number];

export const STEPS: Readonly<Record<StepName, readonly ActionName[]>> = {
  situations: ['determineSituations'],
  proposal: ['makeProposal'],
  forum: ['conveneForum', 'reconveneForum'],
  pledges: ['pledge', 'correctPledge'],
  pool: ['adoptPool'],
  deductions: ['requestDeduction', 'assessDeduction', 'decideDeduction'],
  needs: ['notifyNeed', 'declarePressure', 'decideDeclaration'],
  draws: ['agreeDraw'],
  deliveries: ['confirmDelivery'],
  conversions: ['convertAlternative'],
  shortcomings: ['findShortcoming', 'endShortcoming'],
  offsets: ['takeOffset'],
  positions: ['statePosition'],
  closing: ['closeYear'],
};

/** What each action rests on. */
export const BASIS: Readonly<Record<ActionName, Provision>> = {
  determineSituations: law.ART_11_1,
  makeProposal: law.ART_12_2,
  conveneForum: ART_13_2,
  reconveneForum: law.ART_13_4,
  adoptPool: law.ART_57_1,
  pledge: law.ART_57_3,
  correctPledge: law.ART_57_3,
  notifyNeed: law.ART_58_1,
  declarePressure: law.ART_59_1,
  decideDeclaration: law.ART_59_4,
  requestDeduction: law.ART_61_1,
  assessDeduction: law.ART_61_1,
  decideDeduction: law.ART_61_4,
  agreeDraw: law.ART_60_3,
  confirmDelivery: law.ART_60_6,
  convertAlternative: law.ART_57_4,
  findShortcoming: law.ART_60_3_FOURTH,
  endShortcoming: law.ART_60_3_FOURTH,
  takeOffset: law.ART_63_6,
  statePosition: law.ART_57_1,
  closeYear: law.ART_60_3,
};

export function isAction(text: unknown): text is ActionName {
  return ACTION_NAMES.some((name) => name === text);
}

export type StepStanding =
  | { readonly kind: 'done'; readonly last: RoundEvent; readonly count: number }
  | { readonly kind: 'open' | 'barred' };

/** Where a step stands: done once something of it is on record, else open or not possible yet. */
export function standingOf(step: StepName, cycle: CycleState, events: readonly RoundEvent[]): StepStanding {
  const types: readonly string[] = STEPS[step].map((name) => ACTIONS[name].event);
  const own = events.filter(({ type }) => types.includes(type));
  const last = own.at(-1);
  if (last !== undefined) return { kind: 'done', last, count: own.length };
  return { kind: STEPS[step].some((name) => may(name, cycle).answer === 'yes') ? 'open' : 'barred' };
}
