/** What each vote weighs among those who vote, counted in the worker. */
import type { MemberState } from '#kernel';
import { useQuery } from '@tanstack/react-query';
import type { Power } from '../../rules/power.ts';
import { askPower } from './ask-votes.ts';
import type { Counted } from './use-vote.ts';

export type Powers = Readonly<Partial<Record<MemberState, Power>>>;

/** Null until it is counted; the same for all votes of the same majority among the same states. */
export function usePower(counted: Counted | null, year: number): Powers | null {
  const { data } = useQuery({
    queryKey: ['council', 'power', year, counted?.vote.majority, counted?.vote.voters.states.join()],
    queryFn: ({ signal }) => (counted === null ? null : askPower(counted.vote, signal)),
    enabled: counted !== null,
    staleTime: Infinity,
    networkMode: 'always',
  });
  return data == null ? null : Object.fromEntries(data.map((one) => [one.state, one]));
}
