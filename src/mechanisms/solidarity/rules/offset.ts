/** Article 63: responsibility offsets for the cycle as a whole; whether one case qualifies is in `offset-case.ts`. */
import {
  allOf,
  anyOf,
  no,
  notYetKnown,
  reason,
  yes,
  type Determination,
  type MemberState,
  type MissingFact,
} from '#kernel';
import type { OffsetEvaluation } from '../evaluation.ts';
import type { Pool, Proposal } from '../facts.ts';
import { ART_13_4, ART_57_1, ART_63_1, ART_63_2, ART_63_3, ART_63_4, ART_63_5, RECITAL_33 } from '../law.ts';
import { PROPOSAL_RELOCATIONS_FLOOR } from './proposal.ts';

/** What the rules compare: relocations pledged, and whose pledges are not known. */
export interface RelocationPledges {
  readonly known: number;
  /** States whose relocation pledge is not known; each may add up to its fair share or more. */
  readonly unknown: readonly MemberState[];
}

/** Article 63(1) and (2): 50 % of the number in the proposal. */
export function halfOfProposal(proposal: Proposal | null): number | null {
  return proposal === null ? null : Math.ceil(proposal.relocations / 2);
}

/** Article 63(3)(b): 60 % of the reference number, in whole persons; below it is below. */
export function sixtyPercentOfReference(pool: Pool | null): number | null {
  return pool === null ? null : Math.ceil((pool.relocations * 6) / 10);
}

/** Article 63(3): the higher of the number of 12(2)(a) and 60 % of the reference number. */
export function higherNumber(pool: Pool | null): number | null {
  const sixty = sixtyPercentOfReference(pool);
  return sixty === null ? null : Math.max(PROPOSAL_RELOCATIONS_FLOOR, sixty);
}

export function offsetThresholds(
  proposal: Proposal | null,
  pool: Pool | null,
): OffsetEvaluation['thresholds'] {
  return {
    halfOfProposal: halfOfProposal(proposal),
    sixtyPercentOfReference: sixtyPercentOfReference(pool),
    higher: higherNumber(pool),
  };
}

/** Article 63(1): a beneficiary may ask for offsets once pledges reach half of the proposal. */
export function offsetsMayBeRequested(pledges: RelocationPledges, proposal: Proposal | null): Determination {
  const half = halfOfProposal(proposal);
  if (half === null) return notYetKnown([{ path: 'proposal.relocations', provision: ART_63_1 }]);
  const values = { pledged: { persons: pledges.known }, threshold: { persons: half } };
  if (pledges.known >= half) return yes([reason('pledges-reach-half', 'yes', ART_63_1, values)]);
  if (pledges.unknown.length > 0) {
    return notYetKnown(missingPledges(pledges), [
      reason('pledges-reach-half', 'not-yet-known', ART_63_1, values),
    ]);
  }
  return no([reason('pledges-reach-half', 'no', ART_63_1, values)]);
}

/** Article 63(2): a contributor may offer when pledges reach half, or its own relocations half of its fair share. */
export function mayOfferOffset(
  requested: Determination,
  ownRelocations: number | null,
  ownFairShare: number,
  state: MemberState,
): Determination {
  return anyOf([ownPledgeReachesHalf(ownRelocations, ownFairShare, state), requested]);
}

/** Article 63(2)(b). */
function ownPledgeReachesHalf(own: number | null, fairShare: number, state: MemberState): Determination {
  if (own === null) {
    return notYetKnown(
      [{ path: `pledges.${state}.relocations`, provision: ART_63_2 }],
      [reason('own-pledge-reaches-half', 'not-yet-known', ART_63_2, { fairShare: { persons: fairShare } })],
    );
  }
  const values = { own: { persons: own }, fairShare: { persons: fairShare } };
  return own * 2 >= fairShare
    ? yes([reason('own-pledge-reaches-half', 'yes', ART_63_2, values)])
    : no([reason('own-pledge-reaches-half', 'no', ART_63_2, values)]);
}

