/** Citations as text: reading and printing them in English and Dutch. Links are in `citation-link.ts`. */
import { ACTS, actOf, type ActKind, type Language } from './acts.ts';
import type { ActCode, Provision } from './citation.ts';
import { CITATION_WORDS, ORDINALS } from './citation-words.ts';
import { Refusal } from './refusal.ts';

export interface CitationStyle {
  readonly language?: Language;
  /** `short`: `Art. 63(3) AMMR`; `long`: `Article 63(3) of Regulation (EU) 2024/1351`. */
  readonly style?: 'short' | 'long';
}

/** Treaties and conventions take the article of speech: “Article 78 of the Treaty on …”. */
const DEFINITE: Readonly<Record<Language, Partial<Record<ActKind, string>>>> = {
  en: { treaty: 'the ', convention: 'the ' },
  nl: { treaty: 'het ', convention: 'de ' },
};

/** Prints a provision. Throws a Refusal when its act is not registered. */
export function printProvision(
  provision: Provision,
  { language = 'en', style = 'short' }: CitationStyle = {},
): string {
  const words = CITATION_WORDS[language];
  const act = actOf(provision.act);
  const name = style === 'short' ? act.short[language] : act.cited[language];
  if (provision.annex !== undefined || provision.recital !== undefined) {
    const [word, number, link] =
      provision.annex === undefined
        ? [words.recital, provision.recital, words.of]
        : [words.annex, provision.annex, words.to];
    return `${word} ${number}${style === 'short' ? '' : ` ${link}`} ${name}`;
  }
  if (provision.section !== undefined) {
    return style === 'short'
      ? `${name}, ${words.sectionShort} ${provision.section}`
      : `${words.section} ${provision.section} ${words.of} ${name}`;
  }
  if (provision.article === undefined) return name;
  const parts = placeParts(provision, language, style);
  const tail = style === 'short' ? name : `${words.of} ${DEFINITE[language][act.kind] ?? ''}${name}`;
  return parts.length === 1 ? `${parts[0]} ${tail}` : `${parts.join(', ')}, ${tail}`;
}

function placeParts(provision: Provision, language: Language, style: 'short' | 'long'): string[] {
  const words = CITATION_WORDS[language];
  const article = `${style === 'short' ? words.articleShort : words.article} ${provision.article}`;
  const subparagraph =
    provision.subparagraph === undefined
      ? []
      : [`${ordinal(provision.subparagraph, language)} ${words.subparagraph}`];
  if (language === 'nl') {
    const paragraph = provision.paragraph === undefined ? [] : [`lid ${provision.paragraph}`];
    // Dutch closes the bracket only: punt b), and punt b) i) one level down.
    const point =
      provision.point === undefined
        ? []
        : [
            `punt ${pointLevels(provision.point)
              .map((p) => `${p})`)
              .join(' ')}`,
          ];
    return [article, ...paragraph, ...subparagraph, ...point];
  }
  const paragraph = provision.paragraph === undefined ? '' : `(${provision.paragraph})`;
  const point =
    provision.point === undefined
      ? ''
      : pointLevels(provision.point)
          .map((p) => `(${p})`)
          .join('');
  // “2(a)” reads as a point of an article without paragraphs; a numbered point there needs its word.
  const pointInline =
    style === 'short' && subparagraph.length === 0 && (paragraph !== '' || !/^\(\d/.test(point));
  if (pointInline) return [article + paragraph + point];
  return [article + paragraph, ...subparagraph, ...(point ? [`point ${point}`] : [])];
}

function ordinal(count: number, language: Language): string {
  return ORDINALS[language][count - 1] ?? (language === 'en' ? `${count}th` : `${count}e`);
}

/** `b(ii)` as its levels `b` and `ii`. */
function pointLevels(point: string): string[] {
  return point.split(/[()]+/).filter((level) => level !== '');
}

/** The names an act may be cited by, longest first so that the fullest one is taken. */
const ACT_NAMES: readonly { readonly name: string; readonly code: ActCode }[] = /* @__PURE__ */ ACTS.flatMap(
  (act) =>
    [...new Set([act.code, act.short.en, act.short.nl, act.cited.en, act.cited.nl])].map((name) => ({
      name: name.toLowerCase(),
      code: act.code,
    })),
).sort((a, b) => b.name.length - a.name.length);

/**
 * Reads a citation such as `Art. 63(3)(b) AMMR`, `Article 57(1) of Regulation (EU) 2024/1351`,
 * `art. 60, lid 3, vierde alinea, AMMR`, `Annex I AMMR` or `recital 33 AMMR`.
 * Throws a Refusal (`invalid-input`) when the act is unknown or the place is not understood.
 */
