/** Pages as text extraction gives them: where one ends, what is repeated on each, and columns side by side. */
import { cleanLine } from './clean.ts';

/** A line of the letter. */
export interface Line {
  /** Its place in the file, from 1. */
  readonly number: number;
  /** Its text, cleaned; empty for a blank line. */
  readonly text: string;
}

export type Page = readonly Line[];

/** So many blank lines in a row stand for the end of a page where the file does not mark it. */
const BLANK_LINES_BETWEEN_PAGES = 4;

/**
 * Cuts lines into pages, at form feeds where there are any and else at long runs of blank lines, and takes away page
 * numbers and the lines that stand at the head or foot of most pages.
 */
export function pagesOf(lines: readonly string[], pageStarts: readonly number[] = []): readonly Page[] {
  const marked = pageStarts.length > 1 ? pageStarts : formFeeds(lines);
  const numbered = lines.map((text, index): Line => ({ number: index + 1, text: cleanLine(text) }));
  const pages = marked.length > 1 ? cutAt(numbered, marked) : cutAtBlanks(numbered, feetThatCount(numbered));
  return withoutFurniture(pages)
    .map((page, index) => (index === 0 ? page : withoutMargin(page)))
    .map((page, index) => inOneColumn(page, index > 0));
}

function formFeeds(lines: readonly string[]): readonly number[] {
  const starts = [0];
  for (const [index, text] of lines.entries()) if (index > 0 && text.startsWith('\f')) starts.push(index);
  return starts;
}

function cutAt(lines: readonly Line[], starts: readonly number[]): readonly Page[] {
  return starts.flatMap((start, index) => atNumbers(lines.slice(start, starts[index + 1] ?? lines.length)));
}

/** A mark between pages may be lost: a page number far from both ends of a page stands between two. */
function atNumbers(page: Page): readonly Page[] {
  const edge = new Set(edges(page));
  const at = page.findIndex((line) => NUMBERED_PAGE.test(line.text) && !edge.has(line));
  return at === -1 ? [page] : [page.slice(0, at + 1), ...atNumbers(page.slice(at + 1))];
}

/**
 * The lines that end a page by counting it: the same words again and again, and a number at their end that goes up by
 * one each time.
 */
function feetThatCount(lines: readonly Line[]): ReadonlySet<Line> {
  const runs = new Map<string, { readonly feet: Line[]; last: number }>();
  for (const line of lines) {
    const match = COUNTING.exec(line.text);
    if (match === null) continue;
    const [, words = '', digits = ''] = match;
    const shape = words.trim().toLowerCase();
    const page = Number(digits);
    const run = runs.get(shape);
    if (run === undefined) runs.set(shape, { feet: [line], last: page });
    else if (page === run.last + 1) {
      run.feet.push(line);
      run.last = page;
    }
  }
  return new Set(
    [...runs.values()].filter(({ feet }) => feet.length >= FEWEST_FEET).flatMap(({ feet }) => feet),
  );
}

/** Words, a gap as wide as a column or a dash, and a number. */
const COUNTING =
  /^\s*(\S.{5,120}?)(?: {3,}|\s[–|-]\s|\s+(?:page|pagina|seite|blz\.)\s)\s*(\d{1,3})(?:\s?\/\s?\d{1,3})?\s*$/i;
const FEWEST_FEET = 3;

function cutAtBlanks(lines: readonly Line[], feet: ReadonlySet<Line>): readonly Page[] {
  const pages: Line[][] = [[]];
  let blanks = 0;
  for (const line of lines) {
    if (line.text === '') blanks += 1;
    else {
      if (blanks >= BLANK_LINES_BETWEEN_PAGES && (pages.at(-1)?.length ?? 0) > 0) pages.push([]);
      blanks = 0;
    }
    pages.at(-1)?.push(line);
    if (NUMBERED_PAGE.test(line.text) || feet.has(line)) pages.push([]);
  }
  return pages.filter((page) => page.length > 0);
}

/** How many lines at either end of a page may be furniture. */
const FURNITURE = 3;

function withoutFurniture(pages: readonly Page[]): readonly Page[] {
  const onPages = new Map<string, number>();
  for (const page of pages) {
    for (const shape of new Set(edges(page).map((line) => shapeOf(line.text)))) {
      onPages.set(shape, (onPages.get(shape) ?? 0) + 1);
    }
  }
  const often = Math.max(3, Math.ceil(pages.length * 0.6));
  return pages.map((page) => {
    const gone = new Set(
      edges(page).filter(
        ({ text }) =>
          isPageNumber(text) ||
          NUMBERED_PAGE.test(text) ||
          (pages.length > 2 && (onPages.get(shapeOf(text)) ?? 0) >= often),
      ),
    );
    return page.map((line) => (gone.has(line) ? { ...line, text: '' } : line));
  });
}

function edges(page: Page): readonly Line[] {
  const filled = page.filter(({ text }) => text !== '');
  return filled.length <= 2 * FURNITURE
    ? filled
    : [...filled.slice(0, FURNITURE), ...filled.slice(-FURNITURE)];
}

/** How far from the left a ministry prints the margin with its own particulars. */
const MARGIN = 40;
const PARTICULARS =
  /^\s*(?:datum|date|ons kenmerk|uw kenmerk|kenmerk|our ref(?:erence)?|geschäftszeichen|aktenzeichen|nos? réf(?:érences?)?)\s*:?\s*$/i;
