/** Amounts of money, numbers of people and percentages, with their unit and what they measure. */
import type { Unit } from './codes.ts';
import type { Flow } from './flow.ts';
import { MONTH, monthNamed } from './months.ts';
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
/** A number that is written in letters counts only before a large one: “twee miljoen”. */
const NUMERALS: readonly (readonly string[])[] = [
  ['een', 'één', 'one', 'eine', 'un'],
  ['twee', 'two', 'zwei', 'deux'],
  ['drie', 'three', 'drei', 'trois'],
  ['vier', 'four', 'quatre'],
  ['vijf', 'five', 'fünf', 'cinq'],
  ['zes', 'six', 'sechs'],
  ['zeven', 'seven', 'sieben', 'sept'],
  ['acht', 'eight', 'huit'],
  ['negen', 'nine', 'neun', 'neuf'],
  ['tien', 'ten', 'zehn', 'dix'],
];
const VALUES = new Map(NUMERALS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));
const SCALE = String.raw`(?:(?:\s*(?<scale>miljard|miljoen|mln\.?|mld\.?|duizend|billion|million|bn|thousand|Milliarden?|Millionen?|Mio\.?|Mrd\.?|tausend|milliards?|millions?|mille|Mds?(?=\s?€|\s?EUR)|[Mk](?=\s?€|\s?EUR)))(?:\s+d['’]|\s+de(?=\s))?|(?<short>m|M)(?![A-Za-zÀ-ɏ]))?`;

