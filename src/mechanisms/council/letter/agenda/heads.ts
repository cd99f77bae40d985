/** How points and parts are headed: the lines that may be such heads, and how much each looks like one. */
import type { Line } from '../page.ts';
import type { Head } from './titles.ts';
import {
  LETTER,
  NUMBER,
  NUMBER_ALONE,
  NUMBER_AND_LETTER,
  NUMBER_AND_ROMAN,
  PART,
  PART_NAME,
  PART_TITLE,
  ROMAN,
  ROMAN_LETTER,
  ROMAN_LETTERS,
} from './head-patterns.ts';
import { headAt } from './titles.ts';

/** What a line at this place may be: the head of a part, or of a point. */
export interface Candidate {
  readonly at: number;
  readonly kind: 'part' | 'number' | 'letter';
  readonly value: number;
  /** The number that stands before a letter: 5 of “5 b)”. */
  readonly of: number | null;
  /** How the number is written: “.”, “)”, “TOP”. */
  readonly style: string;
  /** A letter as it is written, where that is no letter of the alphabet. */
  readonly label?: string;
  readonly text: string;
  readonly head: Head;
  readonly score: number;
}

/** The value of a part that has a name and no number. */
export const BY_NAME = 0;

export function candidates(
  lines: readonly Line[],
  blankBefore: ReadonlySet<number>,
  width: number,
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const [at, { text }] of lines.entries()) {
    const candidate = candidateAt(lines, at, text, blankBefore, width);
    if (candidate !== undefined) found.push(candidate);
    // “(i)” may be the ninth letter or the first numeral.
    const roman = romanAt(lines, at, text, blankBefore, width);
    if (roman !== undefined) found.push(roman);
  }
  return found;
}

function romanAt(
  lines: readonly Line[],
  at: number,
  text: string,
  blankBefore: ReadonlySet<number>,
  width: number,
): Candidate | undefined {
  const both = NUMBER_AND_ROMAN.exec(text);
  const alone = both === null ? ROMAN_LETTER.exec(text) : null;
  const numeral = both?.[2] ?? alone?.[1] ?? '';
  const value = ROMAN_LETTERS.indexOf(numeral) + 1;
  if (value === 0 || text.length > LONGEST_LINE) return undefined;
  const rest = both?.[3] ?? alone?.[3] ?? '';
  const head = headAt(lines, at, rest, blankBefore, width);
  // Without a type it is a list within a sentence.
  if (head.type === null) return undefined;
  return {
    at,
    kind: 'letter',
    value,
    of: both === null ? null : Number(both[1]),
    style: both === null ? `roman ${alone?.[2] ?? ''}` : '.',
    label: numeral,
    text: rest,
    head,
    score: scoreOf(lines, at, rest, head, blankBefore),
  };
}

/** No head of a point takes more. */
const LONGEST_LINE = 400;

function candidateAt(
  lines: readonly Line[],
  at: number,
  text: string,
  blankBefore: ReadonlySet<number>,
  width: number,
): Candidate | undefined {
  if (text.length > LONGEST_LINE) return undefined;
  if (isPartByName(lines, at, blankBefore)) {
    const head = { title: text.trim(), type: null, typeText: null, end: at + 1 };
    return { at, kind: 'part', value: BY_NAME, of: null, style: '', text, head, score: 0 };
  }
  const part = PART.exec(text);
  if (part !== null && PART_TITLE.test(part[2] ?? '') && !/[.,;]$/.test(text.trim())) {
    const numeral = part[1] ?? '';
    const value = /[ABC]/.test(numeral) ? numeral.charCodeAt(0) - 64 : ROMAN.indexOf(numeral) + 1;
    const head = { title: (part[2] ?? '').trim(), type: null, typeText: null, end: at + 1 };
    return { at, kind: 'part', value, of: null, style: numeral, text: head.title, head, score: 2 };
  }
  const alone = NUMBER_ALONE.exec(text);
  if (alone !== null) return numberAlone(lines, at, alone, blankBefore, width);
  const both = NUMBER_AND_LETTER.exec(text);
  if (both !== null) return numberAndLetter(lines, at, both, blankBefore, width);
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
    of: null,
    style: number === null ? (letter?.[2] ?? '') : (number[1]?.toLowerCase() ?? number[3] ?? ''),
    text: rest,
    head,
    score: scoreOf(lines, at, rest, head, blankBefore),
  };
}

/** “Binnenlandse Zaken” on a line of its own. */
function isPartByName(lines: readonly Line[], at: number, blankBefore: ReadonlySet<number>): boolean {
  const text = lines[at]?.text.trim() ?? '';
  const before = lines[at - 1]?.text.trim() ?? '';
  return (
    (blankBefore.has(at) || /[.:!?)]$/.test(before)) &&
    text.length <= 60 &&
    /^\p{Lu}/u.test(text) &&
    !/[.,;:]$/.test(text) &&
    PART_NAME.test(text)
  );
}

function numberAlone(
  lines: readonly Line[],
  at: number,
  [, style = '', named, namedLetter, plain, plainLetter]: RegExpExecArray,
  blankBefore: ReadonlySet<number>,
  width: number,
): Candidate {
  const number = Number(named ?? plain);
  const letter = namedLetter ?? plainLetter;
  const text = lines[at + 1]?.text ?? '';
  const head = headAt(lines, at + 1, text, blankBefore, width);
  const score = scoreOf(lines, at, text, head, blankBefore);
  const shared = { at, style: style === '' ? '.' : style.toLowerCase(), text, head, score };
  return letter === undefined
    ? { ...shared, kind: 'number', value: number, of: null }
    : { ...shared, kind: 'letter', value: letter.toLowerCase().charCodeAt(0) - 96, of: number };
}

function numberAndLetter(
  lines: readonly Line[],
  at: number,
  [, style = '', of = '', bracketed, glued, rest = '']: RegExpExecArray,
  blankBefore: ReadonlySet<number>,
  width: number,
): Candidate {
  const head = headAt(lines, at, rest, blankBefore, width);
  return {
    at,
    kind: 'letter',
    value: (bracketed ?? glued ?? 'a').charCodeAt(0) - 96,
    of: Number(of),
    style: style.toLowerCase(),
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
