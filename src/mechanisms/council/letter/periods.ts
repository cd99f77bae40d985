/**
 * Periods that are no dates: a length of time (“2 jaar en 9 maanden”), with the event that it is counted from, and spans
 * of years and seasons (“2028-2034”, “vanaf 2027”, “het najaar van 2026”).
 */
import type { Flow } from './flow.ts';
import type { PeriodEvent } from './period-events.ts';
import { lastNotAbove } from './sorted.ts';
import { about, sentenceAt, sentencesOf, type Sentence } from './sentences.ts';

export interface FoundPeriod {
  /**
   * A length of time as ISO 8601 has it (“P2Y9M”); else as its extension for uncertain dates (EDTF, ISO 8601-2) has it:
   * “2028/2034”, “2027/..” from a year on, “../2026” until a year’s end, “2026-23” for an autumn.
   */
  readonly iso: string;
  /** What a length is counted from, where the sentence says so. */
  readonly after: PeriodEvent | null;
  readonly about: string;
  readonly at: number;
  readonly text: string;
}

const BEFORE = String.raw`(?<![A-Za-zÀ-ɏ\d.,/-])`;
const BEHIND = '(?![A-Za-zÀ-ɏ])';
const YEAR = String.raw`(?:19|20)\d\d`;

/** Numbers that letters write in words, 1 to 36 as far as terms use them. */
const NUMERALS: readonly (readonly [number, string])[] = [
  [1, 'een|één|one|an?|einem|eine[rs]?|une?'],
  [2, 'twee|two|zwei|deux'],
  [3, 'drie|three|drei|trois'],
  [4, 'vier|four|quatre'],
  [5, 'vijf|five|fünf|cinq'],
  [6, 'zes|six|sechs'],
  [7, 'zeven|seven|sieben|sept'],
  [8, 'acht|eight|huit'],
  [9, 'negen|nine|neun|neuf'],
  [10, 'tien|ten|zehn|dix'],
  [12, 'twaalf|twelve|zwölf|douze'],
  [15, 'vijftien|fifteen|fünfzehn|quinze'],
  [18, 'achttien|eighteen|achtzehn|dix-huit'],
  [20, 'twintig|twenty|zwanzig|vingt'],
  [21, 'eenentwintig|twenty-one|einundzwanzig|vingt et un'],
  [24, 'vierentwintig|twenty-four|vierundzwanzig|vingt-quatre'],
  [30, 'dertig|thirty|dreißig|trente'],
  [36, 'zesendertig|thirty-six|sechsunddreißig|trente-six'],
];
const NUMERAL = NUMERALS.map(([, words]) => words).join('|');
const UNITS: readonly (readonly [string, RegExp])[] = [
  ['Y', /^(?:jaar|jaren|years?|jahre?n?|ans?|années?)$/i],
  ['M', /^(?:maand|maanden|months?|monate?n?|mois)$/i],
  ['W', /^(?:week|weken|weeks|wochen?|semaines?)$/i],
  ['D', /^(?:dag|dagen|days?|tage?n?|jours?)$/i],
];
const UNIT =
  'jaar|jaren|years?|Jahre?n?|ans?|années?|maand|maanden|months?|Monate?n?|mois|weken|week|weeks|Wochen?|semaines?|dagen|dag|days?|Tage?n?|jours?';
const LENGTH = String.raw`(?<n1>\d{1,3}|${NUMERAL})[\s-](?<u1>${UNIT})(?:,?\s+(?:en|and|und|et)\s+(?<n2>\d{1,2}|${NUMERAL})\s(?<u2>${UNIT}))?${BEHIND}`;

