/** The words of the questionnaire, known when this module is loaded. */
import { registerWords } from '../../../../desk/languages/index.ts';
import { caseWordsEn } from './words.en.ts';
import { caseWordsNl } from './words.nl.ts';

registerWords('asylum.case', { en: caseWordsEn, nl: caseWordsNl });
