/** The head of the letter: number, date, who sends it, what it is, in which language. */
import { LETTER_LANGUAGES, type LetterKind, type LetterLanguage } from './codes.ts';
import { dayOf, daysInMonth, type Day } from '#kernel';
import type { Flow } from './flow.ts';
import { MONTH, monthNamed } from './months.ts';
import type { Line } from './page.ts';

const COMMON: Readonly<Record<LetterLanguage, RegExp>> = {
  nl: /(?<![A-Za-zÀ-ɏ])(?:het|een|van|wordt|zal|voor|niet|met|zijn|aan)(?![A-Za-zÀ-ɏ])/gi,
  en: /(?<![A-Za-zÀ-ɏ])(?:the|of|and|will|to|is|that|for|with|be)(?![A-Za-zÀ-ɏ])/gi,
  de: /(?<![A-Za-zÀ-ɏ])(?:der|die|das|und|wird|den|des|für|mit|ist)(?![A-Za-zÀ-ɏ])/gi,
  fr: /(?<![A-Za-zÀ-ɏ])(?:le|la|les|des|du|et|sera|pour|une|est)(?![A-Za-zÀ-ɏ])/gi,
};

/** The language whose small words are the most frequent at the beginning of the text. */
export function languageOf({ text }: Flow): LetterLanguage {
  const sample = text.slice(0, 20_000);
  const counts = LETTER_LANGUAGES.map((language) => ({
    language,
    count: sample.match(COMMON[language])?.length ?? 0,
  }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).language;
}

const REPORT =
  /\bverslag(?:en)? (?:aan )?(?:van|over) de (?:bijeenkomst|formele|informele|raad|JBZ)|\bhet verslag (?:aan )?van|\breport (?:on|of) the (?:meeting|council|outcome|justice|formal|informal)|outcome of the council|\bbericht über (?:die|den|das)|ergebnis(?:se|bericht)? (?:der|des)|\bnachbericht\b|\bcompte[- ]rendu|rapport (?:de|sur) la (?:réunion|session)/i;
const AGENDA =
  /geannoteerde agenda|annotated agenda|explanatory (?:statement|memorandum)|\bvorbericht\b|(?:erläuterte|kommentierte|annotierte) tagesordnung|ordre du jour annoté/i;

/** Whether it announces a meeting or tells of one: what the beginning names first. */
export function kindOfLetter({ text }: Flow): LetterKind | null {
  const agenda = AGENDA.exec(text)?.index ?? Number.POSITIVE_INFINITY;
  const report = REPORT.exec(text)?.index ?? Number.POSITIVE_INFINITY;
  if (agenda === Number.POSITIVE_INFINITY && report === Number.POSITIVE_INFINITY) return null;
  return agenda <= report ? 'annotated-agenda' : 'report';
}

export interface Written {
  readonly day: Day;
  readonly line: number;
}

/** How many lines the head may take. */
const HEAD_LINES = 60;

const PLACE_AND_DATE = new RegExp(
  String.raw`^\s*(?:(?:[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ' -]{1,30}|’s-Gravenhage|'s-Gravenhage),?\s*(?:am|den|le|de|,)?\s*)?(?:(?:datum|date|vom|le|den|d\.d\.)\s*:?\s*)?(?:(?<day>\d{1,2})(?:\.|st|nd|rd|th|er)?\s+(?<month>${MONTH})\.?|(?<englishMonth>January|February|March|April|May|June|July|August|September|October|November|December)\s+(?<englishDay>\d{1,2}),)\s+(?<year>(?:19|20)\d\d)\s*\.?\s*$`,
  'i',
);

/** “Submitted to the Committee on 24th February, 2026”: a line that says when it went out. */
const SENT_ON = new RegExp(
  String.raw`^\s*(?:submitted|dated|issued|sent|gedateerd|verzonden|aangeboden|übersandt|stand|transmis|envoyé)(?![A-Za-zÀ-ɏ]).{0,100}?(?<![\d])(?<day>\d{1,2})(?:\.|st|nd|rd|th|er)?\s+(?<month>${MONTH})\.?,?\s+(?<year>(?:19|20)\d\d)\s*\.?\s*$`,
  'i',
);

/** The day of the letter: the first line of its head that is a place and a date, or a date alone. */
export function writtenOn(lines: readonly Line[]): Written | null {
  const head = lines.filter(({ text }) => text.trim() !== '').slice(0, HEAD_LINES);
  return dated(head, PLACE_AND_DATE) ?? dated(head, SENT_ON);
}

/** What stands on the right of a line, beside who writes. */
const rightOf = (text: string): string => /\S {3,}(\S.*)$/.exec(text)?.[1] ?? '';

function dated(head: readonly Line[], pattern: RegExp): Written | null {
  for (const { text, number } of head) {
    const groups = pattern.exec(text)?.groups ?? pattern.exec(rightOf(text))?.groups;
    if (groups === undefined || /raad|council|conseil|\brat\b|agenda|tagesordnung/i.test(text)) continue;
    const month = monthNamed(groups['month'] ?? groups['englishMonth'] ?? '');
    const day = Number(groups['day'] ?? groups['englishDay']);
    const year = Number(groups['year']);
    if (month !== undefined && day >= 1 && day <= daysInMonth(year, month)) {
      return { day: dayOf(year, month, day), line: number };
    }
  }
  return null;
}

export interface PaperNumber {
  readonly id: string;
  readonly line: number;
  /** Whether the number of the series is not in the letter but known from its subject. */
  readonly seriesAssumed: boolean;
}

/** The series in which the Tweede Kamer keeps the letters about a Council: 32 317 “JBZ-Raad”. */
const SERIES = { JHA: '32317' } as const;

/** A document of the Council has its number on a line of its own. */
const COUNCIL_NUMBER = /^\s*[1-9]\d{3,4}\/\d\d\s*$/;

/** The number of the letter, as a parliamentary paper or a document of the Council. */
export function paperNumber(
  lines: readonly Line[],
  language: LetterLanguage,
  aboutJha: boolean,
): PaperNumber | null {
  const head = lines.filter(({ text }) => text.trim() !== '').slice(0, HEAD_LINES);
  const council = head.find(({ text }) => COUNCIL_NUMBER.test(text));
  if (council !== undefined) {
    return { id: `ST ${council.text.trim()}`, line: council.number, seriesAssumed: false };
  }
  if (language !== 'nl') return null;
  let series: { dossier: string; line: number } | undefined;
  for (const { text, number: line } of head) {
    const both =
      /^\s*(\d{2})[ .]?(\d{3})(?:-(\d{2}))?\b.{0,80}?\b[Nn]r\.?\s*:?\s*(\d{1,5}|[A-Z]{1,3})\b/.exec(text);
    if (both !== null && !/kamerstuk/i.test(text)) {
      const [, thousands, rest, suffix, number] = both;
      return { id: paper(`${thousands}${rest}`, suffix, number ?? ''), line, seriesAssumed: false };
    }
    const named = /^\s*(\d{2})[ .]?(\d{3})(?:-(\d{2}))?\s+\p{Lu}/u.exec(text);
    if (named !== null)
      series ??= { dossier: `${named[1]}${named[2]}${named[3] === undefined ? '' : `-${named[3]}`}`, line };
    const alone = /^\s*Nr\.\s*(\d{1,5})(?![\d/])/.exec(text);
    if (alone !== null) {
      const number = alone[1] ?? '';
      if (series !== undefined)
        return { id: paper(series.dossier, undefined, number), line, seriesAssumed: false };
      return aboutJha ? { id: paper(SERIES.JHA, undefined, number), line, seriesAssumed: true } : null;
    }
  }
  return null;
}

function paper(dossier: string, suffix: string | undefined, number: string): string {
  return `NL ${dossier}${suffix === undefined ? '' : `-${suffix}`}, ${number}`;
}

/** Words of a ministry's name: with a capital, joined by small ones. */
const NAME = String.raw`[A-ZÀ-Þ][\wÀ-ÿ'’-]*(?: (?:(?:en|and|van|of|voor|het|et|und|des|du|la|le|der|für|the|de) ){0,2}(?!Bundesminister|Minister)[A-ZÀ-Þ][\wÀ-ÿ'’-]*){0,7}`;

/** Who may send such a letter. */
const OFFICE = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])((?:[Mm]inister|[Ss]taatssecretaris|[Mm]inister of [Ss]tate|[Ss]ecretary of [Ss]tate|[Bb]undesminister(?:in|ium)?|[Ss]taatssekretär(?:in)?|[Mm]inistre|[Ss]ecrétaire d['’][ÉE]tat)s?\s+(?:van|voor|of|for|des|für|de|du)\s+(?:(?:het|the|la|le|les|der)\s+)?${NAME})`,
  'g',
);

/** The offices that sign: those in the head, or else those at the end of the covering letter. */
export function sendersIn({ text }: Flow): readonly string[] {
  const head = text.slice(0, 3_000);
  const names = [...head.matchAll(OFFICE)].map((match) => (match[1] ?? '').replaceAll(/\s+/g, ' ').trim());
  const distinct = new Map(
    names.map((name) => [name.toLowerCase(), name.charAt(0).toUpperCase() + name.slice(1)]),
  );
  return [...distinct.values()].slice(0, 8);
}

/** Whom it is addressed to, where a line says so. */
export function addresseeIn(lines: readonly Line[]): string | null {
  for (const { text } of lines.filter((line) => line.text.trim() !== '').slice(0, HEAD_LINES)) {
    const match =
      /^\s*(?:aan|to|an|à)\s+((?:de|the|den|die|la|le|l['’])?\s*(?:voorzitter|chair|speaker|präsident|présidente?|vorsitz).{3,90})$/i.exec(
        text,
      );
    if (match !== null) return (match[1] ?? '').trim();
  }
  return null;
}
