/** The words of the page that reads a letter in, known when this module is loaded. */
import { registerWords } from '../../../../desk/languages/index.ts';
import { importEn } from './words.en.ts';
import { importNl } from './words.nl.ts';

export const IMPORT = 'council.import';

registerWords(IMPORT, { en: importEn, nl: importNl });
