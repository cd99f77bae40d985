/** Announced beside happened: a meeting's agenda and outcomes, point by point. */
import type { MemberState } from '#kernel';
import type { DecisionType, Position, Result } from '../letter/codes.ts';
import { positionMoved, verdictOf, type Verdict } from '../rules/announced.ts';
import { isHeading, itemKey, type Meeting } from './meeting.ts';

export interface ComparedPoint {
  readonly key: string;
  readonly title: Meeting['items'][number]['title'];
  readonly type: DecisionType | null;
  readonly result: Result | null;
  readonly verdict: Verdict;
  readonly announced: Position | null;
  readonly taken: Position | null;
  /** Whether the government ended elsewhere than announced; null where either is not known. */
  readonly moved: boolean | null;
}

/** Points that only head others are left out. */
export function comparisonOf(meeting: Meeting, state: MemberState): readonly ComparedPoint[] {
  return meeting.items.flatMap((item, place) => {
    if (isHeading(meeting.items, place)) return [];
    const key = itemKey(item, place);
    const outcome = meeting.outcomes?.get(key);
    const announced = item.announced[state];
    const taken = outcome?.taken[state];
    return [
      {
        key,
        title: item.title,
        type: item.type,
        result: outcome?.result ?? null,
        verdict: verdictOf(item.type, outcome?.result ?? null),
        announced: announced ?? null,
        taken: taken ?? null,
        moved: positionMoved(announced, taken),
      },
    ];
  });
}
