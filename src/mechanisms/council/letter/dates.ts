/** Days, months, quarters and periods that a letter names, each as a date that does not depend on the letter. */
import type { DateKind } from './codes.ts';
import { dateOf, dayOf, daysInMonth, formatDay, type Day } from '#kernel';
import type { Flow } from './flow.ts';
import { MONTH, monthNamed } from './months.ts';
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

type Precision = 'exact' | 'month' | 'quarter' | 'range';

interface Reading {
  readonly iso: string;
  readonly precision: Precision;
  readonly relative: boolean;
}

const DAY = String.raw`(?:[0-3]?\d)(?:\.|st|nd|rd|th|er|e)?`;
const YEAR = String.raw`(?:(?:19|20)\d\d)(?![\d/]|[-–]\d)`;
const TO = String.raw`\s*(?:-|–|—|\/|t\/m|tot en met|tot|en|and|to|until|und|bis|et|au)\s*`;
/** Between days of two months only what makes a period of them: “12 juli en 15 oktober” are two dates. */
const UNTIL = String.raw`\s*(?:-|–|—|t\/m|tot en met|tot|to|until|bis(?: zum)?|au)\s*`;
const AFTER = String.raw`(?:\s*(?<dir>jl\.?|j\.l\.|jongstleden|l\.l\.|a\.s\.|aanstaande|eerstkomende|dezes|last|next|d\.\s?J\.|dieses Jahres|v\.\s?J\.|vorigen Jahres|dernier|prochain)(?![A-Za-zÀ-ɏ]))?`;
const BEFORE = String.raw`(?:(?<before>afgelopen|voorbije|vorige|komende|aanstaande|eerstkomende|past|last|coming|next|letzten|vergangenen|kommenden|nächsten)\s+)?`;
const WEEKDAY = String.raw`(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag,?\s+)?`;