export function parseProvision(text: string): Provision {
  const clean = actLast(text.trim().replace(/\s+/g, ' '));
  const lower = clean.toLowerCase();
  const found = ACT_NAMES.find(
    ({ name }) =>
      lower.endsWith(name) && (lower.length === name.length || lower.slice(0, -name.length).endsWith(' ')),
  );
  if (!found) {
    throw new Refusal('invalid-input', `“${text}” does not end with a registered act.`, {
      remedy: 'Write the act last, as in “Art. 63(3) AMMR” or “Article 63(3) of Regulation (EU) 2024/1351”.',
    });
  }
  const place = clean
    .slice(0, clean.length - found.name.length)
    .replace(/[\s,]*\b(of|to|van|bij)(?: the| het| de)?\s*$/i, '')
    .replace(/[\s,]+$/, '');
  if (place === '') return { act: found.code };
  const provision = parsePlace(place, found.code);
  if (provision) return provision;
  throw notUnderstood(text);
}

/** A short citation of a standard has its section last, as in `Doc 9303-11, § 5.1`: turned around, it reads as any other. */
function actLast(text: string): string {
  const [, act, section] = /^(.+), (§ [\w.]+)$/.exec(text) ?? [];
  return act === undefined || section === undefined ? text : `${section} ${act}`;
}

/**
 * A provision for a constant in code: `provision('AMMR', '63(3)(b)')`, `provision('AMMR', 'Annex I')`,
 * `provision('Doc 9303-11', '§ 5.1')`.
 * Throws a Refusal when the act is not registered or the place is not understood.
 */
export function provision(act: ActCode, place: string): Provision {
  const parsed = parsePlace(place.trim(), actOf(act).code);
  if (parsed) return parsed;
  throw notUnderstood(`${place} ${act}`);
}

function notUnderstood(text: string): Refusal {
  return new Refusal(
    'invalid-input',
    `“${text}” names no article, annex or recital that can be understood.`,
    {
      remedy:
        'Write for instance “Art. 60(3), fourth subparagraph, AMMR”, “Annex I AMMR” or “recital 33 AMMR”.',
    },
  );
}

function parsePlace(place: string, act: ActCode): Provision | undefined {
  const annex = /^(?:annex|bijlage) ([ivxlc]+|\d+)$/i.exec(place)?.[1];
  if (annex) return { act, annex: annex.toUpperCase() };
  const recital = /^(?:recital|overweging) \(?(\d+)\)?$/i.exec(place)?.[1];
  if (recital) return { act, recital };
  const section = /^(?:§|section|paragraaf) ?([A-Z]?[\d.]*\d[a-z]?|[A-Z](?:\.\d+)*)$/i.exec(place)?.[1];
  if (section) return { act, section };
  const match = /^(?:(?:art\.?|article|artikel) ?)?(\d+[a-z]*)((?:\([0-9a-z]+\))*)((?:,? .+)?)$/i.exec(place);
  if (!match) return undefined;
  const [, article = '', brackets = '', rest = ''] = match;
  const levels = pointLevels(brackets);
  const first = levels[0];
  const inBrackets = first !== undefined && /^\d/.test(first) ? { paragraph: first } : {};
  const pointInBrackets = 'paragraph' in inBrackets ? levels.slice(1) : levels;
  const point = pointInBrackets.length === 0 ? {} : { point: joinLevels(pointInBrackets) };
  const words = parseWords(rest);
  if (!words) return undefined;
  // The same thing said twice, as in “63(3), lid 4”, is a mistake.
  if (('paragraph' in inBrackets && words.paragraph) || ('point' in point && words.point)) return undefined;
  return { act, article, ...inBrackets, ...point, ...words };
}

function parseWords(rest: string): Omit<Provision, 'act'> | undefined {
  const found: { paragraph?: string; subparagraph?: number; point?: string } = {};
  for (const part of rest.split(',').map((piece) => piece.trim())) {
    if (part === '') continue;
    const paragraph = /^(?:lid|paragraph) (\d+[a-z]*)$/i.exec(part)?.[1];
    const subparagraph = /^(\S+) (?:subparagraph|alinea)$/i.exec(part)?.[1];
    const point = /^(?:point|punt|onder) ((?:\(?[0-9a-z]+\) ?)+)$/i.exec(part)?.[1];
    const count = subparagraph === undefined ? 0 : countOf(subparagraph);
    if (paragraph && found.paragraph === undefined) found.paragraph = paragraph;
    else if (count > 0 && found.subparagraph === undefined) found.subparagraph = count;
    else if (point && found.point === undefined)
      found.point = joinLevels(pointLevels(point.replaceAll(' ', '')));
    else return undefined;
  }
  return found;
}

function joinLevels(levels: readonly string[]): string {
  return levels.map((level, index) => (index === 0 ? level : `(${level})`)).join('');
}

/** 4 for `fourth`, `vierde`, `4th` or `4e`; 0 when it is no ordinal. */
function countOf(word: string): number {
  const lower = word.toLowerCase();
  const index = Math.max(ORDINALS.en.indexOf(lower), ORDINALS.nl.indexOf(lower));
  return index >= 0 ? index + 1 : Number(/^(\d+)(?:th|e)$/.exec(lower)?.[1] ?? 0);
}
