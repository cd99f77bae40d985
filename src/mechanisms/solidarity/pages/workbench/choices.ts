/** The choices that the text leaves and a scenario may make otherwise, with their options. */
import type { SolidarityParameters } from '../../parameters.ts';

export type ChoiceName = Exclude<keyof SolidarityParameters, 'applicationDate' | 'participants'>;

export interface Choice {
  readonly name: ChoiceName;
  readonly options: readonly string[];
}

const YES_NO = ['true', 'false'] as const;

export const CHOICES: readonly Choice[] = [
  { name: 'rounding', options: ['up', 'nearest', 'staged', 'staged-up'] },
  { name: 'moneyFrom', options: ['persons', 'key'] },
  { name: 'offsetNeedsReconvenedForum', options: YES_NO },
  { name: 'offsetQuantity', options: ['gap', 'whole'] },
  { name: 'offsetSplit', options: ['by-key', 'by-shortfall'] },
  { name: 'beneficiaryPledgesCount', options: YES_NO },
  { name: 'drawShares', options: ['by-pledge', 'by-remaining-pledge'] },
  { name: 'bilateralCases', options: YES_NO },
  { name: 'caseTimeLimit', options: ['take-charge-request', 'transfer'] },
];