/** What a letter says before a length of time that runs. */
const RUNS = new RegExp(
  String.raw`(?:binnen|na|gedurende|voor de duur van|termijn(?:en)? van|periode van|(?:verlengd|verlengen|verlenging) (?:met|van)(?: nog)?|(?:krijgen|hebben|heeft|hebt|bedraagt|termijn is|maximaal|ten hoogste|uiterlijk|iedere|elke)|within|after|for (?:a (?:further|maximum of) )?|period of|(?:have|has|deadline of|limit of|extended by|every)|innerhalb von|binnen|nach|für(?: weitere)?|Frist von|Zeitraum von|Dauer von|(?:um|beträgt|alle)|dans (?:un délai de|les)|délai de|période de|après|pendant|durée de|prolongée? (?:de|d[’'])|(?:disposent de|tous les))\s+(?:(?:nog|uiterlijk|ten hoogste|maximaal|a|the|further|höchstens|weitere|au plus|maximum)\s+)?$`,
  'i',
);
/** A length of time behind which its event stands needs nothing before it. */
const AGE = /^(?:\s+(?:oud|oude|ouder|of age|old|alt|âgée?s?)|[- ]jarige)/i;
const UNDER =
  /(?:onder de|jonger dan|ouder dan|younger than|older than|under|over|aged|unter|über|moins de|plus de|âgée?s? de|van)\s+$/i;

const EVENTS: readonly (readonly [PeriodEvent, RegExp])[] = [
  ['entry-into-force', /inwerkingtreding|in werking (?:is )?(?:ge)?tr[eao]|entry into force|enter(?:s|ed)? into force|Inkrafttreten|in Kraft|entrée en vigueur/i],
  ['publication', /bekendmaking|publicatie|publication|Veröffentlichung/i],
  ['application', /toepassing|application|Anwendung|mise en application/i],
  ['adoption', /aanneming|vaststelling|adoption|Annahme|Verabschiedung/i],
  ['proposal', /(?:indiening|verschijnen|publicatie) van het voorstel|proposal|Vorschlags?|proposition/i],
]; // prettier-ignore

const SEASONS: readonly (readonly [number, RegExp])[] = [
  [21, /voorjaar|lente|spring|Frühjahr|Frühling|printemps/i],
  [22, /zomer|summer|Sommer|été/i],
  [23, /najaar|herfst|autumn|Herbst|automne/i],
  [24, /winter|hiver/i],
];
const SEASON =
  'voorjaar|lente|zomer|najaar|herfst|winter|spring|summer|autumn|Frühjahr|Frühling|Sommer|Herbst|Winter|printemps|été|automne|hiver';

type Read = (
  match: RegExpExecArray,
  text: string,
  sentence: Sentence,
) => Omit<FoundPeriod, 'about' | 'at' | 'text'> | undefined;

const span = (iso: string): { iso: string; after: null } => ({ iso, after: null });

const PATTERNS: readonly (readonly [RegExp, Read])[] = [
  [new RegExp(String.raw`${BEFORE}${LENGTH}`, 'gi'), length],
  [
    // 2028-2034; a session of parliament, “2025-2026, 32 317” or “vergaderjaar 2025-2026”, is none.
    new RegExp(String.raw`${BEFORE}(?<from>${YEAR})\s?(?:-|–|t\/m|tot en met)\s?(?<to>${YEAR})(?![\d/-]|\.\d|,?\s+\d{2}[ .]?\d{3}|,?\s+(?:nr|Kamer))`, 'g'),
    (match, text) => {
      const { from = '', to = '' } = match.groups ?? {};
      const isSession = /(?:vergaderjaar|Kamerstuk(?:ken)?(?: I{1,2})?,?|I{1,2},?|Wahlperiode|session)\s*$/i.test(text.slice(Math.max(0, match.index - 24), match.index)); // prettier-ignore
      return from < to && !isSession ? span(`${from}/${to}`) : undefined;
    },
  ],
  [
    new RegExp(String.raw`(?<![A-Za-zÀ-ɏ])(?:vanaf|met ingang van|from|as of|starting in|ab|à partir de|dès)\s+(?:het jaar |the year |dem Jahr |l[’']année )?(?<from>${YEAR})(?![\d/-]|\s?[–-]\s?\d)`, 'gi'),
    ({ groups }) => span(`${groups?.['from'] ?? ''}/..`),
  ],
  [
    new RegExp(String.raw`(?<![A-Za-zÀ-ɏ])(?:vóór|voor|tegen|before|by|until|bis|avant|d[’']ici(?: à| la)?)\s+(?:het |the |la |zum )?(?:einde?|eind|end|Ende|fin)\s+(?:(?:van|of|des Jahres|de|d[’'])\s*)?(?:het jaar |l[’']année )?(?<to>${YEAR})(?![\d/-])`, 'gi'),
    ({ groups }) => span(`../${groups?.['to'] ?? ''}`),
  ],
  [
    new RegExp(String.raw`(?<![A-Za-zÀ-ɏ])(?<season>${SEASON})\s+(?:(?:van|of|de l[’']année|des Jahres|de)\s+)?(?<year>${YEAR})(?![\d/-])`, 'gi'),
    ({ groups }) => {
      const code = SEASONS.find(([, pattern]) => pattern.test(groups?.['season'] ?? ''))?.[0];
      return code === undefined ? undefined : span(`${groups?.['year'] ?? ''}-${code}`);
    },
  ],
]; // prettier-ignore

