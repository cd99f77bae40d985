/** All reason texts of the mechanism by language, and the names of the facts that may be missing. */
import type { Language, Messages } from '#kernel';
import { CYCLE_MESSAGES } from './cycle.ts';
import { RECORD_MESSAGES } from './parts/record.ts';
import { personMessagesEn, personMessagesNl } from './person.ts';

export const MESSAGES: Readonly<Record<Language, Messages>> = {
  en: { ...CYCLE_MESSAGES.en, ...personMessagesEn, ...RECORD_MESSAGES.en },
  nl: { ...CYCLE_MESSAGES.nl, ...personMessagesNl, ...RECORD_MESSAGES.nl },
};
