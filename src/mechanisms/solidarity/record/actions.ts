/** What may be done in a cycle, by whom, and on which conditions: one table for the API, the commands and the desk. */
import { allOf, no, yes, type Determination, type Reason } from '#kernel';
import type { CycleEventType } from '../events.ts';
import { asksSomething, withinAlternative, withinPledge, withinPool } from './amount.ts';
import type { Condition, Given } from './condition.ts';
import * as order from './order.ts';
import type { CycleState } from './state.ts';
import * as who from './who.ts';

export const RECORD_ROLES = [
  'commission',
  'council',
  'member-state',
  'coordinator',
  'administrator',
] as const;
export type RecordRole = (typeof RECORD_ROLES)[number];

export interface Action {
  readonly event: CycleEventType;
  /** Who may do it; a member state only for itself. The policy decides, this says it beforehand. */
  readonly roles: readonly RecordRole[];
  /** In the order in which they are tried: the first that does not hold is the refusal. */
  readonly conditions: readonly Condition[];
}

const { yearOpen, situationsDetermined, proposalMade, poolAdopted } = order;

export const ACTIONS = {
  determineSituations: action('SituationsDetermined', ['commission'], [yearOpen]),
  makeProposal: action(
    'ProposalMade',
    ['commission'],
    [yearOpen, situationsDetermined, order.poolNotYetAdopted],
  ),
  conveneForum: action(
    'ForumConvened',
    ['council'],
    [yearOpen, situationsDetermined, proposalMade, order.forumNotYetConvened],
  ),
  reconveneForum: action('ForumReconvened', ['council'], [yearOpen, order.forumWasConvened]),
  adoptPool: action(
    'PoolAdopted',
    ['council'],
    [yearOpen, order.poolNotYetAdopted, proposalMade, order.poolHasNumbers],
  ),
  pledge: action(
    'PledgeRecorded',
    ['member-state'],
    [yearOpen, who.takesPart, situationsDetermined, proposalMade, order.pledgeSaysHowMuch],
  ),
  correctPledge: action('PledgeRecorded', ['administrator'], [who.takesPart, order.pledgeRecorded]),
  notifyNeed: action(
    'NeedNotified',
    ['member-state'],
    [yearOpen, who.takesPart, poolAdopted, who.beneficiary, asksSomething],
  ),
  declarePressure: action(
    'PressureSelfDeclared',
    ['member-state'],
    [yearOpen, who.takesPart, who.notIdentified, order.noDeclarationOpen, who.declarationReasoned],
  ),
  decideDeclaration: action('SelfDeclarationDecided', ['commission'], [yearOpen, order.declarationOpen]),
  requestDeduction: action(
    'DeductionRequested',
    ['member-state'],
    [
      yearOpen,
      who.takesPart,
      situationsDetermined,
      who.mayAskDeduction,
      who.deductionReasoned,
      who.poolNotUsed,
      order.noDeductionOpen,
    ],
  ),
  assessDeduction: action(
    'DeductionAssessed',
    ['commission'],
    [yearOpen, order.deductionOpen, order.deductionNotYetAssessed],
  ),
  decideDeduction: action('DeductionDecided', ['council'], [yearOpen, order.deductionOpen]),
  agreeDraw: action(
    'DrawAgreed',
    ['coordinator'],
    [yearOpen, poolAdopted, who.beneficiary, who.needNotified, asksSomething, withinPool],
  ),
  // After the year too: states confirm in January (60(6)), and money and begun transfers go on (60(3)).
  confirmDelivery: action(
    'DeliveryConfirmed',
    ['member-state', 'coordinator'],
    [who.takesPart, poolAdopted, order.pledgeRecorded, who.contributor, asksSomething, withinPledge],
  ),
  convertAlternative: action(
    'AlternativeConvertedToMoney',
    ['coordinator'],
    [yearOpen, poolAdopted, order.pledgeRecorded, withinAlternative],
  ),
  findShortcoming: action('ShortcomingFound', ['commission'], [yearOpen, who.beneficiary, who.noShortcoming]),
  endShortcoming: action('ShortcomingEnded', ['commission'], [yearOpen, who.shortcoming]),
  // After the year too: 63(5) is for pledges not met by its end.
  takeOffset: action(
    'OffsetTaken',
    ['member-state'],
    [who.takesPart, poolAdopted, who.contributor, who.relievesBeneficiary],
  ),
  statePosition: action('PositionStated', ['council', 'administrator'], []),
  closeYear: action('YearClosed', ['coordinator'], [yearOpen, poolAdopted, order.yearOver]),
} as const satisfies Record<string, Action>;

export type ActionName = keyof typeof ACTIONS;

export const ACTION_NAMES = Object.keys(ACTIONS) as readonly ActionName[];

/**
 * May this be done now? Without `given`, only what the state of the cycle says is asked; with a part of it, what
 * follows from that part. Every condition that was asked leaves its reason.
 */
export function may(name: ActionName, cycle: CycleState, given: Given = {}): Determination {
  const answers = reasonsFor(name, cycle, given).map((one) => (one.held === 'yes' ? yes([one]) : no([one])));
  return allOf(answers);
}

/** The first condition that does not hold, in the table's order. */
export function barTo(name: ActionName, cycle: CycleState, given: Given): Reason | undefined {
  return reasonsFor(name, cycle, given).find(({ held }) => held !== 'yes');
}

function reasonsFor(name: ActionName, cycle: CycleState, given: Given): Reason[] {
  return ACTIONS[name].conditions.flatMap((condition: Condition) => condition(cycle, given) ?? []);
}

function action<Event extends CycleEventType>(
  event: Event,
  roles: readonly RecordRole[],
  conditions: readonly Condition[],
) {
  return { event, roles, conditions };
}
