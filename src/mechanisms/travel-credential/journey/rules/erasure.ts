/** When all is erased: at the latest so many hours after the crossing, or after the declared time without one. */
import { no, reason, yes, type Determination } from '#kernel';
import { GDPR_7_3 } from '../law.ts';
import { addHours, momentValue, type Minute } from '../moment.ts';
import type { LawVersion } from '../versions.ts';
import { underLaw } from './under-law.ts';

export interface ErasureFacts {
  readonly declared: Minute;
  /** When the guard decided at the border; null where nobody came yet. */
  readonly decided: Minute | null;
  readonly withdrawn: Minute | null;
}

export type ErasureGround = 'crossing' | 'declared-time' | 'withdrawn';

export interface Erasure {
  /** The last minute in which anything may be there. */
  readonly at: Minute;
  readonly ground: ErasureGround;
}

/** The moment, and why then. Withdrawal goes before all; a crossing before the time that was only declared. */
export function erasureOf(facts: ErasureFacts, version: LawVersion): Determination<Erasure> {
  const { declared, decided, withdrawn } = facts;
  return underLaw<Erasure>(version, ({ hoursAfterCrossing, hoursWithoutCrossing }) => {
    if (withdrawn !== null) {
      const values = { at: momentValue(withdrawn) };
      return yes([reason('journey.erasure.withdrawn', 'yes', GDPR_7_3, values)], {
        at: withdrawn,
        ground: 'withdrawn',
      });
    }
    if (decided !== null) {
      const { value: hours, provision } = hoursAfterCrossing;
      const at = addHours(decided, hours);
      const values = { crossed: momentValue(decided), hours, at: momentValue(at) };
      return yes([reason('journey.erasure.crossing', 'yes', provision, values)], { at, ground: 'crossing' });
    }
    const { value: hours, provision } = hoursWithoutCrossing;
    const at = addHours(declared, hours);
    const values = { declared: momentValue(declared), hours, at: momentValue(at) };
    return yes([reason('journey.erasure.declared-time', 'yes', provision, values)], {
      at,
      ground: 'declared-time',
    });
  });
}

/** Is it due in this minute? */
export function erasureDue(facts: ErasureFacts, now: Minute, version: LawVersion): Determination {
  const erasure = erasureOf(facts, version);
  if (erasure.answer !== 'yes') return erasure;
  return now >= erasure.outcome.at ? yes(erasure.reasons) : no(erasure.reasons);
}
