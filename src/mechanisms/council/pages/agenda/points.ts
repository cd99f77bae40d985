/** The points of an agenda: which are shown, how many there are of what, and in which parts they stand. */
import { MEMBER_STATES, type MemberState } from '#kernel';
import type { DecisionType } from '../../letter/codes.ts';
import type { Item, Meeting } from '../shared/queries.ts';
import type { Shown } from './search.ts';

/** The types by which the Council decides something; the others inform it or have it talk. */
const DECISIONS: ReadonlySet<DecisionType> = new Set([
  'general-approach',
  'partial-general-approach',
  'political-agreement',
  'adoption',
  'approval',
  'conclusions',
]);

export function isDecision({ type }: Pick<Item, 'type'>): boolean {
  return type !== null && DECISIONS.has(type);
}

/** A line without a type only heads the points under it. */
export function isPoint({ type }: Pick<Item, 'type'>): boolean {
  return type !== null;
}

export interface Counts {
  readonly points: number;
  readonly decisions: number;
  readonly dossiers: number;
}

export function countsOf(items: readonly Item[]): Counts {
  return {
    points: items.filter(isPoint).length,
    decisions: items.filter(isDecision).length,
    dossiers: items.filter(({ dossier }) => dossier !== null).length,
  };
}

/** What heads points stays while one of them is shown. */
export function shownOf(items: readonly Item[], show: Shown): readonly Item[] {
  if (show === 'all') return items;
  const wanted = (item: Item): boolean => (show === 'decisions' ? isDecision(item) : item.dossier !== null);
  const heads = (head: Item): boolean =>
    !isPoint(head) &&
    items.some((item) => item.part === head.part && item.number === head.number && wanted(item));
  return items.filter((item) => wanted(item) || heads(item));
}

export interface Part {
  readonly part: string | null;
  readonly title: string | null;
  readonly items: readonly Item[];
}

/** In the order of the agenda. */
export function partsOf(items: readonly Item[]): readonly Part[] {
  const parts = new Map<string | null, Item[]>();
  for (const item of items) parts.set(item.part, [...(parts.get(item.part) ?? []), item]);
  return [...parts].map(([part, own]) => ({ part, title: own[0]?.partTitle ?? null, items: own }));
}

/** The states whose governments announced where they stand. */
export function announcing({ items }: Pick<Meeting, 'items'>): readonly MemberState[] {
  return MEMBER_STATES.filter((state) => items.some(({ announced }) => announced[state] !== undefined));
}
