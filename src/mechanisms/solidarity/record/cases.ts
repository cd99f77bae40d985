/** A made-up cycle in steps, for tests of the record. */
import type { MemberState, RecordedEvent } from '#kernel';
import { cycleStream, type CycleEventInput } from '../events.ts';
import type { ActionName } from './actions.ts';
import type { CycleRegister, EventOf } from './record.ts';
import type { MemoryRegister } from './memory-register.ts';
import { record } from './record.ts';

/** One thing done in a cycle. */
export type Step = {
  [Name in ActionName]: readonly [name: Name, input: CycleEventInput<EventOf<Name>>];
}[ActionName];

export const source = { title: 'example' };

export const SITUATIONS: Step = [
  'determineSituations',
  {
    on: '2026-11-11',
    states: [
      { state: 'GR', category: 'pressure' },
      { state: 'IT', category: 'pressure', searchAndRescue: true },
      { state: 'AT', category: 'significant' },
      { state: 'BG', category: 'significant' },
      { state: 'BG', category: 'risk' },
    ],
    source,
  },
];
export const PROPOSAL: Step = [
  'makeProposal',
  { on: '2026-11-11', relocations: 30_000, money: '600000000', source },
];
export const FORUM: Step = ['conveneForum', { on: '2026-11-18', source }];
export const PLEDGE_SE: Step = [
  'pledge',
  { state: 'SE', relocations: 100, money: '2000000', alternative: '500000', source },
];
export const POOL: Step = [
  'adoptPool',
  { adoptedOn: '2026-12-19', appliesFrom: '2027-01-01', relocations: 21_000, money: '420000000', source },
];
export const NEED_GR: Step = ['notifyNeed', { state: 'GR', on: '2027-01-10', relocations: 5_000, source }];
export const CLOSED: Step = ['closeYear', { on: '2027-12-31', source }];

/** The steps up to an adopted pool with one pledge. */
export const ADOPTED: readonly Step[] = [SITUATIONS, PROPOSAL, FORUM, PLEDGE_SE, POOL];
/** The same, and Greece has notified what it needs. */
export const RUNNING: readonly Step[] = [...ADOPTED, NEED_GR];

export const on = '2027-02-01';
export const request = (state: MemberState, more: object = {}): Step => [
  'requestDeduction',
  { state, basis: '62', on, reasons: 'Arrivals.', source, ...more },
];
export const declares: Step = ['declarePressure', { state: 'PT', on, reasons: 'Arrivals.', source }];
export const accepts: Step = ['decideDeclaration', { state: 'PT', on, outcome: 'accepted', source }];
export const draw = (state: MemberState, relocations: number): Step => [
  'agreeDraw',
  { state, on, relocations, source },
];
export const delivers = (state: MemberState, relocations: number): Step => [
  'confirmDelivery',
  { state, on, relocations, source },
];
export const offset = (state: MemberState, beneficiary: MemberState): Step => [
  'takeOffset',
  { state, beneficiary, on, cases: 3, source },
];
export const shortcoming: Step = ['findShortcoming', { state: 'GR', on, source }];

export const YEAR = 2027;

/** Does steps one after the other, as their roles would. */
export async function doSteps(register: CycleRegister, steps: readonly Step[]): Promise<void> {
  for (const [name, input] of steps) await record(name, YEAR, input, { register, actor: 'example' });
}

export function eventsOf(register: MemoryRegister): readonly RecordedEvent[] {
  return register.events.filter(({ stream }) => stream === cycleStream(YEAR));
}