/** Every period in the text, in order; `taken` are the places where a date stands, which is no period. */
export function periodsIn(
  { text }: Flow,
  sentences: readonly Sentence[] = sentencesOf(text),
  taken: readonly { readonly from: number; readonly to: number }[] = [],
): readonly FoundPeriod[] {
  // In order and apart from each other: only the last one that begins before the end can reach into it.
  const isTaken = (from: number, to: number): boolean => {
    const at = lastNotAbove(taken.length, (index) => taken[index]?.from ?? 0, to - 1);
    return (taken[at]?.to ?? 0) > from;
  };
  const found: FoundPeriod[] = [];
  for (const [pattern, read] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const at = match.index;
      if (isTaken(at, at + match[0].length)) continue;
      const sentence = sentenceAt(sentences, at);
      const period = read(match, text, sentence);
      if (period === undefined) continue;
      found.push({ ...period, about: about(text, sentence, at), at, text: match[0].trim() });
    }
  }
  return found.toSorted((one, other) => one.at - other.at);
}

/** “Six months after …”, “18 months of entry into force”, “after adoption they have two years”. */
const COUNTED = /^\s*(?:na|nadat|after|following|nach|après|à compter|suivant)(?![A-Za-zÀ-ɏ])/i;
const OF = /^\s*(?:of|from|ab|van|vanaf)(?![A-Za-zÀ-ɏ])/i;
const COUNTED_BEFORE = /(?<![A-Za-zÀ-ɏ])(?:na|after|nach|après)\s.{0,56}$/i;
/** “… de tijd om”, “… to transpose”. */
const TO_DO =
  /^\s+(?:de tijd|(?:in which )?to (?:transpose|apply|comply|implement)|Zeit|pour (?:transposer|appliquer|se conformer|mettre))(?![A-Za-zÀ-ɏ])/i;

/** How far behind a length its event is looked for. */
const NEAR = 60;

function length(
  { groups = {}, 0: whole, index }: RegExpExecArray,
  text: string,
  sentence: Sentence,
): { readonly iso: string; readonly after: PeriodEvent | null } | undefined {
  const end = index + whole.length;
  const right = text.slice(end, Math.min(sentence.to, end + NEAR));
  const left = text.slice(Math.max(sentence.from, index - NEAR), index);
  if (AGE.test(right) || UNDER.test(left)) return undefined;
  const named = eventIn(right);
  const counted = COUNTED.test(right) || (OF.test(right) && named !== null);
  if (!counted && !RUNS.test(left) && !TO_DO.test(right)) return undefined;
  const parts = new Map<string, number>();
  for (const [number, unit] of [
    [groups['n1'], groups['u1']],
    [groups['n2'], groups['u2']],
  ]) {
    const code = UNITS.find(([, pattern]) => pattern.test(unit ?? ''))?.[0];
    if (code !== undefined) parts.set(code, valueOf(number ?? ''));
  }
  const iso = `P${['Y', 'M', 'W', 'D'].map((code) => (parts.has(code) ? `${parts.get(code)}${code}` : '')).join('')}`;
  const before = COUNTED_BEFORE.exec(left)?.[0];
  return { iso, after: counted ? named : before === undefined ? null : eventIn(before) };
}

const eventIn = (words: string): PeriodEvent | null =>
  EVENTS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;

function valueOf(number: string): number {
  if (/^\d/.test(number)) return Number(number);
  return NUMERALS.find(([, words]) => new RegExp(`^(?:${words})$`, 'i').test(number))?.[0] ?? 1;
}
