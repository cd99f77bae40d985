/** A state's share by each vintage of population and GDP there is. */
import type { Fraction, MemberState } from '#kernel';
import type { CycleFacts } from '../../facts.ts';
import type { Vintage } from '../../reference/figures.ts';
import { evaluateCycle } from '../../rules/index.ts';

export interface ShareByVintageLine {
  readonly vintage: Vintage;
  readonly share: Fraction | null;
  readonly persons: number | null;
}

export function sharesByVintage(
  state: MemberState,
  facts: CycleFacts,
  vintages: readonly Vintage[],
): readonly ShareByVintageLine[] {
  return vintages.map((vintage) => {
    const key = { vintage: vintage.id, figures: vintage.figures };
    const found = evaluateCycle({ ...facts, key }).states.find((one) => one.state === state);
    return { vintage, share: found?.share ?? null, persons: found?.fairShare.value?.persons ?? null };
  });
}
