/** Votes as they were recorded or reported: who voted how, and what came of it. */
import type { Answer, MemberState } from '#kernel';
import type { Majority } from '../rules/majority.ts';
import type { Ballot } from '../rules/vote.ts';

export interface RecordedVote {
  readonly name: string;
  readonly year: number;
  readonly majority: Majority;
  /** Member states that take no part. */
  readonly without: readonly MemberState[];
  /** Of the others is known that they voted in favour. */
  readonly ballots: Readonly<Partial<Record<MemberState, Ballot>>>;
  readonly adopted: Answer;
  readonly source: string;
}

export const RECORDED_VOTES: readonly RecordedVote[] = [
  {
    name: 'the solidarity pool for 2026, Decision (EU) 2025/2642, written procedure closed on 22 December 2025',
    year: 2026,
    majority: 'qualified',
    // Implements Regulation (EU) 2024/1351, in which Denmark takes no part and Ireland does.
    without: ['DK'],
    ballots: { HU: 'no', SK: 'no', CY: 'abstain', LV: 'abstain', PT: 'abstain', ES: 'abstain' },
    adopted: 'yes',
    source: 'Agence Europe, bulletin 13781/6',
  },
  {
    name: 'the general approach on safe third countries of 8 December 2025',
    year: 2026,
    majority: 'qualified',
    without: ['DK'],
    ballots: { ES: 'no', GR: 'no', FR: 'no', PT: 'no' },
    adopted: 'yes',
    source: 'press, 8 December 2025',
  },
];
