/** Article 57(1)-(2): the Council act that establishes the pool. */
import { notYetKnown, reason, scale, yes, type Determination, type Reason } from '#kernel';
import type { CycleFacts, Pool } from '../facts.ts';
import { ART_12_2, ART_57_1, ART_57_2 } from '../law.ts';
import { inEuro } from './fair-share.ts';
import { PROPOSAL_RELOCATIONS_FLOOR } from './proposal.ts';

/** Is there a pool for the year? The floors of Article 12(2) bind the proposal, not the Council. */
export function poolAct({ pool, asOf }: Pick<CycleFacts, 'pool' | 'asOf'>): Determination<Pool> {
  if (pool === null || pool.adoptedOn > asOf) {
    return notYetKnown(
      [{ path: 'pool', provision: ART_57_1 }],
      [reason('pool-not-adopted', 'not-yet-known', ART_57_1)],
    );
  }
  const reasons: Reason[] = [
    reason('pool-adopted', 'yes', ART_57_1, {
      relocations: { persons: pool.relocations },
      money: inEuro(pool.money),
    }),
  ];
  if (pool.relocations < PROPOSAL_RELOCATIONS_FLOOR) {
    const values = {
      relocations: { persons: pool.relocations },
      floor: { persons: PROPOSAL_RELOCATIONS_FLOOR },
    };
    reasons.push(reason('floor-binds-proposal-only', 'yes', ART_12_2, values));
  }
  return yes(reasons, pool);
}

/** Article 57(2): the indicative part of the pool for states with search-and-rescue disembarkations. */
export function searchAndRescuePart(pool: Pool): Determination<{ readonly persons: number }> {
  if (pool.searchAndRescueShare === null) {
    return notYetKnown(
      [{ path: 'pool.searchAndRescueShare', provision: ART_57_2 }],
      [reason('search-and-rescue-part-not-named', 'not-yet-known', ART_57_2)],
    );
  }
  const persons = Number(scale(pool.searchAndRescueShare, BigInt(pool.relocations), 'nearest'));
  return yes([reason('search-and-rescue-part', 'yes', ART_57_2, { persons: { persons } })], { persons });
}
