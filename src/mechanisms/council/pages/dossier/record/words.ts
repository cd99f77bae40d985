/** The words of the forms of a dossier, known when this module is loaded. */
import { registerWords } from '../../../../../desk/languages/index.ts';
import { recordEn } from './words.en.ts';
import { recordNl } from './words.nl.ts';

export const RECORD = 'council.dossier.record';

registerWords(RECORD, { en: recordEn, nl: recordNl });
