/** The reason texts by language. */
import type { Language, Messages } from '#kernel';
import { messagesEn } from './en.ts';
import { messagesNl } from './nl.ts';

export const MESSAGES: Readonly<Record<Language, Messages>> = { en: messagesEn, nl: messagesNl };
