/** Article 63 evaluated for a cycle: the pool as a whole first, then what falls to each contributor. */
import { no, reason, type Determination, type MemberState } from '#kernel';
import type { OffsetEvaluation, StateEvaluation } from '../evaluation.ts';
import type { CycleFacts, Pool } from '../facts.ts';
import { ART_63_3 } from '../law.ts';
import {
  mayOfferOffset,
  offsetsMandatory,
  offsetsMandatoryLater,
  offsetsMayBeRequested,
  offsetThresholds,
  unfulfilledPledge,
  type RelocationPledges,
} from './offset.ts';
import { offsetReasons, splitOffsets, type OffsetContributor } from './offset-split.ts';

export function evaluateOffsets(
  facts: CycleFacts,
  states: readonly StateEvaluation[],
  pool: Pool | null,
  yearOver: Determination,
): OffsetEvaluation {
  const { parameters, proposal } = facts;
  const counted = states.filter(
    ({ role }) => parameters.beneficiaryPledgesCount || (role !== 'benefits' && role !== 'two-roles'),
  );
  const pledges = relocationPledges(counted, (item) => item.pledgedRelocations);
  const toImplement = relocationPledges(states, stillToImplement);
  const reconvened = facts.forumReconvenedOn !== null && facts.forumReconvenedOn <= facts.asOf;
  const requested = offsetsMayBeRequested(pledges, proposal);
  const mandatory = offsetsMandatory(pledges, pool, reconvened, {
    needsForum: parameters.offsetNeedsReconvenedForum,
    quantity: parameters.offsetQuantity,
  });
  const fell = toImplement.known < pledges.known;
  const mandatoryLater = offsetsMandatoryLater(toImplement, fell, pool, parameters.offsetQuantity);

  const contributors = states.filter((item) => item.position.mustContribute.answer === 'yes');
  const binding = mandatory.answer === 'yes' ? mandatory : mandatoryLater;
  const cases = binding.answer === 'yes' ? binding.outcome.cases : null;
  const rooms = contributors.map(contributorRoom);
  const split = cases === null ? null : splitOffsets(cases, rooms, parameters.offsetSplit);
  return {
    thresholds: offsetThresholds(proposal, pool),
    requested,
    mandatory,
    mandatoryLater,
    states: contributors.map((item, index) => ({
      state: item.state,
      mayOffer: mayOfferOffset(
        requested,
        item.pledgedRelocations,
        item.fairShare.value?.persons ?? 0,
        item.state,
      ),
      unfulfilled: unfulfilledPledge(
        item.pledgedRelocations,
        item.delivered.relocations,
        yearOver,
        item.state,
      ),
      falls: falls(item.state, split, rooms[index]?.room ?? 0, binding, parameters.offsetSplit),
    })),
  };
}

/** Article 63(4): what of a pledge is to be implemented: nothing by a beneficiary, less by a deduction. */
function stillToImplement({ pledgedRelocations, deducted, position }: StateEvaluation): number | null {
  if (position.mustContribute.answer === 'no') return 0;
  if (pledgedRelocations === null || deducted.value === null) return null;
  return Math.max(0, pledgedRelocations - deducted.value.persons);
}

function relocationPledges(
  states: readonly StateEvaluation[],
  relocations: (item: StateEvaluation) => number | null,
): RelocationPledges {
  let known = 0;
  const unknown: MemberState[] = [];
  for (const item of states) {
    const pledge = relocations(item);
    if (pledge === null) unknown.push(item.state);
    else known += pledge;
  }
  return { known, unknown };
}

/** Article 63(7): room is the duty left after relocations pledged or made and offsets taken. */
function contributorRoom(item: StateEvaluation): OffsetContributor {
  const duty = item.obligation.value?.persons ?? 0;
  const relocations = Math.max(item.pledgedRelocations ?? 0, item.delivered.relocations);
  return {
    state: item.state,
    keyWeight: item.share?.numerator ?? 0n,
    room: Math.max(0, duty - relocations - item.offsets),
  };
}

function falls(
  state: MemberState,
  split: ReadonlyMap<MemberState, number> | null,
  room: number,
  binding: Determination<unknown>,
  method: string,
): OffsetEvaluation['states'][number]['falls'] {
  if (split !== null) {
    const cases = split.get(state) ?? 0;
    return { value: cases, reasons: offsetReasons(cases, room, method) };
  }
  return binding.answer === 'no'
    ? { value: 0, reasons: NO_MANDATORY_OFFSETS.reasons }
    : { value: null, reasons: binding.reasons };
}

const NO_MANDATORY_OFFSETS = no([reason('no-mandatory-offsets', 'no', ART_63_3)]);