/** In the order in which they are tried at a place: what says more comes first. */
const PATTERNS: readonly RegExp[] = [
  // 30 mei 2027 - 2 juni 2027
  new RegExp(
    String.raw`(?<![\d.,/-])(?<d1>${DAY})\s*(?<m1>${MONTH})\.?(?:\s+(?<y1>${YEAR}))?${UNTIL}(?<d2>${DAY})\s*(?<m2>${MONTH})\b\.?(?:,?\s+(?<y2>${YEAR}))?${AFTER}`,
    'gi',
  ),
  // 8 en 9 december 2025, 13-14 oktober a.s.
  new RegExp(
    String.raw`(?<![\d.,/-])${BEFORE}${WEEKDAY}(?<d1>${DAY})${TO}${WEEKDAY}(?<d2>${DAY})\s*(?:of\s+|de\s+)?(?<m2>${MONTH})(?![A-Za-zÀ-ɏ])\.?(?:,?\s+(?<y2>${YEAR}))?${AFTER}`,
    'gi',
  ),
  // June 3-4, 2027 and June 3, 2027
  new RegExp(
    String.raw`(?<![A-Za-zÀ-ɏ])(?<m2>January|February|March|April|May|June|July|August|September|October|November|December)\s+(?<d1>[0-3]?\d)(?:st|nd|rd|th)?(?:${TO}(?<d2>[0-3]?\d)(?:st|nd|rd|th)?)?,\s*(?<y2>${YEAR})`,
    'gu',
  ),
  // 19 november jl., 1er janvier 2027, 3rd of June 2027
  new RegExp(
    String.raw`(?<![\d.,/-]|\d\s)${BEFORE}(?<d2>${DAY})\s*(?:of\s+)?(?<m2>${MONTH})(?![A-Za-zÀ-ɏ])\.?(?:,?\s+(?<y2>${YEAR}))?${AFTER}`,
    'gi',
  ),
  // juli 2024 – juni 2025
  new RegExp(
    String.raw`(?<![A-Za-zÀ-ɏ])(?<m1>${MONTH})\.?(?:\s+(?<y1>${YEAR}|(?:19|20)\d\d))?\s*(?:-|–|—|t\/m|tot en met|tot|to|until|bis|à)\s*(?<m2>${MONTH})(?![A-Za-zÀ-ɏ])\.?\s+(?<y2>${YEAR})`,
    'gi',
  ),
  // maart 2026, juni jl.
  new RegExp(
    String.raw`(?<![A-Za-zÀ-ɏ]|\d\s|\d\.\s)(?<m2>${MONTH})(?![A-Za-zÀ-ɏ])\.?(?:,?\s+(?:of\s+|van\s+)?(?<y2>${YEAR})|\s+(?<dir>jl\.?|jongstleden|a\.s\.|aanstaande|d\.\s?J\.|dieses Jahres|dernier|prochain)(?![A-Za-zÀ-ɏ]))`,
    'gi',
  ),
  // last November, kommenden Januar
  new RegExp(
    String.raw`(?<![A-Za-zÀ-ɏ])(?<before>afgelopen|vorige|komende|aanstaande|last|past|coming|next|this|letzten|vergangenen|kommenden|nächsten|diesen)\s+(?<m2>${MONTH})(?![A-Za-zÀ-ɏ])(?![ ]?\d|\.\d)`,
    'gi',
  ),
  // vierde kwartaal van 2026, 4e kwartaal 2026, Q4 2026, second half of 2027
  new RegExp(
    String.raw`(?<![A-Za-zÀ-ɏ])(?<q>eerste|tweede|derde|vierde|first|second|third|fourth|last|laatste|ersten?|zweiten?|dritten?|vierten?|premier|deuxi[èe]me|second|troisi[èe]me|quatri[èe]me|dernier|[1-4](?:e|de|ste|st|nd|rd|th|er|\.)?)\s+(?<unit>kwartaal|quarter|quartal|trimestre|helft|halfjaar|half|semester|semestre|halbjahr)\s+(?:(?:van|of|in|des(?: Jahres)?|de(?: l['’]ann[ée]e)?)\s+)?(?<y2>${YEAR})`,
    'gi',
  ),
  new RegExp(
    String.raw`(?<![A-Za-zÀ-ɏ\d])(?:(?<unit>Q)(?<q>[1-4])[\s/-]*(?:van |of |in )?(?<y2>${YEAR})|(?<y3>${YEAR})[\s/-]*Q(?<q2>[1-4])(?!\d))`,
    'gu',
  ),
  // 14.11.2025, 14-11-2025, 14/11/2025
  /(?<![\d./-])(?<d2>[0-3]?\d)(?<sep>[./-])\s?(?<n2>[01]?\d)\k<sep>\s?(?<y2>(?:19|20)\d\d)(?![\d/-]|\.\d)/g,
  // 2025-11-14
  /(?<![\d./-])(?<y2>(?:19|20)\d\d)-(?<n2>[01]\d)-(?<d2>[0-3]\d)(?![\d/-])/g,
];

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
      sentence: text.slice(sentence.from, sentence.to),
      left: text.slice(sentence.from, from),
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
  const month = match.groups?.['m1'] ?? match.groups?.['m2'];
  const within = month === undefined ? 0 : match[0].search(new RegExp(month, 'u'));
  return match.index + Math.max(0, within);
}

/** What a date without a year is read against. */
interface Context {
  readonly written: Day | null;
  readonly sentence: string;
  /** The sentence up to the date. */
  readonly left: string;
  /** The date before it in the same sentence. */
  readonly earlier: string | null;
}

function read(match: RegExpExecArray, context: Context): Reading | undefined {
  const groups = match.groups ?? {};
  const { q, q2, unit = 'Q', y2, y3, m1, m2, d1, d2, n2 } = groups;
  if (q !== undefined || q2 !== undefined) return quarter(q ?? q2 ?? '', unit, Number(y2 ?? y3));
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
  return dated(month, first, last, groups, context);
}

type Groups = Readonly<Record<string, string | undefined>>;

function dated(
  month: number,
  first: number | undefined,
  last: number | undefined,
  groups: Groups,
  context: Context,
): Reading | undefined {
  const relative = groups['y2'] === undefined;
  const day = last ?? first;
  const year = relative ? yearFor(month, day, groups, context) : Number(groups['y2']);
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
  const relative = groups['y2'] === undefined;
  const end = relative ? yearFor(m2, d2, groups, context) : Number(groups['y2']);
  if (end === undefined) return undefined;
  const start = groups['y1'] === undefined ? (m1 > m2 ? end - 1 : end) : Number(groups['y1']);
  if (!exists(start, m1, d1) || !exists(end, m2, d2)) return undefined;
  return { iso: `${isoOf(start, m1, d1)}/${isoOf(end, m2, d2)}`, precision: 'range', relative };
}

