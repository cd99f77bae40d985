/** The words of the wallet on the device, known when this module is loaded. */
import { registerWords } from '../../../../desk/languages/index.ts';
import { deviceWordsEn } from './words.en.ts';
import { deviceWordsNl } from './words.nl.ts';

export const DEVICE = 'travel-credential.device';

registerWords(DEVICE, { en: deviceWordsEn, nl: deviceWordsNl });
