/** Where the text leaves a choice, the choice has a name, a default and a reason. */
import { dayOf, type Day, type MemberState, MEMBER_STATES } from '#kernel';

export interface SolidarityParameters {
  /** From when the mechanism applies. */
  readonly applicationDate: Day;
  /** The states that the key is summed over. */
  readonly participants: readonly MemberState[];
  /** How a share becomes whole persons: `staged` rounds at the proposal's number first. */
  readonly rounding: 'up' | 'nearest' | 'staged';
  /** How a fair share in money follows: from the rounded persons, or from the key directly. */
  readonly moneyFrom: 'persons' | 'key';
  /** Which time limit 63(8)(c) means: to request a take charge, 39(1), or to transfer, 46(1). */
  readonly caseTimeLimit: 'take-charge-request' | 'transfer';
  /** Whether a mandatory offset under 63(3) waits for the reconvened forum of 13(4). */
  readonly offsetNeedsReconvenedForum: boolean;
  /** What 63(3) "up to the higher of the numbers" measures: what is missing up to it, or all of it. */
  readonly offsetQuantity: 'gap' | 'whole';
  /** How the number of 63(3) is split among contributors. */
  readonly offsetSplit: 'by-key' | 'by-shortfall';
  /** Whether the pledges of beneficiaries count in the sum that 63 compares. */
  readonly beneficiaryPledgesCount: boolean;
  /** How a draw is shared: in proportion to pledges as made, or to what is left of them. */
  readonly drawShares: 'by-pledge' | 'by-remaining-pledge';
  /** Whether untransferred Dublin cases count by bilateral agreement (first cycle). */
  readonly bilateralCases: boolean;
}

/** Every choice with its reason: shown wherever an outcome depends on it. */
export const DEFAULT_PARAMETERS: SolidarityParameters = {
  applicationDate: dayOf(2026, 6, 12),
  participants: MEMBER_STATES.filter((state) => state !== 'DK'),
  rounding: 'up',
  moneyFrom: 'persons',
  caseTimeLimit: 'take-charge-request',
  offsetNeedsReconvenedForum: true,
  offsetQuantity: 'gap',
  offsetSplit: 'by-key',
  beneficiaryPledgesCount: true,
  drawShares: 'by-pledge',
  bilateralCases: false,
};
