/** The reason texts by language. Each part of the mechanism has its own file of words in both. */
import type { Language, Messages } from '#kernel';
import { TRUST_MESSAGES } from '../trust/messages.ts';

export const MESSAGES: Readonly<Record<Language, Messages>> = {
  en: { ...TRUST_MESSAGES.en },
  nl: { ...TRUST_MESSAGES.nl },
};