/** Article 63(3): after the reconvened forum, pledges below 30 000 or below 60 % of the reference number. */
export function offsetsMandatory(
  pledges: RelocationPledges,
  pool: Pool | null,
  reconvened: boolean,
  options: { readonly needsForum: boolean; readonly quantity: 'gap' | 'whole' },
): Determination<{ readonly cases: number }> {
  const below = pledgesBelowNumber(pledges, pool, ART_63_3);
  const conditions = options.needsForum ? allOf([forumReconvened(reconvened), below]) : below;
  return withCases(conditions, pledges.known, pool, options.quantity);
}

/** Article 63(4): the same when pledges to be implemented fall later, by deductions or a change of status. */
export function offsetsMandatoryLater(
  toImplement: RelocationPledges,
  fell: boolean,
  pool: Pool | null,
  quantity: 'gap' | 'whole',
): Determination<{ readonly cases: number }> {
  if (!fell) return no([reason('pledges-did-not-fall', 'no', ART_63_4)]);
  return withCases(pledgesBelowNumber(toImplement, pool, ART_63_4), toImplement.known, pool, quantity);
}

/** Article 63(5): the year is over and relocations were neither made nor accepted under 67(9). */
export function unfulfilledPledge(
  pledgedRelocations: number | null,
  implemented: number,
  yearOver: Determination,
  state: MemberState,
): Determination<{ readonly cases: number }> {
  if (yearOver.answer !== 'yes') return no(yearOver.reasons);
  if (pledgedRelocations === null) {
    return notYetKnown([{ path: `pledges.${state}.relocations`, provision: ART_63_5 }], yearOver.reasons);
  }
  const cases = Math.max(0, pledgedRelocations - implemented);
  const values = { pledged: { persons: pledgedRelocations }, implemented: { persons: implemented } };
  const reasons = [
    ...yearOver.reasons,
    reason('pledge-unfulfilled', cases > 0 ? 'yes' : 'no', ART_63_5, values),
  ];
  return cases > 0 ? yes(reasons, { cases }) : no(reasons);
}

function forumReconvened(reconvened: boolean): Determination {
  return reconvened
    ? yes([reason('forum-reconvened', 'yes', ART_13_4)])
    : no([reason('forum-reconvened', 'no', ART_13_4)]);
}

function pledgesBelowNumber(
  pledges: RelocationPledges,
  pool: Pool | null,
  provision: typeof ART_63_3,
): Determination {
  const higher = higherNumber(pool);
  if (higher === null) return notYetKnown([{ path: 'pool.relocations', provision: ART_57_1 }]);
  const values = { pledged: { persons: pledges.known }, threshold: { persons: higher } };
  if (pledges.known >= higher) return no([reason('pledges-below-number', 'no', provision, values)]);
  if (pledges.unknown.length > 0) {
    return notYetKnown(missingPledges(pledges), [
      reason('pledges-below-number', 'not-yet-known', provision, values),
    ]);
  }
  return yes([reason('pledges-below-number', 'yes', provision, values)]);
}

function withCases(
  conditions: Determination,
  pledgedRelocations: number,
  pool: Pool | null,
  quantity: 'gap' | 'whole',
): Determination<{ readonly cases: number }> {
  if (conditions.answer !== 'yes') return conditions;
  const higher = higherNumber(pool) ?? 0;
  const cases = quantity === 'gap' ? higher - pledgedRelocations : higher;
  const values = { cases: { persons: cases }, number: { persons: higher }, quantity };
  return yes([...conditions.reasons, reason('offset-cases', 'yes', RECITAL_33, values)], { cases });
}

function missingPledges({ unknown }: RelocationPledges): MissingFact[] {
  return unknown.map((state) => ({ path: `pledges.${state}.relocations`, provision: ART_57_1 }));
}
