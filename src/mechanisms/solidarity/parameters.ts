/** Where the text leaves a choice, the choice has a name, a default and a reason. */
import { dayOf, type Day, type MemberState, MEMBER_STATES } from '#kernel';

export interface SolidarityParameters {
  /** From when the mechanism applies. */
  readonly applicationDate: Day;
  /** The states that the key is summed over. */
  readonly participants: readonly MemberState[];
  /** How a share becomes whole persons: `staged` and `staged-up` round at the proposal's number first. */
  readonly rounding: 'up' | 'nearest' | 'staged' | 'staged-up';
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

/** Why each default is what it is; the surfaces show it beside the choice. */
export const PARAMETER_REASONS: Readonly<Record<keyof SolidarityParameters, string>> = {
  applicationDate:
    'Article 85 says 1 July 2026; Decision (EU) 2025/2642 and the governments say 12 June 2026, and no corrigendum was found.',
  participants:
    'Annex I sums over the total number of member states, beneficiaries included; Denmark is outside (recital 90), Ireland opted in: 26 states.',
  rounding:
    'The text fixes no rounding. Up gives the published 4 555 and 3 361 from the published shares; staged and staged-up do so too.',
  moneyFrom: 'Money follows the rounded persons at the ratio of the two reference numbers (12(3)).',
  caseTimeLimit:
    'Article 63(8)(c) speaks of the transfer time limit in Article 39(1), which holds the limit to request a take charge.',
  offsetNeedsReconvenedForum: 'Article 63(3) says: following the meeting of the forum convened under 13(4).',
  offsetQuantity: 'Up to the higher number is read as filling what pledges leave open below it.',
  offsetSplit:
    'The text is silent on how the number falls on contributors; the key is the only measure it has.',
  beneficiaryPledgesCount:
    'The Council act lists the pledges of beneficiaries too, and 63(4) deals with them separately.',
  drawShares: 'Article 60(3): in proportion to the overall pledge; recital 31 says so of each draw.',
  bilateralCases:
    'Untransferred cases count only by agreement in the first cycle; not in the Regulation itself, so they are left out unless asked for.',
};
