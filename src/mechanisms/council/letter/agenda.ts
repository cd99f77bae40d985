/**
 * The points of the agenda. A numbered line is a point only when its number comes next, so the whole chain of numbers
 * is weighed: of all readings of the numbered lines the one that looks most like an agenda is taken.
 */
import type { DecisionType } from './codes.ts';
import { decisionTypeOf, titleEndingWithType } from './decision-types.ts';
import { joined } from './flow.ts';
import type { Line } from './page.ts';

export interface Part {
  /** I, II, …; null where the letter has no parts. */
  readonly numeral: string | null;
  readonly title: string;
  readonly line: number;
}

export interface AgendaPoint {
  readonly part: Part | null;
  /** Null where the letter does not number its points. */
  readonly number: number | null;
  readonly letter: string | null;
  readonly title: string;
  readonly type: DecisionType | null;
  /** The type as printed. */
  readonly typeText: string | null;
  /** The line of its number or, without one, of its title. */
  readonly line: number;
  /** The first line of its text. */
  readonly textFrom: number;
}

/** The points of the agenda in the lines of the body, in order. */
export function agendaPoints(body: readonly Line[]): readonly AgendaPoint[] {
  const lines = body.filter(({ text }) => text.trim() !== '');
  const blankBefore = linesAfterBlank(body);
  const width = usualWidth(lines);
  const chain = bestChain(candidates(lines, blankBefore, width));
  const numbered = pointsOf(chain, lines);
  return numbered.length >= 2 ? numbered : [...numbered, ...unnumbered(lines, blankBefore, width)];
}

/** What a line at this place may be: the head of a part, or of a point. */
interface Candidate {
  readonly at: number;
  readonly kind: 'part' | 'number' | 'letter';
  readonly value: number;
  /** How the number is written: “.”, “)”, “TOP”. */
  readonly style: string;
  readonly text: string;
  readonly head: Head;
  readonly score: number;
}

/** A title and what follows it. */
interface Head {
  readonly title: string;
  readonly type: DecisionType | null;
  readonly typeText: string | null;
  /** The place after the title and the type. */
  readonly end: number;
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];
const PART =
  /^\s*(?:(?:[Dd]eel|DEEL|[Pp]art|PART|[Tt]eil|TEIL|[Pp]artie|PARTIE)\s+)?(I{1,3}|IV|VI{0,3}|[ABC])(?:[.:)]|\s*[–-]|\s)\s*(\p{Lu}.{2,80})$/u;
