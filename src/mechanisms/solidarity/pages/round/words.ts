/** The words of the pledging round, known when this module is loaded. */
import { registerWords } from '../../../../desk/languages/index.ts';
import { roundEn } from './words.en.ts';
import { roundNl } from './words.nl.ts';

export const ROUND = 'solidarity.round';

registerWords(ROUND, { en: roundEn, nl: roundNl });
