/** The blocks of a web page or a Word file, and how they become lines. */
import { MAX_LINES, tooMuch } from './limits.ts';
import { shown } from './shown.ts';

/** A paragraph, a heading, an item of a list or a row of a table. */
export interface Block {
  /** More than one where the block has line breaks; none where it was left empty, to make room. */
  readonly lines: readonly string[];
  /** Stands directly below the block before it: a row below a row. */
  readonly joined: boolean;
}

/** A footnote; a note of more than one paragraph has a line for each. */
export interface Note {
  /** Empty where none was found. */
  readonly number: string;
  readonly lines: readonly string[];
}

/** Between the cells of a row. */
const CELLS = '  ';

/** Text as lines: broken at `\n` alone, other white space made one space, what does not show left out. */
export function tidy(text: string): string[] {
  return text
    .split('\n')
    .map((line) => shown(line).replaceAll(/ +/g, ' ').trim())
    .filter((line) => line !== '');
}

/** The same where it was set in lines: what is blank or stands apart in a line stays so. */
export function printed(text: string): string[] {
  return text
    .replace(/^\n+|\s+$/g, '')
    .split('\n')
    .map((line) => shown(line).trimEnd());
}

/** A row of a table. Where only one cell has text, its blocks stay apart: the table is there for the layout. */
export function rowOf(cells: readonly (readonly Block[])[], joined: boolean): readonly Block[] {
  const filled = cells.filter((blocks) => blocks.length > 0);
  const [only = []] = filled;
  if (filled.length < 2) return only.length === 1 ? only.map(({ lines }) => ({ lines, joined })) : only;
  const words = filled.map((blocks) => blocks.flatMap(({ lines }) => lines).join(' '));
  return [{ lines: [words.join(CELLS)], joined }];
}

/** Of so many paragraphs one is empty where a document is spaced by empty ones, as on a typewriter. */
const TYPED = 1 / 6;

/** Whether the paragraphs are the lines of a page that was typed, and the empty ones its blank lines. */
function areTyped(blocks: readonly Block[]): boolean {
  const empty = blocks.filter(({ lines }) => lines.length === 0).length;
  return empty > 2 && empty >= TYPED * (blocks.length - empty);
}

/**
 * The lines of the blocks with an empty line between (in a typed document: where it has one), then those of the notes
 * after an empty line.
 */
export function linesOf(all: readonly Block[], notes: readonly Note[]): readonly string[] {
  const typed = areTyped(all);
  const blocks = typed ? all : all.filter(({ lines }) => lines.length > 0);
  const lines: string[] = [];
  const add = (line: string): void => {
    if (lines.length === MAX_LINES) throw tooMuch('The letter', MAX_LINES, 'lines');
    lines.push(line);
  };
  for (const block of blocks) {
    if (typed ? block.lines.length === 0 : lines.length > 0 && !block.joined) add('');
    block.lines.forEach(add);
  }
  const told = notes.filter((note) => note.lines.length > 0);
  if (told.length > 0 && lines.length > 0) add('');
  for (const { number, lines: words } of told) {
    words.forEach((line, index) => add(index === 0 && number !== '' ? `[${number}] ${line}` : line));
  }
  return lines;
}
