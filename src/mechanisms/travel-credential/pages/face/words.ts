/** The words of the comparison of faces, known when this module is loaded. */
import { registerWords } from '../../../../desk/languages/index.ts';
import { faceWordsEn } from './words.en.ts';
import { faceWordsNl } from './words.nl.ts';

export const FACE = 'travel-credential.face';

registerWords(FACE, { en: faceWordsEn, nl: faceWordsNl });
