/** The words of what was sent, known when this module is loaded. */
import { registerWords } from '../../../../desk/languages/index.ts';
import { sentWordsEn } from './words.en.ts';
import { sentWordsNl } from './words.nl.ts';

export const SENT = 'travel-credential.sent';

registerWords(SENT, { en: sentWordsEn, nl: sentWordsNl });
