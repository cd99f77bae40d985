/** The reason texts by language. Each part of the mechanism has its own file of words in both. */
import type { Language, Messages } from '#kernel';
import { JOURNEY_MESSAGES } from '../journey/messages.ts';

export const MESSAGES: Readonly<Record<Language, Messages>> = {
  en: {
    ...JOURNEY_MESSAGES.en,
  },
  nl: {
    ...JOURNEY_MESSAGES.nl,
  },
};