function months(m1: number, m2: number, groups: Groups): Reading {
  const end = Number(groups['y2']);
  const start = groups['y1'] === undefined ? (m1 > m2 ? end - 1 : end) : Number(groups['y1']);
  return { iso: `${start}-${pad(m1)}/${end}-${pad(m2)}`, precision: 'range', relative: false };
}

const ORDINALS: readonly (readonly [number, RegExp])[] = [
  [1, /^(?:eerste|first|erste|premier|1)/i],
  [2, /^(?:tweede|second|zweite|deuxi|2)/i],
  [3, /^(?:derde|third|dritte|troisi|3)/i],
  [4, /^(?:vierde|fourth|vierte|quatri|4)/i],
];

function quarter(ordinal: string, unit: string, year: number): Reading | undefined {
  const half = /helft|half|semest/i.test(unit);
  const isLast = /^(?:laatste|last|dernier)/i.test(ordinal);
  const number = isLast ? (half ? 2 : 4) : ORDINALS.find(([, pattern]) => pattern.test(ordinal))?.[0];
  if (number === undefined || (half && number > 2)) return undefined;
  if (!half) return { iso: `${year}-Q${number}`, precision: 'quarter', relative: false };
  return {
    iso: number === 1 ? `${year}-01/${year}-06` : `${year}-07/${year}-12`,
    precision: 'range',
    relative: false,
  };
}

