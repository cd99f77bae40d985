/** Article 28: a family whose applications are registered together and which the criteria would separate. */
import { compared, every, fact, rule, type Finding, type StateCode } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import type { TogetherWith } from '../../facts/responsibility.ts';
import { AMMR_28_A, AMMR_28_B } from '../../law/responsibility.ts';
import type { Candidate } from './contest.ts';
import type { Criterion } from './hierarchy.ts';
import { pathOf, placed, so, unlisted, type Placed } from './items.ts';

const familyUnknown = unlisted('responsibility.together', AMMR_28_A);

/** Where the criteria lead for each of them has to be known before any are counted. */
const criteriaKnown = rule(
  'responsibility.family-criteria-known',
  AMMR_28_A,
  (unknown: readonly Placed<TogetherWith>[]) =>
    every(...unknown.map((one) => fact(pathOf(one, 'state'), undefined))),
);

/** 28(a): the criteria would separate them, and this state is responsible for the largest number. */
export const largestNumber = rule(
  'responsibility.family-largest-number',
  AMMR_28_A,
  (separated: boolean, most: readonly StateCode[]) =>
    every(
      compared('responsibility.family-separated', AMMR_28_A, separated),
      compared('responsibility.family-one-largest', AMMR_28_A, most.length === 1, () => ({
        states: { states: most },
      })),
    ),
);

/** 28(b): no state has the largest number alone; this one is responsible for the oldest of them. */
export const oldest = rule('responsibility.family-oldest', AMMR_28_B, (one: Placed<TogetherWith>) =>
  so(one, 'oldest'),
);

export function familyTogether(facts: Facts): Criterion {
  const together = facts['responsibility.together'];
  if (together === undefined) return { candidates: familyUnknown() };
  if (together.length < 2) return { candidates: [] };
  const all = placed('responsibility.together', together);
  const unknown = all.filter(({ item }) => item.state === undefined);
  const at = (
    found: Finding,
    state: StateCode | undefined,
    one: number,
    rule: Candidate['rule'],
  ): Candidate => ({
    found,
    state,
    statePath: `responsibility.together.${one}.state`,
    rule,
    at: one,
  });
  const [open] = unknown;
  if (open !== undefined) {
    return { candidates: [at(criteriaKnown(unknown), undefined, open.at, AMMR_28_A)] };
  }
  const numbers = new Map<StateCode, number>();
  for (const { state } of together)
    if (state !== undefined) numbers.set(state, (numbers.get(state) ?? 0) + 1);
  const highest = Math.max(...numbers.values());
  const most = [...numbers.keys()].filter((state) => numbers.get(state) === highest);
  const separated = numbers.size > 1;
  const candidates = [at(largestNumber(separated, most), most[0], -1, AMMR_28_A)];
  if (most.length > 1)
    candidates.push(...all.map((one) => at(oldest(one), one.item.state, one.at, AMMR_28_B)));
  return { candidates };
}
