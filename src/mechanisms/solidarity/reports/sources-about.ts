import type { MemberState } from '#kernel';
import type { SourceJson } from '../outputs/source-output.ts';
import type { ReportedCycle } from './writer.ts';

/** What is about every state: the key, the pool and what precedes it. */
const ABOUT_ALL = ['population', 'gdp', 'figures', 'situations', 'proposal', 'pool', 'forum'];

/** The sources of the cycle as a whole, and those of the facts about one state. */
export function sourcesAbout({ facts, sources }: ReportedCycle, state: MemberState): SourceJson[] {
  const own = [...facts.pledges, ...facts.deductions, ...facts.situations]
    .filter((item) => item.state === state)
    .map(({ source }) => source);
  return sources.filter(
    ({ what, title }) =>
      what.split(', ').some((one) => ABOUT_ALL.includes(one)) ||
      own.some((source) => source.startsWith(title)),
  );
}
