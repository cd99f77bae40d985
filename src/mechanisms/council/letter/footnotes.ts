/** Footnotes: told apart from the text, put together where a page cut them, and tied to the word that calls them. */
import { flowOf, type Flow } from './flow.ts';
import type { Line, Page } from './page.ts';

/** A footnote as printed. */
export interface Note {
  /** The number it is printed with. */
  readonly number: number;
  /** Whether that stands in round brackets. */
  readonly round: boolean;
  readonly lines: readonly Line[];
}

/** A note that is being read. */
interface OpenNote extends Note {
  readonly lines: Line[];
}

export interface Layout {
  /** The lines of the text itself, through all pages. */
  readonly body: readonly Line[];
  readonly notes: readonly Note[];
}

/** Separates the footnotes at the ends of pages from the text. */
export function layoutOf(pages: readonly Page[]): Layout {
  const body: Line[] = [];
  const notes: OpenNote[] = [];
  const round = calledRound(pages);
  let notedOn = -1;
  const above: string[] = [];
  for (const [index, whole] of pages.entries()) {
    const cut = notedOn === index - 1 ? notes.at(-1) : undefined;
    const within = notesWithin(whole, notes.at(-1)?.number ?? 0, cut, above);
    const { page } = within;
    cut?.lines.push(...within.rest);
    notes.push(...within.notes);
    // Only the page right after may go on with a footnote.
    const last = notes.at(-1);
    const open = notedOn === index - 1 ? last : undefined;
    const next = firstText(pages[index + 1]);
    const found = notesOn(page, { before: last?.number ?? 0, last: open, next, round });
    addPage(body, page.slice(0, found.from));
    if (open !== undefined) open.lines.push(...found.rest);
    notes.push(...found.notes);
    if (found.notes.length > 0 || found.rest.length > 0) notedOn = index;
  }
  return { body, notes };
}

/** So many lines above a footnote its mark may stand. */
const MARK_ABOVE = 90;
const LONGEST_NOTE = 12;

interface Within {
  /** The page without them. */
  readonly page: Page;
  readonly notes: readonly OpenNote[];
  /** What goes on at the head of the page of the last footnote before it. */
  readonly rest: readonly Line[];
}

/**
 * Takes footnotes out of the midst of a page: in a text that was paged anew they stand where the old page ended. Such a
 * footnote is a block by itself, has the number that comes next, and is called right above. `cut` is a footnote with
 * which the page before ended; `above` are the lines so far; those of this page are added to it.
 */
function notesWithin(page: Page, last: number, cut: Note | undefined, above: string[]): Within {
  const notes: OpenNote[] = [];
  const rest: Line[] = [];
  const gone = new Set<Line>();
  const top = cut === undefined || isWhole(cut) ? -1 : page.findIndex(isFilled);
  const end = page.findLastIndex(isFilled);
  let number = last;
  for (let at = 0; at < page.length; at += 1) {
    const line = page[at] as Line;
    const block = isFilled(page[at - 1]) ? [] : shortBlock(page, at, end);
    // At the head of a page the rest of the footnote before may stand above.
    const from = block.findIndex((_, index) => numberOf(block, index) === number + 1);
    const first = block[from];
    const begins = first !== undefined && (from === 0 || (at === top && from <= LONGEST_REST));
    const called = begins && !isTail(first.text) && isCalledIn(number + 1, above.slice(-MARK_ABOVE));
    const run = called ? runOf(block, from, number + 1) : undefined;
    if (run === undefined) {
      above.push(line.text);
      continue;
    }
    rest.push(...block.slice(0, from));
    notes.push(...run);
    number = run.at(-1)?.number ?? number;
    for (const one of block) gone.add(one);
    at += block.length - 1;
  }
  if (notes.length === 0) return { page, notes, rest };
  return { page: page.map((line) => (gone.has(line) ? { ...line, text: '' } : line)), notes, rest };
}

/** The lines that stand together from here on; none where they are too many for a footnote, or the page ends with them. */
function shortBlock(page: Page, from: number, end: number): Page {
  let to = from;
  while (to <= end && isFilled(page[to]) && to - from <= LONGEST_NOTE) to += 1;
  return to > end || to - from > LONGEST_NOTE ? [] : page.slice(from, to);
}

