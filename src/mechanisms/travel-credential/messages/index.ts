/** The reason texts by language. Each part of the mechanism has its own file of words in both. */
import type { Language, Messages } from '#kernel';
import { authenticationEn } from '../authentication/messages.en.ts';
import { authenticationNl } from '../authentication/messages.nl.ts';
import { DOCUMENT_MESSAGES } from '../documents/messages.ts';
import { TRUST_MESSAGES } from '../trust/messages.ts';

export const MESSAGES: Readonly<Record<Language, Messages>> = {
  en: { ...authenticationEn, ...DOCUMENT_MESSAGES.en, ...TRUST_MESSAGES.en },
  nl: { ...authenticationNl, ...DOCUMENT_MESSAGES.nl, ...TRUST_MESSAGES.nl },
};
