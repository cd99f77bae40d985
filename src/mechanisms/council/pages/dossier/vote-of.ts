/** The recorded positions as a vote to begin with. */
import { isMemberState } from '#kernel';
import type { Dossier } from '../shared/queries.ts';

const LISTS: Readonly<Record<string, 'yes' | 'no' | 'abstain'>> = {
  support: 'yes',
  oppose: 'no',
  abstains: 'abstain',
};

interface Voted {
  readonly positions: readonly Pick<Dossier['positions'][number], 'by' | 'position' | 'on'>[];
  readonly without: { readonly states: readonly string[] } | null;
  readonly vote: Pick<Dossier['vote'], 'majority'>;
}

/**
 * The calculator's own address: the majority that the procedure has, where it is not the usual one. The last position
 * of each state counts; one on conditions or not stated is open, and who takes no part is left out.
 */
export function voteOf({ positions, without: out, vote }: Voted): Readonly<Record<string, string>> {
  const without = out?.states ?? [];
  const last = new Map(
    positions
      .toSorted((one, other) => one.on.localeCompare(other.on))
      .map(({ by, position }): [string, string] => [by, position]),
  );
  const lists: Record<string, string> = {
    ...(vote.majority === null || vote.majority === 'qualified' ? {} : { majority: vote.majority }),
    ...(without.length === 0 ? {} : { without: without.join(',') }),
  };
  for (const [by, position] of last) {
    const list = LISTS[position];
    if (list === undefined || !isMemberState(by) || without.includes(by)) continue;
    lists[list] = lists[list] === undefined ? by : `${lists[list]},${by}`;
  }
  return lists;
}
