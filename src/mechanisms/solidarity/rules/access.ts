/** Articles 58 and 59: who may draw on the pool. Article 11: who has priority access to the Toolbox. */
import { no, notYetKnown, reason, yes, type Determination, type Reason } from '#kernel';
import type { Pool } from '../facts.ts';
import { ART_11_1, ART_11_3, ART_57_1, ART_58_1, ART_59_1, ART_59_4, ART_59_6 } from '../law.ts';
import type { Situations } from './situation.ts';

/** May this state draw on the pool? Identified: Article 58. Considering itself under pressure: Article 59. */
export function mayDraw(situations: Situations, pool: Determination<Pool>): Determination {
  const { pressure } = situations;
  if (pressure === undefined) return NOT_UNDER_PRESSURE;
  if (pressure.basis === 'self-declared') {
    return notYetKnown(
      [{ path: `situations.${pressure.state}.basis`, provision: ART_59_4 }],
      [reason('self-declared-awaits-commission', 'not-yet-known', ART_59_4)],
    );
  }
  const reasons: Reason[] = [pressure.basis === 'accepted' ? ACCEPTED : IDENTIFIED];
  if (pressure.searchAndRescue) reasons.push(BY_SEARCH_AND_RESCUE);
  if (pool.answer !== 'yes') {
    return notYetKnown([{ path: 'pool', provision: ART_57_1 }], [...reasons, ...pool.reasons]);
  }
  reasons.push(
    pressure.notifiedOn === null
      ? reason('need-not-yet-notified', 'yes', ART_58_1)
      : reason('need-notified', 'yes', ART_58_1),
  );
  return yes(reasons);
}

/** Article 11(1): a state at risk has priority access to the Migration Support Toolbox. */
export function hasPriorityAccess({ risk }: Situations): Determination {
  return risk === undefined ? NOT_AT_RISK : AT_RISK;
}

// Answers that are the same for every state are made once: an evaluation gives them 27 times.
const NOT_UNDER_PRESSURE = no([
  reason('not-under-pressure', 'no', ART_11_1),
  reason('may-notify-own-assessment', 'yes', ART_59_1),
]);
const IDENTIFIED = reason('identified-under-pressure', 'yes', ART_11_1);
const ACCEPTED = reason('accepted-as-under-pressure', 'yes', ART_59_6);
const BY_SEARCH_AND_RESCUE = reason('pressure-by-search-and-rescue', 'yes', ART_11_3);
const AT_RISK = yes([reason('at-risk', 'yes', ART_11_1)]);
const NOT_AT_RISK = no([reason('not-at-risk', 'no', ART_11_1)]);
