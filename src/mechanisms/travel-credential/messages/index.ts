/** The reason texts by language. Each part of the mechanism has its own file of words in both. */
import type { Language, Messages } from '#kernel';
import { authenticationEn } from '../authentication/messages.en.ts';
import { authenticationNl } from '../authentication/messages.nl.ts';
import { DOCUMENT_MESSAGES } from '../documents/messages.ts';

export const MESSAGES: Readonly<Record<Language, Messages>> = {
  en: { ...DOCUMENT_MESSAGES.en, ...authenticationEn },
  nl: { ...DOCUMENT_MESSAGES.nl, ...authenticationNl },
};
