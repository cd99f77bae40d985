/** Article 12(2)-(4): the floors of the Commission's proposal, and what they bind. */
import { allOf, euro, no, notYetKnown, reason, yes, type Cents, type Determination } from '#kernel';
import type { Proposal } from '../facts.ts';
import { ART_12_2_A, ART_12_2_B, ART_12_3 } from '../law.ts';
import { inEuro } from './fair-share.ts';

/** Article 12(2)(a): at least this many relocations a year. */
export const PROPOSAL_RELOCATIONS_FLOOR = 30_000;
/** Article 12(2)(b): at least this much money a year. */
export const PROPOSAL_MONEY_FLOOR: Cents = euro(600_000_000);

/** Does the proposal meet both floors and keep their ratio? */
export function proposalFloors(proposal: Proposal | null): Determination {
  if (proposal === null) return notYetKnown([{ path: 'proposal', provision: ART_12_2_A }]);
  return allOf([relocationsFloor(proposal), moneyFloor(proposal), ratioKept(proposal)]);
}

/** Article 12(2)(a). */
function relocationsFloor({ relocations }: Proposal): Determination {
  const held = relocations >= PROPOSAL_RELOCATIONS_FLOOR;
  const values = { relocations: { persons: relocations }, floor: { persons: PROPOSAL_RELOCATIONS_FLOOR } };
  return held
    ? yes([reason('proposal-relocations-floor', 'yes', ART_12_2_A, values)])
    : no([reason('proposal-relocations-floor', 'no', ART_12_2_A, values)]);
}

/** Article 12(2)(b). */
function moneyFloor({ money }: Proposal): Determination {
  const values = { money: inEuro(money), floor: inEuro(PROPOSAL_MONEY_FLOOR) };
  return money >= PROPOSAL_MONEY_FLOOR
    ? yes([reason('proposal-money-floor', 'yes', ART_12_2_B, values)])
    : no([reason('proposal-money-floor', 'no', ART_12_2_B, values)]);
}

/** Article 12(3): higher numbers keep the ratio of the floors, EUR 20 000 to one relocation. */
function ratioKept({ relocations, money }: Proposal): Determination {
  const kept = money * BigInt(PROPOSAL_RELOCATIONS_FLOOR) === PROPOSAL_MONEY_FLOOR * BigInt(relocations);
  const values = { relocations: { persons: relocations }, money: inEuro(money) };
  return kept
    ? yes([reason('proposal-ratio-kept', 'yes', ART_12_3, values)])
    : no([reason('proposal-ratio-kept', 'no', ART_12_3, values)]);
}
