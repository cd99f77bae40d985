/** The words of the authority’s pages, known when this module is loaded. */
import { registerWords } from '../../../../desk/languages/index.ts';
import { authorityWordsEn } from './words.en.ts';
import { authorityWordsNl } from './words.nl.ts';

export const AUTHORITY = 'travel-credential.authority';

registerWords(AUTHORITY, { en: authorityWordsEn, nl: authorityWordsNl });
