/** The words of sending ahead, known when this module is loaded. */
import { registerWords } from '../../../../desk/languages/index.ts';
import { sendWordsEn } from './words.en.ts';
import { sendWordsNl } from './words.nl.ts';

export const SEND = 'travel-credential.send';

registerWords(SEND, { en: sendWordsEn, nl: sendWordsNl });
