/** What the draft took from each line of the letter. */
import type { Imported } from '../../confirm/imported-schema.ts';

/** Words on the line that were taken; a sentence that goes on over the next lines marks its line alone. */
export type Marks = ReadonlyMap<number, ReadonlySet<string>>;

export function marksOf(letter: Imported): Marks {
  const marks = new Map<number, Set<string>>();
  const add = (line: number | null, text = ''): void => {
    if (line === null) return;
    const found = marks.get(line) ?? new Set();
    if (text !== '') found.add(text);
    marks.set(line, found);
  };
  add(letter.meeting.line);
  for (const item of letter.items) {
    add(item.line, item.title);
    for (const quoted of [item.because, ...item.asked, ...item.majority, ...item.commitments]) {
      if (quoted !== null) add(quoted.line, quoted.text);
    }
  }
  for (const topic of letter.topics) add(topic.line, topic.title);
  for (const one of [...letter.references, ...letter.dates, ...letter.periods, ...letter.figures])
    add(one.line, one.text);
  for (const { line } of letter.footnotes) add(line);
  return marks;
}

export interface Piece {
  readonly text: string;
  readonly marked: boolean;
  /** Where it begins in the line. */
  readonly at: number;
}

/** A line cut into what was taken from it and what was not. */
export function piecesOf(line: string, taken: Iterable<string>): readonly Piece[] {
  const marked = Array.from({ length: line.length }, () => false);
  const plain = plainSpaces(line);
  for (const text of taken) {
    const [from, to] = placeOf(plain, plainSpaces(text));
    marked.fill(true, from, to);
  }
  const pieces: Piece[] = [];
  for (let at = 0; at < line.length;) {
    let end = at + 1;
    while (end < line.length && marked[end] === marked[at]) end += 1;
    pieces.push({ text: line.slice(at, end), marked: marked[at] === true, at });
    at = end;
  }
  return pieces;
}

/** A letter may have spaces of many kinds; each takes one place. */
function plainSpaces(text: string): string {
  return text.replaceAll(/\s/g, ' ');
}

/** Where a text stands in a line; one that goes on over the next lines begins somewhere and reaches to the end. */
function placeOf(line: string, text: string): readonly [from: number, to: number] {
  const whole = line.indexOf(text);
  if (whole >= 0) return [whole, whole + text.length];
  const end = line.trimEnd().length;
  for (const { index } of line.matchAll(/\S+/g)) {
    if (end - index >= SHORTEST && text.startsWith(line.slice(index, end))) return [index, end];
  }
  return [0, 0];
}

/** Less than this at the end of a line may begin anything. */
const SHORTEST = 4;