/** Whether one of the lines has this number glued to a word, alone or with that of the footnote before or after. */
function isCalledIn(number: number, lines: readonly string[]): boolean {
  const mark = new RegExp(
    String.raw`[\p{L}”"’»).,;:]\[?(?:${number - 1})?${number}(?:${number + 1})?\]?(?=[\s.,;:)]|$)`,
    'u',
  );
  return lines.some((line) => mark.test(line));
}

/** A line this long, of the longest on its page, is a full one. */
const FULL = 0.7;

/** Adds the text of a page; a sentence that the page's end cut goes on without a blank line. */
function addPage(body: Line[], page: Page): void {
  const from = page.findIndex(isFilled);
  if (from === -1) return;
  while (body.length > 0 && !isFilled(body.at(-1))) body.pop();
  const last = body.at(-1);
  const first = page[from];
  const width = page.reduce((widest, { text }) => Math.max(widest, text.length), 0);
  const goesOn =
    last !== undefined &&
    first !== undefined &&
    !endsSentence(last.text) &&
    !/^\s*(?:\d{1,2}|[a-z]|[IVX]+)[.)]\s/.test(first.text) &&
    (/^\s*[\p{Ll}(“‘"\d€]/u.test(first.text) || last.text.length > FULL * width);
  if (last !== undefined && !goesOn) body.push({ number: last.number, text: '' });
  // One by one: a file without pages may have more lines than a call takes arguments.
  for (const line of page.slice(from)) body.push(line);
}

interface Found {
  /** Where on the page the text ends. */
  readonly from: number;
  /** What goes on of the footnote before. */
  readonly rest: readonly Line[];
  readonly notes: OpenNote[];
}

const NOTE = /^\s{0,8}(?:\[(\d{1,3})\]|(\d{1,3})(?:\)|\s|\.(?=.*↩))|\((\d{1,2})\)\s)\s*(?=\S)/;
/** “(1) …”: a paragraph may begin so too. */
const ROUND = /^\s{0,8}\(\d{1,2}\)\s/;
/** What leads back from a footnote on a web page to its mark. */
const BACK = /\s*↩\uFE0E?\s*$/;
const NUMBER_ALONE = /^\s*\[?(\d{1,3})\]?\s*$/;

/** What is known when a page is read. */
interface Around {
  /** The number of the last footnote so far, 0 for none. */
  readonly before: number;
  /** That footnote, where it may go on here. */
  readonly last: Note | undefined;
  /** How the next page begins. */
  readonly next: string;
  /** Footnotes that are called in round brackets. */
  readonly round: ReadonlySet<number>;
}

/**
 * The footnotes of a page: a block at its end in which the first line has the number that comes next (or 1 again) and
 * every further number comes next too. Before it may stand the rest of a footnote that the page before cut off.
 */
function notesOn(page: Page, { before, last, next, round }: Around): Found {
  const expected = before + 1;
  for (let at = 0; at < page.length; at += 1) {
    const number = numberOf(page, at);
    if (number === undefined || !isNext(number, expected) || isTail(page[at]?.text ?? '')) continue;
    if (ROUND.test(page[at]?.text ?? '') && !round.has(number)) continue;
    const block = blockStart(page, at);
    // A footnote begins after a blank line, or right under the rest of the one before.
    const hasRest = block < at && last !== undefined && !isWhole(last) && at - block <= LONGEST_REST;
    if (block < at && !hasRest) continue;
    const notes = runOf(page, at, number);
    if (notes === undefined) continue;
    return hasRest ? { from: block, rest: page.slice(block, at), notes } : withRest(page, at, notes, last);
  }
  return restAlone(page, last, next) ?? { from: page.length, rest: [], notes: [] };
}

/** So many lines the rest of a footnote may take. */
const LONGEST_REST = 8;

/** Where the lines begin that stand together with this one. */
function blockStart(page: Page, at: number): number {
  let from = at;
  while (from > 0 && isFilled(page[from - 1])) from -= 1;
  return from;
}

/** The footnotes that the text calls with a mark like “(1)”: a paragraph of it may begin so too. */
function calledRound(pages: readonly Page[]): ReadonlySet<number> {
  const called = new Set<number>();
  for (const { text } of pages.flat())
    for (const [, number] of text.matchAll(ROUND_MARK)) called.add(Number(number));
  return called;
}

const ROUND_MARK = /[\p{L}”"’»).,;:]\s?\((\d{1,2})\)(?=[\s.,;:]|$)/gu;

/** “12 maart …”: a number within a sentence. */
const isTail = (text: string): boolean =>
  /^\s*\d{1,3}\)?\s+(?:\p{Ll}|\d)/u.test(text) &&
  !/^\s*\d{1,3}\)?\s+(?:https?:|www\.|\d{4,5}\/\d\d\b|(?:19|20)\d\d\/\d{3,4})/.test(text);

