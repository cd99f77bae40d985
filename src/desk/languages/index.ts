/** The desk's languages: chosen by the address, else as kept, else by the browser. */
import type { Language } from '#kernel';
import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { solidarityEn } from '../../mechanisms/solidarity/pages/words/en.ts';
import { solidarityNl } from '../../mechanisms/solidarity/pages/words/nl.ts';
import { keep, kept } from '../kept.ts';
import { deskEn } from './en.ts';
import { deskNl } from './nl.ts';

export const LANGUAGES: readonly { readonly code: Language; readonly name: string }[] = [
  { code: 'en', name: 'English' },
  { code: 'nl', name: 'Nederlands' },
];

/** The language to start in. */
export function firstLanguage(search: string): Language {
  const wanted = [new URLSearchParams(search).get('lang'), kept('language'), ...navigator.languages];
  for (const tag of wanted) {
    const code = tag?.slice(0, 2).toLowerCase();
    if (code === 'en' || code === 'nl') return code;
  }
  return 'en';
}

export async function startLanguages(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    keySeparator: false,
    defaultNS: 'desk',
    interpolation: { escapeValue: false },
    resources: {
      en: { desk: deskEn, solidarity: solidarityEn },
      nl: { desk: deskNl, solidarity: solidarityNl },
    },
  });
  document.documentElement.lang = language;
}

/** Changes the language of the whole desk and keeps the choice. */
export async function changeLanguage(language: Language): Promise<void> {
  keep('language', language);
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}

/** The language now shown. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language === 'nl' ? 'nl' : 'en';
}
