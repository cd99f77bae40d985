/**
 * The desk's language: chosen by the address, else as kept, else by the browser. All official languages of the Union
 * can be chosen: figures, days, money and names of states follow; words are in English where we have not written them.
 */
import { OFFICIAL_LANGUAGES, type Language, type OfficialLanguage } from '#kernel';
import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { keep, kept } from '../kept.ts';
import { deskEn } from './en.ts';
import { deskNl } from './nl.ts';
import { registeredWords, registerWords, WRITTEN } from './words.ts';

export { registerWords } from './words.ts';

registerWords('desk', { en: deskEn, nl: deskNl });

/** The official language that a tag such as `nl-BE` means; undefined for any other. */
export function officialLanguage(tag: unknown): OfficialLanguage | undefined {
  if (typeof tag !== 'string') return undefined;
  const code = tag.slice(0, 2).toLowerCase();
  return OFFICIAL_LANGUAGES.find((language) => language === code);
}

/** Whether the desk has its own words in a language. */
export function isWritten(language: OfficialLanguage): language is Language {
  return WRITTEN.some((written) => written === language);
}

/** The language to start in. A browser's language that we have no words for does not win over one that we have. */
export function firstLanguage(search: string): OfficialLanguage {
  const chosen =
    officialLanguage(new URLSearchParams(search).get('lang')) ?? officialLanguage(kept('language'));
  if (chosen !== undefined) return chosen;
  const preferred = navigator.languages
    .map(officialLanguage)
    .find((language) => language !== undefined && isWritten(language));
  return preferred ?? 'en';
}

export async function startLanguages(language: OfficialLanguage): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    keySeparator: false,
    nsSeparator: ':',
    defaultNS: 'desk',
    interpolation: { escapeValue: false },
    resources: registeredWords(),
  });
  nameLanguage(language);
}

/** Changes the language of the whole desk and keeps the choice. */
export async function changeLanguage(language: OfficialLanguage): Promise<void> {
  keep('language', language);
  nameLanguage(language);
  await i18next.changeLanguage(language);
}

/** The language of the words now shown. */
export function useLanguage(): Language {
  const locale = useLocale();
  return isWritten(locale) ? locale : 'en';
}

/** The language of figures, days, money and names of states now shown. */
export function useLocale(): OfficialLanguage {
  const { i18n } = useTranslation();
  return officialLanguage(i18n.language) ?? 'en';
}

/** Words are announced in the language that they are in: English where the chosen one is not written yet. */
function nameLanguage(language: OfficialLanguage): void {
  document.documentElement.lang = isWritten(language) ? language : 'en';
}
