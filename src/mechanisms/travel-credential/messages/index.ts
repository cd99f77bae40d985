/** The reason texts by language. Each part of the mechanism has its own file of words in both. */
import type { Language, Messages } from '#kernel';
import { DOCUMENT_MESSAGES } from '../documents/messages.ts';

export const MESSAGES: Readonly<Record<Language, Messages>> = {
  en: { ...DOCUMENT_MESSAGES.en },
  nl: { ...DOCUMENT_MESSAGES.nl },
};
