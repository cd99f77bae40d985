/** Days, months, quarters and periods that a letter names, each as a date that does not depend on the letter. */
import type { DateKind } from './codes.ts';
import { dateOf, dayOf, daysInMonth, formatDay, type Day } from '#kernel';
import { BY, dateKindOf, type Precision } from './date-kinds.ts';
import { AFTER_PREPOSITION, BETWEEN, DIRECTION_BEFORE, PATTERNS } from './date-patterns.ts';
import type { Flow } from './flow.ts';
import { monthNamed } from './months.ts';
import { about, sentenceAt, sentencesOf, type Sentence } from './sentences.ts';

export interface FoundDate {
  /** “2026-06-12”, “2026-06”, “2026-Q4”, or two with a slash for a period. */
  readonly iso: string;
  /** What it is: a deadline or a milestone where the sentence says so, else how exact it is. */
  readonly kind: DateKind;
  /** The words around it. */
  readonly about: string;
  /** Where in the running text the name of the month stands (or, without one, the date begins). */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Whether the year comes from the letter’s own date and not from the text. */
  readonly relative: boolean;
}

interface Reading {
  readonly iso: string;
  readonly precision: Precision;
  readonly relative: boolean;
}

/** How far from a date the verbs are looked for that tell its year; a sentence may be a page of text. */
const FAR = 500;

/** Every date in the text, in order. `written` is the letter’s own date, against which “jl.” and “a.s.” are read. */
export function datesIn(
  flow: Flow,
  written: Day | null,
  sentences = sentencesOf(flow.text),
): readonly FoundDate[] {
  const { text } = flow;
  const matches = PATTERNS.flatMap((pattern, order) =>
    [...text.matchAll(pattern)].map((match) => ({
      match,
      order,
      from: match.index,
      to: match.index + match[0].length,
    })),
  ).sort((one, other) => one.from - other.from || one.order - other.order);
  const found: FoundDate[] = [];
  let end = 0;
  let before: { readonly sentence: Sentence; readonly iso: string } | undefined;
  for (const { match, from, to } of matches) {
    if (from < end) continue;
    const sentence = sentenceAt(sentences, from);
    const earlier = before?.sentence === sentence ? before.iso : null;
    const reading = read(match, {
      written,
      sentence: text.slice(Math.max(sentence.from, from - FAR), Math.min(sentence.to, to + FAR)),
      left: text.slice(Math.max(sentence.from, from - FAR), from),
      earlier,
    });
    if (reading === undefined) continue;
    const at = anchorOf(match);
    found.push({
      iso: reading.iso,
      kind: kindOf(reading, text, sentence, from, to, written),
      about: about(text, sentence, from),
      at,
      from,
      to,
      text: match[0].trim(),
      relative: reading.relative,
    });
    end = to;
    before = { sentence, iso: reading.iso };
  }
  return found;
}

/** Where the name of the month stands; it names the line. */
function anchorOf(match: RegExpExecArray): number {
  const { m1, m2, bare } = match.groups ?? {};
  const month = m1 ?? m2 ?? bare;
  const within = month === undefined ? 0 : match[0].search(new RegExp(month, 'u'));
  return match.index + Math.max(0, within);
}

/** How far from a date the words are looked for that say what it is. */
const NEAR = 160;

function kindOf(
  { iso, precision }: Reading,
  text: string,
  sentence: Sentence,
  from: number,
  to: number,
  written: Day | null,
): DateKind {
  if (precision === 'range' && /^\d{4}-\d\d-\d\d/.test(iso)) return 'range';
  const [begins, ends] = boundsOf(iso);
  const today = written === null ? '9999' : formatDay(written);
  const isLater = begins > today.slice(0, begins.length);
  return dateKindOf({
    precision,
    left: text.slice(Math.max(sentence.from, from - NEAR), from),
    right: text.slice(to, Math.min(sentence.to, to + NEAR)),
    isLater,
    isUnderWay: !isLater && begins !== ends && ends >= today.slice(0, ends.length),
  });
}

/** The days or months with which it begins and ends. */
function boundsOf(iso: string): readonly [string, string] {
  const quarter = /^(\d{4})-Q(\d)$/.exec(iso);
  const last = Number(quarter?.[2]) * 3;
  if (quarter !== null) return [`${quarter[1]}-${pad(last - 2)}`, `${quarter[1]}-${pad(last)}`];
  const [begins = '', ends = begins] = iso.split('/');
  return [begins, ends];
}

/** What a date without a year is read against. */
interface Context {
  readonly written: Day | null;
  /** The sentence, as far as it is near. */
  readonly sentence: string;
  /** The same up to the date. */
  readonly left: string;
  /** The date before it in the same sentence. */
  readonly earlier: string | null;
}

