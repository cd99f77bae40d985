/** The reason texts of the journey, in both languages. */
import type { Language, Messages } from '#kernel';
import { journeyEn } from './messages-en.ts';
import { journeyNl } from './messages-nl.ts';

export const JOURNEY_MESSAGES: Readonly<Record<Language, Messages>> = { en: journeyEn, nl: journeyNl };