const EURO = String.raw`(?:€|EUR\b|[Ee]uro(?:’s|'s|s)?\b)`;
const MONEY = [
  new RegExp(String.raw`(?:€|\bEUR|\beuro)\s?(?<number>${NUMBER})${SCALE}`, 'gi'),
  // “2025-2027 € 15 miljard”: the sign belongs to what follows it.
  new RegExp(String.raw`(?<![\d.,])(?<number>${NUMBER})${SCALE}\s*${EURO}(?!\s?\d)`, 'gi'),
];
const PERCENT = new RegExp(
  String.raw`(?<![\d.,])(?<number>${NUMBER})\s?(?:%|(?:procent|per\s?cent|Prozent|pour cent|percent|vH)\b|v\.\s?H\.)`,
  'gi',
);
/** Nouns for people, and for what is counted in people; not for what they apply for, or what is kept of them. */
const PEOPLE = [
  'onderdanen|opvarenden|advocaten|notarissen|smokkelaars|seizoenarbeiders|Britten|Oekraïners|Syriërs|Afghanen|personen|mensen|vluchtelingen|asielzoekers|migranten|vreemdelingen|hervestigers|deskundigen|deelnemers|grenswacht(?:er)?s|grenswachten|agenten|ambtenaren|militairen|gedetineerden|verdachten|getuigen|gedupeerden|gezinnen|plaatsen|terugkeerders|hervestigden|hervestigingen|herplaatsingen|ontheemden|reizigers|slachtoffers|kinderen|minderjarigen|verzoekers|overdrachten|toelatingen|experts|medewerkers|werknemers|arbeiders|arbeidskrachten|vissers|boeren|marechaussees|officieren|rechters|aanklagers|rechercheurs|tolken|studenten|scholieren|leerlingen|jongeren|vrouwen|mannen|meisjes|jongens|burgers|inwoners|passagiers|vrijwilligers|hulpverleners|brandweerlieden|functionarissen|statushouders|drenkelingen|doden|gewonden',
  'lawyers|smugglers|Ukrainians|Syrians|Afghans|persons?|people|officers|officials|guards|staff|suspects|witnesses|prisoners|participants|appellants|claimants|places|refugees|applicants|asylum[- ]seekers|migrants|relocations|resettlements|admissions|travell?ers|victims|children|minors|employees|workers|jobholders|practitioners|professionals|specialists|fishers|fishermen|farmers|judges|prosecutors|investigators|interpreters|students|pupils|women|(?<![A-Za-z])men|girls|boys|citizens|nationals|residents|inhabitants|passengers|volunteers|firefighters|soldiers|troops|detainees|returnees|beneficiaries',
  'Staatsangehörigen?|Anwält(?:e|innen)n?|Rechtsanwält(?:e|innen)n?|Schleusern?|Saisoniers?|Saisonarbeitskräften?|Ukrainer(?:innen)?n?|Syrer(?:innen)?n?|Afghan(?:inn)?en|Teilnehmer(?:innen)?n?|[Oo]pfern?|[Kk]räften?|[Bb]eamt(?:e|innen)[nr]?|[Bb]ediensteten?|Zeug(?:inn)?en|Gefangenen?|Plätzen?|Antragstellern?(?:innen)?|[Pp]ersonen|Menschen|[Ff]l[üu]chtlinge?n?|Asylsuchenden?|Schutzsuchenden?|Umsiedlungen|[ÜU]bernahmen|Neuansiedlungen|Aufnahmen|[Ee]xpert(?:inn)?en|[Kk]indern?|Minderjährigen?|[Mm]itarbeiter(?:innen)?n?|Beschäftigten?|[Aa]rbeitnehmer(?:innen)?n?|Fischern?|Landwirten?|Grenzschützern?|[Rr]ichter(?:innen)?n?|Staatsanwält(?:e|innen)n?|Studierenden?|Schüler(?:innen)?n?|[Ff]rauen|[Mm]ännern?|[Bb]ürger(?:innen)?n?|Einwohner(?:innen)?n?|Reisenden?|Fluggästen?|Verdächtigen?|Beschuldigten?|Häftlingen?|[Mm]igrant(?:inn)?en|Vertriebenen?|Geflüchteten?|Polizist(?:inn)?en|Soldat(?:inn)?en|Feuerwehrleuten?|Freiwilligen?|Betroffenen?|Verletzten?|Toten?',
  'avocats|notaires|passeurs|saisonniers|Ukrainiens|Syriens|Afghans|agents|fonctionnaires|participants|témoins|détenus|suspects|places|personnes|r[ée]fugi[ée]s|demandeurs|relocalisations|r[ée]installations|admissions|voyageurs|victimes|enfants|mineurs|salariés|employés|travailleurs|pêcheurs|agriculteurs|garde(?:s|-côtes|s-frontières|s-côtes)|officiers|juges|magistrats|procureurs|enquêteurs|interprètes|étudiants|élèves|femmes|hommes|filles|garçons|citoyens|ressortissants|habitants|passagers|policiers|gendarmes|soldats|pompiers|praticiens|spécialistes|bénévoles|bénéficiaires|déplacés|migrants',
].join('|');
/** What does not stand between a number and the noun that it counts. */
const APART = String.raw`(?:en|of|and|or|und|oder|et|ou|in|op|van|voor|bij|aan|uit|met|door|naar|on|at|for|from|by|to|with|than|von|für|auf|mit|zu|aus|bei|als|de|des|du|les|la|le|à|pour|par|dans|sur|dont|jaar|maanden|weken|dagen|uur|years?|months?|weeks|days|hours|Jahren?|Monaten?|Wochen|Tagen?|Stunden|ans|années|mois|semaines|jours|heures|lidstaten|landen|Member States|countries|Mitgliedstaaten|Staaten|États|pays|procent|percent|per|cent|Prozent|euro|EUR|is|zijn|was|waren|werd|werden|heeft|hebben|are|were|has|have|ist|sind|wurden|hat|haben|est|sont|a|ont|moeten|kunnen|kwamen)`;
const COUNTED = String.raw`(?:\s+|(?<=d['’]))(?:(?:in|im|en) (?:19|20)\d\d\s+)?(?<between>(?:(?!${APART}(?![A-Za-zÀ-ɏ]))[A-Za-zÀ-ɏ-]{1,40}\s+){0,2}?)(?<noun>[A-Za-zÀ-ɏ]{0,40}(?:${PEOPLE}))(?![A-Za-zÀ-ɏ])`;
const PERSONS = new RegExp(
  String.raw`(?<![\d.,/-]|[Nn]r\.?\s|[Nn]o\.?\s|[Aa]rtikel\s|[Aa]rticle\s)(?<number>${NUMBER})${SCALE}${COUNTED}`,
  'gu',
);
const IN_LETTERS = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])(?<number>${NUMERALS.flat()
    .map((name) => `[${name[0]?.toUpperCase()}${name[0]}]${name.slice(1)}`)
    .join('|')})(?=\s(?:mil|Mil|bil))${SCALE}(?:\s*(?<euro>${EURO})|${COUNTED})`,
  'gu',
);
/** “Van wie 125.000 in Nederland”: persons where the sentence counts persons before it. */
const OF_WHOM = new RegExp(
  String.raw`(?<=(?<![A-Za-zÀ-ɏ])(?:van wie|onder wie|of whom|von denen|davon|dont)\s(?:(?:er|ruim|circa|ongeveer|about|some|over|etwa|rund|environ|quelque)\s){0,2})(?<number>${NUMBER})${SCALE}(?![\d.,]*\d|\s*(?:%|€|EUR|euro|procent|per\s?cent|Prozent|pour cent|vH|v\.))`,
  'gu',
);
/** A year is no number of what comes after it: “in 2025 vertrokken migranten”. */
const YEAR = /^(?:19|20)\d\d$/;
const BEFORE_YEAR = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])(?:in|sinds|vanaf|since|from|im|Jahre?|seit|ab|en|depuis|dès|${MONTH}\.?)\s$`,
  'i',
);

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:miljard|mld|billion|bn|milliard|mrd|mds?$)/i, 1e9],
  [/^(?:miljoen|mln|million|mio|m$)/i, 1e6],
  [/^(?:duizend|thousand|tausend|mille|k$)/i, 1e3],
];