const SENT_FROM = /^\s*>?\s*retouradres\b/i;

/** A page that goes on may begin with the margin of the first: who writes, when, under which reference. */
function withoutMargin(page: Page): Page {
  const body = page.findIndex(
    ({ text }) => text !== '' && !SENT_FROM.test(text) && text.search(/\S/) < MARGIN,
  );
  const head = page.slice(0, Math.max(0, body));
  if (!head.some(({ text }) => PARTICULARS.test(text))) return page;
  return page.map((line, at) => (at < body ? { ...line, text: '' } : line));
}

/** A running head with the page's own number in it is still the same head. */
function shapeOf(text: string): string {
  return text.trim().replaceAll(/\d+/g, '#').replaceAll(/\s+/g, ' ').toLowerCase();
}

/** A page number that says what it is: “- 2 -”, “Seite 2 von 4”. */
const NUMBERED_PAGE =
  /^\s*(?:[-–] \d{1,3}(?:\s?\/\s?\d{1,3})? [-–]|\d{1,3}\s?\/\s?\d{1,3}|(?:pagina|page|seite|blz\.)\s+\d{1,3}(?:\s*(?:van|of|von|sur|\/)\s*\d{1,3})?|(?:tweede|eerste) kamer, vergaderjaar [\d–-]{7,9}, .{3,20}, nr\. \S{1,6}\s+\d{1,3})\s*$/i;

function isPageNumber(text: string): boolean {
  return /^\s*(?:[-–]\s*)?(?:(?:pagina|page|seite|blz\.?|p\.)\s*)?\d{1,3}(?:\s*(?:van|of|von|sur|de|\/)\s*\d{1,3})?(?:\s*[-–])?\s*$/i.test(
    text,
  );
}

/** So many spaces inside a line part two columns. */
const GUTTER = /\S( {4,})\S/g;
const FEWEST_LINES = 5;
/** A printed line is not wider. */
const WIDEST = 400;

/**
 * Puts columns that stand side by side one under the other, where a gutter runs through several lines together. The
 * margin of a ministry’s letter is left out where the page before had it.
 */
function inOneColumn(page: Page, hadMargin: boolean): Page {
  const out: Line[] = [];
  let at = 0;
  while (at < page.length) {
    const block = columnsFrom(page, at);
    if (block === undefined) {
      out.push(page[at] as Line);
      at += 1;
      continue;
    }
    const lines = page.slice(at, block.end);
    if (isLabelled(lines[0]?.text ?? '', block.gutter)) {
      const end = lines.findIndex(({ text }) => !isLabelled(text, block.gutter));
      const labelled = end === -1 ? lines : lines.slice(0, end);
      for (const { number, text } of labelled) out.push({ number, text: text.replace(LABEL_GAP, ': ') });
      at += labelled.length;
      continue;
    }
    const cut = ({ number, text }: Line, from: number, to?: number): Line => ({
      number,
      text: text.slice(from, to).trim(),
    });
    for (const left of lines.map((line) => cut(line, 0, block.gutter)).filter(isFilled)) out.push(left);
    const right = lines.map((line) => cut(line, block.gutter)).filter(isFilled);
    if (!hadMargin || !right.some(({ text }) => PARTICULARS.test(text)))
      for (const line of right) out.push(line);
    at = block.end;
  }
  return out;
}

/** “Behandlung:    Gedankenaustausch”: what stands on the left names what stands on the right. */
const LABEL_GAP = /(?<=^\s*\S[^:]{0,30}):\s+/;

function isLabelled(text: string, gutter: number): boolean {
  const left = text.slice(0, gutter).trim();
  return left === '' || (left.endsWith(':') && left.length <= 30);
}

const isFilled = ({ text }: Line): boolean => text !== '';

/** The lines from `start` on that one gutter parts, and the column in which it ends; undefined where there are none. */
function columnsFrom(page: Page, start: number): { end: number; gutter: number } | undefined {
  const first = page[start]?.text ?? '';
  if (first.length > WIDEST) return undefined;
  for (const { index, 1: spaces } of first.matchAll(GUTTER)) {
    let from = index + 1;
    let to = index + 1 + (spaces?.length ?? 0);
    let end = start;
    let parted = 0;
    for (; end < page.length; end += 1) {
      const text = page[end]?.text ?? '';
      if (text.trim() === '') {
        if ((page[end + 1]?.text.trim() ?? '') === '') break;
        continue;
      }
      const [left, right] = gapIn(text, from, to);
      if (right - left < 2) break;
      from = left;
      to = right;
      if (text.length > to) parted += 1;
    }
    if (parted >= FEWEST_LINES) return { end, gutter: to };
  }
  return undefined;
}

/** The part of the gap between two columns that this line leaves blank too. */
function gapIn(text: string, from: number, to: number): readonly [number, number] {
  let left = from;
  let right = to;
  while (right > left && right - 1 < text.length && text[right - 1] !== ' ') right -= 1;
  for (let at = right - 1; at >= left; at -= 1) {
    if (at < text.length && text[at] !== ' ') {
      left = at + 1;
      break;
    }
  }
  return [left, right];
}
