/** Words that the traveller's pages share, known when this module is loaded. */
import { registerWords } from '../../../../desk/languages/index.ts';
import { journeyWordsEn } from './words.en.ts';
import { journeyWordsNl } from './words.nl.ts';

export const JOURNEY_WORDS = 'travel-credential.journey';

registerWords(JOURNEY_WORDS, { en: journeyWordsEn, nl: journeyWordsNl });
