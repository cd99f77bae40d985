/** What a dossier's own history says came of it in the days of a meeting. */
import { parseDay, type Day } from '#kernel';
import { DECIDED, type Decided } from '../rules/what-steps-decide.ts';
import type { Dossier } from './dossier.ts';
import type { Meeting } from './meeting.ts';

/** The last that was decided, else that it was debated; null where the history has nothing of it by that day. */
export function decidedAt(
  { from, to }: Pick<Meeting, 'from' | 'to'>,
  { history }: Pick<Dossier, 'history'>,
  asOf: Day,
): Decided | null {
  const [first, last] = [parseDay(from), parseDay(to)];
  const steps = history.flatMap(({ step, on }) =>
    on >= first && on <= last && on <= asOf ? (DECIDED[step] ?? []) : [],
  );
  return steps.findLast(({ types }) => types.length > 0) ?? steps.at(-1) ?? null;
}