type Groups = Readonly<Record<string, string | undefined>>;

function read(match: RegExpExecArray, context: Context): Reading | undefined {
  const { groups = {} } = match;
  const { q, q2, unit = 'Q', m1, m2, d1, d2, n2 } = groups;
  if (groups['bare'] !== undefined) return bareMonth(groups['bare'], groups, context);
  if (groups['end'] !== undefined) return endOf(groups, context);
  if (groups['of'] !== undefined)
    return inMonthOfLetter(Number.parseInt(d2 ?? '', 10), groups['of'], context);
  if (q !== undefined || q2 !== undefined || groups['mid'] !== undefined) {
    const year = yearOf(groups, context);
    if (year === undefined) return undefined;
    const relative = groups['rel'] !== undefined;
    return groups['mid'] === undefined
      ? partOfYear(q ?? q2 ?? '', unit, year, relative)
      : { iso: `${year}-06/${year}-07`, precision: 'range', relative };
  }
  if (groups['and'] !== undefined && !BETWEEN.test(context.left.slice(-NEAR))) return undefined;
  const month = n2 === undefined ? monthNamed(m2 ?? '') : Number(n2);
  if (month === undefined || month < 1 || month > 12) return undefined;
  const last = d2 === undefined ? undefined : Number.parseInt(d2, 10);
  const first = d1 === undefined ? undefined : Number.parseInt(d1, 10);
  if (first !== undefined && last === undefined) return dated(month, first, undefined, groups, context);
  if (m1 !== undefined) {
    const begins = monthNamed(m1);
    if (begins === undefined) return undefined;
    return first === undefined
      ? months(begins, month, groups)
      : acrossMonths(begins, first, month, last ?? 1, groups, context);
  }
  // “Which may last”, “to march next”.
  if (last === undefined && groups['y2'] === undefined && /^ma(?:y|rch)$/.test(m2 ?? '')) return undefined;
  return dated(month, first, last, groups, context);
}

function dated(
  month: number,
  first: number | undefined,
  last: number | undefined,
  groups: Groups,
  context: Context,
): Reading | undefined {
  const direction = directionOf(groups, context);
  const shared = direction === '' ? yearOfNext(month, groups) : undefined;
  const relative = groups['y2'] === undefined && shared === undefined;
  const day = last ?? first;
  const year = relative ? yearFor(month, day, direction, context) : Number(groups['y2'] ?? shared);
  if (year === undefined) return undefined;
  if (day === undefined) return { iso: `${year}-${pad(month)}`, precision: 'month', relative };
  if (!exists(year, month, day)) return undefined;
  const iso = isoOf(year, month, day);
  if (first === undefined || last === undefined || first === last)
    return { iso, precision: 'exact', relative };
  // “30-2 juni” cannot be; “30 en 31” can: the first day is in the same month.
  if (first > last || !exists(year, month, first)) return undefined;
  return { iso: `${isoOf(year, month, first)}/${iso}`, precision: 'range', relative };
}

function acrossMonths(
  m1: number,
  d1: number,
  m2: number,
  d2: number,
  groups: Groups,
  context: Context,
): Reading | undefined {
  const { y1, y2 } = groups;
  const relative = y2 === undefined && y1 === undefined;
  const end =
    y2 !== undefined
      ? Number(y2)
      : y1 === undefined
        ? yearFor(m2, d2, directionOf(groups, context), context)
        : Number(y1) + (m1 > m2 ? 1 : 0);
  if (end === undefined) return undefined;
  const start = y1 === undefined ? (m1 > m2 ? end - 1 : end) : Number(y1);
  if (!exists(start, m1, d1) || !exists(end, m2, d2)) return undefined;
  return { iso: `${isoOf(start, m1, d1)}/${isoOf(end, m2, d2)}`, precision: 'range', relative };
}

function months(m1: number, m2: number, groups: Groups): Reading {
  const end = Number(groups['y2']);
  const start = groups['y1'] === undefined ? (m1 > m2 ? end - 1 : end) : Number(groups['y1']);
  return { iso: `${start}-${pad(m1)}/${end}-${pad(m2)}`, precision: 'range', relative: false };
}

/** The year that the date after this one names, for both: “3 juni en 8 juli 2027”. */
function yearOfNext(month: number, { m3, y3 }: Groups): number | undefined {
  const next = monthNamed(m3 ?? '');
  return next === undefined ? undefined : Number(y3) - (month > next ? 1 : 0);
}

/** A month without a year, farther from the letter than this, may be of any year. */
const MONTHS_NEAR = 3;