const NUMBER =
  /^\s*(?:(agendapunt|punt|top|point|item|agenda item|tagesordnungspunkt|punkt)\s*)?(\d{1,2})(?:([.:)])|(?<=[a-z]\s*\d{1,2})\s*[–-]?)\s*(?:\((?:evt|eventueel|poss|ggf|mogelijk)\.?\)\s*)?(?=[A-Za-zÀ-ɏ“‘"'«„([])(.*)$/i;
const LETTER = /^\s*\(?([a-z])(\)|\.|\.\))\s+(?=[\p{L}\d“‘"'«„([])(.*)$/u;
/** What the parts of a Council of ministers of justice and home affairs are called. */
const PART_TITLE =
  /binnenlandse zaken|justitie|asiel|migratie|grens|home affairs|justice|interior|inneres|justiz|int[ée]rieur|affaires int[ée]rieures|gemengd comit[ée]|mixed committee|wetgev|legislat|gesetzg|l[ée]gislati/i;

function candidates(
  lines: readonly Line[],
  blankBefore: ReadonlySet<number>,
  width: number,
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const [at, { text }] of lines.entries()) {
    const candidate = candidateAt(lines, at, text, blankBefore, width);
    if (candidate !== undefined) found.push(candidate);
  }
  return found;
}

function candidateAt(
  lines: readonly Line[],
  at: number,
  text: string,
  blankBefore: ReadonlySet<number>,
  width: number,
): Candidate | undefined {
  if (text.length > 400) return undefined;
  const part = PART.exec(text);
  if (part !== null && PART_TITLE.test(part[2] ?? '') && !/[.,;]$/.test(text.trim())) {
    const numeral = part[1] ?? '';
    const value = /[ABC]/.test(numeral) ? numeral.charCodeAt(0) - 64 : ROMAN.indexOf(numeral) + 1;
    const head = { title: (part[2] ?? '').trim(), type: null, typeText: null, end: at + 1 };
    return { at, kind: 'part', value, style: numeral, text: head.title, head, score: 2 };
  }
  const number = NUMBER.exec(text);
  const letter = number === null ? LETTER.exec(text) : null;
  const match = number ?? letter;
  if (match === null) return undefined;
  const rest = (number === null ? letter?.[3] : number[4]) ?? '';
  const head = headAt(lines, at, rest, blankBefore, width);
  return {
    at,
    kind: number === null ? 'letter' : 'number',
    value: number === null ? (letter?.[1]?.charCodeAt(0) ?? 97) - 96 : Number(number[2]),
    style: number === null ? (letter?.[2] ?? '') : (number[1]?.toLowerCase() ?? number[3] ?? ''),
    text: rest,
    head,
    score: scoreOf(lines, at, rest, head, blankBefore),
  };
}

/** How much a numbered line looks like the head of a point rather than like a list within a sentence. */
function scoreOf(
  lines: readonly Line[],
  at: number,
  rest: string,
  head: Head,
  blankBefore: ReadonlySet<number>,
): number {
  const before = lines[at - 1]?.text.trim() ?? '';
  let score = 0;
  if (head.type !== null) score += 6;
  if (/^[“‘"'«„([]?[\p{Lu}\d]/u.test(rest)) score += 1.5;
  else score -= 2.5;
  if (blankBefore.has(at) || before === '') score += 1;
  if (/[,;]$|\b(?:en|of|and|or|und|oder|et|ou)$/.test(before) && !blankBefore.has(at)) score -= 3;
  if (/[;,]$/.test(rest.trim())) score -= 2;
  if (/[.]$/.test(rest.trim()) && head.type === null) score -= 1.5;
  if (head.title.length > 220) score -= 2;
  return score;
}

/** How many lines a title may take, and how far its type may stand. */
const LONGEST_TITLE = 6;

/** Reads the title that begins on this line, up to its type or its end. */
function headAt(
  lines: readonly Line[],
  at: number,
  first: string,
  blankBefore: ReadonlySet<number>,
  width: number,
): Head {
  const texts = [first];
  for (let next = at + 1; next <= at + LONGEST_TITLE; next += 1) {
    const text = lines[next]?.text ?? '';
    const type = decisionTypeOf(text);
    if (type !== undefined && !(next === at + 1 && first.trim() === '')) {
      const own = titleEndingWithType(joined(texts));
      const title = own !== undefined && own.type === type ? own.title : joined(texts);
      return { title, type, typeText: typeShown(text), end: next + 1 };
    }
    if (text === '' || isHead(text) || endsLikeProse(texts.at(-1) ?? '')) break;
    texts.push(text);
    const ended = titleEndingWithType(joined(texts));
    if (
      ended !== undefined &&
      ended.title.length < joined(texts).length &&
      decisionTypeOf(lines[next + 1]?.text ?? '') === undefined
    ) {
      return {
        ...ended,
        typeText: joined(texts)
          .slice(ended.title.length)
          .replace(/^[\s(–—=-]+|\)$/g, ''),
        end: next + 1,
      };
    }
  }
  return untyped(lines, at, first, blankBefore, width);
}

/** A title without a type below it: as many lines as are full and go on. */
function untyped(
  lines: readonly Line[],
  at: number,
  first: string,
  blankBefore: ReadonlySet<number>,
  width: number,
): Head {
  const texts = [first];
  let end = at + 1;
  while (texts.length < LONGEST_TITLE) {
    const ended = titleEndingWithType(joined(texts));
    if (ended !== undefined) {
      const typeText =
        joined(texts)
          .slice(ended.title.length)
          .replace(/^[\s(–—=:-]+|\)$/g, '') || joined(texts);
      return { title: ended.title, type: ended.type, typeText, end };
    }
    const next = lines[end]?.text ?? '';
    const last = lines[end - 1]?.text ?? '';
    const full = last.length + (/^\S+/.exec(next.trim())?.[0].length ?? 0) >= width * 0.9;
    if (next === '' || blankBefore.has(end) || isHead(next) || !full || endsLikeProse(last)) break;
    texts.push(next);
    end += 1;
  }
  return { title: joined(texts), type: null, typeText: null, end };
}

const isHead = (text: string): boolean =>
  NUMBER.test(text) || LETTER.test(text) || (PART.test(text) && PART_TITLE.test(text));

/** A title does not end with a full stop, but for an abbreviation. */
const endsLikeProse = (text: string): boolean =>
  /[\p{Ll})][.;]\s*$/u.test(text) && !/\b(?:jl|a\.s|e\.a|c\.s)\.\s*$/.test(text);

function typeShown(text: string): string {
  return text
    .trim()
    .replace(/^[=–—•>-]\s*/, '')
    .replace(/\s*[.:]$/, '');
}

function linesAfterBlank(body: readonly Line[]): ReadonlySet<number> {
  const after = new Set<number>();
  let at = 0;
  let blank = true;
  for (const { text } of body) {
    if (text.trim() === '') blank = true;
    else {
      if (blank) after.add(at);
      blank = false;
      at += 1;
    }
  }
  return after;
}

/** The width that most lines of running text have: nine in ten are not longer. */
function usualWidth(lines: readonly Line[]): number {
  const lengths = lines.map(({ text }) => text.length).sort((one, other) => one - other);
  return Math.max(40, lengths[Math.floor(lengths.length * 0.9)] ?? 0);
}

/** The best reading that ends with a candidate. */
interface Link {
  readonly candidate: Candidate;
  readonly score: number;
  readonly before: Link | null;
  readonly part: number;
  readonly number: number;
  readonly letter: number;
  readonly style: string;
  readonly letterStyle: string;
}

/** What every point weighs, so that an agenda is preferred to a list of a few lines. */
const POINT = 0.5;
const PART_HEAD = 1;

/**
 * Finds the chain of heads with the highest score. In each part the numbers run from 1 (or on from the part before),
 * the letters within a point from a; the way of writing the number does not change. One best link is kept for each
 * place in the numbering, so the work grows with the number of candidates only.
 */
function bestChain(all: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<string, Link>();
  let top: Link | null = null;
  for (const candidate of all) {
    const fresh: Link[] = [];
    for (const before of predecessors(candidate, best)) {
      const score = (before?.score ?? 0) + candidate.score + (candidate.kind === 'part' ? PART_HEAD : POINT);
      fresh.push({ ...placeOf(candidate, before), candidate, score, before });
    }
    for (const link of fresh) {
      const key = keyOf(link);
      if (link.score > (best.get(key)?.score ?? Number.NEGATIVE_INFINITY)) best.set(key, link);
      if (top === null || link.score > top.score) top = link;
    }
  }
  const chain: Candidate[] = [];
  for (let link = top; link !== null; link = link.before) chain.unshift(link.candidate);
  // What is numbered before the first part is the covering letter, not the agenda.
  const firstPart = chain.findLastIndex(({ kind, value }) => kind === 'part' && value === 1);
  return chain.slice(Math.max(0, firstPart));
}

type Place = Pick<Link, 'part' | 'number' | 'letter' | 'style' | 'letterStyle'>;

const keyOf = ({ part, number, letter, style, letterStyle }: Place): string =>
  `${part}/${number}/${letter}/${style}/${letterStyle}`;

function placeOf(candidate: Candidate, before: Link | null): Place {
  const from: Place = before ?? { part: 0, number: 0, letter: 0, style: '', letterStyle: '' };
  if (candidate.kind === 'part') return { ...from, part: candidate.value, letter: 0 };
  if (candidate.kind === 'number')
    return { ...from, number: candidate.value, letter: 0, style: candidate.style };
  return { ...from, letter: candidate.value, letterStyle: candidate.style };
}

function* predecessors(candidate: Candidate, best: ReadonlyMap<string, Link>): Iterable<Link | null> {
  const { kind, value, style } = candidate;
  if (kind === 'part' ? value === 1 : kind === 'number' && value === 1) yield null;
  for (const link of best.values()) {
    if (link.candidate.at >= candidate.at) continue;
    if (kind === 'part' && value === link.part + 1 && (link.number > 0 || link.part === 0)) yield link;
    if (kind === 'number' && (link.style === style || link.style === '' || link.candidate.kind === 'part')) {
      const startsPart = value === 1 && link.candidate.kind === 'part';
      const next = value === link.number + 1 && !(link.candidate.kind === 'part' && value === 1);
      if (startsPart || next) yield link;
    }
    if (kind === 'letter' && link.number > 0 && link.candidate.kind !== 'part' && value === link.letter + 1) {
      if (link.letter === 0 || link.letterStyle === style) yield link;
    }
  }
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
    const { title, type, typeText, end } = head;
    const textFrom = lines[end]?.number ?? line + 1;
    const letter = kind === 'letter' ? String.fromCharCode(96 + value) : null;
    points.push({ part, number, letter, title, type, typeText, line, textFrom });
  }
  return points;
}

/** Points that have no number: a title of its own with a type under it. */
function unnumbered(
  lines: readonly Line[],
  blankBefore: ReadonlySet<number>,
  width: number,
): readonly AgendaPoint[] {
  const points: AgendaPoint[] = [];
  let part: Part | null = null;
  for (const [at, { text, number: line }] of lines.entries()) {
    const named = PART.exec(text);
    if (named !== null && PART_TITLE.test(named[2] ?? '')) {
      part = { numeral: named[1] ?? null, title: named[2] ?? '', line };
      continue;
    }
    const type = decisionTypeOf(text);
    if (type === undefined) continue;
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
