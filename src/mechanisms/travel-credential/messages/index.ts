/** The reason texts by language. Each part of the mechanism has its own file of words in both. */
import type { Language, Messages } from '#kernel';
import { authenticationEn } from '../authentication/messages.en.ts';
import { authenticationNl } from '../authentication/messages.nl.ts';
import { credentialEn } from '../credential/messages.en.ts';
import { credentialNl } from '../credential/messages.nl.ts';
import { DOCUMENT_MESSAGES } from '../documents/messages.ts';
import { faceEn } from '../face/messages.en.ts';
import { faceNl } from '../face/messages.nl.ts';
import { JOURNEY_MESSAGES } from '../journey/messages.ts';
import { TRUST_MESSAGES } from '../trust/messages.ts';

export const MESSAGES: Readonly<Record<Language, Messages>> = {
  en: {
    ...DOCUMENT_MESSAGES.en,
    ...TRUST_MESSAGES.en,
    ...authenticationEn,
    ...credentialEn,
    ...faceEn,
    ...JOURNEY_MESSAGES.en,
  },
  nl: {
    ...DOCUMENT_MESSAGES.nl,
    ...TRUST_MESSAGES.nl,
    ...authenticationNl,
    ...credentialNl,
    ...faceNl,
    ...JOURNEY_MESSAGES.nl,
  },
};