/** Where a footnote is missing, the next but one or two may follow. */
function isNext(number: number, expected: number): boolean {
  return number === 1 || (number >= expected && number <= expected + 3);
}

function numberOf(page: Page, at: number): number | undefined {
  const text = page[at]?.text ?? '';
  const match = NOTE.exec(text) ?? (isFilled(page[at + 1]) ? NUMBER_ALONE.exec(text) : null);
  if (match === null) return undefined;
  const number = Number(match[1] ?? match[2] ?? match[3]);
  return number > 0 ? number : undefined;
}

/** The footnotes from `at` to the page's end; undefined where other text follows them. */
function runOf(page: Page, at: number, first: number): OpenNote[] | undefined {
  const notes: OpenNote[] = [];
  let number = first;
  let blanks = 0;
  for (let index = at; index < page.length; index += 1) {
    const line = page[index] as Line;
    if (line.text.trim() === '') {
      blanks += 1;
      continue;
    }
    const here = numberOf(page, index);
    if (here !== undefined && (notes.length === 0 ? here === first : isFollowing(here, number))) {
      number = here;
      notes.push({
        number,
        round: ROUND.test(line.text),
        lines: [
          {
            number: line.number,
            text: line.text.replace(NUMBER_ALONE, '').replace(NOTE, '').replace(BACK, ''),
          },
        ],
      });
    } else if (blanks > 0 && !belongsToNote(line.text)) return undefined;
    else notes.at(-1)?.lines.push(line);
    blanks = 0;
  }
  return notes;
}

const isFollowing = (number: number, before: number): boolean => number > before && number <= before + 3;

/** An address on a line of its own belongs to the footnote above it, whatever stands between. */
function belongsToNote(text: string): boolean {
  return /^\s*(?:https?:\/\/|www\.)/i.test(text);
}

/** Takes along what stands right above the first footnote of a page, where the footnote before was cut off. */
function withRest(page: Page, at: number, notes: Found['notes'], last: Note | undefined): Found {
  if (last !== undefined && !isWhole(last)) {
    let from = at - 1;
    while (from > 0 && page[from]?.text.trim() === '') from -= 1;
    while (from > 0 && page[from - 1]?.text.trim() !== '') from -= 1;
    const block = page.slice(from, at).filter(isFilled);
    const above = page.slice(0, from).findLast(isFilled)?.text ?? '';
    if (
      from > 0 &&
      block.length <= 6 &&
      !endsSentence(above) &&
      /^\s*[\p{Ll}(]/u.test(block[0]?.text ?? '')
    ) {
      return { from, rest: block, notes };
    }
  }
  return { from: at, rest: [], notes };
}

/** A page without footnotes of its own may still end with the rest of one: a block that its text does not need. */
function restAlone(page: Page, last: Note | undefined, next: string): Found | undefined {
  if (last === undefined || isWhole(last)) return undefined;
  let end = page.length;
  while (end > 0 && page[end - 1]?.text.trim() === '') end -= 1;
  let from = end;
  while (from > 0 && page[from - 1]?.text.trim() !== '') from -= 1;
  const above = page.slice(0, from).findLast(isFilled)?.text ?? '';
  const begun = /^\s*[\p{Ll}(]/u.test(page[from]?.text ?? '');
  const cut = begun && above !== '' && !endsSentence(above) && /^\s*\p{Ll}/u.test(next);
  if (from === 0 || end - from > 6 || !cut) return undefined;
  return { from, rest: page.slice(from, end), notes: [] };
}

function isWhole(note: Note): boolean {
  return /[.)\]/”"\d]$|https?:\S+$/.test(note.lines.findLast(isFilled)?.text.trim() ?? '.');
}

const endsSentence = (text: string): boolean => /[.:;?!]["”’)\]]*(?:\[?\d{1,3}\]?)?\s*$/.test(text);

const isFilled = (line: Line | undefined): line is Line => line !== undefined && line.text.trim() !== '';

const firstText = (page: Page | undefined): string => page?.find(isFilled)?.text ?? '';

/** A mark in the text that calls a footnote. */
export interface Call {
  readonly number: number;
  /** Where in the text the mark stands, and how long it is. */
  readonly at: number;
  readonly length: number;
  /** Its footnote by place in the list; null where the letter has no text for it. */
  readonly note: number | null;
}

/** In brackets, or digits glued to a word or to what ends one. */
const MARK =
  /\[(\d{1,3})\]|(?<=[\p{L}”"’»).,;:])\s?\((\d{1,2})\)(?=[\s.,;:]|$)|(?:(?<=[\p{Ll}\p{Lu}][.,;:?!]?["”’)\]]*|[)”’"][.,;:]?)(?<!\bnr\.|\bno\.|\bart\.|\bp\.|\d[.,])(\d{1,9})(?![\p{L}\d%]|[.,]\d|-\p{L})|(?<=[A-Za-zÀ-ɏ]\s(?:19|20)\d\d)(\d{1,2})(?![\p{L}\d%]|[.,]\d)|(?<=\/\d{4})(\d{1,2})(?![\d/])|(?<=\d[.;:])(\d{1,3})(?=\s+["“‘(]?[\p{Lu}\d]|\s*(?:\n|$)))/gu;

