/** Votes as they were recorded or reported: who voted how, and what came of it. */
import type { Answer, MemberState, Words } from '#kernel';
import type { Majority } from '../rules/majority.ts';
import type { Ballot } from '../rules/vote.ts';

export interface RecordedVote {
  /** As `--case` and the address of the page name it. */
  readonly name: string;
  readonly title: Words;
  /** On which the vote was taken, or the written procedure ended; its year says which populations count. */
  readonly day: string;
  readonly majority: Majority;
  /** Member states that take no part. */
  readonly without: readonly MemberState[];
  /** Of the others is known that they voted in favour. */
  readonly ballots: Readonly<Partial<Record<MemberState, Ballot>>>;
  readonly adopted: Answer;
  readonly source: string;
}

export const RECORDED_VOTES = [
  {
    name: 'solidarity-pool-2026',
    title: {
      en: 'The solidarity pool for 2026, Decision (EU) 2025/2642',
      nl: 'De solidariteitspool voor 2026, Besluit (EU) 2025/2642',
    },
    day: '2025-12-22',
    majority: 'qualified',
    // Implements Regulation (EU) 2024/1351, in which Denmark takes no part and Ireland does.
    without: ['DK'],
    ballots: { HU: 'no', SK: 'no', CY: 'abstain', LV: 'abstain', PT: 'abstain', ES: 'abstain' },
    adopted: 'yes',
    source: 'Agence Europe, bulletin 13781/6',
  },
  {
    name: 'safe-third-countries',
    title: {
      en: 'The general approach on safe third countries',
      nl: 'De algemene oriëntatie over veilige derde landen',
    },
    day: '2025-12-08',
    majority: 'qualified',
    without: ['DK'],
    ballots: { ES: 'no', GR: 'no', FR: 'no', PT: 'no' },
    adopted: 'yes',
    source: 'press, 8 December 2025',
  },
] as const satisfies readonly RecordedVote[];

export type CaseName = (typeof RECORDED_VOTES)[number]['name'];
export const CASE_NAMES: readonly CaseName[] = RECORDED_VOTES.map(({ name }) => name);

export function recordedVote(name: CaseName): RecordedVote {
  const found: RecordedVote | undefined = RECORDED_VOTES.find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no recorded vote ${name}.`);
  return found;
}

/** The year of which the populations count. */
export function yearOf({ day }: RecordedVote): number {
  return Number(day.slice(0, 4));
}

/** How everybody voted who took part. */
export function ballotsOf(
  { ballots }: RecordedVote,
  voters: readonly MemberState[],
): Readonly<Partial<Record<MemberState, Ballot>>> {
  return Object.fromEntries(voters.map((state) => [state, ballots[state] ?? 'yes']));
}
