/** Amounts of money, numbers of people and percentages, with their unit and what they measure. */
import type { Unit } from './codes.ts';
import type { Flow } from './flow.ts';
import { about, sentenceAt, sentencesOf } from './sentences.ts';

export interface FoundFigure {
  readonly value: number;
  readonly unit: Unit;
  /** The noun that is counted, or the words around the figure. */
  readonly measures: string;
  readonly at: number;
  readonly text: string;
}

const NUMBER = String.raw`\d{1,3}(?:[.  ’']\d{3})+(?:,\d+)?|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?`;
const SCALE = String.raw`(?:\s*(?<scale>miljard|miljoen|mln\.?|mld\.?|duizend|billion|million|bn|thousand|Milliarden?|Millionen?|Mio\.?|Mrd\.?|tausend|milliards?|millions?|mille|M(?=\s?€|\s?EUR))(?:\s+d['’])?)?`;

const MONEY = [
  new RegExp(String.raw`(?:€|\bEUR|\beuro)\s?(?<number>${NUMBER})${SCALE}`, 'gi'),
  new RegExp(String.raw`(?<![\d.,])(?<number>${NUMBER})${SCALE}\s*(?:€|EUR\b|euro(?:’s|'s|s)?\b)`, 'gi'),
];
const PERCENT = new RegExp(
  String.raw`(?<![\d.,])(?<number>${NUMBER})\s?(?:%|procent\b|per\s?cent\b|Prozent\b|pour cent\b|percent\b)`,
  'gi',
);
/** Nouns for people, and for what is counted in people. */
const PEOPLE = String.raw`(?:[A-Za-zÀ-ɏ]{0,40}(?:personen|mensen|vluchtelingen|asielzoekers|migranten|vreemdelingen|hervestigers|deskundigen|deelnemers|grenswachten|agenten|ambtenaren|militairen|gedetineerden|verdachten|getuigen|gedupeerden|gezinnen|plaatsen|terugkeerders|hervestigden|hervestigingen|herplaatsingen|ontheemden|reizigers|slachtoffers|kinderen|minderjarigen|verzoekers|aanvragen|overdrachten|toelatingen|experts|persons?|people|officers|officials|guards|staff|suspects|witnesses|prisoners|participants|appellants|claimants|places|refugees|applicants|applications|asylum[- ]seekers|migrants|relocations|resettlements|admissions|travell?ers|victims|children|minors|Teilnehmer(?:innen)?|Opfer|Einsatzkräfte|Fachkräfte|Beamte[nr]?|Bediensteten?|Zeugen|Gefangenen?|Plätze|Antragsteller(?:innen)?|Personen|Menschen|Fl[üu]chtlinge?n?|Asylsuchenden?|Schutzsuchenden?|Antr[äa]gen?|Umsiedlungen|[ÜU]bernahmen|Neuansiedlungen|Aufnahmen|agents|fonctionnaires|participants|témoins|détenus|suspects|places|personnes|r[ée]fugi[ée]s|demandeurs|demandes|relocalisations|r[ée]installations|admissions|voyageurs|victimes|enfants|mineurs))`;
const PERSONS = new RegExp(
  String.raw`(?<![\d.,/-]|nr\.?\s|artikel\s|Article\s)(?<number>${NUMBER})${SCALE}\s+(?:(?!en\b|of\b|and\b|or\b|und\b|oder\b|et\b|ou\b)[A-Za-zÀ-ɏ-]{1,40}\s+){0,2}?(?<noun>${PEOPLE})(?![A-Za-zÀ-ɏ])`,
  'gu',
);

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:miljard|mld|billion|bn|milliard|mrd)/i, 1e9],
  [/^(?:miljoen|mln|million|mio|M$)/i, 1e6],
  [/^(?:duizend|thousand|tausend|mille)/i, 1e3],
];

/** Every figure in the text, in order. */
export function figuresIn({ text }: Flow, sentences = sentencesOf(text)): readonly FoundFigure[] {
  const found: FoundFigure[] = [];
  const add = (unit: Unit, match: RegExpExecArray): void => {
    const value = valueOf(match.groups?.['number'] ?? '', match.groups?.['scale']);
    if (value === undefined) return;
    const measures = about(text, sentenceAt(sentences, match.index), match.index);
    found.push({ value, unit, measures, at: match.index, text: match[0].trim() });
  };
  for (const pattern of MONEY) for (const match of text.matchAll(pattern)) add('EUR', match);
  for (const match of text.matchAll(PERCENT)) add('percent', match);
  for (const match of text.matchAll(PERSONS)) add('persons', match);
  found.sort((one, other) => one.at - other.at);
  return found.filter(({ at, unit }, index) => {
    const before = found[index - 1];
    return before === undefined || before.unit !== unit || at >= before.at + before.text.length;
  });
}

/**
 * Reads “30.000”, “12,5”, “1 250 000” and “1.250,75”. Of two kinds of marks the last is the decimal one; a single kind
 * parts thousands where three digits follow it.
 */
function valueOf(number: string, scale: string | undefined): number | undefined {
  const factor = scale === undefined ? 1 : (SCALES.find(([pattern]) => pattern.test(scale))?.[1] ?? 1);
  const compact = number.replaceAll(/[  ’']/g, '');
  const marks = new Set(compact.match(/[.,]/g));
  const last = Math.max(compact.lastIndexOf('.'), compact.lastIndexOf(','));
  const thousands = marks.size === 1 && /^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(compact);
  const decimals = marks.size === 0 || thousands ? '' : compact.slice(last + 1);
  const whole = decimals === '' ? compact : compact.slice(0, last);
  const value = Number(`${whole.replaceAll(/\D/g, '')}.${decimals || '0'}`);
  return Number.isFinite(value) ? Math.round(value * factor * 1e6) / 1e6 : undefined;
}
