/** The texts of the record by language. */
import type { Language, Messages } from '#kernel';
import { recordMessagesEn } from './record.en.ts';
import { recordMessagesNl } from './record.nl.ts';

export const RECORD_MESSAGES: Readonly<Record<Language, Messages>> = {
  en: recordMessagesEn,
  nl: recordMessagesNl,
};