/** “In september”: the nearest one, or the next where the sentence speaks of what is to come. */
function bareMonth(name: string, groups: Groups, { written, sentence, left }: Context): Reading | undefined {
  const month = monthNamed(name);
  if (month === undefined) return undefined;
  if (!AFTER_PREPOSITION.some((pattern) => pattern.test(left.slice(-12) + name))) return undefined;
  const shared = yearOfNext(month, groups);
  if (shared !== undefined) return { iso: `${shared}-${pad(month)}`, precision: 'month', relative: false };
  if (written === null) return undefined;
  const letter = dateOf(written);
  const ahead = (month - letter.month + 12) % 12;
  const isNext = ahead <= MONTHS_NEAR || (ahead * 30 <= SOON && speaksOfFuture(left, sentence));
  if (!isNext && 12 - ahead > MONTHS_NEAR) return undefined;
  const count = letter.month + (isNext ? ahead : ahead - 12);
  const year = letter.year + (count > 12 ? 1 : count < 1 ? -1 : 0);
  return { iso: `${year}-${pad(month)}`, precision: 'month', relative: true };
}

/** The last day of a month or year by whose end something is done. */
function endOf(groups: Groups, context: Context): Reading | undefined {
  if (!BY.test(context.left.slice(-40))) return undefined;
  const { m2, y2, y3 } = groups;
  const month = m2 === undefined ? 12 : monthNamed(m2);
  if (month === undefined) return undefined;
  const year =
    m2 === undefined || y2 !== undefined ? yearOf(groups, context) : yearOfEnd(month, groups, context);
  if (year === undefined) return undefined;
  const iso = isoOf(year, month, daysInMonth(year, month));
  return { iso, precision: 'exact', relative: y2 === undefined && y3 === undefined };
}

/** What is to be done by the end of a month is still to come, unless a word says otherwise. */
function yearOfEnd(month: number, groups: Groups, context: Context): number | undefined {
  if (groups['dir'] !== undefined) return yearFor(month, undefined, groups['dir'], context);
  if (context.written === null) return undefined;
  const letter = dateOf(context.written);
  return month >= letter.month ? letter.year : letter.year + 1;
}

/** “Am 26. d. M.” */
function inMonthOfLetter(day: number, word: string, { written }: Context): Reading | undefined {
  if (written === null) return undefined;
  const letter = dateOf(written);
  const count = letter.month + (/^v/i.test(word) && !/^van/i.test(word) ? -1 : /^n/i.test(word) ? 1 : 0);
  const year = letter.year + (count > 12 ? 1 : count < 1 ? -1 : 0);
  const month = count > 12 ? 1 : count < 1 ? 12 : count;
  if (!exists(year, month, day)) return undefined;
  return { iso: isoOf(year, month, day), precision: 'exact', relative: true };
}

const ORDINALS: readonly (readonly [number, RegExp])[] = [
  [1, /^(?:eerste|first|erste|premi|1)/i],
  [2, /^(?:tweede|second|zweite|deuxi|2)/i],
  [3, /^(?:derde|third|dritte|troisi|3)/i],
  [4, /^(?:vierde|fourth|vierte|quatri|4)/i],
];

function partOfYear(ordinal: string, unit: string, year: number, relative: boolean): Reading | undefined {
  const half = /^H$|helft|hälfte|half|halb|semest|moiti/i.test(unit);
  const isLast = /^(?:laatste|last|final|letzte|derni)/i.test(ordinal);
  const number = isLast ? (half ? 2 : 4) : ORDINALS.find(([, pattern]) => pattern.test(ordinal))?.[0];
  if (number === undefined || (half && number > 2)) return undefined;
  if (!half) return { iso: `${year}-Q${number}`, precision: 'quarter', relative };
  const iso = number === 1 ? `${year}-01/${year}-06` : `${year}-07/${year}-12`;
  return { iso, precision: 'range', relative };
}

