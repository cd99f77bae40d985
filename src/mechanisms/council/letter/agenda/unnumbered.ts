/** Points that have no number. */
import { decisionTypeOf, titleEndingWithType } from '../decision-types.ts';
import { joined } from '../flow.ts';
import type { Line } from '../page.ts';
import { lastNotAbove } from '../sorted.ts';
import { AFTER } from './after.ts';
import { isSection, PART, PART_TITLE } from './head-patterns.ts';
import type { Candidate } from './heads.ts';
import type { AgendaPoint, Part } from './point.ts';
import { endsLikeProse, headAt, LONGEST_TITLE, typeShown } from './titles.ts';

/** What follows the last number without one: points that name their type. */
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
  return unnumbered(agenda, last.head.end, blankBefore, width).map((point) => ({ ...point, part }));
}

/** “Werklunch: …”: the ministers eat between two points, and the lunch has no number. */
const LUNCH =
  /^\s*(?:werk(?:lunch|ontbijt|diner)|working (?:lunch|breakfast|dinner)|arbeits(?:mittag|abend)essen|(?:petit-)?déjeuner de travail)\s*[:–-]\s*(?=[“‘"'«]?\p{Lu})/iu;

/** The points with the lunches between them. */
export function withLunches(
  points: readonly AgendaPoint[],
  lines: readonly Line[],
  blankBefore: ReadonlySet<number>,
  width: number,
): readonly AgendaPoint[] {
  const first = points[0]?.line ?? Number.POSITIVE_INFINITY;
  const taken = new Set(points.map(({ line }) => line));
  const lunches = lines.flatMap(({ text, number: line }, at): readonly AgendaPoint[] => {
    if (line <= first || taken.has(line) || !blankBefore.has(at) || !LUNCH.test(text)) return [];
    const { above, below } = around(points, line);
    if (above === undefined || above.textFrom > line) return [];
    const { title, type, typeText, end } = headAt(lines, at, text, blankBefore, width);
    const part = below !== undefined && (below.part?.line ?? line) < line ? below.part : above.part;
    const textFrom = lines[end]?.number ?? line + 1;
    return [{ part, number: null, letter: null, title: title.trim(), type, typeText, line, textFrom }];
  });
  return inOrder([...points, ...lunches]);
}

/** The points, which are in order, before a line that has none and after it. */
function around(
  points: readonly AgendaPoint[],
  line: number,
): { readonly above: AgendaPoint | undefined; readonly below: AgendaPoint | undefined } {
  const at = lastNotAbove(points.length, (index) => points[index]?.line ?? 0, line - 1);
  return { above: points[at], below: points[at + 1] };
}

const inOrder = (points: readonly AgendaPoint[]): readonly AgendaPoint[] =>
  points.toSorted((one, other) => one.line - other.line);

/** “Any other business” on a line without a number: a heading of its own over the points, or the letters, below it. */
export function withOtherBusiness(
  points: readonly AgendaPoint[],
  lines: readonly Line[],
): readonly AgendaPoint[] {
  const first = points[0]?.line ?? Number.POSITIVE_INFINITY;
  const taken = new Set(points.map(({ line }) => line));
  const headings = lines.flatMap(({ text, number: line }, at): readonly AgendaPoint[] => {
    if (line <= first || taken.has(line) || decisionTypeOf(text) !== 'any-other-business') return [];
    const { above, below } = around(points, line);
    if (below === undefined || (below.part?.line ?? 0) > line || (above?.textFrom ?? 0) > line) return [];
    // Letters below it are its own only where they seem to go with the number above.
    if (below.letter !== null && (above === undefined || above !== numbered(below, points))) return [];
    const title = text.trim();
    const textFrom = lines[at + 1]?.number ?? line + 1;
    return [
      { part: below.part, number: null, letter: null, title, type: null, typeText: null, line, textFrom },
    ];
  });
  return inOrder([...points.map((point) => underHeading(point, points, headings)), ...headings]);
}

/** The letters under a heading without a number are not those of the number above it. */
function underHeading(
  point: AgendaPoint,
  points: readonly AgendaPoint[],
  headings: readonly AgendaPoint[],
): AgendaPoint {
  const own = point.letter === null || headings.length === 0 ? undefined : numbered(point, points);
  if (own === undefined) return point;
  const heading = headings.findLast(({ line }) => line < point.line);
  return heading !== undefined && heading.line > own.line ? { ...point, number: null } : point;
}

/** The point whose number a letter has. */
const numbered = ({ part, number }: AgendaPoint, points: readonly AgendaPoint[]): AgendaPoint | undefined =>
  points.find((one) => one.letter === null && one.number === number && one.part === part);

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
    while (from > 0 && at - from < LONGEST_TITLE && !endsBefore(lines[from - 1]?.text ?? '.')) {
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

/** No title goes on above this line. */
const endsBefore = (text: string): boolean =>
  endsLikeProse(text) ||
  isSection(text) ||
  (PART.test(text) && PART_TITLE.test(text)) ||
  decisionTypeOf(text) !== undefined;