const PAST = /^(?:jl|j\.l|jongst|l\.l|last|past|afgelopen|voorbije|vorige|letzt|vergangen|dernier)/i;
const YEAR_BEFORE = /^(?:v\.\s?J|vorigen Jahres)/i;
const THIS = /^(?:this|dezes|diesen|dieses|d\.\s?J)/i;
const COMING = /^(?:a\.s|aanst|eerstk|komende|coming|next|kommend|nächst|prochain)/i;
const WILL =
  /(?<![A-Za-zÀ-ɏ])(?:zal|zullen|will|wird|werden|sera|seront|aura lieu|voornemens|gepland|verwacht[A-Za-zÀ-ɏ]*|verwachting|te verschijnen|scheduled|expected|geplant|prévu[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/i;
const HAS =
  /(?<![A-Za-zÀ-ɏ])(?:is|zijn|heeft|hebben|werd|werden|was|were|has|have|had|wurde|wurden|hat|haben|ist|a été|ont été|vond|vonden)(?![A-Za-zÀ-ɏ])/i;

/** What is to come without a year is so many days off at most. */
const SOON = 270;

/**
 * The year of a day or month that is named without one: the last before the letter for “jl.”, the next for “a.s.”;
 * without either as the sentence speaks, of what was or of what will be, and else the nearest. Undefined where the
 * letter has no date, and for a bare month, which may be any.
 */
function yearFor(
  month: number,
  day: number | undefined,
  groups: Groups,
  { written, sentence, left, earlier }: Context,
): number | undefined {
  if (written === null) return undefined;
  const { year } = dateOf(written);
  const word = groups['dir'] ?? groups['before'] ?? '';
  const at = (candidate: number): number =>
    dayOf(candidate, month, Math.min(day ?? 1, daysInMonth(candidate, month)));
  const monthOfLetter = dateOf(written).month;
  if (THIS.test(word)) return year;
  if (YEAR_BEFORE.test(word)) return year - 1;
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
  return [year - 1, year, year + 1].sort(
    (one, other) => Math.abs(at(one) - written) - Math.abs(at(other) - written),
  )[0];
}

/** The verb nearest before the date says whether it is still to come; without one, the verbs after it do. */
function speaksOfFuture(left: string, sentence: string): boolean {
  const last = (pattern: RegExp, text: string): number =>
    [...text.matchAll(new RegExp(pattern, 'gi'))].at(-1)?.index ?? -1;
  const will = last(WILL, left);
  const has = last(HAS, left);
  return will === has ? WILL.test(sentence) && !HAS.test(sentence) : will > has;
}

const DUE =
  /(?<![A-Za-zÀ-ɏ])(?:moet|moeten|dient|dienen|uiterlijk|verplicht[A-Za-zÀ-ɏ]*|deadline|termijn|vóór|voor het einde|voor eind|tegen|must|shall|no later than|at the latest|due|required|by|before|muss|müssen|spätestens|bis zum|bis|frist|doit|doivent|au plus tard|avant le|d['’]ici(?: au| le)?|échéance)(?![A-Za-zÀ-ɏ])/i;
/** Words that make the date right after them a day by which something is done. */
const BY =
  /(?:\b(?:uiterlijk(?: op)?|vóór|voor|tegen|per uiterlijk|tot en met|uiterste datum .{0,30}is|Frist .{0,20}(?:am|zum)|by|before|no later than|until|spätestens (?:am|bis)(?: zum)?|bis (?:zum|spätestens)|au plus tard le|avant le|d['’]ici (?:au|le|à))\s+(?:de |den |dem |the |le |la |het )?)$/i;
const MUST =
  /(?<![A-Za-zÀ-ɏ])(?:moet|moeten|moest|moesten|dient|dienen|dienden|verplicht[A-Za-zÀ-ɏ]*|must|shall|had to|required|obliged|muss|müssen|musste|mussten|doit|doivent|devait|devaient)(?![A-Za-zÀ-ɏ])/i;
const PLANNED =
  /(?<![A-Za-zÀ-ɏ])(?:gepland|voorzien|van start|start(?:en)?|start(?:s|ed)?|begin(?:t|nen|s)?|inwerkingtreding[A-Za-zÀ-ɏ]*|in werking|inwerking[A-Za-zÀ-ɏ]*|van kracht|van toepassing|geld(?:t|en)|treedt|gaat in|verschijnt|geleverd|toepass[A-Za-zÀ-ɏ]+|toepasselijk|operationeel|ingebruikname|verschijnen|verschoven|presente[A-Za-zÀ-ɏ]+|gepresenteerd|opgeleverd|opleveren|afgerond|planned|foreseen|scheduled|enter(?:s)? into force|entry into force|apply|applies|applicable|application|go(?:es)? live|opens?|takes? over|launch[A-Za-zÀ-ɏ]*|deliver[A-Za-zÀ-ɏ]*|operational|complete[A-Za-zÀ-ɏ]*|geplant|vorgesehen|in Kraft[A-Za-zÀ-ɏ]*|wirksam|Inkrafttreten|gelten|gilt|Anwendung|anwendbar|beginn[A-Za-zÀ-ɏ]*|startet|Inbetriebnahme|prévue?s?|entr[A-Za-zÀ-ɏ]+ en vigueur|applicab[A-Za-zÀ-ɏ]+|s['’]appliqu[A-Za-zÀ-ɏ]+|disponibles?|débuter[A-Za-zÀ-ɏ]*|prendra|démarr[A-Za-zÀ-ɏ]+|lanc[A-Za-zÀ-ɏ]+|mise en service)(?![A-Za-zÀ-ɏ])/i;

/** Where another clause begins, which speaks of something else. */
const RELATIVE =
  /[,;:(]| (?:die|dat|wat|waar\p{L}*|zodat|which|that|who|where|der|welche[rsn]?|qui|que|dont) /u;

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
  const left = text.slice(Math.max(sentence.from, from - NEAR), from);
  const right = text.slice(to, Math.min(sentence.to, to + NEAR));
  const clauseLeft = left.slice(Math.max(left.lastIndexOf('; '), left.lastIndexOf(' maar '), -1) + 1);
  if (BY.test(left.slice(-40)) && (isLater(iso, written) || DUE.test(clauseLeft))) return 'deadline';
  const clauseRight = right.split(RELATIVE)[0] ?? '';
  if (MUST.test(clauseLeft.slice(-80)) || MUST.test(clauseRight.slice(0, 80))) return 'deadline';
  if (isLater(iso, written) && PLANNED.test(`${clauseLeft.slice(-120)} ${right.slice(0, 90)}`))
    return 'milestone';
  if (isLater(iso, written) && precision !== 'exact') return 'milestone';
  return precision;
}

/** Whether the whole of it lies after the day of the letter. */
function isLater(iso: string, written: Day | null): boolean {
  return written !== null && iso.slice(0, 7) > formatDay(written).slice(0, 7)
    ? true
    : written !== null && /^\d{4}-\d\d-\d\d$/.test(iso) && iso > formatDay(written);
}

const pad = (number: number): string => String(number).padStart(2, '0');

const isoOf = (year: number, month: number, day: number): string => `${year}-${pad(month)}-${pad(day)}`;

const exists = (year: number, month: number, day: number): boolean =>
  day >= 1 && day <= daysInMonth(year, month);
