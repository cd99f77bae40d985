/** The words of the trust store, known when this module is loaded. */
import { registerWords } from '../../../../desk/languages/index.ts';
import { trustWordsEn } from './words.en.ts';
import { trustWordsNl } from './words.nl.ts';

export const TRUST_WORDS = 'travel-credential.trust';

registerWords(TRUST_WORDS, { en: trustWordsEn, nl: trustWordsNl });
