/** The words of the traveller’s credential, known when this module is loaded. */
import { registerWords } from '../../../../desk/languages/index.ts';
import { credentialWordsEn } from './words.en.ts';
import { credentialWordsNl } from './words.nl.ts';

export const CREDENTIAL = 'travel-credential.credential';

registerWords(CREDENTIAL, { en: credentialWordsEn, nl: credentialWordsNl });
