/** The reason texts by language. */
import type { Language, Messages } from '#kernel';
import { DOSSIER_MESSAGES } from '../dossier/messages.ts';
import { messagesEn } from './en.ts';
import { messagesNl } from './nl.ts';

export const MESSAGES: Readonly<Record<Language, Messages>> = {
  en: { ...messagesEn, ...DOSSIER_MESSAGES.en },
  nl: { ...messagesNl, ...DOSSIER_MESSAGES.nl },
};
