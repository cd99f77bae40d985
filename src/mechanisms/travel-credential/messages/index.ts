/** The reason texts by language. Each part of the mechanism has its own file of words in both. */
import type { Language, Messages } from '#kernel';

export const MESSAGES: Readonly<Record<Language, Messages>> = { en: {}, nl: {} };
