/** The words of who answers for the data, known when this module is loaded. */
import { registerWords } from '../../../../desk/languages/index.ts';
import { yourDataWordsEn } from './words.en.ts';
import { yourDataWordsNl } from './words.nl.ts';

export const YOUR_DATA = 'travel-credential.your-data';

registerWords(YOUR_DATA, { en: yourDataWordsEn, nl: yourDataWordsNl });
