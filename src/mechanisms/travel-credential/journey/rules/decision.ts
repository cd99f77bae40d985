/** What the guard may record: nothing before the submission is there, nothing twice, no crossing in the future. */
import { allOf, no, reason, yes, type Determination } from '#kernel';
import { SBC_14_2, SBC_15 } from '../law.ts';
import { momentValue, type Minute } from '../moment.ts';

export const DECISIONS = ['crossed', 'refused', 'no-show'] as const;
export type Decision = (typeof DECISIONS)[number];

/** The grounds of the standard form for refusing entry at the border: Annex V, Part B. */
export const REFUSAL_GROUNDS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'] as const;
export type RefusalGround = (typeof REFUSAL_GROUNDS)[number];

export interface DecisionFacts {
  readonly decision: Decision;
  readonly grounds: readonly RefusalGround[];
  /** Whether the guard gave a reason in their own words. */
  readonly explained: boolean;
  readonly at: Minute;
  readonly received: Minute;
  readonly declared: Minute;
  readonly now: Minute;
  readonly earlier: Decision | null;
}

export function mayDecide(facts: DecisionFacts): Determination {
  return allOf([onceOnly(facts), atATimeThatFits(facts), reasoned(facts)]);
}

/** A recorded no-show may still turn into somebody who came late. */
function onceOnly({ earlier }: DecisionFacts): Determination {
  if (earlier === null || earlier === 'no-show') return yes([]);
  return no([reason('journey.decision.twice', 'no', SBC_15, { earlier })]);
}

function atATimeThatFits({ decision, at, received, declared, now }: DecisionFacts): Determination {
  const values = { at: momentValue(at), received: momentValue(received), now: momentValue(now) };
  if (at > now) return no([reason('journey.decision.future', 'no', SBC_15, values)]);
  if (at < received) return no([reason('journey.decision.before', 'no', SBC_15, values)]);
  if (decision === 'no-show' && now < declared) {
    return no([reason('journey.decision.too-soon', 'no', SBC_15, { declared: momentValue(declared) })]);
  }
  return yes([reason('journey.decision.guard', 'yes', SBC_15, values)]);
}

/** Article 14(2): a refusal states its precise reasons. */
function reasoned({ decision, grounds, explained }: DecisionFacts): Determination {
  if (decision !== 'refused') return yes([]);
  const held = grounds.length > 0 && explained ? 'yes' : 'no';
  const found = reason('journey.decision.reasoned', held, SBC_14_2, { grounds: grounds.join(', ') });
  return held === 'yes' ? yes([found]) : no([found]);
}
