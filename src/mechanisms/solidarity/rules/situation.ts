/** Articles 9 to 11: which of the three categories a state is in, and what its basis is. */
import type { MemberState } from '#kernel';
import type { Situation, SituationCategory } from '../facts.ts';

/** A state may be in more than one list; this indexes them once for the whole cycle. */
export interface Situations {
  readonly pressure: Situation | undefined;
  readonly risk: Situation | undefined;
  readonly significant: Situation | undefined;
}

const NONE: Situations = { pressure: undefined, risk: undefined, significant: undefined };

/** The situations of each state, the later of two of the same category counting. */
export function situationsByState(list: readonly Situation[]): ReadonlyMap<MemberState, Situations> {
  const byState = new Map<MemberState, Situations>();
  for (const situation of list) {
    const known: Record<SituationCategory, Situation | undefined> = {
      ...(byState.get(situation.state) ?? NONE),
    };
    known[situation.category] = situation;
    byState.set(situation.state, known);
  }
  return byState;
}

export function situationsOf(byState: ReadonlyMap<MemberState, Situations>, state: MemberState): Situations {
  return byState.get(state) ?? NONE;
}

/** Identified under Article 11, or accepted under 59(4): a beneficiary. A bare self-declaration is not enough. */
export function isBeneficiary({ pressure }: Situations): boolean {
  return pressure !== undefined && pressure.basis !== 'self-declared';
}
