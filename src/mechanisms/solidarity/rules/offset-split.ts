/** Article 63(7), and how the number of 63(3) falls on contributors: the text names the cap, not the split. */
import { apportion, reason, type MemberState, type Reason } from '#kernel';
import { ART_63_3, ART_63_7 } from '../law.ts';

/** A contributor as the split sees it. */
export interface OffsetContributor {
  readonly state: MemberState;
  /** The numerator of its share in the key; all shares have one denominator. */
  readonly keyWeight: bigint;
  /** Fair share less relocations pledged or made and offsets taken: no duty beyond it (63(7)), in persons. */
  readonly room: number;
}

/**
 * Splits `cases` by weight, nobody beyond its room; what a full state cannot take goes to the others.
 * The sum is the smaller of `cases` and all room.
 */
export function splitOffsets(
  cases: number,
  contributors: readonly OffsetContributor[],
  method: 'by-key' | 'by-shortfall',
): ReadonlyMap<MemberState, number> {
  const taken = new Map<MemberState, number>(contributors.map(({ state }) => [state, 0]));
  let left = Math.min(
    cases,
    contributors.reduce((sum, { room }) => sum + room, 0),
  );
  while (left > 0) {
    const open = contributors.filter(({ state, room }) => room > (taken.get(state) ?? 0));
    const weights = open.map(({ keyWeight, room }) => (method === 'by-key' ? keyWeight : BigInt(room)));
    const parts = apportion(BigInt(left), weights);
    let placed = 0;
    for (const [index, { state, room }] of open.entries()) {
      const before = taken.get(state) ?? 0;
      const now = Math.min(room, before + Number(parts[index] ?? 0n));
      taken.set(state, now);
      placed += now - before;
    }
    if (placed === 0) break;
    left -= placed;
  }
  return taken;
}

/** Why this many cases fall to a state. */
export function offsetReasons(cases: number, room: number, method: string): readonly Reason[] {
  const reasons = [
    reason('offset-falls', cases > 0 ? 'yes' : 'no', ART_63_3, { cases: { persons: cases }, method }),
  ];
  if (cases === room) reasons.push(reason('offset-capped', 'yes', ART_63_7, { room: { persons: room } }));
  return reasons;
}
