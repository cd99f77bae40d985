/** Announced beside happened: a meeting's agenda and outcomes, point by point. */
import type { Day, MemberState } from '#kernel';
import type { DecisionType, Position, Result } from '../letter/codes.ts';
import { positionMoved, verdictOf, type Verdict } from '../rules/announced.ts';
import { decidedAt } from './decided-at.ts';
import type { Dossier } from './dossier.ts';
import { isHeading, itemKey, type Meeting } from './meeting.ts';

export interface ComparedPoint {
  readonly key: string;
  readonly title: Meeting['items'][number]['title'];
  readonly type: DecisionType | null;
  /** As recorded at the agenda, else as the history of the dossier has it. */
  readonly result: Result | null;
  /** What was decided, where that is known: the announced type, or the one that the dossier has instead. */
  readonly decided: DecisionType | null;
  readonly verdict: Verdict;
  readonly announced: Position | null;
  readonly taken: Position | null;
  /** Whether the government ended elsewhere than announced; null where either is not known. */
  readonly moved: boolean | null;
}

/** Types at which the Council is asked to decide. */
export const DECIDES: readonly DecisionType[] = [
  'general-approach',
  'partial-general-approach',
  'political-agreement',
  'adoption',
  'approval',
  'conclusions',
];

/** As of a day, so that what a dossier records later is left out. Points that only head others are none. */
export function comparisonOf(
  meeting: Meeting,
  state: MemberState,
  dossiers: ReadonlyMap<string, Pick<Dossier, 'history' | 'kind'>>,
  asOf: Day,
): readonly ComparedPoint[] {
  return meeting.items.flatMap((item, place) => {
    if (isHeading(meeting.items, place)) return [];
    const key = itemKey(item, place);
    const outcome = meeting.outcomes?.get(key);
    const announced = item.announced[state];
    const taken = outcome?.taken[state];
    const dossier = item.dossier === null ? undefined : dossiers.get(item.dossier);
    const history = dossier === undefined ? null : decidedAt(meeting, dossier, asOf);
    const result = outcome?.result ?? history?.result ?? null;
    return [
      {
        key,
        title: item.title,
        type: item.type,
        result,
        decided: result === 'reached' ? decidedOf(item.type, history?.types ?? [], dossier?.kind) : null,
        verdict: verdictOf(item.type, result, history?.types),
        announced: announced ?? null,
        taken: taken ?? null,
        moved: positionMoved(announced, taken),
      },
    ];
  });
}

function decidedOf(
  type: DecisionType | null,
  types: readonly DecisionType[],
  kind: Dossier['kind'] | undefined,
): DecisionType | null {
  // An agenda often says of conclusions that they are adopted.
  if (kind === 'conclusions' && (type === 'adoption' || type === 'approval')) return 'conclusions';
  if (types.length > 0) return type !== null && types.includes(type) ? type : (types[0] ?? null);
  return type !== null && DECIDES.includes(type) ? type : null;
}
