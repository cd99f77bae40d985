/** The reason texts by language. Each part of the mechanism has its own file of words in both. */
import type { Language, Messages } from '#kernel';
import { authenticationEn } from '../authentication/messages.en.ts';
import { authenticationNl } from '../authentication/messages.nl.ts';
import { faceEn } from '../face/messages.en.ts';
import { faceNl } from '../face/messages.nl.ts';

export const MESSAGES: Readonly<Record<Language, Messages>> = {
  en: { ...authenticationEn, ...faceEn },
  nl: { ...authenticationNl, ...faceNl },
};
