/** Names of states in the 24 official languages of the Union. */
import type { StateCode } from './party.ts';

/** The official languages (Regulation No 1, Article 1), by ISO 639-1 code. */
export const OFFICIAL_LANGUAGES = [
  'bg', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fi', 'fr', 'ga', 'hr',
  'hu', 'it', 'lt', 'lv', 'mt', 'nl', 'pl', 'pt', 'ro', 'sk', 'sl', 'sv',
] as const; // prettier-ignore

export type OfficialLanguage = (typeof OFFICIAL_LANGUAGES)[number];

/** Where Intl's name is not the short name of the Interinstitutional Style Guide of the Union (annex A5). */
const UNION_NAMES: Partial<Record<OfficialLanguage, Partial<Record<StateCode, string>>>> = {
  et: { NL: 'Madalmaad' },
  mt: { CZ: 'iċ-Ċekja' },
  pl: { NL: 'Niderlandy' },
};

/** Where a name takes an article in running text: “the Netherlands”. */
const WITH_ARTICLE: Partial<Record<OfficialLanguage, Partial<Record<StateCode, string>>>> = {
  en: { NL: 'the' },
};

/** A state within a sentence: “the position of the Netherlands”. */
export function stateInSentence(code: StateCode, language: OfficialLanguage): string {
  const article = WITH_ARTICLE[language]?.[code];
  return article === undefined ? stateName(code, language) : `${article} ${stateName(code, language)}`;
}

/** The same where a sentence begins with it: “The Netherlands supports”. */
export function stateAsSubject(code: StateCode, language: OfficialLanguage): string {
  const name = stateInSentence(code, language);
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

const names = new Map<string, Intl.DisplayNames>();

/** The short name of a state in an official language, as in running text: `Czechia`, `Tsjechië`. */
export function stateName(code: StateCode, language: OfficialLanguage): string {
  const fixed = UNION_NAMES[language]?.[code];
  if (fixed !== undefined) return fixed;
  let display = names.get(language);
  if (!display) {
    // Intl's plain `pt` is the Portuguese of Brazil.
    const locale = language === 'pt' ? 'pt-PT' : language;
    names.set(language, (display = new Intl.DisplayNames([locale], { type: 'region' })));
  }
  return display.of(code) ?? code;
}
