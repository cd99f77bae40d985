/** What changed for a country, with the line of the Pact and the day that is shown among it. */
import type { ChangeJson } from '../../outputs/country-schema.ts';

/** APR 79(2): from this day. */
export const PACT = '2026-06-12';

export interface Moment {
  readonly on: string;
  readonly kind: 'change' | 'pact' | 'shown';
  readonly changes: readonly {
    readonly text: string;
    /** Null where an earlier moment said it. */
    readonly source: string | null;
  }[];
}

/** By day, the earliest first. The Pact comes before what it changed, the day shown after what was so by then. */
export function momentsOf(changes: readonly ChangeJson[], shown: string): readonly Moment[] {
  const said = new Set<string>();
  const told = changes.map(({ on, text, source }) => {
    const first = !said.has(source);
    said.add(source);
    return { on, text, source: first ? source : null };
  });
  const days = Map.groupBy(told, ({ on }) => on);
  const moments: Moment[] = [
    { on: PACT, kind: 'pact', changes: [] },
    ...[...days].map(([on, all]): Moment => ({
      on,
      kind: 'change',
      changes: all.map(({ text, source }) => ({ text, source })),
    })),
    { on: shown, kind: 'shown', changes: [] },
  ];
  return moments.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}
