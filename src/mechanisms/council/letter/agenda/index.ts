/**
 * The points of the agenda. A numbered line is a point only when its number comes next, so the whole chain of numbers
 * is weighed: of all readings of the numbered lines the one that looks most like an agenda is taken.
 */
import type { Line } from '../page.ts';
import { bestChain } from './chain.ts';
import { candidates, type Candidate } from './heads.ts';
import { ROMAN } from './head-patterns.ts';
import { linesAfterBlank, usualWidth } from './measures.ts';
import type { AgendaPoint, Part } from './point.ts';
import { titleShown } from './titles.ts';
import { unnumbered, unnumberedRest, withLunches, withOtherBusiness } from './unnumbered.ts';

export { afterAgenda, type AfterAgenda } from './after.ts';
export type { AgendaPoint, Part } from './point.ts';

/** The points of the agenda in the lines of the body, in order. */
export function agendaPoints(body: readonly Line[]): readonly AgendaPoint[] {
  const lines = body.filter(({ text }) => text.trim() !== '');
  const blankBefore = linesAfterBlank(body);
  const width = usualWidth(lines);
  const chain = bestChain(candidates(lines, blankBefore, width));
  const numbered = pointsOf(chain, lines);
  const more =
    numbered.length < 2
      ? unnumbered(lines, 0, blankBefore, width)
      : unnumberedRest(lines, chain.at(-1), numbered.at(-1)?.part ?? null, blankBefore, width);
  const points = withOtherBusiness([...numbered, ...more], lines);
  return withLunches(points, lines, blankBefore, width);
}

function pointsOf(chain: readonly Candidate[], lines: readonly Line[]): readonly AgendaPoint[] {
  const points: AgendaPoint[] = [];
  let part: Part | null = null;
  let number = 0;
  for (const candidate of chain) {
    const { at, kind, value, head } = candidate;
    const line = lines[at]?.number ?? 1;
    if (kind === 'part') {
      part = {
        numeral: /[ABC]/.test(candidate.style) ? candidate.style : (ROMAN[value - 1] ?? null),
        title: head.title,
        line,
      };
      continue;
    }
    if (kind === 'number') number = value;
    if (candidate.of !== null) number = candidate.of;
    const { type, typeText, end } = head;
    const title = titleShown(head.title);
    const textFrom = lines[end]?.number ?? line + 1;
    const letter = kind === 'letter' ? (candidate.label ?? String.fromCharCode(96 + value)) : null;
    points.push({ part, number, letter, title, type, typeText, line, textFrom });
  }
  return points;
}
