/** Positions of several that are known from one source as one line: a vote, say. */
import type { Dossier } from '../shared/queries.ts';

type Position = Dossier['positions'][number];

export interface Group extends Omit<Position, 'by'> {
  readonly by: readonly Position['by'][];
}

/** In the order in which each began; what somebody said in their own words stands alone. */
export function grouped(positions: readonly Position[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const [place, { by, ...position }] of positions.entries()) {
    const { said, on, source } = position;
    const key = said === null ? [position.position, on, source.title, source.url].join('\n') : String(place);
    const group = groups.get(key);
    groups.set(key, group === undefined ? { ...position, by: [by] } : { ...group, by: [...group.by, by] });
  }
  return [...groups.values()];
}