/**
 * The marks that call the footnotes, in order. A run of digits may be several marks (“1415” calls 14 and 15). Digits
 * are a mark only where the footnote is due, so that “CO2” and “artikel 12” are left alone.
 */
export function callsIn({ text }: Flow, notes: readonly Note[]): readonly Call[] {
  const calls: Call[] = [];
  let due = 0;
  for (const match of text.matchAll(MARK)) {
    const [, square, round, ...glued] = match;
    const bracketed = square ?? round;
    const digits = bracketed ?? glued.find((one) => one !== undefined) ?? '';
    const found = notesCalledBy(digits, notes, due);
    if (round !== undefined && !isRound(found, notes)) continue;
    if (found !== undefined) {
      let at = match.index;
      for (const { number, note } of found) {
        const length = bracketed === undefined ? String(number).length : match[0].length;
        calls.push({ number, at, length, note });
        at += length;
        if (note !== null) due = note + 1;
      }
    } else if (bracketed !== undefined) {
      calls.push({ number: Number(digits), at: match.index, length: match[0].length, note: null });
    }
  }
  return calls;
}

type NotesCalled = ReturnType<typeof notesCalledBy>;

/** “(2)” calls a footnote only where that is printed with brackets too; else it is a paragraph of an article. */
function isRound(found: NotesCalled, notes: readonly Note[]): boolean {
  return found?.every(({ note }) => note !== null && notes[note]?.round === true) ?? false;
}

/** Marks farther on than this are not taken for the one that is due. */
const MARKS_MISSING = 2;

function notesCalledBy(
  digits: string,
  notes: readonly Note[],
  due: number,
): readonly { number: number; note: number | null }[] | undefined {
  for (let skip = 0; skip <= MARKS_MISSING; skip += 1) {
    const found: { number: number; note: number | null }[] = [];
    let rest = digits;
    let at = due + skip;
    for (let note = notes[at]; note !== undefined && rest !== '' && rest.startsWith(String(note.number));) {
      found.push({ number: note.number, note: at });
      rest = rest.slice(String(note.number).length);
      at += 1;
      note = notes[at];
    }
    if (rest === '' && found.length > 0) return found;
  }
  const before = notes[due - 1]?.number ?? 0;
  const after = notes[due]?.number;
  const number = Number(digits);
  const missing =
    number > before && (after === undefined ? number === before + 1 && notes.length > 0 : number < after);
  return missing ? [{ number, note: null }] : undefined;
}

/** Stands where a mark stood, so that every place in the text stays what it was. */
const FILLER = '\uE000';

/** The text with its marks made invisible; see `shown`. */
export function withoutMarks(flow: Flow, calls: readonly Call[]): Flow {
  const parts: string[] = [];
  let from = 0;
  for (const { at, length } of calls) {
    parts.push(flow.text.slice(from, at), FILLER.repeat(length));
    from = at + length;
  }
  return { ...flow, text: [...parts, flow.text.slice(from)].join('') };
}

/** A piece of the text as a reader sees it: without marks, on one line. */
export function shown(text: string): string {
  return text.replaceAll(FILLER, '').replaceAll(/\s+/g, ' ').trim();
}

/** The running text of a footnote. */
export function noteFlow({ lines }: Note): Flow {
  return flowOf(lines);
}
