/** Points that have no number. */
import { decisionTypeOf, titleEndingWithType } from '../decision-types.ts';
import { joined } from '../flow.ts';
import type { Line } from '../page.ts';
import { AFTER } from './after.ts';
import { PART, PART_TITLE } from './head-patterns.ts';
import type { Candidate } from './heads.ts';
import type { AgendaPoint, Part } from './point.ts';
import { endsLikeProse, LONGEST_TITLE, typeShown } from './titles.ts';

/** What follows the last number without one: points that name their type, some under a heading of their own. */
export function unnumberedRest(
  lines: readonly Line[],
  last: Candidate | undefined,
  part: Part | null,
  blankBefore: ReadonlySet<number>,
  width: number,
): readonly AgendaPoint[] {
  if (last === undefined) return [];
  const end = lines.findIndex(({ text }, at) => at > last.at && AFTER.test(text) && blankBefore.has(at));
  const agenda = end === -1 ? lines : lines.slice(0, end);
  const points = unnumbered(agenda, last.head.end, blankBefore, width);
  const heading = agenda.findIndex(
    ({ text }, at) => at > last.at && blankBefore.has(at) && decisionTypeOf(text) === 'any-other-business',
  );
  const named = agenda[heading];
  const follows = named !== undefined && points.some(({ line }) => line > named.number);
  return [
    ...points,
    ...(follows
      ? [
          {
            number: null,
            letter: null,
            title: named.text.trim(),
            type: null,
            typeText: null,
            line: named.number,
            textFrom: agenda[heading + 1]?.number ?? named.number + 1,
          },
        ]
      : []),
  ]
    .map((point) => ({ ...point, part }))
    .toSorted((one, other) => one.line - other.line);
}

/** Points that have no number: a title of its own with a type under it or at its end. */
export function unnumbered(
  lines: readonly Line[],
  start: number,
  blankBefore: ReadonlySet<number>,
  width: number,
): readonly AgendaPoint[] {
  const points: AgendaPoint[] = [];
  let part: Part | null = null;
  for (const [at, { text, number: line }] of lines.entries()) {
    if (at < start) continue;
    const named = PART.exec(text);
    if (named !== null && PART_TITLE.test(named[2] ?? '')) {
      part = { numeral: named[1] ?? null, title: named[2] ?? '', line };
      continue;
    }
    const type = decisionTypeOf(text);
    if (type === undefined) {
      const ended = blankBefore.has(at) && start > 0 ? titleEndingWithType(text) : undefined;
      if (ended !== undefined && ended.title !== text.trim()) {
        points.push({
          part,
          number: null,
          letter: null,
          title: ended.title,
          type: ended.type,
          typeText: text
            .trim()
            .slice(ended.title.length)
            .replace(/^[\s(–—=|-]+|\)?[\s–—|-]*$/g, ''),
          line,
          textFrom: lines[at + 1]?.number ?? line + 1,
        });
      }
      continue;
    }
    if (type === 'any-other-business') continue;
    let from = at;
    while (from > 0 && at - from < LONGEST_TITLE && !endsLikeProse(lines[from - 1]?.text ?? '.')) {
      from -= 1;
      if (blankBefore.has(from)) break;
    }
    const title = joined(lines.slice(from, at).map((one) => one.text)).trim();
    if (title === '' || title.length > 4 * width + 200) continue;
    points.push({
      part,
      number: null,
      letter: null,
      title,
      type,
      typeText: typeShown(text),
      line: lines[from]?.number ?? line,
      textFrom: lines[at + 1]?.number ?? line + 1,
    });
  }
  return points;
}