/** Every figure in the text, in order. */
export function figuresIn({ text }: Flow, sentences = sentencesOf(text)): readonly FoundFigure[] {
  const found: FoundFigure[] = [];
  const add = (unit: Unit, match: RegExpExecArray): void => {
    const { number = '', scale, short } = match.groups ?? {};
    const value = valueOf(number, scale ?? short);
    if (value === undefined) return;
    const measures = about(text, sentenceAt(sentences, match.index), match.index);
    found.push({ value, unit, measures, at: match.index, text: match[0].trim() });
  };
  for (const pattern of MONEY) for (const match of text.matchAll(pattern)) add('EUR', match);
  for (const match of text.matchAll(PERCENT)) add('percent', match);
  for (const match of text.matchAll(PERSONS)) if (!isDated(match, text)) add('persons', match);
  for (const match of text.matchAll(IN_LETTERS))
    add(match.groups?.['euro'] === undefined ? 'persons' : 'EUR', match);
  const counted = new Set(
    found.filter(({ unit }) => unit === 'persons').map(({ at }) => sentenceAt(sentences, at).from),
  );
  for (const match of text.matchAll(OF_WHOM))
    if (counted.has(sentenceAt(sentences, match.index).from)) add('persons', match);
  found.sort((one, other) => one.at - other.at);
  let last: FoundFigure | undefined;
  return found.filter((figure) => {
    if (last?.unit === figure.unit && figure.at < last.at + last.text.length) return false;
    last = figure;
    return true;
  });
}

/** Whether the number is the day or the year of a date that stands before the noun. */
function isDated({ groups = {}, index }: RegExpExecArray, text: string): boolean {
  const { number = '', scale, between = '' } = groups;
  if (between.split(/\s+/).some((word) => monthNamed(word) !== undefined)) return true;
  if (scale !== undefined || !YEAR.test(number)) return false;
  return between !== '' || BEFORE_YEAR.test(text.slice(Math.max(0, index - 14), index));
}

/**
 * Reads “30.000”, “12,5”, “1 250 000” and “1.250,75”. Of two kinds of marks the last is the decimal one; a single kind
 * parts thousands where three digits follow it.
 */
function valueOf(number: string, scale: string | undefined): number | undefined {
  const named = VALUES.get(number.toLowerCase());
  if (named !== undefined && scale === undefined) return undefined;
  const factor = scale === undefined ? 1 : (SCALES.find(([pattern]) => pattern.test(scale))?.[1] ?? 1);
  if (named !== undefined) return named * factor;
  const compact = number.replaceAll(/[  ’']/g, '');
  const marks = new Set(compact.match(/[.,]/g));
  const last = Math.max(compact.lastIndexOf('.'), compact.lastIndexOf(','));
  // “4.911 million” is English or French, where a point never parts thousands.
  const decimal = marks.has('.') && /^(?:millions?|billion|bn|thousand|milliards?)$/.test(scale ?? '');
  const thousands = !decimal && marks.size === 1 && /^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(compact);
  const decimals = marks.size === 0 || thousands ? '' : compact.slice(last + 1);
  const whole = decimals === '' ? compact : compact.slice(0, last);
  const value = Number(`${whole.replaceAll(/\D/g, '')}.${decimals || '0'}`);
  return Number.isFinite(value) ? Math.round(value * factor * 1e6) / 1e6 : undefined;
}