const PAST = /^(?:jl|j\.l|jongst|l\.l|last|past|afgelopen|voorbije|vorige|letzt|vergangen|derni)/i;
const THIS = /^(?:this|dezes|diesen)/i;
const COMING = /^(?:a\.s|aanst|eerstk|komende|coming|next|kommend|nächst|prochain)/i;
const OF_A_YEAR = /(?:jaar|year|J\.|Jahres|ann[ée]e.*|l['’]an .*)$/i;
const YEAR_BEFORE = /vorig|afgelopen|last|v\.\s?J|vergangen|letzt|derni/i;
const YEAR_AFTER = /volgend|komend|next|n\.\s?J|nächst|kommend|proch/i;

/** The year that a date names, or that it tells from that of the letter. */
function yearOf(groups: Groups, { written }: Context): number | undefined {
  const named = groups['y2'] ?? groups['y3'];
  if (named !== undefined) return Number(named);
  return written === null ? undefined : relativeYear(groups['rel'] ?? '', dateOf(written).year);
}

function relativeYear(word: string, year: number): number {
  return year + (YEAR_BEFORE.test(word) ? -1 : YEAR_AFTER.test(word) ? 1 : 0);
}

/** The word beside a date that says whether it is past. */
function directionOf(groups: Groups, { left }: Context): string {
  return (
    groups['dir'] ??
    groups['before'] ??
    (groups['d2'] === undefined ? '' : (DIRECTION_BEFORE.exec(left.slice(-40))?.groups?.['before'] ?? ''))
  );
}

const WILL =
  /(?<![A-Za-zÀ-ɏ])(?:zal|zullen|will|wird|werden|sera|seront|aura lieu|voornemens|gepland|verwacht[A-Za-zÀ-ɏ]*|verwachting|hoopt|hopes|hofft|espère|te verschijnen|scheduled|expected|geplant|prévu[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/gi;
const HAS =
  /(?<![A-Za-zÀ-ɏ])(?:is|zijn|heeft|hebben|werd|werden|was|were|has|have|had|wurde|wurden|hat|haben|ist|a été|ont été|vond|vonden)(?![A-Za-zÀ-ɏ])/gi;

/** What is to come without a year is so many days off at most. */
const SOON = 270;

/**
 * The year of a day or month that is named without one: the last before the letter for “jl.”, the next for “a.s.”;
 * without either as the sentence speaks, of what was or of what will be, and else the nearest. Undefined where the
 * letter has no date.
 */
function yearFor(
  month: number,
  day: number | undefined,
  word: string,
  { written, sentence, left, earlier }: Context,
): number | undefined {
  if (written === null) return undefined;
  const { year } = dateOf(written);
  const at = (candidate: number): number =>
    dayOf(candidate, month, Math.min(day ?? 1, daysInMonth(candidate, month)));
  const monthOfLetter = dateOf(written).month;
  if (OF_A_YEAR.test(word)) return relativeYear(word, year);
  if (THIS.test(word)) return year;
  if (PAST.test(word)) {
    if (day === undefined) return month <= monthOfLetter ? year : year - 1;
    return at(year) <= written ? year : year - 1;
  }
  if (COMING.test(word)) {
    if (day === undefined) return month >= monthOfLetter ? year : year + 1;
    const next = at(year) >= written ? year : year + 1;
    // Farther off it is a word that was left standing from an earlier letter.
    return at(next) - written <= SOON ? next : next - 1;
  }
  if (day === undefined) return undefined;
  if (speaksOfFuture(left, sentence)) {
    const next = at(year) >= written ? year : year + 1;
    // Of two dates in one sentence the second follows the first.
    const follows = earlier !== null && earlier > formatDay(written) && isoOf(next, month, day) > earlier;
    if (follows || at(next) - written <= SOON) return next;
  }
  const nearest = [year - 1, year, year + 1].toSorted(
    (one, other) => Math.abs(at(one) - written) - Math.abs(at(other) - written),
  )[0];
  if (nearest === undefined || at(nearest) - written < FAR_OFF) return nearest;
  return speaksOfPast(left) ? nearest - 1 : nearest;
}

/** What is said to have been is not so many days off. */
const FAR_OFF = 60;
const WAS =
  /(?<![A-Za-zÀ-ɏ])(?:werd|werden|was|were|wurden?|a été|ont été|vond|vonden|publiceerde|presenteerde|published|presented|tabled|adopted)(?![A-Za-zÀ-ɏ])/gi;

const speaksOfPast = (left: string): boolean => lastOf(WAS, left) > lastOf(WILL, left) && !BY.test(left);

const lastOf = (pattern: RegExp, text: string): number => [...text.matchAll(pattern)].at(-1)?.index ?? -1;

/** The verb nearest before the date says whether it is still to come; without one, the verbs after it do. */
function speaksOfFuture(left: string, sentence: string): boolean {
  const will = lastOf(WILL, left);
  const has = lastOf(HAS, left);
  return will === has ? lastOf(WILL, sentence) >= 0 && lastOf(HAS, sentence) < 0 : will > has;
}

const pad = (number: number): string => String(number).padStart(2, '0');

const isoOf = (year: number, month: number, day: number): string => `${year}-${pad(month)}-${pad(day)}`;

const exists = (year: number, month: number, day: number): boolean =>
  day >= 1 && day <= daysInMonth(year, month);
